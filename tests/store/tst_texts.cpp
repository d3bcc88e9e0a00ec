// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfixture.h"
#include "hostiletexts.h"

#include "store/projection.h"
#include "store/reader.h"
#include "webhook/payload.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace storetest;
using onboarding::RequestKind;
using store::ExportFormat;
using store::StoreUrl;
using store::Writer;

namespace {

/// `text` as the store promises to give it back.
QString kept(QString text)
{
    return text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter))
        .replace(loneHigh, QChar(QChar::ReplacementCharacter))
        .replace(loneLow, QChar(QChar::ReplacementCharacter));
}

} // namespace

/// Every text that a body can hold is stored and comes back as it was, and no two of them become one.
class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void differentUidsStayTwo();
    void anyTexts_data();
    void anyTexts();
    void timelineOfAnyUid();
    void eventNamesComeBack();
    void exportEndsWhateverTheKeys();

private:
    QStringList check() { return storetest::differences(m_url); }
    QStringList mend() { return storetest::mended(m_url, m_clock); }
    QJsonArray requests() { return parsed(exported(everyRequest, m_url, ExportFormat::Json)); }
    QJsonArray deliveries() { return parsed(exported(store::exportDeliveries, m_url, ExportFormat::Json)); }
    QStringList uids();

    FixedClock m_clock;
    StoreUrl m_url;
};

void TextsTest::init()
{
    m_url = freshStore();
}

QStringList TextsTest::uids()
{
    QStringList uids;
    for (const QJsonValue &request : requests())
        uids << request[u"uid"_s].toString();
    return uids;
}

void TextsTest::everyFieldComesBack_data()
{
    QTest::addColumn<QString>("text");
    const QStringList hostile = hostilePieces() + QStringList{QChar(u'\0'), loneHigh, loneLow};
    for (const QString &piece : hostile) {
        QByteArray name;
        for (const QChar c : piece)
            name += QByteArray::number(c.unicode(), 16) + ' ';
        QTest::newRow((name + "alone").constData()) << piece;
        QTest::newRow((name + "leading").constData()) << piece + u"A"_s;
        QTest::newRow((name + "inside").constData()) << u"A"_s + piece + u"B"_s;
        QTest::newRow((name + "twice").constData()) << piece + piece + u"A"_s;
        QTest::newRow((name + "after a mark").constData()) << QString(mark + piece);
        QTest::newRow((name + "after a swapped mark").constData()) << QString(swappedMark + piece);
    }
}

void TextsTest::everyFieldComesBack()
{
    QFETCH(QString, text);
    const bool uidToo = !text.contains(QChar(u'\0')); // that one is refused
    const QString uid = uidToo ? text : u"u"_s;
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        for (const RequestKind kind : {RequestKind::Consent, RequestKind::ClientId})
            QCOMPARE(give(writer, deliveryWith(bodyWith(kind, uid, text, escaped))), Outcome::Accepted);
        if (text == kept(text)) {
            const QByteArray spelt = bodyWith(RequestKind::Consent, uid, text, plain);
            QCOMPARE(give(writer, deliveryWith(spelt)), Outcome::Duplicate);
        }
    }
    const QJsonArray rows = requests();
    QCOMPARE(rows.size(), 2);
    for (const QJsonValue &row : rows) {
        QCOMPARE(row[u"uid"_s].toString(), kept(uid));
        for (const QString &field :
             {u"team_id"_s, u"team_name"_s, u"workspace_id"_s, u"mailbox_id"_s, u"status"_s, u"previous_status"_s,
              u"status_text"_s, u"status_reason"_s, u"consent_url"_s, u"domain_name"_s, u"client_id"_s}) {
            if (!row[field].isNull())
                QCOMPARE(row[field].toString(), kept(text));
        }
        const QJsonArray timeline = row[u"timeline"_s].toArray();
        QCOMPARE(timeline.size(), 1);
        QCOMPARE(timeline[0][u"status"_s].toString(), kept(text));
        QCOMPARE(timeline[0][u"previous_status"_s].toString(), kept(text));
    }
    for (const QJsonValue &row : deliveries())
        QCOMPARE(row[u"uid"_s].toString(), kept(uid));
    QCOMPARE(check(), QStringList());
}

