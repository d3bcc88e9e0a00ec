// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::StoreUrl;
using store::Writer;

class WriterTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsOnceCountsTheRest();
    void olderIsLate();
    void copyOfAnUnbelievedTimeIsADuplicate();
    void answersAfterTheCommit();
    void manyDeliveriesShareACommit();
    void logIsCopiedWhileDeliveriesCome();
    void filesAreTheOwnersAlone();
    void makesItsFolder();
    void temporaryStoreIsGoneAtTheEnd();
    void answersWhatWaitsWhenStopped();
    void refusesOutsideItsLife();
    void fullQueueIsOverloaded();
    void twoWritersShareAFile();
    void twoWritersStartOnAFreshFile();
    void textsOutsideUnicodeComeBackTheSame();
    void probeTakesTheWayOfADelivery();

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
    StoreUrl fresh() { return freshStore(); }
};

void WriterTest::acceptsOnceCountsTheRest()
{
    const StoreUrl url = fresh();
    {
        Writer writer(url, m_clock);
        QVERIFY(writer.start());
        const Sent sent;
        Sent copy;
        copy.receivedAt = sent.receivedAt + 5000;
        QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
        QCOMPARE(give(writer, deliveryOf(copy)), Outcome::Duplicate);
        QCOMPARE(give(writer, deliveryOf(copy)), Outcome::Duplicate);
    }
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 1);
    QCOMPARE(peek.value(u"SELECT copies FROM duplicate"_s).toInt(), 2);
    QCOMPARE(peek.value(u"SELECT last_received_at - first_received_at FROM request"_s).toInt(), 5000);
    QCOMPARE(peek.value(u"SELECT change_sequence FROM request"_s).toInt(), 3);
    QCOMPARE(peek.value(u"SELECT body FROM delivery"_s).toByteArray(), bodyOf(Sent()));
}

void WriterTest::olderIsLate()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    Sent newer;
    newer.status = u"completed"_s;
    Sent older;
    older.updatedAt = noon - 60'000;
    older.receivedAt = newer.receivedAt + 9000;
    QCOMPARE(give(writer, deliveryOf(newer)), Outcome::Accepted);
    QCOMPARE(give(writer, deliveryOf(older)), Outcome::Late);
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT status FROM request"_s).toString(), u"completed"_s);
    QCOMPARE(peek.value(u"SELECT last_received_at FROM request"_s).toLongLong(), older.receivedAt);
    QCOMPARE(peek.value(u"SELECT group_concat(outcome) FROM (SELECT outcome FROM delivery ORDER BY id) AS ordered"_s)
                 .toString(),
             u"accepted,late"_s);
}

void WriterTest::copyOfAnUnbelievedTimeIsADuplicate()
{
    Writer writer(fresh(), m_clock);
    QVERIFY(writer.start());
    Sent sent;
    sent.updatedAt = noon + 3'600'000;
    Sent copy = sent;
    copy.receivedAt += 60'000; // its time would be this receipt, and newer
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Accepted);
    QCOMPARE(give(writer, deliveryOf(copy)), Outcome::Duplicate);
}

void WriterTest::answersAfterTheCommit()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    std::promise<int> seen;
    writer.deliver(deliveryOf({}), [&](Outcome) {
        Peek peek(url);
        seen.set_value(peek.value(u"SELECT count(*) FROM delivery"_s).toInt());
    });
    QCOMPARE(seen.get_future().get(), 1);
}

void WriterTest::manyDeliveriesShareACommit()
{
    Writer writer(fresh(), m_clock);
    const Heard committed(&writer, &Writer::committed);
    QVERIFY(writer.start());
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < 1000; ++i) {
        Sent sent;
        sent.uid = u"u-%1"_s.arg(i);
        deliveries.push_back(deliveryOf(sent));
    }
    for (const Outcome outcome : giveAll(writer, deliveries))
        QCOMPARE(outcome, Outcome::Accepted);
    writer.stop();
    QVERIFY2(writer.commitTimes().count < 500, qPrintable(QString::number(writer.commitTimes().count)));
    QTRY_COMPARE(committed.size(), qsizetype(writer.commitTimes().count));
    QCOMPARE(std::get<0>(committed[committed.size() - 1]), 1000);
    QCOMPARE(writer.commitTimes().buckets.back().second, writer.commitTimes().count);
    QCOMPARE(writer.health().queueDepth, 0);
}

