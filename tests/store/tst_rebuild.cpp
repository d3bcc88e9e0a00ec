// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "store/exporter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using store::StoreUrl;
using store::Writer;

class RebuildTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void soundStoreHasNoDifference();
    void emptyPreviousStatusOfOldStays();
    void findsAndMendsEveryField_data();
    void findsAndMendsEveryField();
    void findsAndMendsMissingAndSurplusRows();
    void checkWritesNothing();
    void mendedRequestsAreChanges();
    void countersAndRefusalsSurvive();
    void unreadableJournalChangesNothing();
    void missingStoreIsNotMade();

private:
    QStringList check() { return storetest::differences(m_url); }
    QStringList mend() { return storetest::mended(m_url, m_clock); }
    QByteArray exported();

    FixedClock m_clock;
    StoreUrl m_url;
};

void RebuildTest::init()
{
    m_url = freshStore();
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    std::vector<webhook::Delivery> deliveries;
    for (int i = 0; i < 40; ++i) {
        Sent sent;
        sent.kind = i % 2 ? onboarding::RequestKind::ClientId : onboarding::RequestKind::Consent;
        sent.uid = u"u-%1"_s.arg(i / 4);
        sent.updatedAt = noon - (i % 3) * 1000;
        sent.receivedAt = noon + i;
        sent.entity = {{u"status_text"_s, u"step %1"_s.arg(i % 4)}};
        deliveries.push_back(deliveryOf(sent));
        if (i % 5 == 0) {
            sent.receivedAt += 500;
            deliveries.push_back(deliveryOf(sent));
        }
    }
    Sent future; // not believed, and copied later
    future.uid = u"future"_s;
    future.updatedAt = noon + 86'400'000;
    deliveries.push_back(deliveryOf(future));
    future.receivedAt += 100'000;
    deliveries.push_back(deliveryOf(future));
    giveAll(writer, deliveries);
}

QByteArray RebuildTest::exported()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return store::exportRequests(m_url, store::ExportFormat::Json, buffer) ? buffer.data() : QByteArray();
}

void RebuildTest::soundStoreHasNoDifference()
{
    QCOMPARE(check(), QStringList());
    QCOMPARE(mend(), QStringList());
}

/// A store of before the day when an empty previous status became none.
void RebuildTest::emptyPreviousStatusOfOldStays()
{
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        Sent sent;
        sent.uid = u"old"_s;
        sent.entity[u"previous_status"_s] = QString();
        webhook::Delivery delivery = deliveryOf(sent);
        std::get<webhook::Tracked>(delivery.content).change.previousStatus = u""_s;
        QCOMPARE(give(writer, delivery), storetest::Outcome::Accepted);
    }
    {
        Peek peek(m_url);
        QCOMPARE(peek.value(u"SELECT count(*) FROM request WHERE previous_status = ''"_s).toInt(), 1);
    }
    const QByteArray before = exported();
    QCOMPARE(check(), QStringList());
    QCOMPARE(mend(), QStringList());
    {
        Peek peek(m_url);
        QVERIFY(peek.run(u"DELETE FROM request"_s));
    }
    QVERIFY(!mend().isEmpty());
    QCOMPARE(exported(), before);
}

void RebuildTest::findsAndMendsEveryField_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("field");
    for (const char *text : {"team_id", "team_name", "workspace_id", "mailbox_id", "status_text", "status_reason",
                             "consent_url", "domain_name", "client_id", "source", "trust", "status", "previous_status"})
        QTest::newRow(text) << u"%1 = 'tampered'"_s.arg(QLatin1StringView(text)) << QString::fromLatin1(text);
    for (const char *number : {"retry_count", "max_retries", "completed_at", "metadata_updated_at",
                               "envelope_timestamp", "place", "first_received_at", "last_received_at"})
        QTest::newRow(number) << u"%1 = 77"_s.arg(QLatin1StringView(number)) << QString::fromLatin1(number);
    QTest::newRow("updated_at") << u"occurred_at = 77"_s << u"updated_at"_s;
    QTest::newRow("time_believed") << u"time_believed = 0"_s << u"time_believed"_s;
    QTest::newRow("terminal") << u"terminal = 1"_s << u"terminal"_s;
    QTest::newRow("content_hash") << u"content_hash = x'00'"_s << u"content_hash"_s;
    QTest::newRow("null") << u"envelope_timestamp = NULL"_s << u"envelope_timestamp"_s;
}