void TextsTest::differentUidsStayTwo()
{
    QStringList expected;
    for (const QString &first : hostilePieces() + QStringList{QString()}) {
        for (const QString &second : hostilePieces())
            expected << first + second;
    }
    expected.removeDuplicates();
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        std::vector<webhook::Delivery> all;
        for (const QString &uid : expected)
            all.push_back(deliveryWith(bodyWith(RequestKind::Consent, uid, u"pending"_s, plain)));
        for (const Outcome outcome : giveAll(writer, all))
            QCOMPARE(outcome, Outcome::Accepted);
    }
    QStringList found = uids();
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QCOMPARE(check(), QStringList());
    QCOMPARE(mend(), QStringList());
}

void TextsTest::anyTexts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Texts of hostile characters, in any order and spelling: the state is the model's, and the journal agrees.
void TextsTest::anyTexts()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList alphabet = hostilePieces() + QStringList{loneHigh, loneLow, fromCode(0x10000)};
    auto any = [&](int longest) {
        QString text;
        for (int length = random.bounded(1, longest + 1); length > 0; --length)
            text += alphabet.at(random.bounded(int(alphabet.size())));
        return text;
    };
    QMap<QString, QString> newest; // status text by uid
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        std::vector<webhook::Delivery> all;
        for (int i = 0; i < 300; ++i) {
            const QString uid = any(2);
            const QString text = any(4);
            const bool whole = uid.isValidUtf16() && text.isValidUtf16();
            const Spelling spelling = whole && random.bounded(2) ? plain : escaped;
            const QByteArray body = bodyWith(RequestKind::ClientId, uid, text, spelling, noon + i);
            all.push_back(deliveryWith(body, noon + i + 1000));
            const auto change = std::get<onboarding::StatusChange>(*webhook::parsePayload(body));
            newest[store::storable(change).uid] = store::storable(change).statusText;
            if (whole)
                QCOMPARE(store::storable(change).uid, uid);
        }
        giveAll(writer, all);
    }
    const QJsonArray rows = requests();
    QCOMPARE(rows.size(), newest.size());
    for (const QJsonValue &row : rows) {
        QVERIFY(newest.contains(row[u"uid"_s].toString()));
        QCOMPARE(row[u"status_text"_s].toString(), newest.value(row[u"uid"_s].toString()));
    }
    QCOMPARE(check(), QStringList());
}

void TextsTest::timelineOfAnyUid()
{
    Writer writer(m_url, m_clock);
    QVERIFY(writer.start());
    store::Reader reader(m_url);
    for (const QString &uid : hostilePieces()) {
        const QString text = mark + uid + highest;
        QCOMPARE(give(writer, deliveryWith(bodyWith(RequestKind::Consent, uid, text, escaped))), Outcome::Accepted);
        const auto timeline = reader.timeline(RequestKind::Consent, uid).result();
        QCOMPARE(timeline.size(), size_t(1));
        QCOMPARE(timeline.front().statusText, text);
        QCOMPARE(timeline.front().statusReason, text);
        QCOMPARE(timeline.front().previousStatus, std::optional(text));
    }
}

void TextsTest::eventNamesComeBack()
{
    const QStringList names = hostilePieces();
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        for (const QString &name : names)
            writer.deliver(ignoredDelivery(QString(mark + name)), nullptr);
    }
    QStringList found;
    for (const QJsonValue &row : deliveries())
        found << row[u"event"_s].toString();
    QStringList expected;
    for (const QString &name : names)
        expected << mark + name;
    QCOMPARE(found, expected);
}

/// Keys that no version writes: bytes that are no UTF-8, each read like all the others.
void TextsTest::exportEndsWhateverTheKeys()
{
    if (onPostgres())
        QSKIP("the server takes no such bytes");
    {
        Writer writer(m_url, m_clock);
        QVERIFY(writer.start());
        std::vector<webhook::Delivery> all;
        for (int i = 0; i < 1100; ++i)
            all.push_back(deliveryWith(bodyWith(RequestKind::Consent, QString::number(i), u"pending"_s, plain)));
        giveAll(writer, all);
    }
    Peek peek(m_url);
    QVERIFY(peek.run(u"UPDATE subject SET uid = CAST(CAST(uid AS BLOB) || x'ff' AS TEXT)"_s));
    QCOMPARE(peek.value(u"SELECT count(*) FROM subject WHERE hex(uid) LIKE '%FF'"_s).toInt(), 1100);
    QCOMPARE(requests().size(), 1100);
    QCOMPARE(check().size(), 2200);
    QCOMPARE(mend().size(), 2200);
    QCOMPARE(check(), QStringList());
    QCOMPARE(requests().size(), 1100);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
