// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

using namespace servertest;
using webhook::Outcome;

/// The contract's first table over real sockets, and clients that are slow, rude, gone, or too many.
class TestHostileClients : public QObject {
    Q_OBJECT
private slots:
    void refusal_data();
    void refusal();
    void refusalCanBeReadWhileTheBodyStillComes();
    void chunkedIsDecoded();
    void chunkedInSmallPackets();
    void expectContinue();
    void expectContinueOfTooMuch();
    void http10();
    void http10KeptAlive();
    void connectionClose();
    void pipelinedRequestsAreAnsweredInOrder();
    void pipelinedRefusalComesAfterTheAnswersBefore();
    void manyPipelinedRequests();
    void clientsGoneBeforeTheLateAnswer_data();
    void clientsGoneBeforeTheLateAnswer();
    void clientsGoneInMidBody();
    void halfClosedClientGetsItsAnswer_data();
    void halfClosedClientGetsItsAnswer();
    void silentClientTimesOut();
    void slowHeadTimesOut();
    void slowBodyTimesOut();
    void idleConnectionJustCloses();
    void answeringTakesAsLongAsTheStoreNeeds();
    void clientThatDoesNotReadIsCutOff();
    void longestWaitingYieldsAtTheCap();
    void whoBroughtAGenuineDeliveryYieldsLast_data();
    void whoBroughtAGenuineDeliveryYieldsLast();
    void newcomerIsTurnedAwayWhereNobodyWaits();
    void bodiesTogetherAreBounded();
    void largeBodiesOneAfterAnother();
    void noDescriptorsLeft();
};

void TestHostileClients::refusal_data()
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
    row("http 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "http_version_unsupported");
    row("large head", start + "X: " + QByteArray(33'000, 'a') + "\r\n\r\n", 431, "header_too_large");
    row("many fields", start + QByteArray("X: a\r\n").repeated(100) + "\r\n", 431, "header_too_large");
    row("gzip coding", start + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501, "transfer_encoding_unsupported");
    row("no length", start + "\r\n", 411, "length_required");
    row("large body", start + "Content-Length: 262145\r\n\r\n", 413, "body_too_large");
    row("large chunked body", start + "Transfer-Encoding: chunked\r\n\r\n40001\r\n", 413, "body_too_large");
}

void TestHostileClients::refusal()
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

void TestHostileClients::refusalCanBeReadWhileTheBodyStillComes()
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

void TestHostileClients::chunkedIsDecoded()
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

void TestHostileClients::chunkedInSmallPackets()
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

void TestHostileClients::expectContinue()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray whole = delivery(consentBody(), "Expect: 100-continue\r\n");
    const qsizetype headSize = whole.indexOf("\r\n\r\n") + 4;
    QCOMPARE(client.exchange(whole.first(headSize)).status, 100);
    QCOMPARE(client.exchange(whole.sliced(headSize)).status, 200);
}

void TestHostileClients::expectContinueOfTooMuch()
{
    OpenDoor door;
    QVERIFY(door.open());
    QCOMPARE(
        door.client()
            .exchange("POST /webhook HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 999999\r\n\r\n")
            .status,
        413);
}

void TestHostileClients::http10()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.exchange(delivery().replace("HTTP/1.1\r\nHost: door.test", "HTTP/1.0"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.fields.value("connection"), "close");
    QVERIFY(client.waitForEnd());
}

void TestHostileClients::http10KeptAlive()
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

void TestHostileClients::connectionClose()
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

void TestHostileClients::pipelinedRequestsAreAnsweredInOrder()
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

void TestHostileClients::pipelinedRefusalComesAfterTheAnswersBefore()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery() + "GARBAGE\r\n\r\n");
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 400);
    QVERIFY(client.waitForEnd());
}

void TestHostileClients::manyPipelinedRequests()
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

void TestHostileClients::clientsGoneBeforeTheLateAnswer_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

