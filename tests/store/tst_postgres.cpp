// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "kit/postgresserver.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/reader.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::Database;
using store::StoreUrl;
using store::Writer;

/// What only a server can do to a store: be away, be somebody else's, have settings of its own, be shared.
class PostgresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void absentServerIsTold();
    void readersMakeNothing();
    void foreignIsRefusedUntouched_data();
    void foreignIsRefusedUntouched();
    void newerIsRefusedUntouched();
    void otherEncodingIsRefused();
    void manyMakeTheTablesAtOnce();
    void serversDefaultsDoNotMatter();
    void commitOfAFailedTransactionFails();
    void sessionIsTold();
    void writerOutlivesTheServer_data();
    void writerOutlivesTheServer();
    void readerOutlivesTheServer();
    void lostSessionCostsNothing();
    void silentServerIsGivenUp();
    void rightsAreAskedForAgain();
    void missingCounterIsNoSuccess();
    void bothMayGetTheSameWebhook();
    void oneClaimOfManyWins();

private:
    StoreUrl parsed(const QString &url) const { return StoreUrl::parse(url, u"the test"_s).value(); }

    FixedClock m_clock;
    kit::PostgresServer m_server;
    QString m_address;
    StoreUrl m_url;
};

void PostgresTest::initTestCase()
{
    QVERIFY(m_server.start());
}

void PostgresTest::init()
{
    QVERIFY(m_server.isRunning() || m_server.start());
    m_address = m_server.freshDatabase();
    m_url = parsed(m_address);
}

void PostgresTest::absentServerIsTold()
{
    const auto opened = Database::open(parsed(u"postgresql:///db?host=/nowhere&user=mia&password=hunter2"_s),
                                       Database::Access::Create, 100);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store_unavailable"_s);
    QVERIFY2(opened.error().sentence.contains(u"/nowhere"_s), qPrintable(opened.error().sentence));
    QVERIFY(!opened.error().sentence.contains(u"hunter2"_s));
    QVERIFY(!opened.error().sentence.contains(u'\n'));
}

void PostgresTest::readersMakeNothing()
{
    for (const auto access : {Database::Access::Read, Database::Access::Existing}) {
        const auto opened = Database::open(m_url, access, 100);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store_unavailable"_s);
        QVERIFY(opened.error().sentence.startsWith(u"There is no store"_s));
    }
    QCOMPARE(Peek(m_url).value(u"SELECT count(*) FROM pg_class WHERE relname = 'feed'"_s).toInt(), 0);
}

void PostgresTest::foreignIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("its own schema_version") << u"CREATE TABLE schema_version (version TEXT)"_s;
    QTest::newRow("its own feed") << u"CREATE TABLE feed (article TEXT)"_s;
}

void PostgresTest::foreignIsRefusedUntouched()
{
    QFETCH(QString, table);
    Peek peek(m_url);
    QVERIFY(peek.run(table));
    const auto opened = Database::open(m_url, Database::Access::Create, 100);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store_foreign"_s);
    QCOMPARE(
        peek.value(u"SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"_s)
            .toInt(),
        1);
}

void PostgresTest::newerIsRefusedUntouched()
{
    QVERIFY(Database::open(m_url, Database::Access::Create, 100));
    Peek peek(m_url);
    QVERIFY(peek.run(u"INSERT INTO schema_version (version, applied_at) VALUES (999, 0)"_s));
    for (const auto access : {Database::Access::Create, Database::Access::Existing, Database::Access::Read}) {
        const auto opened = Database::open(m_url, access, 100);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store_newer"_s);
    }
}

void PostgresTest::otherEncodingIsRefused()
{
    QCOMPARE(m_server.run(u"postgres"_s, u"CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0"_s), QString());
    const auto opened = Database::open(parsed(m_server.url(u"latin"_s)), Database::Access::Create, 100);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store_unavailable"_s);
    QVERIFY(opened.error().sentence.contains(u"LATIN1"_s));
}

