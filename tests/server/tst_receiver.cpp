// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QSignalSpy>
#include <QTest>

using namespace servertest;
using webhook::Outcome;

/// The contract's second table: what whole requests are answered with, and what the sink gets.
class TestReceiver : public QObject {
    Q_OBJECT
private slots:
    void answer_data();
    void answer();
    void theFirstFailingCheckAnswers_data();
    void theFirstFailingCheckAnswers();
    void outcome_data();
    void outcome();
    void ignoredIsAnsweredWithoutTheStore();
    void refusedIsAnsweredWithoutTheStore();
    void quarantinedIsAnsweredOnceTheStoreHasIt();
    void acceptedIsAnsweredOnlyAfterTheStore();
    void deliveryCarriesWhatCame();
    void everySignatureHeaderIsSeen();
    void notConfigured();
    void setSourcesWhileOpen();
    void exceptionOfTheSinkIsAnAnswer();
    void otherPath_data();
    void otherPath();
    void pathWithSpecialCharacters();
    void answersAreJsonWithALength();
    void headHasNoBody();
    void counters();
    void countersChangedComesInTheOwnersThread();
    void addressInUse();
    void startAgainReopens();
};

void TestReceiver::answer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("headerName");
    QTest::addColumn<QByteArray>("headerValue");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code, const char *outcome,
                        const char *field = "", const char *headerName = "", const char *headerValue = "") {
        QTest::newRow(name) << bytes << status << QByteArray(code) << QByteArray(field) << QByteArray(headerName)
                            << QByteArray(headerValue) << QByteArray(outcome);
    };
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray sign = "X-InboxKit-Signature: " + goodSignature() + "\r\n";
    const QByteArray wrongSign = "X-InboxKit-Signature: sha256=" + QByteArray(64, '0') + "\r\n";
    const QByteArray body = consentBody();

    row("accepted", delivery(), 200, "", "accepted");
    row("json with parameters",
        request("POST", "/webhook", "Content-Type: Application/JSON ; charset=utf-8\r\n" + sign, body), 200, "",
        "accepted");
    row("identity", delivery(body, "Content-Encoding: Identity\r\n"), 200, "", "accepted");
    row("hmac",
        request("POST", "/webhook",
                json + "X-InboxKit-Signature: " + webhook::signatureHeader(webhook::SignatureScheme::Hmac, apiKey, body)
                    + "\r\n",
                body),
        200, "", "accepted");
    row("query", request("POST", "/webhook?a=b", json + sign, body), 200, "", "accepted");
    row("absolute form", request("POST", "http://door.test/webhook", json + sign, body), 200, "", "accepted");
    row("encoded path", request("POST", "/%77ebhoo%6B", json + sign, body), 200, "", "accepted");

    for (const char *method : {"GET", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW", "post"})
        row(method, request(method, "/webhook", json + sign, body), 405, "method_not_allowed", "rejected", "", "allow",
            "POST");
    row("no media type", request("POST", "/webhook", sign, body), 415, "unsupported_media_type", "rejected");
    row("other media type", request("POST", "/webhook", "Content-Type: text/json\r\n" + sign, body), 415,
        "unsupported_media_type", "rejected");
    row("longer media type", request("POST", "/webhook", "Content-Type: application/jsonp\r\n" + sign, body), 415,
        "unsupported_media_type", "rejected");
    row("two media types", request("POST", "/webhook", json + json + sign, body), 415, "unsupported_media_type",
        "rejected");
    row("gzip", delivery(body, "Content-Encoding: gzip\r\n"), 415, "unsupported_content_encoding", "rejected");
    row("no signature", request("POST", "/webhook", json, body), 401, "signature_missing", "refused");
    row("empty signature", request("POST", "/webhook", json + "X-InboxKit-Signature: \r\n", body), 401,
        "signature_missing", "refused");
    row("odd signature", request("POST", "/webhook", json + "X-InboxKit-Signature: sha256=abc\r\n", body), 401,
        "signature_malformed", "refused");
    row("two signatures", request("POST", "/webhook", json + sign + sign, body), 401, "signature_malformed", "refused");
    row("wrong signature", request("POST", "/webhook", json + wrongSign, body), 401, "signature_mismatch", "refused");
    row("not json", delivery("{"), 400, "malformed_json", "quarantined", "$");
    row("empty body", delivery(""), 400, "malformed_json", "quarantined", "$");
    row("not an object", delivery("[]"), 400, "wrong_type", "quarantined", "$");
    row("no event", delivery("{}"), 400, "missing_field", "quarantined", "event");
    row("no uid", delivery(QByteArray(body).replace("\"uid\"", "\"uuid\"")), 400, "missing_field", "quarantined",
        "data.consent_request.uid");
    row("number for status", delivery(QByteArray(body).replace("\"pending\"", "1")), 400, "wrong_type", "quarantined",
        "data.consent_request.status");
    row("untracked event", delivery(R"({"event":"mailbox.status_changed","data":{"password":"x"}})"), 200, "ignored",
        "ignored");
}

void TestReceiver::answer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, headerName);
    QFETCH(QByteArray, headerValue);
    QFETCH(QByteArray, outcome);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.exchange(bytes);
    QCOMPARE(response.status, status);
    QCOMPARE(response.code(), code);
    QCOMPARE(response.json().value(QStringLiteral("field")).toString().toUtf8(), field);
    QCOMPARE(response.json().value(QStringLiteral("received")).toBool(), status == 200);
    QVERIFY(!response.json().value(QStringLiteral("message")).toString().isEmpty());
    QCOMPARE(response.fields.value("content-type"), "application/json");
    if (!headerName.isEmpty())
        QCOMPARE(response.fields.value(headerName), headerValue);
    QVERIFY(!response.fields.contains("connection"));
    QCOMPARE(door.count(outcome.constData(), code.constData()), quint64(1));

    // A refusal of this table does not end the connection.
    QCOMPARE(client.exchange(delivery()).status, 200);
}