void TestHostileClients::clientsGoneBeforeTheLateAnswer()
{
    QFETCH(bool, reset);
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    constexpr size_t count = 200;
    for (size_t i = 0; i < count; ++i) {
        RawClient client = door.client();
        client.send(delivery(consentBody(QByteArray::number(i))) + (i % 2 ? delivery() : QByteArray()));
        if (reset)
            client.reset();
    }
    QVERIFY(door.sink.waitForDeliveries(count));
    door.sink.hold(false);
    door.sink.release(Outcome::Accepted);
    QTRY_COMPARE(door.receiver.counters().connections, 0);
    QVERIFY(door.count("accepted", "") >= count);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestHostileClients::clientsGoneInMidBody()
{
    OpenDoor door;
    QVERIFY(door.open());
    for (int i = 0; i < 100; ++i) {
        RawClient client = door.client();
        client.send("POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + QByteArray(50'000, 'a'));
        if (i % 2)
            client.reset();
    }
    QTRY_COMPARE(door.receiver.counters().connections, 0);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
    QCOMPARE(door.receiver.counters().refused(), quint64(0)); // leaving is nobody's fault
}

void TestHostileClients::halfClosedClientGetsItsAnswer_data()
{
    QTest::addColumn<bool>("late");
    QTest::newRow("at once") << false;
    QTest::newRow("late") << true;
}

void TestHostileClients::halfClosedClientGetsItsAnswer()
{
    QFETCH(bool, late);
    OpenDoor door;
    door.sink.hold(late);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery());
    client.shutDownSending();
    QVERIFY(door.sink.waitForDeliveries(1));
    door.sink.release(Outcome::Accepted);
    QCOMPARE(client.receive().status, 200);
    QVERIFY(client.waitForEnd());
}

void TestHostileClients::silentClientTimesOut()
{
    OpenDoor door;
    door.options.limits.headerMilliseconds = 150;
    QVERIFY(door.open());
    RawClient client = door.client();
    const Response response = client.receive();
    QCOMPARE(response.status, 408);
    QCOMPARE(response.code(), "timeout");
    QCOMPARE(response.fields.value("connection"), "close");
    QVERIFY(client.waitForEnd());
}

void TestHostileClients::slowHeadTimesOut()
{
    OpenDoor door;
    door.options.limits.headerMilliseconds = 300;
    QVERIFY(door.open());
    // On a connection that has served before: the time runs from the first byte of this head, and no byte renews it.
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery()).status, 200);
    QElapsedTimer clock;
    clock.start();
    client.send("POST /webhook HTTP/1.1\r\nX: ");
    while (clock.elapsed() < 5000 && !client.socket().waitForReadyRead(20))
        client.send("a");
    QCOMPARE(client.receive().status, 408);
    QVERIFY(clock.elapsed() >= 250);
    QVERIFY(clock.elapsed() < 2000);
    QCOMPARE(door.count("rejected", "timeout"), quint64(1));
}

void TestHostileClients::slowBodyTimesOut()
{
    OpenDoor door;
    door.options.limits.bodyMilliseconds = 300;
    QVERIFY(door.open());
    RawClient client = door.client();
    QElapsedTimer clock;
    clock.start();
    client.send("POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
    while (clock.elapsed() < 5000 && !client.socket().waitForReadyRead(20))
        client.send("a");
    QCOMPARE(client.receive().status, 408);
    QVERIFY(clock.elapsed() < 2000);
}

void TestHostileClients::idleConnectionJustCloses()
{
    OpenDoor door;
    door.options.limits.idleMilliseconds = 150;
    QVERIFY(door.open());
    RawClient client = door.client();
    QCOMPARE(client.exchange(delivery()).status, 200);
    QCOMPARE(client.receive().status, 0);
    QVERIFY(!client.isConnected());
    QCOMPARE(door.count("rejected", "timeout"), quint64(0));
}

void TestHostileClients::answeringTakesAsLongAsTheStoreNeeds()
{
    OpenDoor door;
    door.options.limits.headerMilliseconds = 100;
    door.options.limits.bodyMilliseconds = 100;
    door.options.limits.idleMilliseconds = 100;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery());
    QVERIFY(client.staysSilent(400));
    door.sink.release(Outcome::Accepted);
    QCOMPARE(client.receive().status, 200);
}

void TestHostileClients::clientThatDoesNotReadIsCutOff()
{
    OpenDoor door;
    door.options.limits.writeMilliseconds = 300;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.socket().setReadBufferSize(1);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    const QByteArray bytes = request("GET", "/webhook", {}, {}).repeated(1000);
    // The server stops reading once its answers are not taken; some time later it gives the client up.
    QElapsedTimer clock;
    clock.start();
    while (door.receiver.counters().connections > 0 && clock.elapsed() < 30'000) {
        if (client.socket().bytesToWrite() < 1 << 20)
            client.socket().write(bytes);
        client.socket().waitForBytesWritten(50);
    }
    QCOMPARE(door.receiver.counters().connections, 0);
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestHostileClients::longestWaitingYieldsAtTheCap()
{
    OpenDoor door;
    door.options.limits.connections = 3;
    QVERIFY(door.open());
    RawClient first = door.client();
    first.send("POST /webhook HTTP/1.1\r\n");
    QTRY_COMPARE(door.receiver.counters().connections, 1);
    RawClient second = door.client();
    QCOMPARE(second.exchange(delivery()).status, 200);
    RawClient third = door.client();
    QCOMPARE(third.exchange(delivery()).status, 200);

    RawClient fourth = door.client();
    QCOMPARE(fourth.exchange(delivery()).status, 200);
    const Response yielded = first.receive();
    QCOMPARE(yielded.status, 408);
    QVERIFY(first.waitForEnd());

    RawClient fifth = door.client();
    QCOMPARE(fifth.exchange(delivery()).status, 200);
    QVERIFY(second.waitForEnd());
    QVERIFY(third.isConnected());
    QCOMPARE(third.exchange(delivery()).status, 200);
}

void TestHostileClients::whoBroughtAGenuineDeliveryYieldsLast_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stays");
    QTest::newRow("accepted") << delivery() << true;
    QTest::newRow("not tracked") << delivery("{\"event\":\"domain.status_changed\"}") << true;
    QTest::newRow("well signed, but malformed") << delivery("{") << true;
    QTest::newRow("forged") << delivery().replace(goodSignature(), "sha256=" + QByteArray(64, '0')) << false;
    QTest::newRow("other path") << request("GET", "/", {}, {}) << false;
}