void PostgresTest::manyMakeTheTablesAtOnce()
{
    std::vector<std::thread> starting;
    std::atomic<int> opened = 0;
    for (int i = 0; i < 6; ++i) {
        starting.emplace_back([&] {
            const auto database = Database::open(m_url, Database::Access::Create, 20'000, m_clock);
            if (database)
                ++opened;
            else
                qWarning() << database.error().sentence;
        });
    }
    for (std::thread &thread : starting)
        thread.join();
    QCOMPARE(opened, 6);
    QCOMPARE(Peek(m_url).value(u"SELECT count(*) FROM schema_version"_s).toInt(), store::migrations::newestVersion());
}

/// An administrator may have set them for other programs.
void PostgresTest::serversDefaultsDoNotMatter()
{
    const QString name = m_address.section(u'?', 0, 0).section(u'/', -1);
    for (const QString &setting :
         {u"synchronous_commit = off"_s, u"default_transaction_isolation = 'serializable'"_s,
          u"default_transaction_read_only = on"_s, u"standard_conforming_strings = on"_s, u"DateStyle = 'German'"_s}) {
        QCOMPARE(m_server.run(u"postgres"_s, u"ALTER DATABASE %1 SET %2"_s.arg(name, setting)), QString());
    }
    const auto database = Database::open(m_url, Database::Access::Create, 1234);
    QVERIFY2(database, qPrintable(database ? QString() : database.error().sentence));
    {
        store::Transaction transaction(**database);
        QVERIFY(transaction.beginWrite());
        QCOMPARE((*database)->scalar(u"SHOW synchronous_commit"_s)->toString(), u"on"_s);
        QCOMPARE((*database)->scalar(u"SHOW transaction_isolation"_s)->toString(), u"read committed"_s);
        QCOMPARE((*database)->scalar(u"SHOW lock_timeout"_s)->toString(), u"1234ms"_s);
        QCOMPARE((*database)->scalar(u"SHOW idle_in_transaction_session_timeout"_s)->toString(), u"15s"_s);
    }
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
}

/// PostgreSQL takes COMMIT for ROLLBACK there, and reports no error.
void PostgresTest::commitOfAFailedTransactionFails()
{
    const auto database = Database::open(m_url, Database::Access::Create, 1000);
    QVERIFY(database);
    store::Transaction transaction(**database);
    QVERIFY(transaction.beginWrite());
    QVERIFY((*database)->execute(u"UPDATE feed SET last_number = 5"_s));
    QVERIFY(!(*database)->execute(u"INSERT INTO feed (singleton, last_number) VALUES (2, 0)"_s));
    QVERIFY(!transaction.commit());
    QCOMPARE((*database)->scalar(u"SELECT last_number FROM feed"_s)->toInt(), 0);
}

void PostgresTest::sessionIsTold()
{
    const auto database = Database::open(m_url, Database::Access::Create, 1000);
    QVERIFY(database && (*database)->hasSession());
    // A statement is prepared when it comes again, and given back with its end.
    const auto prepared = [&] {
        return (*database)->scalar(u"SELECT count(*) FROM pg_prepared_statements"_s)->toInt();
    };
    {
        store::Statement statement(**database, u"SELECT singleton FROM feed WHERE last_number >= ?"_s);
        QVERIFY(statement.add(0).run());
        QCOMPARE(prepared(), 0);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(statement.add(0).run());
            QVERIFY(statement.next());
            QCOMPARE(statement.integer(0), 1);
        }
        QCOMPARE(prepared(), 1);
    }
    QCOMPARE(prepared(), 0);
}

void PostgresTest::writerOutlivesTheServer_data()
{
    QTest::addColumn<bool>("crash");
    QTest::newRow("restarted") << false;
    QTest::newRow("crashed") << true;
}

void PostgresTest::writerOutlivesTheServer()
{
    QFETCH(bool, crash);
    using End = kit::PostgresServer::End;
    const End end = crash ? End::Crash : End::Fast;
    Writer writer(m_url, m_clock);
    const Heard health(&writer, &Writer::healthChanged);
    QVERIFY(writer.start());
    Sent sent;
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    // Away and back between two deliveries: nobody notices.
    m_server.stop(end);
    QVERIFY(m_server.start());
    sent.uid = u"u-2"_s;
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    QCOMPARE(health.size(), 0);
    // Away when one comes: it is sent again.
    m_server.stop(end);
    sent.uid = u"u-3"_s;
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::StoreUnavailable);
    QTRY_VERIFY(!writer.health().ok); // told after the answer
    QVERIFY(m_server.start());
    QTRY_VERIFY_WITH_TIMEOUT(writer.health().ok, 30'000); // by itself
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    QCOMPARE(Peek(m_url).value(u"SELECT count(*) FROM delivery"_s).toInt(), 3);
}

void PostgresTest::readerOutlivesTheServer()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    store::Reader reader(m_url);
    QSignalSpy failed(&reader, &store::Reader::failed);
    QCOMPARE(reader.history(0, 10).result().size(), size_t(1));
    m_server.stop(kit::PostgresServer::End::Fast);
    QVERIFY(m_server.start());
    QCOMPARE(reader.history(0, 10).result().size(), size_t(1));
    QCOMPARE(failed.size(), 0);
    m_server.stop(kit::PostgresServer::End::Fast);
    QCOMPARE(reader.history(0, 10).result().size(), size_t(0));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_server.start());
    QCOMPARE(reader.history(0, 10).result().size(), size_t(1));
}

void PostgresTest::lostSessionCostsNothing()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    for (int round = 0; round < 5; ++round) {
        Peek(m_url).run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        Sent sent;
        sent.uid = u"u-%1"_s.arg(round + 2);
        QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    }
    // What a person does is done as well.
    Peek(m_url).run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    const store::ActionResult claimed =
        act(writer, store::ClaimRequest{onboarding::RequestKind::Consent, u"u-1"_s, u"Anna"_s, {}});
    QCOMPARE(claimed.outcome, store::ActionOutcome::Done);
    QVERIFY(writer.health().ok);
}

