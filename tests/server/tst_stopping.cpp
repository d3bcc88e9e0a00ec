// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/frontfixture.h"
#include "server/opendoor.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace servertest;
using webhook::Outcome;

/// What stop() promises: no new clients, answers to what is whole, and an end.
class TestStopping : public QObject {
    Q_OBJECT
private slots:
    void idleConnectionsEndAtOnce();
    void whatIsWholeIsAnswered();
    void halfSentIsDropped();
    void whatBecomesWholeIsSentAway();
    void whatWasOnItsWayIsSentAway();
    void pipelinedRestIsDropped();
    void endsWithoutTheStoresAnswer();
    void lateAnswerAfterTheEnd();
    void isIdempotent();
    void destructionStops();
};

namespace {

/// Runs stop() beside the test, as a program's main thread would.
class StopInBackground {
public:
    explicit StopInBackground(server::Receiver &receiver)
        : m_thread(QThread::create([&receiver] { receiver.stop(); }))
    {
        m_thread->start();
    }
    ~StopInBackground() { m_thread->wait(); }
    bool wait(int milliseconds) { return m_thread->wait(milliseconds); }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace

void TestStopping::idleConnectionsEndAtOnce()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QUrl url = door.receiver.url();
    RawClient served = door.client();
    QCOMPARE(served.exchange(delivery()).status, 200);
    RawClient silent = door.client();
    QElapsedTimer clock;
    clock.start();
    door.receiver.stop();
    QVERIFY(clock.elapsed() < 1500);
    QVERIFY(served.waitForEnd());
    QVERIFY(silent.waitForEnd());
    QVERIFY(!door.receiver.isListening());
    QVERIFY(door.receiver.url().isEmpty());
    QVERIFY(!RawClient(url).isConnected());
}

void TestStopping::whatIsWholeIsAnswered()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient first = door.client();
    RawClient second = door.client();
    first.send(delivery(consentBody("a")));
    second.send(delivery(consentBody("b")));
    QVERIFY(door.sink.waitForDeliveries(2));
    StopInBackground stopping(door.receiver);
    QVERIFY(!stopping.wait(100));
    door.sink.release(Outcome::Accepted);
    for (RawClient *client : {&first, &second}) {
        const Response response = client->receive();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.fields.value("connection"), "close");
    }
    QVERIFY(first.waitForEnd());
    QVERIFY(stopping.wait(5000));
}

void TestStopping::halfSentIsDropped()
{
    OpenDoor door;
    QVERIFY(door.open());
    RawClient head = door.client();
    head.send("POST /webhook HTTP/1.1\r\nHo");
    RawClient body = door.client();
    body.send("POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
    QTRY_COMPARE(door.receiver.counters().connections, 2);
    QElapsedTimer clock;
    clock.start();
    door.receiver.stop();
    QVERIFY(clock.elapsed() < 3500);
    QCOMPARE(head.receive().status, 0);
    QCOMPARE(body.receive().status, 0);
}

void TestStopping::whatBecomesWholeIsSentAway()
{
    OpenDoor door;
    QVERIFY(door.open());
    const QByteArray bytes = delivery();
    RawClient client = door.client();
    client.send(bytes.first(bytes.size() - 1));
    RawClient other = door.client(); // accepted later, so the first one's bytes have been seen
    QCOMPARE(other.exchange(delivery()).status, 200);
    StopInBackground stopping(door.receiver);
    QVERIFY(other.waitForEnd()); // the stop has begun
    client.send(bytes.last(1));
    const Response response = client.receive();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.code(), "shutting_down");
    QCOMPARE(response.fields.value("connection"), "close");
    QVERIFY(response.fields.contains("retry-after"));
    QVERIFY(stopping.wait(5000));
    QCOMPARE(door.sink.deliveries().size(), size_t(1));
}

void TestStopping::whatWasOnItsWayIsSentAway()
{
    // Without a network, so that the request surely comes behind the signal.
    FrontFixture fixture;
    fixture.reset();
    server::ConnectionFront front(smallLimits(), fixture.m_hooks);
    const auto served = fixture.connectFrom(front, "192.0.2.1");
    served->arrive("BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto fresh = fixture.connectFrom(front, "192.0.2.2");
    const auto silent = fixture.connectFrom(front, "192.0.2.3");
    QSignalSpy drained(&front, &server::ConnectionFront::drained);
    front.drain(60'000);
    for (const auto &client : {served, fresh}) {
        QVERIFY(client);
        const auto transcript = transcriptOf(client);
        const qsizetype before = transcript->size();
        client->arrive("BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(transcript->mid(before).contains("Connection: close\r\n"));
    }
    QTRY_COMPARE(drained.size(), 1); // long before the deadline: who is silent gets a moment only
    QVERIFY(!silent);
}

void TestStopping::pipelinedRestIsDropped()
{
    OpenDoor door;
    door.sink.hold(true);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery(consentBody("a")) + delivery(consentBody("b")));
    QVERIFY(door.sink.waitForDeliveries(1));
    StopInBackground stopping(door.receiver);
    QVERIFY(!stopping.wait(50));
    door.sink.release(Outcome::Accepted);
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.receive().status, 0);
    QVERIFY(stopping.wait(5000));
    QCOMPARE(door.sink.deliveries().size(), size_t(1));
}

void TestStopping::endsWithoutTheStoresAnswer()
{
    OpenDoor door;
    door.sink.hold(true);
    door.receiver.setStopPatience(300);
    QVERIFY(door.open());
    RawClient client = door.client();
    client.send(delivery());
    QVERIFY(door.sink.waitForDeliveries(1));
    QElapsedTimer clock;
    clock.start();
    door.receiver.stop();
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(client.receive().status, 0);
}

void TestStopping::lateAnswerAfterTheEnd()
{
    std::vector<webhook::DeliverySink::Answer> held;
    {
        OpenDoor door;
        door.sink.hold(true);
        door.receiver.setStopPatience(50);
        QVERIFY(door.open());
        RawClient client = door.client();
        client.send(delivery());
        QVERIFY(door.sink.waitForDeliveries(1));
        door.receiver.stop();
        held = door.sink.takeHeld();
    }
    QCOMPARE(held.size(), size_t(1));
    held.front()(Outcome::Accepted); // nobody is there any more, and nothing happens
}

void TestStopping::isIdempotent()
{
    OpenDoor door;
    door.receiver.stop();
    QVERIFY(door.open());
    door.receiver.stop();
    door.receiver.stop();
    QVERIFY(door.open());
    QCOMPARE(door.client().exchange(delivery()).status, 200);
}

void TestStopping::destructionStops()
{
    QUrl url;
    auto door = std::make_unique<OpenDoor>();
    QVERIFY(door->open());
    url = door->receiver.url();
    RawClient client = door->client();
    QCOMPARE(client.exchange(delivery()).status, 200);
    door.reset();
    QVERIFY(client.waitForEnd());
    QVERIFY(!RawClient(url).isConnected());
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
