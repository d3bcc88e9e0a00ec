// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QTest>

using namespace servertest;
using webhook::Outcome;

/// The contract's first table over real sockets, and the corners of HTTP that are allowed.
class TestHttpCorners : public QObject {
    Q_OBJECT
private slots:
    void refusal_data();
    void refusal();
    void refusalCanBeReadWhileTheBodyStillComes();
    void chunkedIsDecoded();
    void chunkedInSmallPackets();
    void expectContinue_data();
    void expectContinue();
    void expectContinueOfTooMuch();
    void noContinueIsSent_data();
    void noContinueIsSent();
    void signatureInATrailerDoesNotCount();
    void nulInABodyIsTheParsersBusiness();
    void upgradeIsNotTaken_data();
    void upgradeIsNotTaken();
    void targetsWithoutAPath_data();
    void targetsWithoutAPath();
    void bytesBehindABodyAreTheNextRequest();
    void http10();
    void http10KeptAlive();
    void connectionClose();
    void pipelinedRequestsAreAnsweredInOrder();
    void everyBurstIsReadToItsEnd();
    void pipelinedRefusalComesAfterTheAnswersBefore();
    void manyPipelinedRequests();
};

namespace {

/// A delivery in two chunks.
QByteArray chunkedDelivery(const QByteArray &body, const QByteArray &moreFields)
{
    return "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-InboxKit-Signature: "
        + goodSignature() + "\r\n" + moreFields + "Transfer-Encoding: chunked\r\n\r\n5\r\n" + body.first(5) + "\r\n"
        + QByteArray::number(body.size() - 5, 16) + "\r\n" + body.sliced(5) + "\r\n0\r\n\r\n";
}

} // namespace