void TestReceiver::theFirstFailingCheckAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *code, const QByteArray &bytes) {
        QTest::newRow(code) << bytes << QByteArray(code);
    };
    // From the last check to the first, each request fails one check more.
    const QByteArray bearer = "Authorization: Bearer token\r\n";
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray sign = "X-InboxKit-Signature: " + goodSignature() + "\r\n";
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    row("missing_field", request("POST", "/webhook", json + bearer + sign, "{}"));
    row("signature_missing", request("POST", "/webhook", json + bearer, "{}"));
    row("authorization_invalid", request("POST", "/webhook", json, "{}"));
    row("unsupported_content_encoding", request("POST", "/webhook", json + gzip, "{}"));
    row("unsupported_media_type", request("POST", "/webhook", gzip, "{}"));
    row("method_not_allowed", request("PUT", "/webhook", gzip, "{}"));
    row("not_found", request("PUT", "/other", gzip, "{}"));
    row("body_too_large", request("PUT", "/other", gzip, QByteArray(300'000, 'a')));
    row("length_required", "POST /other HTTP/1.1\r\nHost: x\r\n\r\n");
}

void TestReceiver::theFirstFailingCheckAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    OpenDoor door;
    door.options.fence.bearerToken = "token";
    QVERIFY(door.open());
    QCOMPARE(door.client().exchange(bytes).code(), code);
}

void TestReceiver::outcome_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("counted");
    QTest::newRow("accepted") << Outcome::Accepted << 200 << QByteArray() << QByteArray("accepted");
    QTest::newRow("late") << Outcome::Late << 200 << QByteArray("late") << QByteArray("late");
    QTest::newRow("duplicate") << Outcome::Duplicate << 200 << QByteArray("duplicate") << QByteArray("duplicate");
    QTest::newRow("unstorable") << Outcome::Unstorable << 400 << QByteArray("unstorable") << QByteArray("quarantined");
    QTest::newRow("unavailable") << Outcome::StoreUnavailable << 503 << QByteArray("store_unavailable")
                                 << QByteArray("failed");
    QTest::newRow("overloaded") << Outcome::Overloaded << 503 << QByteArray("overloaded") << QByteArray("failed");
    QTest::newRow("stopping") << Outcome::ShuttingDown << 503 << QByteArray("shutting_down") << QByteArray("failed");
}

void TestReceiver::outcome()
{
    QFETCH(Outcome, outcome);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, counted);
    OpenDoor door;
    door.sink.answerWith(outcome);
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.exchange(delivery());
    QCOMPARE(response.status, status);
    QCOMPARE(response.code(), code);
    QCOMPARE(response.fields.contains("retry-after"), status == 503);
    QCOMPARE(door.count(counted.constData(), code.constData()), quint64(1));
    QVERIFY(client.isConnected());
}

void TestReceiver::ignoredIsAnsweredWithoutTheStore()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    const Response response = door.client().exchange(delivery(R"({"event":"domain.status_changed"})"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.code(), "ignored");
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(!door.sink.wasAwaited(0));
    const webhook::Delivery kept = door.sink.deliveries().front();
    QVERIFY(std::holds_alternative<webhook::Ignored>(kept.content));
    QCOMPARE(kept.event, QStringLiteral("domain.status_changed"));
    QVERIFY(kept.body.isEmpty());
}