void WriterTest::logIsCopiedWhileDeliveriesCome()
{
    ON_SQLITE_ONLY();
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    constexpr qint64 megabyte = 1024 * 1024;
    qint64 bytes = 0;
    for (int batch = 0; bytes < 48 * megabyte; ++batch) {
        std::vector<webhook::Delivery> deliveries;
        for (int i = 0; i < 16; ++i) {
            Sent sent;
            sent.uid = u"u-%1-%2"_s.arg(batch).arg(i);
            sent.entity.insert(u"status_text"_s, QString(60'000, u'x'));
            deliveries.push_back(deliveryOf(sent));
            bytes += 2 * deliveries.back().body.size(); // journal and state
        }
        for (const Outcome outcome : giveAll(writer, deliveries))
            QCOMPARE(outcome, Outcome::Accepted);
    }
    // SQLite by itself would let the log grow to 64 MiB first.
    QVERIFY2(QFileInfo(url.path + u"-wal"_s).size() < 40 * megabyte,
             qPrintable(QString::number(QFileInfo(url.path + u"-wal"_s).size())));
    QVERIFY(QFileInfo(url.path).size() > 8 * megabyte);
    writer.stop();
    QVERIFY(!QFileInfo::exists(url.path + u"-wal"_s));
    QCOMPARE(Peek(url).value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void WriterTest::filesAreTheOwnersAlone()
{
    ON_SQLITE_ONLY();
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QFileInfo file(url.path + suffix);
        QVERIFY2(file.exists(), qPrintable(file.filePath()));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
}

void WriterTest::makesItsFolder()
{
    const StoreUrl url = StoreUrl::sqliteFile(m_folder.filePath(u"a/b c/store.db"_s));
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    QVERIFY(QFileInfo::exists(url.path));
}

void WriterTest::temporaryStoreIsGoneAtTheEnd()
{
    QString path;
    {
        const auto url = StoreUrl::parse(u"sqlite::memory:"_s, u"--store"_s);
        QVERIFY(url);
        path = url->path;
        Writer writer(*url, m_clock);
        QVERIFY(writer.start());
        QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
        Peek peek(*url);
        QCOMPARE(peek.value(u"SELECT count(*) FROM request"_s).toInt(), 1);
    }
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
}

void WriterTest::answersWhatWaitsWhenStopped()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    std::vector<std::future<Outcome>> futures;
    for (int i = 0; i < 300; ++i) {
        Sent sent;
        sent.uid = u"u-%1"_s.arg(i);
        futures.push_back(hand(writer, deliveryOf(sent)));
    }
    writer.stop();
    for (auto &future : futures)
        QCOMPARE(future.get(), Outcome::Accepted);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::ShuttingDown);
    writer.stop();
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 300);
}

void WriterTest::refusesOutsideItsLife()
{
    Writer writer(fresh(), m_clock);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::StoreUnavailable);
    QVERIFY(writer.start());
    QVERIFY(!writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
}

void WriterTest::fullQueueIsOverloaded()
{
    Writer writer(fresh(), m_clock,
                  {.queueLength = 3, .queueBytes = 1'000'000, .batchLength = 512, .busyMilliseconds = 5000});
    QVERIFY(writer.start());
    std::promise<void> blocked;
    std::promise<void> release;
    writer.deliver(deliveryOf({}), [&](Outcome) {
        blocked.set_value();
        release.get_future().wait();
    });
    blocked.get_future().wait(); // the store's thread now stands still
    Sent sent;
    std::vector<std::future<Outcome>> waiting;
    for (int i = 0; i < 3; ++i) {
        sent.uid = u"waiting-%1"_s.arg(i);
        waiting.push_back(hand(writer, deliveryOf(sent)));
    }
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Overloaded);
    QCOMPARE(writer.health().queueDepth, 3);
    release.set_value();
    for (auto &future : waiting)
        QCOMPARE(future.get(), Outcome::Accepted);
    webhook::Delivery large = deliveryOf({});
    large.body.resize(1'000'001);
    QCOMPARE(give(writer, large), Outcome::Overloaded);
}

