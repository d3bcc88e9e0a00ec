// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/rebuild.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::StoreUrl;
using store::Writer;

/// What goes wrong beside the writer, and that it takes nobody else along and mends itself.
class WriterFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void unstorableAloneIsQuarantined();
    void unstorableSecretsAreNotKept();
    void unstorableEvenInQuarantine();
    void lockedStoreIsUnavailableAndRecovers();
    void lockedStoreFillsTheQueue();
    void ignoredRowsOutliveAFailure();
    void goneFileIsNotReplaced();
    void stopsWhileLocked();

private:
    /// Makes the store refuse what only `condition` (on NEW) meets.
    void forbid(const QString &table, const QString &condition);

    FixedClock m_clock;
    StoreUrl m_url;
    const store::WriterLimits m_impatient{.busyMilliseconds = 50};
};

namespace {

/// Another process in the middle of a transaction.
class Lock {
public:
    explicit Lock(const StoreUrl &url)
        : m_peek(url)
    {
        m_held =
            m_peek.run(onPostgres() ? u"BEGIN; UPDATE feed SET last_number = last_number"_s : u"BEGIN IMMEDIATE"_s);
    }
    bool held() const { return m_held; }
    void release() { m_peek.run(u"ROLLBACK"_s); }

private:
    Peek m_peek;
    bool m_held;
};

std::vector<webhook::Delivery> numbered(int count)
{
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < count; ++i) {
        Sent sent;
        sent.uid = u"u-%1"_s.arg(i);
        deliveries.push_back(deliveryOf(sent));
    }
    return deliveries;
}

} // namespace

void WriterFaultsTest::init()
{
    m_url = freshStore();
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
}

void WriterFaultsTest::forbid(const QString &table, const QString &condition)
{
    Peek peek(m_url);
    if (onPostgres()) {
        QVERIFY(peek.run(u"CREATE FUNCTION forbid_%1() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN IF %2 THEN "
                         "RAISE EXCEPTION 'forbidden'; END IF; RETURN NEW; END$$"_s.arg(table, condition)));
        QVERIFY(peek.run(
            u"CREATE TRIGGER forbid BEFORE INSERT ON %1 FOR EACH ROW EXECUTE FUNCTION forbid_%1()"_s.arg(table)));
        return;
    }
    QVERIFY(peek.run(
        u"CREATE TRIGGER forbid_%1 BEFORE INSERT ON %1 WHEN %2 BEGIN SELECT RAISE(ABORT, 'forbidden'); END"_s.arg(
            table, condition)));
}

void WriterFaultsTest::unstorableAloneIsQuarantined()
{
    forbid(u"delivery"_s, u"NEW.subject = (SELECT id FROM subject WHERE uid = 'u-7')"_s);
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    const auto outcomes = giveAll(writer, numbered(20));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(outcomes[size_t(i)], i == 7 ? Outcome::Unstorable : Outcome::Accepted);
    QVERIFY(writer.health().ok);
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 19);
    QCOMPARE(peek.value(u"SELECT count(*) FROM request"_s).toInt(), 19);
    QCOMPARE(peek.value(u"SELECT code || ' ' || kind || ' ' || uid FROM quarantine"_s).toString(),
             u"unstorable consent_request u-7"_s);
    Sent bad;
    bad.uid = u"u-7"_s;
    QCOMPARE(peek.value(u"SELECT body FROM quarantine"_s).toByteArray(), bodyOf(bad));
}

void WriterFaultsTest::unstorableSecretsAreNotKept()
{
    forbid(u"request"_s, u"1 = 1"_s);
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    Sent sent;
    sent.entity = {{u"smtp_password"_s, u"hunter2"_s}};
    QCOMPARE(give(writer, deliveryOf(sent)), Outcome::Unstorable);
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 0);
    QCOMPARE(peek.value(u"SELECT count(*) FROM quarantine WHERE body IS NULL"_s).toInt(), 1);
}

void WriterFaultsTest::unstorableEvenInQuarantine()
{
    forbid(u"delivery"_s, u"NEW.subject = (SELECT id FROM subject WHERE uid = 'u-1')"_s);
    forbid(u"quarantine"_s, u"1 = 1"_s);
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    auto deliveries = numbered(3);
    deliveries.push_back(quarantinedDelivery("{}"));
    writer.deliver(refusedDelivery(), nullptr);
    const std::vector<Outcome> expected{Outcome::Accepted, Outcome::Unstorable, Outcome::Accepted, Outcome::Unstorable};
    QVERIFY(giveAll(writer, deliveries) == expected);
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 2);
    QCOMPARE(peek.value(u"SELECT count(*) FROM refusal"_s).toInt(), 1);
}

