// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QTest>

using namespace servertest;
using webhook::Outcome;

/// The contract's second table: what whole requests are answered with.
class TestAnswers : public QObject {
    Q_OBJECT
private slots:
    void answer_data();
    void answer();
    void theFirstFailingCheckAnswers_data();
    void theFirstFailingCheckAnswers();
    void outcome_data();
    void outcome();
    void everySignatureHeaderIsSeen();
    void exceptionOfTheSinkIsAnAnswer_data();
    void exceptionOfTheSinkIsAnAnswer();
    void otherPath_data();
    void otherPath();
    void pathWithSpecialCharacters();
    void answersAreJsonWithALength();
    void headHasNoBody();
};

void TestAnswers::answer_data()
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

void TestAnswers::answer()
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

void TestAnswers::theFirstFailingCheckAnswers_data()
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

void TestAnswers::theFirstFailingCheckAnswers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    OpenDoor door;
    door.options.fence.bearerToken = "token";
    QVERIFY(door.open());
    QCOMPARE(door.client().exchange(bytes).code(), code);
}

void TestAnswers::outcome_data()
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

void TestAnswers::outcome()
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

void TestAnswers::everySignatureHeaderIsSeen()
{
    OpenDoor door;
    QVERIFY(door.open());
    // QHttpServer of Qt 6.4 would show one of the two only.
    const QByteArray second = "x-inboxkit-signature: sha256=" + QByteArray(64, '0') + "\r\n";
    QCOMPARE(door.client().exchange(delivery(consentBody(), second)).code(), "signature_malformed");
}

void TestAnswers::exceptionOfTheSinkIsAnAnswer_data()
{
    QTest::addColumn<RecordingSink::Throws>("thrown");
    QTest::addColumn<QByteArray>("logged");
    QTest::newRow("exception") << RecordingSink::Throws::Exception
                               << QByteArray("handler_exception what=the sink is broken");
    QTest::newRow("number") << RecordingSink::Throws::Number << QByteArray("handler_exception what=unknown");
}

void TestAnswers::exceptionOfTheSinkIsAnAnswer()
{
    QFETCH(RecordingSink::Throws, thrown);
    QFETCH(QByteArray, logged);
    OpenDoor door;
    door.sink.throwFromNowOn(thrown);
    QVERIFY(door.open());
    RawClient client = door.client();
    QTest::ignoreMessage(QtCriticalMsg, logged.constData());
    const Response response = client.exchange(delivery());
    QCOMPARE(response.status, 500);
    QCOMPARE(response.code(), "internal_error");
    QCOMPARE(door.count("failed", "internal_error"), quint64(1));
    door.sink.throwFromNowOn(RecordingSink::Throws::Nothing);
    QCOMPARE(client.exchange(delivery()).status, 200);
}

void TestAnswers::otherPath_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/", "/webhook/", "//webhook", "/webhook/x", "/Webhook", "/webhoo", "/webhookk", "/%2Fwebhook", "/webhook%00",
          "/./webhook", "/x/../webhook", "/webhook%3Fx", "/webhook;x", "/webhook%0A", "/webhook%0D", "/webhook%0D%0A",
          "/%ff%fe", "//evil.example/webhook", "http://door.test//webhook"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestAnswers::otherPath()
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

void TestAnswers::pathWithSpecialCharacters()
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

void TestAnswers::answersAreJsonWithALength()
{
    OpenDoor door;
    QVERIFY(door.open());
    const Response response = door.client().exchange(delivery());
    QCOMPARE(response.body, R"({"received":true,"message":"Webhook processed successfully"})");
    QCOMPARE(response.fields.value("content-length").toLongLong(), response.body.size());
}

void TestAnswers::headHasNoBody()
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

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