void WriterTest::twoWritersShareAFile()
{
    const StoreUrl url = fresh();
    Writer first(url, m_clock);
    Writer second(url, m_clock);
    QVERIFY(first.start());
    QVERIFY(second.start());
    std::vector<std::future<Outcome>> futures;
    for (int i = 0; i < 400; ++i) {
        Sent sent;
        sent.uid = u"u-%1"_s.arg(i / 2);
        futures.push_back(hand(i % 2 ? first : second, deliveryOf(sent)));
    }
    int accepted = 0;
    int duplicates = 0;
    for (auto &future : futures) {
        const Outcome outcome = future.get();
        accepted += outcome == Outcome::Accepted;
        duplicates += outcome == Outcome::Duplicate;
    }
    QCOMPARE(accepted, 200);
    QCOMPARE(duplicates, 200);
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT sum(copies) FROM duplicate"_s).toInt(), 200);
    QCOMPARE(peek.value(u"SELECT last_number FROM feed"_s).toInt(), 400);
}

void WriterTest::twoWritersStartOnAFreshFile()
{
    for (int round = 0; round < 10; ++round) {
        const StoreUrl url = fresh();
        auto startOne = [&] {
            Writer writer(url, m_clock);
            const auto started = writer.start();
            return started ? QString() : started.error().sentence;
        };
        auto first = std::async(std::launch::async, startOne);
        auto second = std::async(std::launch::async, startOne);
        QCOMPARE(first.get(), QString());
        QCOMPARE(second.get(), QString());
    }
}

void WriterTest::textsOutsideUnicodeComeBackTheSame()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    webhook::Delivery delivery = deliveryOf({});
    auto &change = std::get<webhook::Tracked>(delivery.content).change;
    change.statusText = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(u'\0') + u"c"_s;
    QCOMPARE(give(writer, delivery), Outcome::Accepted);
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT status_text FROM request"_s).toString(), u"a\uFFFDb\uFFFDc"_s);
    QCOMPARE(give(writer, delivery), Outcome::Duplicate);
}

void WriterTest::probeTakesTheWayOfADelivery()
{
    const auto probe = [](Writer &writer) {
        auto promise = std::make_shared<std::promise<Outcome>>();
        writer.probe([promise](Outcome outcome) { promise->set_value(outcome); });
        return promise->get_future().get();
    };
    const StoreUrl url = fresh();
    store::WriterLimits limits;
    limits.busyMilliseconds = 50;
    Writer writer(url, m_clock, limits);
    QCOMPARE(probe(writer), Outcome::ShuttingDown); // not started
    QVERIFY(writer.start());
    QCOMPARE(probe(writer), Outcome::Recorded);
    Peek peek(url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 0);
    // A store that another holds takes nothing, and the probe says so.
    QVERIFY(peek.run(onPostgres() ? u"BEGIN; UPDATE feed SET last_number = last_number"_s : u"BEGIN IMMEDIATE"_s));
    QCOMPARE(probe(writer), Outcome::StoreUnavailable);
    QVERIFY(peek.run(u"ROLLBACK"_s));
    QCOMPARE(probe(writer), Outcome::Recorded);
    writer.stop();
    QVERIFY(writer.health().ok);
    QCOMPARE(probe(writer), Outcome::ShuttingDown);
}

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
