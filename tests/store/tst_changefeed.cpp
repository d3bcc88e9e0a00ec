// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/changefeed.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::ChangeFeed;
using store::StoreUrl;
using store::Writer;

class ChangeFeedTest : public QObject {
    Q_OBJECT

private slots:
    void loadsOpenAndRecentThenFollows();
    void bringsWhatTheCustomerHasBehind();
    void comesInTheOwnersThread();
    void seesAnotherProcessWithoutAWake();
    void neverMissesAChange();
    void batchesAreBounded();
    void waitsForAStoreThatIsNotThereYet();
    void maybeDeletedInASlot();

private:
    FixedClock m_clock;
    StoreUrl fresh() { return freshStore(); }
};

namespace {

/// What a window would know: the last record of every request.
struct Seen {
    explicit Seen(ChangeFeed &feed)
    {
        auto take = [this](const std::vector<store::RequestRecord> &records) {
            largest = std::max(largest, records.size());
            for (const auto &record : records)
                requests[record.request.uid()] = record;
        };
        QObject::connect(&feed, &ChangeFeed::loaded, &feed, [this, take](const auto &records) {
            ++loads;
            take(records);
        });
        QObject::connect(&feed, &ChangeFeed::changed, &feed, take);
    }
    std::map<QString, store::RequestRecord> requests;
    size_t largest = 0;
    int loads = 0;
};

} // namespace

void ChangeFeedTest::loadsOpenAndRecentThenFollows()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    Sent sent;
    sent.uid = u"open"_s;
    sent.updatedAt = noon - 86'400'000LL * 30;
    give(writer, deliveryOf(sent));
    sent.uid = u"old"_s;
    sent.status = u"completed"_s;
    sent.receivedAt = noon - 86'400'000LL * 30;
    give(writer, deliveryOf(sent));
    // What arrives today is seen today, however old it says it is.
    sent.uid = u"recent"_s;
    sent.receivedAt = noon + 1000;
    give(writer, deliveryOf(sent));
    sent.updatedAt = noon;

    ChangeFeed feed(url);
    Seen seen(feed);
    const Following following(writer, feed);
    feed.start(noon);
    QTRY_COMPARE(seen.loads, 1);
    QCOMPARE(seen.requests.size(), size_t(2));
    QVERIFY(seen.requests.contains(u"open"_s) && seen.requests.contains(u"recent"_s));

    sent.uid = u"open"_s;
    sent.entity = {{u"status_reason"_s, u"user_denied"_s}, {u"previous_status"_s, u"pending"_s}};
    sent.trust = onboarding::Trust::Authenticated;
    give(writer, deliveryOf(sent));
    QTRY_COMPARE(seen.requests[u"open"_s].request.status(), onboarding::Status::Completed);
    const auto &record = seen.requests[u"open"_s];
    QCOMPARE(record.sequence, 4);
    // Everything that the store gives back equals what the pure rules would have made of it.
    const auto delivery = deliveryOf(sent);
    const auto expected = onboarding::firstState(
        {std::get<webhook::Tracked>(delivery.content).change, sent.receivedAt, sent.source, sent.trust});
    QVERIFY(record.request.latest == expected.latest);
    QVERIFY(record.request.order == expected.order);
    QCOMPARE(record.request.trust, expected.trust);
    QCOMPARE(record.request.source, expected.source);
    QCOMPARE(record.request.timeBelieved, expected.timeBelieved);
    QCOMPARE(seen.loads, 1);
}

void ChangeFeedTest::bringsWhatTheCustomerHasBehind()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    const auto giveFor = [&writer](const QString &workspace, const Sent &sent) {
        webhook::Delivery delivery = deliveryOf(sent);
        std::get<webhook::Tracked>(delivery.content).change.workspaceId = workspace;
        give(writer, std::move(delivery));
    };
    Sent delegation; // ended a month ago
    delegation.kind = onboarding::RequestKind::ClientId;
    delegation.status = u"completed"_s;
    delegation.updatedAt = delegation.receivedAt = noon - 86'400'000LL * 30;
    for (const QString &workspace : {u"A"_s, u"B"_s, u"C"_s}) {
        delegation.uid = u"delegation "_s + workspace;
        giveFor(workspace, delegation);
    }
    Sent consent;
    consent.uid = u"consent A"_s;
    giveFor(u"A"_s, consent);

    ChangeFeed feed(url);
    Seen seen(feed);
    const Following following(writer, feed);
    feed.start(noon);
    QTRY_COMPARE(seen.loads, 1);
    const auto known = [&seen] {
        QStringList uids;
        for (const auto &[uid, record] : seen.requests)
            uids << uid;
        return uids;
    };
    QCOMPARE(known(), QStringList({u"consent A"_s, u"delegation A"_s}));
    // Also for one that comes later; never of its own kind.
    consent.uid = u"consent B"_s;
    giveFor(u"B"_s, consent);
    delegation.uid = u"another of C"_s;
    delegation.receivedAt = noon;
    giveFor(u"C"_s, delegation);
    QTRY_COMPARE(
        known(),
        QStringList({u"another of C"_s, u"consent A"_s, u"consent B"_s, u"delegation A"_s, u"delegation B"_s}));
}

