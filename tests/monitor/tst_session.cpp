// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/rawhttp.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/messages.h"
#include "monitor/session.h"
#include "monitor/sessionpreferences.h"
#include "store/rebuild.h"
#include "support/clock.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

using namespace monitor;

namespace {

const QByteArray key = "ik_session_test";

class RecordingOpener final : public LinkOpener {
public:
    bool open(const QUrl &url) override
    {
        opened << url;
        return true;
    }
    QList<QUrl> opened;
};

} // namespace

/// The whole desktop program in one process: real sockets, a real database, the real window without a screen.
class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_opener.opened.clear();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_session.reset(); }

    void webhookBecomesABannerThatWorks()
    {
        start(withKey());
        QCOMPARE(post(kit::consentBody("C-1", "pending", 1)).status, 200);
        QAbstractButton *copy = button(QStringLiteral("Copy link for MB-C-1"));
        QVERIFY(copy);
        const QString link = QStringLiteral("https://accounts.google.com/o/oauth2/v2/"
                                            "auth?client_id=123456-abc.apps.googleusercontent.com&scope=openid");
        QTest::mouseClick(copy, Qt::LeftButton);
        approve();
        QCOMPARE(QGuiApplication::clipboard()->text(), link);

        QAbstractButton *message = button(QStringLiteral("Copy message for MB-C-1"));
        QVERIFY(message);
        QTest::mouseClick(message, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(link));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());

        QAbstractButton *open = button(QStringLiteral("Open consent page for MB-C-1"));
        QVERIFY(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_opener.opened, QList<QUrl>{QUrl(link)});

        // It goes when its request leaves pending; a copy of the old event does not bring it back.
        QCOMPARE(post(kit::consentBody("C-1", "completed", 9)).status, 200);
        QTRY_VERIFY(!find(QStringLiteral("Copy link for MB-C-1")));
        QCOMPARE(post(kit::consentBody("C-1", "pending", 1)).code(), QByteArray("duplicate"));
        QCOMPARE(post(kit::consentBody("C-1", "processing", 5)).code(), QByteArray("late"));
        QCOMPARE(post(kit::clientIdBody("D-1", "pending", 9)).status, 200);
        QVERIFY(button(QStringLiteral("Copy Client ID for acme.example")));
        QVERIFY(!find(QStringLiteral("Copy link for MB-C-1")));
    }

    void unusualLinkAsksFirst()
    {
        start(withKey());
        QByteArray body = kit::consentBody("C-1", "pending", 1);
        body.replace("accounts.google.com", "accounts.google.com.evil.example");
        QCOMPARE(post(body).status, 200);
        QAbstractButton *open = button(QStringLiteral("Open consent page for MB-C-1"));
        QVERIFY(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QAbstractButton *approve = button(QStringLiteral("Approve and continue"));
        QVERIFY(approve);
        QVERIFY(m_opener.opened.isEmpty());
        QTest::mouseClick(approve, Qt::LeftButton);
        QTRY_COMPARE(m_opener.opened.size(), 1);
        QCOMPARE(m_opener.opened[0].host(), QStringLiteral("accounts.google.com.evil.example"));
    }

    void anAppIsAskedAboutOnceAndForAll()
    {
        start(withKey());
        QCOMPARE(post(kit::consentBody("C-1", "pending", 1)).status, 200);
        QCOMPARE(post(kit::clientIdBody("D-1", "pending", 1)).status, 200);
        for (const QString &name :
             {QStringLiteral("Copy link for MB-C-1"), QStringLiteral("Copy Client ID for acme.example")}) {
            QGuiApplication::clipboard()->clear();
            QVERIFY(button(name));
            QTest::mouseClick(find(name), Qt::LeftButton);
            QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
            approve();
            QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        }
        // Neither a restart nor making the state anew forgets it.
        m_session.reset();
        QVERIFY(store::rebuildProjection(store::StoreUrl::sqliteFile(m_folder->filePath(QStringLiteral("desk.db"))),
                                         m_clock, [](const store::Difference &) {}));
        start(withKey());
        for (const QString &name :
             {QStringLiteral("Copy link for MB-C-1"), QStringLiteral("Copy Client ID for acme.example")}) {
            QGuiApplication::clipboard()->clear();
            QVERIFY(button(name));
            QTest::mouseClick(find(name), Qt::LeftButton);
            QVERIFY(!find(QStringLiteral("Approve and continue")));
            QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        }
        // Another app of the same source is another matter.
        QByteArray other = kit::consentBody("C-2", "pending", 1);
        other.replace("123456-abc", "666666-evil");
        QCOMPARE(post(other).status, 200);
        QVERIFY(button(QStringLiteral("Copy link for MB-C-2")));
        QTest::mouseClick(find(QStringLiteral("Copy link for MB-C-2")), Qt::LeftButton);
        QVERIFY(button(QStringLiteral("Approve and continue")));
    }

    void plainHttpToTheNetworkIsWarnedOf()
    {
        const auto warned = [this] {
            const QList<QLabel *> labels = m_session->window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(QStringLiteral("not encrypted"));
            });
        };
        start(withKey());
        QVERIFY(!warned());
        m_session.reset();
        settings::Settings open = withKey();
        open.listen.value = QStringLiteral("0.0.0.0:0");
        start(open);
        QVERIFY(warned());
    }

    void whatIsOpenIsThereAfterARestart()
    {
        start(withKey());
        QCOMPARE(post(kit::clientIdBody("D-1", "pending", 1)).status, 200);
        m_session.reset();
        start(withKey());
        QVERIFY(button(QStringLiteral("Copy Client ID for acme.example")));
    }

    void whatWasDismissedStaysAwayAfterARestart()
    {
        const QString dismiss = QStringLiteral("Dismiss MB-C-1"), other = QStringLiteral("Dismiss acme.example");
        start(withKey(), QStringLiteral("trouble"));
        QCOMPARE(post(kit::consentBody("C-1", "failed", 1)).status, 200);
        QCOMPARE(post(kit::clientIdBody("D-1", "failed", 1)).status, 200);
        QVERIFY(button(other));
        QVERIFY(button(dismiss));
        QTest::mouseClick(find(dismiss), Qt::LeftButton);
        QTRY_VERIFY(!find(dismiss));
        m_session.reset();

        start(withKey(), QStringLiteral("trouble"));
        QVERIFY(button(other));
        QVERIFY(!find(dismiss));
        QCOMPARE(post(kit::consentBody("C-1", "failed", 1)).code(), QByteArray("duplicate"));
        QCOMPARE(post(kit::clientIdBody("D-2", "failed", 1, "later.example")).status, 200);
        QVERIFY(button(QStringLiteral("Dismiss later.example")));
        QVERIFY(!find(dismiss));
        // Undone, it stays undone.
        QTest::keySequence(&m_session->window(), QKeySequence::Undo);
        QVERIFY(button(dismiss));
        QTest::mouseClick(find(other), Qt::LeftButton);
        m_session.reset();

        start(withKey(), QStringLiteral("trouble"));
        QVERIFY(button(dismiss));
        QVERIFY(!find(other));
        QCOMPARE(post(kit::clientIdBody("D-1", "failed", 9)).status, 200); // failed once more
        QVERIFY(button(other));
    }

    void languageOfATeamAndOwnTemplatesAreThereAfterARestart()
    {
        start(withKey());
        m_session->window().messages().choose(QStringLiteral("TEAM"), QStringLiteral("de"));
        const auto saved = m_session->window().messages().save(QStringLiteral("de"), QStringLiteral("consent-google"),
                                                               QStringLiteral("# S\n\nEigene: {link}\n"));
        QVERIFY(saved);
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("config/templates/de/consent-google.md"))));
        m_session.reset();

        start(withKey());
        QCOMPARE(post(kit::consentBody("C-1", "pending", 1)).status, 200);
        QAbstractButton *message = button(QStringLiteral("Copy message for MB-C-1"));
        QVERIFY(message);
        QTest::mouseClick(message, Qt::LeftButton);
        approve();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Eigene: https://")));
    }

    void aKeyThatIsEnteredWorksAtOnceAndIsKept()
    {
        start(std::nullopt);
        QCOMPARE(post(kit::consentBody("C-1", "pending", 1)).code(), QByteArray("not_configured"));
        QVERIFY(!m_session->preferences().addSource({QStringLiteral("Team"), {}, {}, {}}, support::Secret(key)));
        QTRY_COMPARE(post(kit::consentBody("C-1", "pending", 1)).status, 200);
        const QString kept = m_folder->filePath(QStringLiteral("config/keys")); // no keychain in this test
        QTRY_VERIFY(QFile::exists(kept));
        QCOMPARE(QFile::permissions(kept) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        m_session.reset();
        start(std::nullopt);
        QTRY_COMPARE(post(kit::consentBody("C-2", "pending", 1)).status, 200);
    }

    void aBusyPortIsSaidInTheWindow()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        settings::Settings settings = withKey();
        settings.listen.value = QStringLiteral("127.0.0.1:%1").arg(taken.serverPort());
        start(settings);
        QVERIFY(m_session->listeningError());
        QVERIFY(m_session->listeningError()->sentence.contains(QString::number(taken.serverPort())));
        QVERIFY(!m_session->receiver().isListening());
    }

    void demoNeedsNothing()
    {
        SessionOptions options;
        options.settings = defaults();
        options.store = *store::StoreUrl::parse(QStringLiteral("sqlite::memory:"), QString());
        options.demo = true;
        options.keyFolder = m_folder->filePath(QStringLiteral("config"));
        m_session = std::make_unique<Session>(std::move(options), m_opener, m_clock);
        QVERIFY(m_session->start());
        m_session->window().show();
        const auto anyBanner = [this] {
            for (const QAbstractButton *candidate : m_session->window().findChildren<QAbstractButton *>()) {
                if (candidate->isVisible() && candidate->accessibleName().startsWith(QStringLiteral("Copy ")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(anyBanner(), 60'000);
        // Its apps are invented: there is nothing to ask.
        const QList<QLabel *> labels = m_session->window().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->text() != QStringLiteral("new app"));
        const auto copy = [this]() -> QAbstractButton * {
            for (QAbstractButton *candidate : m_session->window().findChildren<QAbstractButton *>()) {
                if (candidate->isVisible()
                    && (candidate->accessibleName().startsWith(QStringLiteral("Copy link for "))
                        || candidate->accessibleName().startsWith(QStringLiteral("Copy Client ID for "))))
                    return candidate;
            }
            return nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(copy(), 60'000);
        QTest::mouseClick(copy(), Qt::LeftButton);
        QVERIFY(!find(QStringLiteral("Approve and continue")));
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }

private:
    static settings::Settings defaults()
    {
        settings::Settings settings = *settings::load({});
        settings.listen.value = QStringLiteral("127.0.0.1:0");
        return settings;
    }
    static settings::Settings withKey()
    {
        settings::Settings settings = defaults();
        settings::SourceSetting source;
        source.name = QStringLiteral("team");
        source.key = support::Secret(key);
        settings.sources = {source};
        settings.sourceLevel = settings::SourceLevel::Flag;
        return settings;
    }
    void start(std::optional<settings::Settings> settings, const QString &view = {})
    {
        SessionOptions options;
        options.settings = settings.value_or(defaults());
        options.view = view;
        options.store = store::StoreUrl::sqliteFile(m_folder->filePath(QStringLiteral("desk.db")));
        options.keyFolder = m_folder->filePath(QStringLiteral("config"));
        m_session = std::make_unique<Session>(std::move(options), m_opener, m_clock);
        const auto started = m_session->start();
        QVERIFY2(started, started ? "" : qPrintable(started.error().sentence));
        m_session->window().resize(1440, 900);
        m_session->window().show();
    }
    /// Posts from another thread, so that the window lives on as it does for a real sender.
    kit::HttpAnswer post(const QByteArray &body)
    {
        const auto port = quint16(m_session->receiver().url().port());
        QFuture<kit::HttpAnswer> answer = QtConcurrent::run([port, body] { return kit::postSigned(port, key, body); });
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 15'000))
            return {};
        return answer.result();
    }
    QAbstractButton *find(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (QAbstractButton *candidate : top->findChildren<QAbstractButton *>()) {
                if (candidate->isVisible() && (candidate->accessibleName() == name || candidate->text() == name))
                    return candidate;
            }
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &name) const
    {
        QAbstractButton *found = nullptr;
        return QTest::qWaitFor([&] { return (found = find(name)) != nullptr; }, 10'000) ? found : nullptr;
    }

    /// Answers the question that is being asked.
    void approve() const
    {
        QVERIFY(button(QStringLiteral("Approve and continue")));
        QTest::mouseClick(find(QStringLiteral("Approve and continue")), Qt::LeftButton);
        QTRY_VERIFY(!find(QStringLiteral("Approve and continue")));
    }

    support::SystemClock m_clock;
    RecordingOpener m_opener;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
