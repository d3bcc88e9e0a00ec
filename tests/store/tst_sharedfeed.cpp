// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "kit/postgresserver.h"
#include "store/database.h"

#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::ChangeFeed;
using store::Database;
using store::StoreUrl;
using store::Writer;

/// The change feed on a server that many write to: nothing is missed, and nothing shown twice, whatever becomes of
/// server, connection or notifications.
class SharedFeedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void numbersAppearInTheirOrder();
    void readersOfManyWritersMissNothing();
    void followsWithoutAWake();
    void looksWhereNobodyTells();
    void outlivesTheServer_data();
    void outlivesTheServer();
    void outlivesItsSession();
    void startsBeforeTheServer();
    void loadsAnewWhereTheStoreWentBack();

private:
    /// A desk: every change that it was told, in order.
    struct Desk {
        explicit Desk(const StoreUrl &url)
            : feed(url)
        {
            const auto take = [this](const std::vector<store::RequestRecord> &records) {
                for (const auto &record : records) {
                    twice += !sequences.insert(record.sequence).second;
                    requests[record.request.uid()] = record.request.latest.status;
                }
            };
            QObject::connect(&feed, &ChangeFeed::loaded, &feed, [this, take](const auto &records) {
                ++loads;
                requests.clear();
                sequences.clear();
                take(records);
            });
            QObject::connect(&feed, &ChangeFeed::changed, &feed, take);
            QObject::connect(&feed, &ChangeFeed::failed, &feed, [this] { ++failures; });
            QObject::connect(&feed, &ChangeFeed::recovered, &feed, [this] { ++recoveries; });
        }

        std::map<QString, QString> requests; ///< status by uid
        std::set<qint64> sequences;
        int loads = 0, twice = 0, failures = 0, recoveries = 0;
        ChangeFeed feed; // last: it ends first
    };

    void send(Writer &writer, const QString &uid, const QString &status = u"pending"_s);

    FixedClock m_clock;
    kit::PostgresServer m_server;
    StoreUrl m_url;
    qint64 m_time = noon;
};

void SharedFeedTest::initTestCase()
{
    QVERIFY(m_server.start());
}

void SharedFeedTest::init()
{
    QVERIFY(m_server.isRunning() || m_server.start());
    m_url = StoreUrl::parse(m_server.freshDatabase(), u"the test"_s).value();
}

void SharedFeedTest::send(Writer &writer, const QString &uid, const QString &status)
{
    Sent sent;
    sent.uid = uid;
    sent.status = status;
    sent.updatedAt = ++m_time;
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
}

/// The trap: with a plain sequence the second transaction has its number at once and commits before the first; who has
/// read the second's number then never asks for the first's.
void SharedFeedTest::numbersAppearInTheirOrder()
{
    const auto first = Database::open(m_url, Database::Access::Create, 1000);
    const auto second = Database::open(m_url, Database::Access::Create, 50);
    QVERIFY(first && second);
    const QString take = u"UPDATE feed SET last_number = last_number + 1 RETURNING last_number"_s;
    store::Transaction earlier(**first);
    QVERIFY(earlier.beginWrite());
    QCOMPARE((*first)->scalar(take)->toInt(), 1);
    {
        store::Transaction later(**second);
        QVERIFY(later.beginWrite());
        const auto refused = (*second)->scalar(take);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, store::FailureKind::Busy);
    }
    QVERIFY(earlier.commit());
    store::Transaction later(**second);
    QVERIFY(later.beginWrite());
    QCOMPARE((*second)->scalar(take)->toInt(), 2);
}