void ChangeFeedTest::comesInTheOwnersThread()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    ChangeFeed feed(url);
    QThread *thread = nullptr;
    connect(
        &feed, &ChangeFeed::loaded, this, [&] { thread = QThread::currentThread(); }, Qt::DirectConnection);
    feed.start(0);
    QTRY_COMPARE(thread, QThread::currentThread());
}

void ChangeFeedTest::seesAnotherProcessWithoutAWake()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    ChangeFeed feed(url);
    Seen seen(feed);
    feed.start(0);
    QTRY_COMPARE(seen.loads, 1);
    give(writer, deliveryOf({}));
    QTRY_COMPARE_WITH_TIMEOUT(seen.requests.size(), size_t(1), 3000);
}

void ChangeFeedTest::neverMissesAChange()
{
    const StoreUrl url = fresh();
    Writer first(url, m_clock);
    Writer second(url, m_clock);
    QVERIFY(first.start());
    QVERIFY(second.start());
    ChangeFeed feed(url);
    Seen seen(feed);
    const Following one(first, feed), other(second, feed);
    feed.start(0);

    constexpr int requests = 150;
    constexpr int steps = 8;
    auto write = [&](Writer &writer, int parity) {
        std::vector<std::future<Outcome>> futures;
        for (int step = 0; step < steps; ++step) {
            for (int i = parity; i < requests; i += 2) {
                Sent sent;
                sent.uid = u"u-%1"_s.arg(i);
                sent.updatedAt = noon + step;
                futures.push_back(hand(writer, deliveryOf(sent)));
                feed.wake();
            }
            if (step % 3 == 0)
                futures.back().wait();
        }
        for (auto &future : futures)
            future.wait();
    };
    auto theirs = std::async(std::launch::async, [&] { write(second, 1); });
    auto mine = std::async(std::launch::async, [&] { write(first, 0); });
    auto complete = [&] {
        if (seen.requests.size() != requests)
            return false;
        for (const auto &[uid, record] : seen.requests) {
            if (record.request.order.occurredAt != noon + steps - 1)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(complete(), 30'000);
    theirs.wait();
    mine.wait();
}

void ChangeFeedTest::batchesAreBounded()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    ChangeFeed feed(url);
    Seen seen(feed);
    feed.start(0);
    QTRY_COMPARE(seen.loads, 1);
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < 3 * ChangeFeed::batchLength; ++i) {
        Sent sent;
        sent.uid = u"u-%1"_s.arg(i);
        deliveries.push_back(deliveryOf(sent));
    }
    giveAll(writer, deliveries);
    feed.wake();
    QTRY_COMPARE(seen.requests.size(), deliveries.size());
    QVERIFY(seen.largest <= size_t(ChangeFeed::batchLength));
}

void ChangeFeedTest::waitsForAStoreThatIsNotThereYet()
{
    const StoreUrl url = fresh();
    ChangeFeed feed(url);
    Seen seen(feed);
    QSignalSpy failed(&feed, &ChangeFeed::failed);
    feed.start(0);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(url.path));
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    give(writer, deliveryOf({}));
    QTRY_COMPARE(seen.requests.size(), size_t(1));
    QCOMPARE(seen.loads, 1);
}

void ChangeFeedTest::maybeDeletedInASlot()
{
    const StoreUrl url = fresh();
    Writer writer(url, m_clock);
    QVERIFY(writer.start());
    auto *feed = new ChangeFeed(url);
    bool deleted = false;
    connect(feed, &ChangeFeed::loaded, this, [&] {
        delete feed;
        deleted = true;
    });
    feed->start(0);
    QTRY_VERIFY(deleted);
}

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "tst_changefeed.moc"