void TestReceiver::refusedIsAnsweredWithoutTheStore()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    QCOMPARE(door.client().exchange(request("POST", "/webhook", "Content-Type: application/json\r\n", "{}")).status,
             401);
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(!door.sink.wasAwaited(0));
    const webhook::Delivery kept = door.sink.deliveries().front();
    const auto *refused = std::get_if<webhook::Refused>(&kept.content);
    QVERIFY(refused);
    QCOMPARE(refused->code, QStringLiteral("signature_missing"));
    QCOMPARE(refused->size, 2);
    QCOMPARE(kept.remote, QStringLiteral("127.0.0.1"));
    QVERIFY(kept.body.isEmpty());
}

void TestReceiver::quarantinedIsAnsweredOnceTheStoreHasIt()
{
    for (const Outcome outcome : {Outcome::Recorded, Outcome::StoreUnavailable, Outcome::Overloaded}) {
        OpenDoor door;
        door.sink.hold(true);
        QVERIFY(door.open());
        RawClient client = door.client();
        client.send(delivery("{}"));
        QVERIFY(door.sink.waitForDeliveries(1));
        QVERIFY(client.staysSilent(50));
        door.sink.release(outcome);
        const Response response = client.receive();
        if (outcome == Outcome::Recorded) {
            QCOMPARE(response.status, 400);
            QCOMPARE(response.code(), "missing_field");
            QCOMPARE(response.json().value(QStringLiteral("field")).toString(), QStringLiteral("event"));
        } else { // it shall come again, or nobody would ever see it
            QCOMPARE(response.status, 503);
            QCOMPARE(response.code(), outcome == Outcome::Overloaded ? "overloaded" : "store_unavailable");
        }
    }
}

void TestReceiver::acceptedIsAnsweredOnlyAfterTheStore()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(client.staysSilent(50));
    QCOMPARE(door.receiver.counters().accepted(), quint64(0));
    door.sink.release(Outcome::Accepted);
    QCOMPARE(client.receive().status, 200);
}

void TestReceiver::deliveryCarriesWhatCame()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QByteArray body = consentBody("uid-7");
    QCOMPARE(door.client().exchange(delivery(body, "X-InboxKit-Event: domain.status_changed\r\n")).status, 200);
    const webhook::Delivery kept = door.sink.deliveries().front();
    QCOMPARE(kept.receivedAt, fixedNow);
    QCOMPARE(kept.remote, QStringLiteral("127.0.0.1"));
    QCOMPARE(kept.source, QStringLiteral("test"));
    QCOMPARE(kept.event, QStringLiteral("consent_request.status_changed"));
    QVERIFY(kept.headerEventMismatch);
    QCOMPARE(kept.body, body);
    const auto *tracked = std::get_if<webhook::Tracked>(&kept.content);
    QVERIFY(tracked);
    QCOMPARE(tracked->change.uid, QStringLiteral("uid-7"));
    QCOMPARE(door.receiver.counters().lastEventAt, std::optional<qint64>(fixedNow));
}

void TestReceiver::everySignatureHeaderIsSeen()
{
    OpenDoor door;
    QVERIFY(door.open());
    // QHttpServer of Qt 6.4 would show one of the two only.
    const QByteArray second = "x-inboxkit-signature: sha256=" + QByteArray(64, '0') + "\r\n";
    QCOMPARE(door.client().exchange(delivery(consentBody(), second)).code(), "signature_malformed");
}

void TestReceiver::notConfigured()
{
    OpenDoor door;
    door.options.sources.clear();
    QVERIFY(door.open());
    const Response response = door.client().exchange(delivery());
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), "not_configured");
    QCOMPARE(response.fields.value("retry-after"), "5");
    QCOMPARE(door.count("failed", "not_configured"), quint64(1));
    QVERIFY(door.sink.deliveries().empty());
}

void TestReceiver::setSourcesWhileOpen()
{
    OpenDoor door;
    door.options.sources.clear();
    QVERIFY(door.open());
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery()).status, 503);
    door.receiver.setSources({webhook::Source::fromKey(QStringLiteral("test"), apiKey)},
                             webhook::SignatureScheme::Either);
    QCOMPARE(client.exchange(delivery()).status, 200);
    door.receiver.setSources({webhook::Source::fromKey(QStringLiteral("test"), apiKey)},
                             webhook::SignatureScheme::Hmac);
    QCOMPARE(client.exchange(delivery()).code(), "signature_mismatch");
}

