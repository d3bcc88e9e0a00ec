// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/sidelog.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::SideBuffer;
using store::SideRow;
using store::StoreUrl;
using store::Writer;

class SideLogTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsTheNewest();
    void floodCostsLittle();
    void quarantineKeepsTheNewestTenThousand();
    void longNamesAreCut();
    void neverKeepsAnIgnoredBody();
    void bufferIsBoundedInRows();
    void bufferIsBoundedInBytes();

private:
    FixedClock m_clock;
    StoreUrl m_url;
};

void SideLogTest::init()
{
    m_url = freshStore();
}

void SideLogTest::keepsTheNewest()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    for (int i = 0; i < 1500; ++i) {
        writer.deliver(refusedDelivery(i), nullptr);
        writer.deliver(ignoredDelivery(u"event.%1"_s.arg(i)), nullptr);
        if (i % 100 == 0) // a commit for them to ride with, and a wait for the queue
            give(writer, quarantinedDelivery("{}"));
    }
    writer.stop();
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM refusal"_s).toInt(), 1000);
    QCOMPARE(peek.value(u"SELECT max(size) FROM refusal"_s).toInt(), 1499);
    QCOMPARE(peek.value(u"SELECT min(size) FROM refusal"_s).toInt(), 500);
    QCOMPARE(peek.value(u"SELECT count(*) FROM ignored"_s).toInt(), 1000);
    QCOMPARE(peek.value(u"SELECT event FROM ignored ORDER BY id LIMIT 1"_s).toString(), u"event.500"_s);
}

void SideLogTest::floodCostsLittle()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 200'000; ++i)
        writer.deliver(refusedDelivery(i), nullptr);
    writer.stop();
    const auto seconds = quint64(elapsed.elapsed() / 1000);
    // One at the first, one a second, one at the end.
    QVERIFY2(writer.commitTimes().count <= seconds + 3, qPrintable(QString::number(writer.commitTimes().count)));
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM refusal"_s).toInt(), 1000);
    QVERIFY(onPostgres() || QFileInfo(m_url.path).size() < 1'000'000);
}

void SideLogTest::quarantineKeepsTheNewestTenThousand()
{
    Writer writer(m_url, m_clock, {.queueLength = 20'000});
    QVERIFY(writer.start());
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < 10'250; ++i)
        deliveries.push_back(quarantinedDelivery(QByteArray::number(i)));
    for (const Outcome outcome : giveAll(writer, deliveries))
        QCOMPARE(outcome, Outcome::Recorded);
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT count(*) FROM quarantine"_s).toInt(), 10'000);
    QCOMPARE(peek.value(u"SELECT body FROM quarantine ORDER BY id LIMIT 1"_s).toByteArray(), QByteArray("250"));
}

void SideLogTest::longNamesAreCut()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    writer.deliver(ignoredDelivery(QString(100'000, u'e')), nullptr);
    writer.stop();
    Peek peek(m_url);
    QCOMPARE(peek.value(u"SELECT length(event) FROM ignored"_s).toInt(), 255);
}

void SideLogTest::neverKeepsAnIgnoredBody()
{
    ON_SQLITE_ONLY();
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        webhook::Delivery delivery = ignoredDelivery(u"mailbox.status_changed"_s);
        delivery.body = "plaintext-password-of-a-mailbox"; // even if the server forgot to drop it
        writer.deliver(delivery, nullptr);
    }
    QFile file(m_url.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("mailbox.status_changed"));
    QVERIFY(!bytes.contains("plaintext-password"));
}

void SideLogTest::bufferIsBoundedInRows()
{
    SideBuffer buffer;
    for (int i = 0; i < 1200; ++i) {
        buffer.add(SideRow::from(refusedDelivery(i)));
        buffer.add(SideRow::from(ignoredDelivery(u"e"_s)));
    }
    QCOMPARE(buffer.size(), size_t(2000));
    QCOMPARE(buffer.dropped(), quint64(400));
    qint64 smallest = 1'000'000;
    buffer.forEach([&](const SideRow &row) {
        if (row.table == SideRow::Table::Refusal)
            smallest = qMin(smallest, row.size);
    });
    QCOMPARE(smallest, 200);
    buffer.clear();
    QVERIFY(buffer.isEmpty());
}

void SideLogTest::bufferIsBoundedInBytes()
{
    SideBuffer buffer;
    buffer.add(SideRow::from(refusedDelivery()));
    for (int i = 0; i < 40; ++i)
        buffer.add(SideRow::from(quarantinedDelivery(QByteArray(256 * 1024, 'x'))));
    QCOMPARE(buffer.size(), size_t(33)); // 8 MiB of bodies, and the refusal
    QCOMPARE(buffer.dropped(), quint64(8));
    buffer.clear();
    for (int i = 0; i < 32; ++i)
        buffer.add(SideRow::from(quarantinedDelivery(QByteArray(256 * 1024, 'x'))));
    QCOMPARE(buffer.size(), size_t(32));
}

QTEST_GUILESS_MAIN(SideLogTest)
#include "tst_sidelog.moc"