void TestHttpCorners::refusal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code) {
        QTest::newRow(name) << bytes << status << QByteArray(code);
    };
    const QByteArray start = "POST /webhook HTTP/1.1\r\nHost: x\r\n";
    row("garbage", "\x16\x03\x01", 400, "malformed_http");
    row("LF lines", "POST /webhook HTTP/1.1\nHost: x\n\n", 400, "malformed_http");
    row("length and chunked", start + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", 400,
        "malformed_http");
    row("bad chunk", start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "malformed_http");
    row("TLS on a plain port", QByteArray("\x16\x03\x01\0\xa5\x01\0\0\xa1\x03\x03", 11) + QByteArray(32, '\xab'), 400,
        "malformed_http");
    row("NUL in the target", QByteArray("POST /web\0hook HTTP/1.1\r\nHost: x\r\n\r\n", 37), 400, "malformed_http");
    row("NUL in a field", start + QByteArray("X: a\0b\r\n\r\n", 10), 400, "malformed_http");
    row("folded", start + "X-InboxKit-Signature: a\r\n b\r\nContent-Length: 2\r\n\r\n{}", 400, "malformed_http");
    row("CR alone", start + "X: a\rContent-Length: 2\r\n\r\n{}", 400, "malformed_http");
    row("blank before a colon", start + "Content-Length : 2\r\n\r\n{}", 400, "malformed_http");
    row("two lengths", start + "Content-Length: 2\r\nContent-Length: 100\r\n\r\n{}", 400, "malformed_http");
    row("list of lengths", start + "Content-Length: 2, 2\r\n\r\n{}", 400, "malformed_http");
    for (const char *length : {"-1", "+2", "0x2", "2.0", "2 0", "two", ""})
        row(qPrintable(QStringLiteral("length '%1'").arg(QLatin1StringView(length))),
            start + "Content-Length: " + length + "\r\n\r\n{}", 400, "malformed_http");
    row("chunked in HTTP/1.0", "POST /webhook HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        "malformed_http");
    row("connect to a path", "CONNECT /webhook HTTP/1.1\r\nHost: x\r\n\r\n", 400, "malformed_http");
    row("chunk size in another form", start + "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n", 400,
        "malformed_http");
    const QByteArray chunks = start + "Transfer-Encoding: chunked\r\n\r\n";
    row("long chunk size", chunks + QByteArray(100'000, '0') + "2\r\n{}\r\n0\r\n\r\n", 400, "malformed_http");
    row("long chunk extension", chunks + "2;" + QByteArray(100'000, 'x') + "\r\n{}\r\n0\r\n\r\n", 400,
        "malformed_http");
    row("long trailer", start + "Transfer-Encoding: chunked\r\n\r\n0\r\nX: " + QByteArray(40'000, 'x') + "\r\n\r\n",
        431, "header_too_large");
    row("http 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "http_version_unsupported");
    row("large head", start + "X: " + QByteArray(33'000, 'a') + "\r\n\r\n", 431, "header_too_large");
    row("many fields", start + QByteArray("X: a\r\n").repeated(100) + "\r\n", 431, "header_too_large");
    row("gzip coding", start + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501, "transfer_encoding_unsupported");
    row("chunked twice", start + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", 501,
        "transfer_encoding_unsupported");
    row("length misspelt", start + "Content_Length: 2\r\n\r\n{}", 411, "length_required");
    row("no length", start + "\r\n", 411, "length_required");
    row("large body", start + "Content-Length: 262145\r\n\r\n", 413, "body_too_large");
    row("large chunked body", start + "Transfer-Encoding: chunked\r\n\r\n40001\r\n", 413, "body_too_large");
}

void TestHttpCorners::refusal()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.exchange(bytes + delivery()); // what follows must not be taken for a request
    QCOMPARE(response.status, status);
    QCOMPARE(response.code(), code);
    QCOMPARE(response.fields.value("content-type"), "application/json");
    QCOMPARE(response.fields.value("connection"), "close");
    QCOMPARE(response.json().value(QStringLiteral("received")).toBool(true), false);
    QVERIFY(client.waitForEnd());
    QCOMPARE(door.count("rejected", code.constData()), quint64(1));
    QVERIFY(door.sink.deliveries().empty());
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestHttpCorners::refusalCanBeReadWhileTheBodyStillComes()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send("POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 16777216\r\n\r\n");
    for (int i = 0; i < 16; ++i)
        client.send(QByteArray(1 << 20, 'a')); // a reset by the server would throw the answer away
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.waitForEnd());
}

void TestHttpCorners::chunkedIsDecoded()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QByteArray body = consentBody();
    const QByteArray head =
        "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-InboxKit-Signature: "
        + goodSignature() + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    RawClient client = door.client();
    const Response response =
        client.exchange(head + "5;ext\r\n" + body.first(5) + "\r\n" + QByteArray::number(body.size() - 5, 16) + "\r\n"
                        + body.sliced(5) + "\r\n0\r\nX-Trailer: 1\r\n\r\n" + delivery());
    QCOMPARE(response.status, 200);
    QCOMPARE(door.sink.deliveries().front().body, body);
    QCOMPARE(client.receive().status, 200); // the request behind it
}

void TestHttpCorners::chunkedInSmallPackets()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray bytes =
        "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-InboxKit-Signature: "
        + goodSignature() + "\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    for (const char c : bytes)
        client.send(QByteArray(1, c));
    QCOMPARE(client.receive().code(), "missing_field");
}

void TestHttpCorners::expectContinue_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("length") << delivery(consentBody(), "Expect: 100-continue\r\n");
    QTest::newRow("chunks") << chunkedDelivery(consentBody(), "Expect: 100-Continue\r\n");
}

void TestHttpCorners::expectContinue()
{
    QFETCH(QByteArray, whole);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const qsizetype headSize = whole.indexOf("\r\n\r\n") + 4;
    QCOMPARE(client.exchange(whole.first(headSize)).status, 100);
    QCOMPARE(client.exchange(whole.sliced(headSize)).status, 200);
}

void TestHttpCorners::expectContinueOfTooMuch()
{
    OpenDoor door;
    QVERIFY(door.open());
    QCOMPARE(
        door.client()
            .exchange("POST /webhook HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 999999\r\n\r\n")
            .status,
        413);
}

void TestHttpCorners::noContinueIsSent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("to another expectation") << delivery(consentBody(), "Expect: 200-ok\r\n");
    QTest::newRow("to HTTP/1.0") << delivery(consentBody(), "Expect: 100-continue\r\n").replace("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("where no body comes") << request("GET", "/webhook", "Expect: 100-continue\r\n", {});
    QTest::newRow("behind a refused head")
        << QByteArray("POST /webhook HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n");
}

void TestHttpCorners::noContinueIsSent()
{
    QFETCH(QByteArray, bytes);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    QVERIFY(client.exchange(bytes).status >= 200);
}

void TestHttpCorners::signatureInATrailerDoesNotCount()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QByteArray sign = "X-InboxKit-Signature: " + goodSignature() + "\r\n";
    QByteArray bytes = chunkedDelivery(consentBody(), {});
    bytes.replace(sign, {});
    bytes.chop(2);
    RawClient client = door.client();
    QCOMPARE(client.exchange(bytes + sign + "Content-Length: 5\r\n\r\n").code(), "signature_missing");
    QCOMPARE(client.exchange(delivery()).status, 200);
}

void TestHttpCorners::nulInABodyIsTheParsersBusiness()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery(QByteArray("{\0}", 3))).code(), "malformed_json");
    QCOMPARE(client.exchange(delivery()).status, 200);
}