void TestReceiver::exceptionOfTheSinkIsAnAnswer()
{
    OpenDoor door;
    door.sink.throwFromNowOn(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    QTest::ignoreMessage(QtCriticalMsg, "handler_exception what=the sink is broken");
    const Response response = client.exchange(delivery());
    QCOMPARE(response.status, 500);
    QCOMPARE(response.code(), "internal_error");
    QCOMPARE(door.count("failed", "internal_error"), quint64(1));
    door.sink.throwFromNowOn(false);
    QCOMPARE(client.exchange(delivery()).status, 200);
}

void TestReceiver::otherPath_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/", "/webhook/", "//webhook", "/webhook/x", "/Webhook", "/webhoo", "/webhookk",
                               "/%2Fwebhook", "/webhook%00", "/./webhook", "/x/../webhook", "/webhook%3Fx",
                               "/webhook;x", "/%ff%fe", "//evil.example/webhook", "http://door.test//webhook"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestReceiver::otherPath()
{
    QFETCH(QByteArray, target);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    for (const char *method : {"POST", "GET", "BREW"}) {
        const Response response = client.exchange(request(method, target, "Content-Type: application/json\r\n", "{}"));
        QCOMPARE(response.status, 404);
        QCOMPARE(response.code(), "not_found");
        QVERIFY(!response.fields.contains("allow"));
    }
}

void TestReceiver::pathWithSpecialCharacters()
{
    OpenDoor door;
    door.options.path = QStringLiteral("/hooks/a.b+c (é)");
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray fields = "Content-Type: application/json\r\nX-InboxKit-Signature: " + goodSignature() + "\r\n";
    QCOMPARE(client.exchange(request("POST", "/hooks/a.b+c%20(%C3%A9)", fields, consentBody())).status, 200);
    QCOMPARE(client.exchange(request("POST", "/hooks/aXb+c%20(%C3%A9)", fields, consentBody())).status, 404);
    QCOMPARE(door.receiver.url().path(), QStringLiteral("/hooks/a.b+c (é)"));
}

void TestReceiver::answersAreJsonWithALength()
{
    OpenDoor door;
    QVERIFY(door.open());
    const Response response = door.client().exchange(delivery());
    QCOMPARE(response.body, R"({"received":true,"message":"Webhook processed successfully"})");
    QCOMPARE(response.fields.value("content-length").toLongLong(), response.body.size());
}

void TestReceiver::headHasNoBody()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(request("HEAD", "/webhook", {}, {}));
    const Response response = client.receive(true);
    QCOMPARE(response.status, 405);
    QCOMPARE(response.fields.value("allow"), "POST");
    QCOMPARE(client.exchange(delivery()).status, 200); // no byte of a body stood in between
}

void TestReceiver::counters()
{
    OpenDoor door;
    QVERIFY(door.open());
    QVERIFY(!door.receiver.counters().lastEventAt);
    RawClient client = door.client();
    client.exchange(delivery());
    client.exchange(delivery());
    client.exchange(delivery(R"({"event":"x"})"));
    client.exchange(delivery("{}"));
    client.exchange(request("GET", "/", {}, {}));
    const server::Counters counters = door.receiver.counters();
    QCOMPARE(counters.accepted(), quint64(3));
    QCOMPARE(counters.refused(), quint64(2));
    QCOMPARE(counters.connections, 1);
    QCOMPARE(counters.deliveries.size(), 4);
}

void TestReceiver::countersChangedComesInTheOwnersThread()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    quint64 accepted = 0;
    int signalsSeen = 0;
    connect(&door.receiver, &server::Receiver::countersChanged, &door.receiver, [&](const server::Counters &counters) {
        QCOMPARE(QThread::currentThread(), thread());
        accepted = counters.accepted();
        ++signalsSeen;
    });
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.exchange(delivery()).status, 200);
    QTRY_COMPARE(accepted, quint64(50));
    QVERIFY2(signalsSeen < 50, "at most ten times a second");
}

void TestReceiver::addressInUse()
{
    OpenDoor door;
    QVERIFY(door.open());
    OpenDoor second;
    second.options.listen.port = quint16(door.receiver.url().port());
    const auto started = second.receiver.start(second.options);
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("address_unavailable"));
    QVERIFY(!second.receiver.isListening());
    QVERIFY(second.receiver.url().isEmpty());
    second.options.listen.port = 0;
    QVERIFY(second.open());
}

void TestReceiver::startAgainReopens()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QUrl first = door.receiver.url();
    QVERIFY(first.port() > 0);
    QCOMPARE(first.path(), QStringLiteral("/webhook"));
    door.options.listen.port = quint16(first.port());
    door.options.path = QStringLiteral("/other");
    QVERIFY(door.open());
    QCOMPARE(door.receiver.url().port(), first.port());
    QCOMPARE(door.client().exchange(delivery()).status, 404);
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
