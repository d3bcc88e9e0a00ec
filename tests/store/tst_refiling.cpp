// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"
#include "hostiletexts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::ExportFormat;
using store::StoreUrl;
using store::Writer;

/// What a rebuild makes of stores in which earlier versions put deliveries under the wrong uid.
class RefilingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void movesWhatEarlierVersionsMisfiled();
    void makesOneOfAMovedCopy();
    void movesOnlyWhatTheJournalVouchesFor();

private:
    QStringList check() { return storetest::differences(m_url); }
    QStringList mend() { return storetest::mended(m_url, m_clock); }
    QByteArray requests() { return exported(everyRequest, m_url, ExportFormat::Json); }
    void misfile(const QString &uid, const QByteArray &hexOfKey);

    FixedClock m_clock;
    StoreUrl m_url;
};

void RefilingTest::init()
{
    m_url = freshStore();
}

/// Files the deliveries of `uid` as versions before this test did.
void RefilingTest::misfile(const QString &uid, const QByteArray &hexOfKey)
{
    Peek peek(m_url);
    const QString key = u"CAST(x'%1' AS TEXT)"_s.arg(QLatin1StringView(hexOfKey));
    const QString hex = QString::fromLatin1(uid.toUtf8().toHex().toUpper());
    const int known = peek.value(u"SELECT count(*) FROM subject WHERE uid = "_s + key).toInt();
    const QString target = u"(SELECT id FROM subject WHERE uid = %1)"_s.arg(key);
    const QString source = u"(SELECT id FROM subject WHERE hex(uid) = '%1')"_s.arg(hex);
    QVERIFY(!peek.value(u"SELECT "_s + source).isNull());
    if (known == 0) {
        QVERIFY(peek.run(u"UPDATE subject SET uid = %1 WHERE hex(uid) = '%2'"_s.arg(key, hex)));
        return;
    }
    QVERIFY(peek.run(u"UPDATE delivery SET subject = %1 WHERE subject = %2"_s.arg(target, source)));
    QVERIFY(peek.run(u"DELETE FROM request WHERE subject = "_s + target));
    QVERIFY(peek.run(u"UPDATE request SET subject = %1 WHERE subject = %2"_s.arg(target, source)));
    QVERIFY(peek.run(u"DELETE FROM subject WHERE hex(uid) = '%1'"_s.arg(hex)));
}

void RefilingTest::movesWhatEarlierVersionsMisfiled()
{
    const QString marked = mark + u"A"_s;
    const QString other = swappedMark + u"A"_s;
    auto send = [&](Writer &writer, const QString &uid, const QString &status, int step) {
        return give(writer, deliveryWith(bodyWith(RequestKind::Consent, uid, status, escaped, noon + step)));
    };
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        QCOMPARE(send(writer, marked, u"pending"_s, 0), Outcome::Accepted);
        QCOMPARE(send(writer, marked, u"completed"_s, 10), Outcome::Accepted);
        QCOMPARE(send(writer, u"A"_s, u"pending"_s, 5), Outcome::Accepted);
        QCOMPARE(send(writer, mark, u"pending"_s, 0), Outcome::Accepted);
        QCOMPARE(send(writer, other, u"pending"_s, 0), Outcome::Accepted);
    }
    const QByteArray sound = requests();
    misfile(marked, "41");
    misfile(mark, "");
    misfile(other, "E48480"); // U+4100
    QCOMPARE(parsed(requests()).size(), 3);

    const QStringList told = check();
    for (const QString &line : {u"consent_request A uid"_s, u"consent_request A status"_s, u"consent_request  uid"_s,
                                u"consent_request \u4100 uid"_s})
        QVERIFY2(told.contains(line), qPrintable(told.join(u'\n')));
    QCOMPARE(mend(), told);
    QCOMPARE(check(), QStringList());
    QCOMPARE(requests(), sound);

    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    QCOMPARE(send(writer, marked, u"completed"_s, 10), Outcome::Duplicate);
    QCOMPARE(send(writer, other, u"completed"_s, 10), Outcome::Accepted);
    writer.stop();
    QCOMPARE(check(), QStringList());
}

void RefilingTest::makesOneOfAMovedCopy()
{
    const QString marked = mark + u"A"_s;
    const QByteArray body = bodyWith(RequestKind::Consent, marked, u"pending"_s, escaped);
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        QCOMPARE(give(writer, deliveryWith(body)), Outcome::Accepted);
        QCOMPARE(give(writer, deliveryWith(body, noon + 9000)), Outcome::Duplicate);
    }
    misfile(marked, "41");
    {
        // What came again after the update stands under its own uid.
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        QCOMPARE(give(writer, deliveryWith(body, noon + 5000)), Outcome::Accepted);
    }
    QVERIFY(mend().contains(u"consent_request A uid"_s));
    QCOMPARE(check(), QStringList());
    const QJsonArray rows = parsed(requests());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"uid"_s].toString(), marked);
    QCOMPARE(rows[0][u"timeline"_s].toArray()[0][u"duplicates"_s].toInt(), 2);
    QCOMPARE(rows[0][u"last_received_at"_s].toString(), support::toIso8601(noon + 9000));
}

void RefilingTest::movesOnlyWhatTheJournalVouchesFor()
{
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        give(writer, deliveryWith(bodyWith(RequestKind::Consent, u"A"_s, u"pending"_s, plain)));
    }
    Peek peek(m_url);
    const QByteArray other = bodyWith(RequestKind::Consent, u"B"_s, u"pending"_s, plain);
    QVERIFY(peek.run(u"UPDATE delivery SET body = x'%1'"_s.arg(QLatin1StringView(other.toHex()))));
    QCOMPARE(check(), QStringList{u"journal_unreadable"_s});
    QCOMPARE(mend(), QStringList{u"journal_unreadable"_s});
}

QTEST_GUILESS_MAIN(RefilingTest)
#include "tst_refiling.moc"
