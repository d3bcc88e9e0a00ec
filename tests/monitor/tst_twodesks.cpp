// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/postgresserver.h"
#include "kit/rawhttp.h"
#include "monitor/linkopener.h"
#include "monitor/mainwindow.h"
#include "monitor/session.h"
#include "monitor/textlabel.h"
#include "settings/commandline.h"
#include "storefixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace monitor;

namespace {

const QByteArray key = "ik_team_test";

class NoOpener final : public LinkOpener {
public:
    bool open(const QUrl &) override { return true; }
};

} // namespace

/// Two desks on one PostgreSQL server: what one does the other sees within a second, the database decides who may what,
/// and both say when it is away.
class TwoDesksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        // A test that failed may have left it stopped.
        QVERIFY(m_server.run(u"postgres"_s, u"SELECT 1"_s).isEmpty() || m_server.start());
        m_folder = std::make_unique<QTemporaryDir>();
        m_url = m_server.freshDatabase();
    }
    void cleanup()
    {
        m_jan.reset();
        m_mia.reset();
    }
    void ofTwoWhoClaimOneWins();
    void whatOneDoesTheOtherSees();
    void whoIsThere();
    void awayAndBack();
    void aViewerOnlyReads();
    void aViewerDoesNotReceive();

private:
    void openBoth();
    std::unique_ptr<Session> open(const QString &person, bool listen, const QString &url = {});
    /// A role that may only read what there is.
    QString viewer();
    /// Stores a consent request by way of neither desk.
    void commitElsewhere(const QString &uid);
    static QAbstractButton *find(const std::unique_ptr<Session> &desk, const QString &name);
    static QAbstractButton *button(const std::unique_ptr<Session> &desk, const QString &name);
    static void press(const std::unique_ptr<Session> &desk, const QString &name);
    static bool shows(const std::unique_ptr<Session> &desk, const QString &text);

    kit::PostgresServer m_server;
    support::SystemClock m_clock;
    NoOpener m_opener;
    QString m_url;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_mia, m_jan;
};

void TwoDesksTest::ofTwoWhoClaimOneWins()
{
    openBoth();
    QAbstractButton *mias = button(m_mia, u"I'm on it: MB-C-1"_s), *jans = button(m_jan, u"I'm on it: MB-C-1"_s);
    QVERIFY(mias && jans);
    // Both before either can hear of the other.
    QTest::mouseClick(mias, Qt::LeftButton);
    QTest::mouseClick(jans, Qt::LeftButton);
    QTRY_VERIFY(shows(m_mia, u"You are on it since"_s) || shows(m_jan, u"You are on it since"_s));
    const bool miaWon = shows(m_mia, u"You are on it since"_s);
    const auto &loser = miaWon ? m_jan : m_mia;
    const QString winner = miaWon ? u"mia"_s : u"jan"_s;
    QTRY_VERIFY(shows(loser, winner + u" is on it already."_s));
    QTRY_VERIFY(shows(loser, winner + u" is on it since"_s)); // the pane
    QTRY_VERIFY(shows(loser, winner + u" is on it"_s)); // the card
    QVERIFY(button(loser, u"Take over: MB-C-1"_s));
    QVERIFY(!shows(loser, u"You are on it"_s));
    QVERIFY(shows(miaWon ? m_mia : m_jan, u"You are on it since"_s));
}

void TwoDesksTest::whatOneDoesTheOtherSees()
{
    openBoth();
    constexpr int second = 1000;
    press(m_mia, u"Add a note for MB-C-1"_s);
    auto *dialog = m_mia->window().findChild<QDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"called"_s);
    press(m_mia, u"Add the note"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_jan, u"called"_s), second);

    press(m_mia, u"Copy link for MB-C-1"_s);
    press(m_mia, u"Approve and continue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_jan, u"mia copied it at "_s), second);
    QTRY_VERIFY(shows(m_mia, u"You copied it at "_s));
    QVERIFY(!shows(m_mia, u"mia copied it"_s));
    // The approval holds here, too; who would send it once more is told.
    press(m_jan, u"Copy link for MB-C-1"_s);
    QTRY_VERIFY(shows(m_jan, u"Link copied for MB-C-1 – mia copied it at "_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(m_mia, u"jan copied it at "_s), second);

    press(m_jan, u"Snooze MB-C-1"_s);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_jan->window().findChild<QMenu *>()) != nullptr);
    QAction *hour = menu->actions().at(1);
    menu->close();
    hour->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!find(m_mia, u"Copy link for MB-C-1"_s), second);
    QVERIFY(shows(m_mia, u"1 snoozed"_s));
}

