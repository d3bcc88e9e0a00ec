// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/opendoor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace servertest;
using webhook::Outcome;

/// Clients that are slow, rude or gone.
class TestHostileClients : public QObject {
    Q_OBJECT
private slots:
    void clientsGoneBeforeTheLateAnswer_data();
    void clientsGoneBeforeTheLateAnswer();
    void clientsGoneInMidBody();
    void halfClosedClientGetsItsAnswer_data();
    void halfClosedClientGetsItsAnswer();
    void halfClosedClientGetsAllItsAnswers();
    void halfClosedBeforeTheEndGetsNone_data();
    void halfClosedBeforeTheEndGetsNone();
    void silentClientTimesOut();
    void slowHeadTimesOut();
    void slowBodyTimesOut();
    void idleConnectionJustCloses();
    void answeringTakesAsLongAsTheStoreNeeds();
    void clientThatDoesNotReadIsCutOff();
    void largeBodiesOneAfterAnother();
};

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

void TestHostileClients::halfClosedClientGetsAllItsAnswers()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery(consentBody("a")) + delivery(consentBody("b")) + "GARBAGE\r\n\r\n");
    client.shutDownSending();
    for (size_t i = 1; i <= 2; ++i) {
        QVERIFY(door.sink.waitForDeliveries(i));
        door.sink.release(Outcome::Accepted);
        QCOMPARE(client.receive().status, 200);
    }
    QCOMPARE(client.receive().status, 400);
    QVERIFY(client.waitForEnd());
}

void TestHostileClients::halfClosedBeforeTheEndGetsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = delivery();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << whole.first(30);
    QTest::newRow("no body") << whole.first(whole.indexOf("\r\n\r\n") + 4);
    QTest::newRow("half a body") << whole.chopped(1);
    QTest::newRow("half a chunk") << QByteArray(
        "POST /webhook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab");
    QTest::newRow("no last chunk") << QByteArray(
        "POST /webhook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
}

void TestHostileClients::halfClosedBeforeTheEndGetsNone()
{
    QFETCH(QByteArray, bytes);
    OpenDoor door;
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(bytes);
    client.shutDownSending();
    QCOMPARE(client.receive().status, 0);
    QVERIFY(!client.isConnected());
    QTRY_COMPARE(door.receiver.counters().connections, 0);
    QVERIFY(door.sink.deliveries().empty());
    QCOMPARE(door.receiver.counters().refused(), quint64(0));
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
    QTRY_COMPARE(door.receiver.counters().connections, 1); // accepted, on a slow machine a while after it was made
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

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"