/// Its machine is there and takes what is sent, but nothing comes back.
void PostgresTest::silentServerIsGivenUp()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    m_server.pause(true);
    const auto goesOn = qScopeGuard([this] { m_server.pause(false); });
    Sent sent;
    sent.uid = u"u-2"_s;
    auto answer = hand(writer, deliveryOf(sent));
    QTRY_VERIFY_WITH_TIMEOUT(!writer.health().ok, 30'000); // before the answer
    QVERIFY(answer.wait_for(std::chrono::seconds(60)) == std::future_status::ready);
    QCOMPARE(answer.get(), Outcome::StoreUnavailable);
    writer.stop(); // and that ends
}

void PostgresTest::rightsAreAskedForAgain()
{
    {
        Writer owner(m_url, m_clock);
        QVERIFY(owner.start());
    }
    const QString name = m_address.section(u'?', 0, 0).section(u'/', -1);
    QCOMPARE(m_server.run(name, u"CREATE ROLE wall LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO wall"_s),
             QString());
    Writer writer(parsed(m_server.url(name, u"wall"_s)), m_clock);
    const Heard changed(&writer, &Writer::rightsChanged);
    QVERIFY(writer.start());
    QVERIFY((writer.rights() == store::Rights{false, false}));
    QCOMPARE(m_server.run(name, u"GRANT ALL ON ALL TABLES IN SCHEMA public TO wall"_s), QString());
    const qsizetype before = changed.size();
    writer.checkRights();
    QTRY_VERIFY(writer.rights() == store::Rights());
    QTRY_VERIFY(changed.size() > before);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
}

void PostgresTest::missingCounterIsNoSuccess()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QVERIFY(Peek(m_url).run(u"DELETE FROM feed"_s));
    QCOMPARE(give(writer, deliveryOf({})), Outcome::StoreUnavailable);
    QCOMPARE(Peek(m_url).value(u"SELECT count(*) FROM delivery"_s).toInt(), 0);
}

/// A load balancer may send a webhook to one receiver, and its retry to another, at the same moment.
void PostgresTest::bothMayGetTheSameWebhook()
{
    constexpr int receivers = 4, rounds = 60;
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < receivers; ++i) {
        writers.push_back(std::make_unique<Writer>(m_url, m_clock));
        QVERIFY(writers.back()->start());
    }
    const QStringList statuses{u"queued"_s, u"pending"_s, u"processing"_s, u"completed"_s};
    int accepted = 0, late = 0, duplicate = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::future<Outcome>> answers;
        for (int i = 0; i < receivers; ++i) {
            for (int status = 0; status < statuses.size(); ++status) {
                Sent sent;
                sent.uid = u"u-%1"_s.arg(round % 7);
                sent.status = statuses[(status + i) % statuses.size()]; // each gets them in another order
                sent.updatedAt = noon + round * 1000 + (status + i) % statuses.size();
                answers.push_back(hand(*writers[size_t(i)], deliveryOf(sent)));
            }
        }
        for (auto &answer : answers) {
            const Outcome outcome = answer.get();
            accepted += outcome == Outcome::Accepted;
            late += outcome == Outcome::Late;
            duplicate += outcome == Outcome::Duplicate;
        }
    }
    Peek peek(m_url);
    const int once = rounds * int(statuses.size());
    QCOMPARE(accepted + late, once);
    QCOMPARE(duplicate, once * (receivers - 1));
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), once);
    QCOMPARE(peek.value(u"SELECT sum(copies) FROM duplicate"_s).toInt(), duplicate);
    QCOMPARE(peek.value(u"SELECT count(*) FROM request WHERE status = 'completed'"_s).toInt(), 7);
    QCOMPARE(differences(m_url), QStringList());
}

void PostgresTest::oneClaimOfManyWins()
{
    constexpr int desks = 6;
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < desks; ++i) {
        writers.push_back(std::make_unique<Writer>(m_url, m_clock));
        QVERIFY(writers.back()->start());
    }
    for (int round = 0; round < 25; ++round) {
        Sent sent;
        sent.uid = u"u-%1"_s.arg(round);
        QCOMPARE(give(*writers[0], deliveryOf(sent)), Outcome::Accepted);
        std::vector<QFuture<store::ActionResult>> claims;
        for (int i = 0; i < desks; ++i) {
            claims.push_back(writers[size_t(i)]->perform(
                store::ClaimRequest{onboarding::RequestKind::Consent, sent.uid, u"desk %1"_s.arg(i), {}}));
        }
        QString winner;
        QStringList told;
        for (int i = 0; i < desks; ++i) {
            const store::ActionResult result = claims[size_t(i)].result();
            if (result.outcome == store::ActionOutcome::Done) {
                QVERIFY2(winner.isEmpty(), "two have won");
                winner = u"desk %1"_s.arg(i);
            } else {
                QCOMPARE(result.outcome, store::ActionOutcome::HeldByAnother);
                told << result.holder;
            }
        }
        QCOMPARE(told, QStringList(desks - 1, winner));
    }
}

QTEST_GUILESS_MAIN(PostgresTest)
#include "tst_postgres.moc"