void TestHttpCorners::upgradeIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::newRow("websocket") << QByteArray("Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                             "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
    QTest::newRow("http 2") << QByteArray("Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n");
}

void TestHttpCorners::upgradeIsNotTaken()
{
    QFETCH(QByteArray, protocol);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray fields = "Connection: Upgrade\r\n" + protocol;
    QCOMPARE(client.exchange(request("GET", "/webhook", fields, {})).status, 405);
    QCOMPARE(client.exchange(delivery(consentBody(), fields)).status, 200);
}

void TestHttpCorners::targetsWithoutAPath_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("the server as a whole") << QByteArray("OPTIONS *");
    QTest::newRow("a tunnel") << QByteArray("CONNECT door.test:443");
}

void TestHttpCorners::targetsWithoutAPath()
{
    QFETCH(QByteArray, line);
    OpenDoor door;
    door.options.path = QStringLiteral("/");
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.exchange(line + " HTTP/1.1\r\nHost: door.test\r\n\r\n");
    QCOMPARE(response.status, 404);
    QCOMPARE(response.code(), "not_found");
    QCOMPARE(client.exchange(request("OPTIONS", "/", {}, {})).status, 405);
}

void TestHttpCorners::bytesBehindABodyAreTheNextRequest()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery() + "\r\n" + delivery() + "cde\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 200); // an empty line in front is allowed
    QCOMPARE(client.receive().code(), "malformed_http");
    QVERIFY(client.waitForEnd());
    QCOMPARE(door.sink.deliveries().size(), size_t(2));
}

void TestHttpCorners::http10()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.exchange(delivery().replace("HTTP/1.1\r\nHost: door.test", "HTTP/1.0"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.fields.value("connection"), "close");
    QVERIFY(client.waitForEnd());
}

void TestHttpCorners::http10KeptAlive()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray bytes = delivery(consentBody(), "Connection: keep-alive\r\n").replace("HTTP/1.1", "HTTP/1.0");
    for (int i = 0; i < 2; ++i) {
        const Response response = client.exchange(bytes);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.fields.value("connection"), "keep-alive");
    }
}

void TestHttpCorners::connectionClose()
{
    OpenDoor door;
    QVERIFY(door.open());
    for (const QByteArray &bytes :
         {delivery(consentBody(), "Connection: close\r\n"), request("BREW", "/webhook", "Connection: close\r\n", {})}) {
        RawClient client = door.client();
        const Response response = client.exchange(bytes + delivery());
        QVERIFY(response.status == 200 || response.status == 405);
        QCOMPARE(response.fields.value("connection"), "close");
        QVERIFY(client.waitForEnd());
    }
    QCOMPARE(door.sink.deliveries().size(), size_t(1));
}

void TestHttpCorners::pipelinedRequestsAreAnsweredInOrder()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery(consentBody("a")) + delivery(R"({"event":"untracked"})") + delivery(consentBody("c")));
    QVERIFY(door.sink.waitForDeliveries(1));
    QVERIFY(client.staysSilent(50)); // the second could be answered at once, but it is not its turn
    QCOMPARE(door.sink.deliveries().size(), size_t(1));
    door.sink.release(Outcome::Duplicate);
    QCOMPARE(client.receive().code(), "duplicate");
    QCOMPARE(client.receive().code(), "ignored");
    QVERIFY(door.sink.waitForDeliveries(3));
    door.sink.release(Outcome::Late);
    QCOMPARE(client.receive().code(), "late");
}

void TestHttpCorners::everyBurstIsReadToItsEnd()
{
    constexpr int burst = 40;
    OpenDoor door;
    Halt halt(door.sink, 3);
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray untracked = delivery(R"({"event":"untracked"})");
    client.send(untracked.repeated(burst));
    QVERIFY(halt.isReached());
    client.send(untracked.repeated(burst)); // announced while the first are being answered
    halt.goOn();
    for (int i = 0; i < 2 * burst; ++i)
        QCOMPARE(client.receive().code(), "ignored");
}

void TestHttpCorners::pipelinedRefusalComesAfterTheAnswersBefore()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery() + "GARBAGE\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 400);
    QVERIFY(client.waitForEnd());
}

void TestHttpCorners::manyPipelinedRequests()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    constexpr int count = 200;
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += i % 2 ? delivery(consentBody(QByteArray::number(i))) : request("GET", "/webhook", {}, {});
    client.send(bytes);
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.receive().status, i % 2 ? 200 : 405);
}

QTEST_GUILESS_MAIN(TestHttpCorners)
#include "tst_httpcorners.moc"
