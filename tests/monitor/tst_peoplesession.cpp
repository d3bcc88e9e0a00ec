// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/rawhttp.h"
#include "monitor/field.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"
#include "store/exporter.h"
#include "support/clock.h"

#include <QAbstractButton>
#include <QAction>
#include <QBuffer>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace monitor;

namespace {

const QByteArray key = "ik_people_test";

class NoOpener final : public LinkOpener {
public:
    bool open(const QUrl &) override { return false; }
};

} // namespace

/// Two desks over one real store: what one person adds, the other sees, and a restart keeps.
class PeopleSessionTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_ben.reset();
        m_anna.reset();
    }

    void oneClaimsAndTheOtherSees()
    {
        openBoth();
        press(m_anna, u"I'm on it: MB-C-1"_s);
        QTRY_VERIFY(shows(m_anna, u"You are on it since"_s));
        QTRY_VERIFY(shows(m_ben, u"anna is on it since"_s));
        press(m_ben, u"Take over: MB-C-1"_s);
        QTRY_VERIFY(shows(m_ben, u"You are on it since"_s));
        QTRY_VERIFY(shows(m_anna, u"ben is on it since"_s));
        QCOMPARE(exported()[u"claimed_by"_s].toString(), u"ben"_s);
        press(m_ben, u"Release: MB-C-1"_s);
        QTRY_VERIFY(shows(m_anna, u"Nobody has claimed this yet."_s));
        QVERIFY(exported()[u"claimed_by"_s].isNull());
    }

    void notesReachTheOtherDeskAndTheExport()
    {
        openBoth();
        press(m_anna, u"Add a note for MB-C-1"_s);
        auto *dialog = m_anna->window().findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"called"_s);
        press(m_anna, u"Add the note"_s);
        QTRY_VERIFY(shows(m_anna, u"called"_s));
        QTRY_VERIFY(shows(m_ben, u"anna · "_s));
        QTRY_VERIFY(shows(m_ben, u"called"_s));
        const QJsonArray notes = exported()[u"notes"_s].toArray();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes[0][u"author"_s].toString(), u"anna"_s);
        QCOMPARE(notes[0][u"text"_s].toString(), u"called"_s);
    }

    void snoozedForBothUntilUndone()
    {
        openBoth();
        press(m_anna, u"Snooze MB-C-1"_s);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_anna->window().findChild<QMenu *>()) != nullptr);
        QAction *hour = menu->actions().at(1);
        menu->close();
        hour->trigger();
        QTRY_VERIFY(!find(m_anna, u"Copy link for MB-C-1"_s));
        QTRY_VERIFY(!find(m_ben, u"Copy link for MB-C-1"_s));
        QVERIFY(shows(m_ben, u"1 snoozed"_s));
        // It stays so over a restart, and can be undone where it was done.
        m_ben.reset();
        m_ben = open(u"ben"_s, false);
        QTRY_VERIFY(shows(m_ben, u"1 snoozed"_s));
        press(m_anna, u"Undo"_s);
        QVERIFY(button(m_anna, u"Copy link for MB-C-1"_s));
        QVERIFY(button(m_ben, u"Copy link for MB-C-1"_s));
    }

    void labelsNameTheCustomerEverywhere()
    {
        openBoth();
        Field *field = nullptr;
        QTRY_VERIFY((field = labelField()) != nullptr);
        field->setText(u"Acme"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(button(m_anna, u"Copy link for Acme"_s));
        QVERIFY(button(m_ben, u"Copy link for Acme"_s));
        m_ben.reset();
        m_ben = open(u"ben"_s, false);
        QVERIFY(button(m_ben, u"Copy link for Acme"_s));
    }

private:
    void openBoth()
    {
        m_anna = open(u"anna"_s, true);
        m_ben = open(u"ben"_s, false);
        const auto port = quint16(m_anna->receiver().url().port());
        const QFuture<kit::HttpAnswer> answer =
            QtConcurrent::run([port] { return kit::postSigned(port, key, kit::consentBody("C-1", "pending", 1)); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 15'000);
        QCOMPARE(answer.result().status, 200);
        QVERIFY(button(m_anna, u"Copy link for MB-C-1"_s));
        QVERIFY(button(m_ben, u"Copy link for MB-C-1"_s));
    }
    std::unique_ptr<Session> open(const QString &person, bool listen)
    {
        qputenv("USER", person.toLocal8Bit());
        SessionOptions options;
        options.settings = *settings::load({});
        options.settings.listen.value = u"127.0.0.1:0"_s;
        settings::SourceSetting source;
        source.name = u"team"_s;
        source.key = support::Secret(key);
        options.settings.sources = {source};
        options.settings.sourceLevel = settings::SourceLevel::Flag;
        options.listen = listen;
        options.store = store::StoreUrl::sqliteFile(m_folder->filePath(u"desk.db"_s));
        options.keyFolder = m_folder->filePath(u"config-"_s + person);
        auto session = std::make_unique<Session>(std::move(options), m_opener, m_clock);
        if (const auto started = session->start(); !started)
            qFatal("%s", qPrintable(started.error().sentence));
        session->window().resize(1440, 900);
        session->window().show();
        return session;
    }
    QJsonObject exported() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto url = store::StoreUrl::sqliteFile(m_folder->filePath(u"desk.db"_s));
        if (!store::exportRequests(url, store::ExportFormat::Json, buffer))
            return {};
        return QJsonDocument::fromJson(buffer.data()).array().at(0).toObject();
    }
    static QAbstractButton *find(const std::unique_ptr<Session> &desk, const QString &name)
    {
        for (QAbstractButton *candidate : desk->window().findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    static QAbstractButton *button(const std::unique_ptr<Session> &desk, const QString &name)
    {
        QAbstractButton *found = nullptr;
        return QTest::qWaitFor([&] { return (found = find(desk, name)) != nullptr; }, 10'000) ? found : nullptr;
    }
    static void press(const std::unique_ptr<Session> &desk, const QString &name)
    {
        QAbstractButton *found = button(desk, name);
        QVERIFY2(found, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    static bool shows(const std::unique_ptr<Session> &desk, const QString &text)
    {
        const QList<QLabel *> labels = desk->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    Field *labelField() const
    {
        for (Field *field : m_anna->window().findChildren<Field *>()) {
            if (field->isVisible() && field->accessibleName().startsWith(u"Your name for"_s))
                return field;
        }
        return nullptr;
    }

    support::SystemClock m_clock;
    NoOpener m_opener;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_anna, m_ben;
};

QTEST_MAIN(PeopleSessionTest)
#include "tst_peoplesession.moc"