void RebuildTest::findsAndMendsEveryField()
{
    QFETCH(QString, assignment);
    QFETCH(QString, field);
    const QByteArray before = exported();
    QVERIFY(!before.isEmpty());
    {
        Peek peek(m_url);
        QVERIFY(peek.run(
            u"UPDATE request SET %1 WHERE subject = (SELECT id FROM subject WHERE kind = 'consent_request' AND uid = 'u-4')"_s
                .arg(assignment)));
    }
    const QStringList expected{u"consent_request u-4 "_s + field};
    QCOMPARE(check(), expected);
    QCOMPARE(mend(), expected);
    QCOMPARE(check(), QStringList());
    QCOMPARE(exported(), before);
}

void RebuildTest::findsAndMendsMissingAndSurplusRows()
{
    const QByteArray before = exported();
    {
        Peek peek(m_url);
        QVERIFY(peek.run(u"INSERT INTO subject (id, kind, uid) VALUES (999, 'consent_request', 'stranger')"_s));
        QVERIFY(peek.run(u"UPDATE request SET subject = 999 WHERE subject = (SELECT id FROM subject "
                         "WHERE kind = 'consent_request' AND uid = 'u-4')"_s));
    }
    const QStringList expected{u"consent_request u-4 missing"_s, u"consent_request stranger surplus"_s};
    QCOMPARE(check(), expected);
    QCOMPARE(mend(), expected);
    QCOMPARE(check(), QStringList());
    QCOMPARE(exported(), before);
}

void RebuildTest::checkWritesNothing()
{
    ON_SQLITE_ONLY();
    {
        Peek peek(m_url);
        QVERIFY(peek.run(u"UPDATE request SET status = 'tampered'"_s));
    }
    QFile file(m_url.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(check().size(), 21);
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void RebuildTest::mendedRequestsAreChanges()
{
    Peek peek(m_url);
    const qint64 last = peek.value(u"SELECT last_number FROM feed"_s).toLongLong();
    QVERIFY(peek.run(
        u"UPDATE request SET status = 'tampered' WHERE subject IN (SELECT id FROM subject WHERE uid = 'u-4')"_s));
    QCOMPARE(mend().size(), 2);
    QCOMPARE(peek.value(u"SELECT count(*) FROM request WHERE change_sequence > %1"_s.arg(last)).toInt(), 2);
    QCOMPARE(peek.value(u"SELECT last_number FROM feed"_s).toLongLong(), last + 2);
}

void RebuildTest::countersAndRefusalsSurvive()
{
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        writer.deliver(refusedDelivery(), nullptr);
        give(writer, quarantinedDelivery("{}"));
    }
    Peek peek(m_url);
    const int copies = peek.value(u"SELECT sum(copies) FROM duplicate"_s).toInt();
    QCOMPARE(copies, 9);
    QVERIFY(peek.run(u"DELETE FROM request"_s));
    QCOMPARE(mend().size(), 21);
    QCOMPARE(peek.value(u"SELECT sum(copies) FROM duplicate"_s).toInt(), copies);
    QCOMPARE(peek.value(u"SELECT count(*) FROM refusal"_s).toInt(), 1);
    QCOMPARE(peek.value(u"SELECT count(*) FROM quarantine"_s).toInt(), 1);
    QCOMPARE(check(), QStringList());
}

void RebuildTest::unreadableJournalChangesNothing()
{
    Peek peek(m_url);
    QVERIFY(peek.run(
        u"UPDATE request SET status = 'tampered' WHERE subject = (SELECT id FROM subject WHERE uid = 'future')"_s));
    QVERIFY(
        peek.run(u"UPDATE delivery SET body = x'7b' WHERE subject IN (SELECT id FROM subject WHERE uid = 'u-9')"_s));
    QCOMPARE(mend(), QStringList{u"journal_unreadable"_s});
    QCOMPARE(
        peek.value(u"SELECT status FROM request JOIN subject ON subject.id = request.subject WHERE uid = 'future'"_s)
            .toString(),
        u"tampered"_s);
}

void RebuildTest::missingStoreIsNotMade()
{
    m_url = freshStore();
    QCOMPARE(check(), QStringList{u"store_unavailable"_s});
    QCOMPARE(mend(), QStringList{u"store_unavailable"_s});
    QVERIFY(onPostgres() || !QFile::exists(m_url.path));
}

QTEST_GUILESS_MAIN(RebuildTest)
#include "tst_rebuild.moc"