void SharedFeedTest::readersOfManyWritersMissNothing()
{
    constexpr int writers = 6, each = 120;
    std::vector<std::unique_ptr<Writer>> all;
    for (int i = 0; i < writers; ++i) {
        all.push_back(std::make_unique<Writer>(m_url, m_clock));
        QVERIFY(all.back()->start());
    }
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE(desk.loads, 1);

    // Reads as fast as it can, as a feed would: what lies behind the last number that was seen.
    std::atomic<bool> over = false;
    std::atomic<int> seen = 0;
    std::thread reader([&] {
        const auto database = Database::open(m_url, Database::Access::Read, 1000);
        store::Statement behind(**database, u"SELECT id FROM delivery WHERE id > ? ORDER BY id"_s);
        qint64 last = 0;
        for (bool more = true; more;) {
            more = !over; // once more after the last writer
            if (!behind.add(last).run())
                return;
            while (behind.next()) {
                last = behind.integer(0);
                ++seen;
            }
        }
    });
    std::vector<std::thread> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&, i] {
            for (int n = 0; n < each; ++n) {
                Sent sent;
                sent.uid = u"u-%1-%2"_s.arg(i).arg(n);
                sent.updatedAt = noon + n;
                give(*all[size_t(i)], deliveryOf(sent));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    over = true;
    reader.join();
    QCOMPARE(seen, writers * each);
    QTRY_COMPARE_WITH_TIMEOUT(desk.requests.size(), size_t(writers * each), 20'000);
    QCOMPARE(desk.twice, 0);
}

void SharedFeedTest::followsWithoutAWake()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE(desk.loads, 1);
    for (int i = 0; i < 20; ++i) {
        send(writer, u"u"_s, u"step %1"_s.arg(i));
        QTRY_COMPARE(desk.requests[u"u"_s], u"step %1"_s.arg(i));
    }
    QCOMPARE(desk.twice, 0);
    QCOMPARE(desk.failures, 0);
}

/// As behind a pooler that swallows them; first heard, so that the feed has come to rely on them.
void SharedFeedTest::looksWhereNobodyTells()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE(desk.loads, 1);
    send(writer, u"u"_s, u"told"_s);
    QTRY_COMPARE(desk.requests[u"u"_s], u"told"_s);
    QVERIFY(Peek(m_url).run(u"DROP TRIGGER feed_told ON feed"_s));
    for (int i = 0; i < 3; ++i) {
        send(writer, u"u"_s, u"untold %1"_s.arg(i));
        QTRY_COMPARE_WITH_TIMEOUT(desk.requests[u"u"_s], u"untold %1"_s.arg(i), 20'000);
    }
}

void SharedFeedTest::outlivesTheServer_data()
{
    QTest::addColumn<bool>("crash");
    QTest::newRow("restarted") << false;
    QTest::newRow("crashed") << true;
}

void SharedFeedTest::outlivesTheServer()
{
    QFETCH(bool, crash);
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    send(writer, u"before"_s);
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE(desk.loads, 1);
    m_server.stop(crash ? kit::PostgresServer::End::Crash : kit::PostgresServer::End::Fast);
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures, 1, 20'000);
    QCOMPARE(desk.requests.size(), size_t(1)); // what was known stays
    QVERIFY(m_server.start());
    send(writer, u"meanwhile"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.requests.contains(u"meanwhile"_s), 20'000);
    QTRY_COMPARE(desk.recoveries, 1);
    // And it listens again.
    send(writer, u"after"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.requests.contains(u"after"_s), 20'000);
    QCOMPARE(desk.loads, 1);
    QCOMPARE(desk.twice, 0);
}

void SharedFeedTest::outlivesItsSession()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE(desk.loads, 1);
    for (int round = 0; round < 5; ++round) {
        Peek(m_url).run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        send(writer, u"u-%1"_s.arg(round));
        QTRY_VERIFY_WITH_TIMEOUT(desk.requests.contains(u"u-%1"_s.arg(round)), 20'000);
    }
    QCOMPARE(desk.loads, 1);
    QCOMPARE(desk.twice, 0);
}

void SharedFeedTest::startsBeforeTheServer()
{
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        send(writer, u"u"_s);
    }
    m_server.stop(kit::PostgresServer::End::Fast);
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures, 1, 20'000);
    QCOMPARE(desk.loads, 0);
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.loads, 1, 20'000);
    QCOMPARE(desk.requests.size(), size_t(1));
    QTRY_COMPARE(desk.recoveries, 1);
}

/// Restored from a backup, or a standby that had not got everything.
void SharedFeedTest::loadsAnewWhereTheStoreWentBack()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    send(writer, u"kept"_s);
    send(writer, u"lost"_s);
    Desk desk(m_url);
    desk.feed.start(0);
    QTRY_COMPARE(desk.requests.size(), size_t(2));
    Peek peek(m_url);
    QVERIFY(peek.run(u"BEGIN; DELETE FROM request WHERE change_sequence = 2; DELETE FROM delivery WHERE id = 2; "
                     "DELETE FROM subject WHERE id = 2; UPDATE feed SET last_number = 1; COMMIT"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desk.loads, 2, 20'000);
    QCOMPARE(desk.requests.size(), size_t(1));
    send(writer, u"new"_s); // has the number that the lost one had
    QTRY_VERIFY_WITH_TIMEOUT(desk.requests.contains(u"new"_s), 20'000);
}

QTEST_GUILESS_MAIN(SharedFeedTest)
#include "tst_sharedfeed.moc"