void TwoDesksTest::whoIsThere()
{
    openBoth();
    for (const auto *desk : {&m_mia, &m_jan})
        QTRY_VERIFY_WITH_TIMEOUT(shows(*desk, u"1 more desks"_s), 15'000);
    const QString host = QSysInfo::machineHostName();
    const auto list = [this](const std::unique_ptr<Session> &desk) {
        for (const auto *label : desk->window().findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text() == u"1 more desks"_s)
                return label->accessibleDescription();
        }
        return QString();
    };
    QCOMPARE(list(m_mia), u"jan (%1)"_s.arg(host));
    QCOMPARE(list(m_jan), u"mia (%1)"_s.arg(host));
    press(m_mia, u"Health: all well"_s);
    QVERIFY(shows(m_mia, u"jan (%1), you"_s.arg(host)));
    QVERIFY(shows(m_mia, u" on this computer"_s));
    m_jan.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!shows(m_mia, u"1 more desks"_s), 15'000);
    QVERIFY(shows(m_mia, u"only this one"_s));
}

void TwoDesksTest::awayAndBack()
{
    openBoth();
    press(m_mia, u"Copy link for MB-C-1"_s);
    press(m_mia, u"Approve and continue"_s);
    QTRY_VERIFY(shows(m_jan, u"mia copied it at "_s));
    m_server.stop(kit::PostgresServer::End::Fast);
    for (const auto *desk : {&m_mia, &m_jan}) {
        QTRY_VERIFY_WITH_TIMEOUT(shows(*desk, u"The database has not answered since "_s), 15'000);
        QVERIFY(shows(*desk, u"store: away since "_s));
        QVERIFY(!shows(*desk, QString::fromLatin1(key)));
        QApplication::clipboard()->clear();
        press(*desk, u"Copy link for MB-C-1"_s);
        QTRY_VERIFY(shows(*desk, u"Link copied for MB-C-1"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"https://"_s));
        QVERIFY(!button(*desk, u"Add a note for MB-C-1"_s)->isEnabled());
    }
    QVERIFY(m_server.start());
    commitElsewhere(u"C-9"_s);
    for (const auto *desk : {&m_mia, &m_jan}) {
        QVERIFY(button(*desk, u"Copy link for m-1"_s));
        QTRY_VERIFY(!shows(*desk, u"has not answered"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!shows(*desk, u"away since"_s), 10'000);
        QTRY_VERIFY(find(*desk, u"Add a note for MB-C-1"_s)->isEnabled());
    }
    press(m_jan, u"I'm on it: MB-C-1"_s);
    QTRY_VERIFY(shows(m_mia, u"jan is on it since"_s));
}

void TwoDesksTest::aViewerOnlyReads()
{
    openBoth();
    press(m_mia, u"I'm on it: MB-C-1"_s);
    QTRY_VERIFY(shows(m_mia, u"You are on it since"_s));
    m_jan.reset();
    auto vera = open(u"vera"_s, false, viewer());
    QVERIFY(button(vera, u"Copy link for MB-C-1"_s));
    QVERIFY(shows(vera, u"read only"_s));
    QTRY_VERIFY(shows(vera, u"mia is on it since"_s));
    QVERIFY(shows(vera, u"Nothing can be kept here: the database lets this desk only read."_s));
    QVERIFY(!button(vera, u"Add a note for MB-C-1"_s)->isEnabled());
    QVERIFY(!vera->listeningError());
    // The guard asks, and lets pass for this run.
    QApplication::clipboard()->clear();
    press(vera, u"Copy link for MB-C-1"_s);
    press(vera, u"Approve and continue"_s);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"https://"_s));
    QTRY_VERIFY(shows(vera, u"The approval could not be kept"_s));
    QApplication::clipboard()->clear();
    press(vera, u"Copy link for MB-C-1"_s);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    // What changes is seen, and the desk is none that counts.
    press(m_mia, u"Release: MB-C-1"_s);
    QTRY_VERIFY(shows(vera, u"Nobody has claimed this yet."_s));
    QTRY_VERIFY(shows(m_mia, u"Nobody has claimed this yet."_s));
    QVERIFY(!shows(m_mia, u"vera copied it"_s)); // which would have come before that
    QTRY_VERIFY_WITH_TIMEOUT(shows(vera, u"1 more desks"_s), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(!shows(m_mia, u"more desks"_s), 15'000);
    vera.reset();
}

void TwoDesksTest::aViewerDoesNotReceive()
{
    m_mia = open(u"mia"_s, false); // makes the tables
    auto vera = open(u"vera"_s, true, viewer());
    const QString sentence =
        u"The database lets this desk not store deliveries; start it with --no-listen, or give its "
        "role the receiver's rights."_s;
    QVERIFY(vera->listeningError());
    QCOMPARE(vera->listeningError()->sentence, sentence);
    QCOMPARE(settings::exitCodeFor(*vera->listeningError()), 1);
    QVERIFY(!vera->receiver().isListening());
    QVERIFY(shows(vera, sentence));
    QVERIFY(!shows(vera, u"the API key of your InboxKit team is not set"_s));
    press(vera, u"Health: 1 in trouble"_s);
    QVERIFY(!shows(vera, u"Close what uses the address"_s));
    vera.reset();
}

void TwoDesksTest::openBoth()
{
    m_mia = open(u"mia"_s, true);
    m_jan = open(u"jan"_s, false);
    const auto port = quint16(m_mia->receiver().url().port());
    const QFuture<kit::HttpAnswer> answer =
        QtConcurrent::run([port] { return kit::postSigned(port, key, kit::consentBody("C-1", "pending", 1)); });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 15'000);
    QCOMPARE(answer.result().status, 200);
    QVERIFY(button(m_mia, u"Copy link for MB-C-1"_s));
    QVERIFY(button(m_jan, u"Copy link for MB-C-1"_s));
}

std::unique_ptr<Session> TwoDesksTest::open(const QString &person, bool listen, const QString &url)
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
    options.store = *store::StoreUrl::parse(url.isEmpty() ? m_url : url, u"--store"_s);
    options.keyFolder = m_folder->filePath(u"config-"_s + person);
    auto session = std::make_unique<Session>(std::move(options), m_opener, m_clock);
    if (const auto started = session->start(); !started)
        qFatal("%s", qPrintable(started.error().sentence));
    session->window().resize(1440, 900);
    session->window().show();
    return session;
}

QString TwoDesksTest::viewer()
{
    static int count = 0;
    const QString role = u"viewer%1"_s.arg(++count);
    const QString database = m_url.section(u'?', 0, 0).section(u'/', -1);
    for (const QString &sql : {u"CREATE ROLE %1 LOGIN"_s, u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1"_s}) {
        if (const QString failed = m_server.run(database, sql.arg(role)); !failed.isEmpty())
            qFatal("%s", qPrintable(failed));
    }
    return m_server.url(database, role);
}

void TwoDesksTest::commitElsewhere(const QString &uid)
{
    store::Writer third(*store::StoreUrl::parse(m_url, u"--store"_s), m_clock);
    QVERIFY(third.start());
    storetest::Sent sent;
    sent.uid = uid;
    sent.updatedAt = sent.receivedAt = m_clock.now();
    QCOMPARE(storetest::give(third, storetest::deliveryOf(sent)), webhook::Outcome::Accepted);
}

QAbstractButton *TwoDesksTest::find(const std::unique_ptr<Session> &desk, const QString &name)
{
    for (QAbstractButton *candidate : desk->window().findChildren<QAbstractButton *>()) {
        if (candidate->isVisible() && candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QAbstractButton *TwoDesksTest::button(const std::unique_ptr<Session> &desk, const QString &name)
{
    QAbstractButton *found = nullptr;
    return QTest::qWaitFor([&] { return (found = find(desk, name)) != nullptr; }, 10'000) ? found : nullptr;
}

void TwoDesksTest::press(const std::unique_ptr<Session> &desk, const QString &name)
{
    QAbstractButton *found = button(desk, name);
    QVERIFY2(found, qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
}

bool TwoDesksTest::shows(const std::unique_ptr<Session> &desk, const QString &text)
{
    const QList<QLabel *> labels = desk->window().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QTEST_MAIN(TwoDesksTest)
#include "tst_twodesks.moc"
