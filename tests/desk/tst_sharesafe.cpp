// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include "desk/sharebundle.h"
#include "desk/sharesafe.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that must not be in a bundle, wherever a sender may put it.
const QByteArrayList secrets{
    "anna.schmidt@hafen.example",
    "Anna",
    "Schmidt",
    "hafen.example",
    "login_hint",
    "state=topsecretstate",
    "topsecretstate",
    "MB-77",
    "Marketing",
    "ik_live_abcdef",
    "Bearer",
    "deadbeefdeadbeef",
    "sha256=",
    "ws-1",
    "uid-of-anna",
    "192.0.2.7",
    "My key source",
    "1234-app",
};

QByteArray tellingBody()
{
    return "{\"event\":\"consent_request.status_changed\",\"timestamp\":\"2024-01-10T17:05:00Z\",\"team_id\":\"T-"
           "Anna\","
           "\"team_name\":\"Marketing of Anna Schmidt\",\"Anna Schmidt\":\"Anna\",\"data\":{\"consent_request\":{"
           "\"uid\":\"uid-of-anna\",\"status\":\"failed\",\"previous_status\":\"Anna\",\"status_reason\":\"user_"
           "denied\","
           "\"status_text\":\"Anna Schmidt (anna.schmidt@hafen.example) said no\",\"retry_count\":1,\"max_retries\":3,"
           "\"consent_url\":\"https://accounts.google.com/o/oauth2/v2/auth?client_id=1234-app&state=topsecretstate&"
           "login_hint=anna.schmidt@hafen.example\",\"authorization\":\"Bearer ik_live_abcdef\","
           "\"signature\":\"sha256=deadbeefdeadbeef\",\"phone\":4917012345,\"list\":[\"Anna\"],"
           "\"nested\":{\"Anna\":\"Schmidt\"}},\"metadata\":{\"updated_at\":\"2024-01-10T17:05:00Z\","
           "\"workspace_id\":\"ws-1\",\"mailbox_id\":\"MB-77\"}}}";
}

store::DeliveryRecord record(const QByteArray &body)
{
    store::DeliveryRecord record;
    record.id = 12;
    record.receivedAt = storetest::noon;
    record.remote = u"192.0.2.7"_s;
    record.source = u"My key source of Anna"_s;
    record.event = u"consent_request.status_changed"_s;
    record.kind = u"consent_request"_s;
    record.uid = u"uid-of-anna"_s;
    record.outcome = u"accepted"_s;
    record.bodyKept = true;
    record.body = body;
    return record;
}

} // namespace

/// What may be shown to strangers, and what must not.
class ShareSafeTest : public QObject {
    Q_OBJECT
private slots:
    void nothingTellingIsLeft_data();
    void nothingTellingIsLeft();
    void whatHelpsStays();
    void sameThingSamePseudonym();
    void wholeBundle();
};

void ShareSafeTest::nothingTellingIsLeft_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as InboxKit sends it") << tellingBody();
    QByteArray odd = tellingBody();
    odd.replace("accounts.google.com", "hafen.example");
    QTest::newRow("unusual link") << odd;
    odd = tellingBody();
    odd.replace("\"failed\"", "{\"Anna\":\"Schmidt\"}").replace("\"2024-01-10T17:05:00Z\"", "\"Anna\"");
    QTest::newRow("other types than expected") << odd;
    odd = tellingBody();
    odd.replace("\"user_denied\"", "\"anna_schmidt\"").replace("consent_request.status_changed", "Anna.Schmidt");
    QTest::newRow("names like codes") << odd;
    QTest::newRow("no JSON") << QByteArray("Anna Schmidt {");
    QTest::newRow("an array") << QByteArray("[\"Anna\"]");
    QTest::newRow("not UTF-8") << QByteArray("Anna\xFF");
}

void ShareSafeTest::nothingTellingIsLeft()
{
    QFETCH(QByteArray, body);
    const QByteArray text = QJsonDocument(desk::ShareSafe().delivery(record(body))).toJson();
    for (const QByteArray &secret : secrets)
        QVERIFY2(!text.toLower().contains(secret.toLower()), secret + " is in " + text);
    QVERIFY(!text.contains("4917012345"));
}

void ShareSafeTest::whatHelpsStays()
{
    const QJsonObject safe = desk::ShareSafe().delivery(record(tellingBody()));
    QCOMPARE(safe[u"outcome"_s].toString(), u"accepted"_s);
    QCOMPARE(safe[u"received_at"_s].toString(), u"2024-01-10T17:05:00.000Z"_s);
    const QJsonObject entity = safe[u"body"_s].toObject()[u"data"_s].toObject()[u"consent_request"_s].toObject();
    QCOMPARE(entity[u"status"_s].toString(), u"failed"_s);
    QCOMPARE(entity[u"status_reason"_s].toString(), u"user_denied"_s);
    QCOMPARE(entity[u"retry_count"_s].toInt(), 1);
    QCOMPARE(entity[u"consent_url"_s].toString(), u"https://accounts.google.com/[removed]"_s);
    QVERIFY(entity[u"uid"_s].toString().startsWith(u"uid-"_s));
    QCOMPARE(entity[u"[unknown fields]"_s].toInt(), 5);
}

void ShareSafeTest::sameThingSamePseudonym()
{
    const desk::ShareSafe one, other;
    const QJsonObject safe = one.delivery(record(tellingBody()));
    const QJsonObject entity = safe[u"body"_s].toObject()[u"data"_s].toObject()[u"consent_request"_s].toObject();
    QCOMPARE(safe[u"uid"_s], entity[u"uid"_s]);
    QVERIFY(one.pseudonym(u"uid"_s, u"a"_s) != one.pseudonym(u"uid"_s, u"b"_s));
    QVERIFY(one.pseudonym(u"uid"_s, u"a"_s) != other.pseudonym(u"uid"_s, u"a"_s)); // nobody can look it up
}

void ShareSafeTest::wholeBundle()
{
    QTemporaryDir folder;
    const auto url = store::StoreUrl::sqliteFile(folder.filePath(u"store.db"_s));
    storetest::FixedClock clock;
    {
        store::Writer writer(url, clock);
        QVERIFY(writer.start());
        storetest::give(writer, storetest::quarantinedDelivery(tellingBody()));
        for (int i = 0; i < 250; ++i)
            storetest::hand(writer, storetest::deliveryOf({.uid = u"uid-of-anna-%1"_s.arg(i)})).wait();
        writer.deliver(storetest::ignoredDelivery(u"Anna.Schmidt"_s), nullptr);
        writer.deliver(storetest::refusedDelivery(), nullptr);
    }
    QBuffer output;
    output.open(QIODevice::WriteOnly);
    qint64 told = 0;
    QVERIFY(desk::writeShareBundle(url, {{u"versions"_s, u"1"_s}}, output, [&told](qint64 written) {
        told = written;
        return true;
    }));
    QCOMPARE(told, 253);
    const QJsonObject bundle = QJsonDocument::fromJson(output.data()).object();
    QCOMPARE(bundle[u"about"_s].toObject()[u"versions"_s].toString(), u"1"_s);
    QCOMPARE(bundle[u"deliveries"_s].toArray().size(), 253);
    for (const QByteArray &secret : secrets)
        QVERIFY2(!output.data().toLower().contains(secret.toLower()), secret);

    QBuffer given;
    given.open(QIODevice::WriteOnly);
    const auto stopped = desk::writeShareBundle(url, {}, given, [](qint64 written) { return written < 5; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, u"cancelled"_s);
}

QTEST_GUILESS_MAIN(ShareSafeTest)
#include "tst_sharesafe.moc"