void WriterFaultsTest::lockedStoreIsUnavailableAndRecovers()
{
    Writer writer(m_url, m_clock, m_impatient);
    const Heard health(&writer, &Writer::healthChanged);
    QVERIFY(writer.start());
    Lock lock(m_url);
    QVERIFY(lock.held());
    for (const Outcome outcome : giveAll(writer, numbered(3)))
        QCOMPARE(outcome, Outcome::StoreUnavailable);
    QTRY_COMPARE(health.size(), 1);
    QCOMPARE(std::get<bool>(health[0]), false);
    QVERIFY(std::get<QString>(health[0]).contains("lock"_L1));
    QVERIFY(!writer.health().ok);
    lock.release();
    QTRY_COMPARE(health.size(), 2); // by itself, without a delivery
    QCOMPARE(std::get<bool>(health[1]), true);
    QVERIFY(writer.health().ok);
    QCOMPARE(writer.health().sentence, QString());
    for (const Outcome outcome : giveAll(writer, numbered(3)))
        QCOMPARE(outcome, Outcome::Accepted);
}

void WriterFaultsTest::lockedStoreFillsTheQueue()
{
    Writer writer(m_url, m_clock, {.queueLength = 100, .busyMilliseconds = 1000});
    QVERIFY(writer.start());
    Lock lock(m_url);
    QVERIFY(lock.held());
    int unavailable = 0;
    int overloaded = 0;
    for (const Outcome outcome : giveAll(writer, numbered(500))) {
        unavailable += outcome == Outcome::StoreUnavailable;
        overloaded += outcome == Outcome::Overloaded;
    }
    QCOMPARE(unavailable, 100);
    QCOMPARE(overloaded, 400);
    QCOMPARE(writer.health().queueDepth, 0);
    lock.release();
    QTRY_VERIFY(writer.health().ok);
}

void WriterFaultsTest::ignoredRowsOutliveAFailure()
{
    Writer writer(m_url, m_clock, m_impatient);
    QVERIFY(writer.start());
    Lock lock(m_url);
    QVERIFY(lock.held());
    QCOMPARE(give(writer, quarantinedDelivery("{\"a\":1}")), Outcome::StoreUnavailable); // and comes again
    QCOMPARE(give(writer, ignoredDelivery(u"domain.status_changed"_s)), Outcome::Recorded);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::StoreUnavailable);
    lock.release();
    Peek peek(m_url);
    QTRY_COMPARE(peek.value(u"SELECT count(*) FROM ignored"_s).toInt(), 1);
    QCOMPARE(peek.value(u"SELECT count(*) FROM quarantine"_s).toInt(), 0);
    QCOMPARE(peek.value(u"SELECT count(*) FROM delivery"_s).toInt(), 0);
}

void WriterFaultsTest::goneFileIsNotReplaced()
{
    ON_SQLITE_ONLY();
    Writer writer(m_url, m_clock, m_impatient);
    const Heard health(&writer, &Writer::healthChanged);
    QVERIFY(writer.start());
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Accepted);
    const QString aside = m_url.path + u".aside"_s;
    QVERIFY(QFile::rename(m_url.path, aside));
    QCOMPARE(give(writer, deliveryOf({})), Outcome::StoreUnavailable);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::StoreUnavailable);
    QVERIFY(!QFile::exists(m_url.path));
    QVERIFY(QFile::rename(aside, m_url.path));
    QTRY_COMPARE(health.size(), 2);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::Duplicate);
}

void WriterFaultsTest::stopsWhileLocked()
{
    Writer writer(m_url, m_clock, m_impatient);
    QVERIFY(writer.start());
    Lock lock(m_url);
    QVERIFY(lock.held());
    auto waiting = hand(writer, deliveryOf({}));
    writer.stop();
    QCOMPARE(waiting.get(), Outcome::StoreUnavailable);
    QCOMPARE(give(writer, deliveryOf({})), Outcome::ShuttingDown);
}

QTEST_GUILESS_MAIN(WriterFaultsTest)
#include "tst_writerfaults.moc"