void TestHostileClients::whoBroughtAGenuineDeliveryYieldsLast()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stays);
    OpenDoor door;
    door.options.limits.connections = 2;
    QVERIFY(door.open());
    RawClient first = door.client();
    QVERIFY(first.exchange(bytes).status != 0);
    RawClient second = door.client();
    QTRY_COMPARE(door.receiver.counters().connections, 2);
    // The first has been silent for longer. Those who only hold a place must not push out who uses it.
    RawClient third = door.client();
    QCOMPARE(third.exchange(delivery()).status, 200);
    QVERIFY((stays ? second : first).waitForEnd());
    QVERIFY((stays ? first : second).isConnected());
    QCOMPARE((stays ? first : second).exchange(delivery()).status, 200);
}

void TestHostileClients::newcomerIsTurnedAwayWhereNobodyWaits()
{
    OpenDoor door;
    door.options.limits.connections = 2;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient first = door.client();
    first.send(delivery());
    RawClient second = door.client();
    second.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(2));

    RawClient third = door.client();
    const Response response = third.receive();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), "too_many_connections");
    QCOMPARE(response.fields.value("retry-after"), "5");
    QVERIFY(third.waitForEnd());
    QCOMPARE(door.count("rejected", "too_many_connections"), quint64(1));

    door.sink.release(Outcome::Accepted);
    QCOMPARE(first.receive().status, 200);
    QCOMPARE(second.receive().status, 200);
}

void TestHostileClients::bodiesTogetherAreBounded()
{
    OpenDoor door;
    door.options.limits.bodiesTotal = 50'000;
    QVERIFY(door.open());
    const QByteArray start = "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 40000\r\n\r\n";
    RawClient first = door.client();
    first.send(start + QByteArray(30'000, 'a'));
    RawClient second = door.client();
    second.send(start + QByteArray(30'000, 'a'));
    // Whichever byte came last, one of the two is refused.
    Response response = first.receive(false, 500);
    const bool firstRefused = response.status != 0;
    if (!firstRefused)
        response = second.receive();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), "overloaded");
    QCOMPARE(response.fields.value("retry-after"), "5");
    QVERIFY((firstRefused ? first : second).waitForEnd());

    // What the refused one held is free again.
    RawClient third = door.client();
    third.send(start + QByteArray(15'000, 'a'));
    QVERIFY(third.staysSilent(50));
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestHostileClients::largeBodiesOneAfterAnother()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    const QByteArray large = QByteArray(consentBody()).replace("\"status\"", QByteArray(200'000, ' ') + "\"status\"");
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(client.exchange(delivery(large)).status, 200);
        QCOMPARE(client.exchange(delivery()).status, 200);
    }
    client.send(delivery(large).repeated(3));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.receive().status, 200);
    QCOMPARE(door.sink.deliveries().back().body, large);
}

void TestHostileClients::noDescriptorsLeft()
{
// UBSan looks at memory through a pipe: without descriptors it takes every object for broken.
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    OpenDoor door;
    QVERIFY(door.open());
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = qMin<rlim_t>(before.rlim_cur, 128);
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
    const auto restore = qScopeGuard([&before] { setrlimit(RLIMIT_NOFILE, &before); });

    // Everything is taken but what the client itself needs; the server's half finds nothing.
    std::vector<std::unique_ptr<QFile>> taken;
    do {
        taken.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
    } while (taken.back()->open(QIODevice::ReadOnly) && taken.size() < 1000);
    taken.pop_back(); // the one that failed
    taken.pop_back();
    static std::atomic<int> failures;
    failures = 0;
    const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        if (message.startsWith(QStringLiteral("accept_failed")))
            ++failures;
    });
    const auto restoreHandler = qScopeGuard([previous] { qInstallMessageHandler(previous); });
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(door.receiver.url().port()));
    QVERIFY(client.waitForConnected());
    QTRY_VERIFY(failures > 0);
    QVERIFY(!client.waitForReadyRead(600));
    QVERIFY2(failures <= 5, "the door must not ask again and again");
    taken.clear();
    client.write(delivery());
    QVERIFY(client.waitForReadyRead(5000));
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
#else
    QSKIP("no such limit here, or a sanitizer that needs descriptors itself");
#endif
}

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"
