// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/reader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::Reader;
using store::StoreUrl;
using store::Writer;

class ReaderTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void timelineIsOldestFirst();
    void deliveriesPageByKey();
    void deliveriesByOutcome_data();
    void deliveriesByOutcome();
    void oneDeliveryWithItsBody();
    void countsOpenRequests();
    void failureEndsTheFuture();
    void pendingQueriesEndWithTheReader();

private:
    FixedClock m_clock;
    StoreUrl m_url;
};

void ReaderTest::init()
{
    m_url = freshStore();
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    Sent sent;
    sent.entity = {{u"status_text"_s, u"now"_s}};
    give(writer, deliveryOf(sent)); // 1 accepted
    sent.receivedAt += 10;
    give(writer, deliveryOf(sent)); // 2 duplicate
    sent.updatedAt -= 5000;
    sent.entity = {{u"status_text"_s, u"before"_s}, {u"previous_status"_s, u"queued"_s}};
    give(writer, deliveryOf(sent)); // 3 late
    give(writer, quarantinedDelivery("{}")); // 4
    writer.deliver(ignoredDelivery(u"other"_s), nullptr); // 5
    writer.deliver(refusedDelivery(), nullptr); // 6
    writer.stop();
}

void ReaderTest::timelineIsOldestFirst()
{
    Reader reader(m_url);
    const auto steps = reader.timeline(onboarding::RequestKind::Consent, u"u-1"_s).result();
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].statusText, u"before"_s);
    QCOMPARE(steps[0].previousStatus, std::optional(u"queued"_s));
    QCOMPARE(steps[0].occurredAt, noon - 5000);
    QVERIFY(steps[0].late);
    QCOMPARE(steps[1].statusText, u"now"_s);
    QVERIFY(!steps[1].previousStatus);
    QVERIFY(!steps[1].late);
    QCOMPARE(steps[1].duplicates, 1);
    QCOMPARE(steps[1].receivedAt, noon + 1000);
    QVERIFY(reader.timeline(onboarding::RequestKind::ClientId, u"u-1"_s).result().empty());
}

void ReaderTest::deliveriesPageByKey()
{
    Reader reader(m_url);
    QList<qint64> ids;
    for (qint64 before = 0;;) {
        const auto page = reader.deliveries(before, 2).result();
        if (page.empty())
            break;
        QVERIFY(page.size() <= 2);
        for (const auto &record : page) {
            ids << record.id;
            QVERIFY(record.body.isEmpty());
        }
        before = page.back().id;
    }
    QCOMPARE(ids, (QList<qint64>{6, 5, 4, 3, 1}));
}

void ReaderTest::deliveriesByOutcome_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<qint64>("id");
    QTest::newRow("accepted") << u"accepted"_s << qint64(1);
    QTest::newRow("late") << u"late"_s << qint64(3);
    QTest::newRow("quarantined") << u"quarantined"_s << qint64(4);
    QTest::newRow("ignored") << u"ignored"_s << qint64(5);
    QTest::newRow("refused") << u"refused"_s << qint64(6);
    QTest::newRow("unknown") << u"accepted' OR 1=1 --"_s << qint64(0);
}

void ReaderTest::deliveriesByOutcome()
{
    QFETCH(QString, outcome);
    QFETCH(qint64, id);
    Reader reader(m_url);
    const auto found = reader.deliveries(0, 10, outcome).result();
    QCOMPARE(found.size(), size_t(id > 0));
    if (id == 0)
        return;
    QCOMPARE(found[0].id, id);
    QCOMPARE(found[0].outcome, outcome);
}

void ReaderTest::oneDeliveryWithItsBody()
{
    Reader reader(m_url);
    const auto found = reader.delivery(4, u"quarantined"_s).result();
    QVERIFY(found);
    QCOMPARE(found->body, QByteArray("{}"));
    QVERIFY(found->bodyKept);
    QCOMPARE(found->code, u"missing_field"_s);
    QVERIFY(!reader.delivery(4, u"refused"_s).result());
    QVERIFY(!reader.delivery(2, u""_s).result());
}

void ReaderTest::countsOpenRequests()
{
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        Sent sent;
        sent.status = u"completed"_s;
        sent.uid = u"done"_s;
        give(writer, deliveryOf(sent));
        sent.status = u"on_hold"_s;
        sent.uid = u"held"_s;
        give(writer, deliveryOf(sent));
    }
    Reader reader(m_url);
    const auto counts = reader.openCounts().result();
    QCOMPARE(counts.size(), size_t(2));
    QCOMPARE(counts[0].status, u"on_hold"_s);
    QCOMPARE(counts[1].status, u"pending"_s);
    QCOMPARE(counts[1].kind, u"consent_request"_s);
    QCOMPARE(counts[1].count, 1);
}

void ReaderTest::failureEndsTheFuture()
{
    Reader reader(freshStore());
    QSignalSpy failed(&reader, &Reader::failed);
    QVERIFY(reader.deliveries(0, 5).result().empty());
    QVERIFY(!reader.delivery(1, u""_s).result());
    QTRY_COMPARE(failed.size(), 2);
}

void ReaderTest::pendingQueriesEndWithTheReader()
{
    QList<QFuture<std::vector<store::DeliveryRecord>>> futures;
    {
        Reader reader(m_url);
        for (int i = 0; i < 50; ++i)
            futures << reader.deliveries(0, 100);
    }
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().size(), size_t(5));
    }
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
