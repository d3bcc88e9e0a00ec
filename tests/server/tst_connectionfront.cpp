// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/connectionfront.h"
#include "server/fakesocket.h"

#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace servertest;
using server::ConnectionFront;
using server::Limits;

/// What a front does with clients of many addresses, without a network.
class TestConnectionFront : public QObject {
    Q_OBJECT
private slots:
    void init();
    void remoteCapLetsItsLongestWaitingYield();
    void otherRemotesAreNotTouchedByARemotesCap();
    void remoteThatHasNothingToYieldIsTurnedAway();
    void loopbackIsExempt();
    void mappedAddressesCountAsOne();
    void fullFrontLetsTheLongestWaitingYield();
    void lingeringYieldsFirst();
    void whoHasSpokenAlreadyIsHeardBeforeItYields();
    void whatHasComeIsHeardBeforeTheEnd();
    void burstOfClientsIsTakenInParts();
    void bodyBytesAreGivenBack();

private:
    QPointer<FakeSocket> connectFrom(ConnectionFront &front, const char *address);

    std::vector<QByteArray> m_refused;
    int m_connections = 0;
    ConnectionFront::Hooks m_hooks;
};

namespace {

const QByteArray unanswered = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf";

Limits smallLimits()
{
    Limits limits;
    limits.connections = 4;
    limits.connectionsPerRemote = 2;
    return limits;
}

} // namespace

void TestConnectionFront::init()
{
    m_refused.clear();
    m_connections = 0;
    m_hooks.refused = [this](QLatin1StringView code, const QString &) {
        m_refused.emplace_back(code.data(), code.size());
    };
    m_hooks.unroutable = [](const server::RequestHead &) { return server::Answer(); };
    m_hooks.connectionsChanged = [this](int connections) { m_connections = connections; };
    m_hooks.tls = [] { return nullptr; };
}

QPointer<FakeSocket> TestConnectionFront::connectFrom(ConnectionFront &front, const char *address)
{
    auto socket = std::make_unique<FakeSocket>(QHostAddress(QString::fromLatin1(address)));
    QPointer<FakeSocket> watched(socket.get());
    front.adopt(std::move(socket));
    return watched;
}

void TestConnectionFront::remoteCapLetsItsLongestWaitingYield()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto other = connectFrom(front, "192.0.2.9");
    const auto first = connectFrom(front, "192.0.2.1");
    const auto second = connectFrom(front, "192.0.2.1");
    const auto third = connectFrom(front, "192.0.2.1");
    QCOMPARE(m_connections, 3);
    QTRY_VERIFY(!first);
    QVERIFY(other && second && third);
    QVERIFY(m_refused.empty()); // it had sent nothing, so it just ended
}

void TestConnectionFront::otherRemotesAreNotTouchedByARemotesCap()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto first = connectFrom(front, "192.0.2.1");
    const auto second = connectFrom(front, "192.0.2.1");
    const auto other = connectFrom(front, "2001:db8::1");
    QCoreApplication::processEvents();
    QVERIFY(first && second && other);
    QCOMPARE(m_connections, 3);
}

void TestConnectionFront::remoteThatHasNothingToYieldIsTurnedAway()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto first = connectFrom(front, "192.0.2.1");
    const auto second = connectFrom(front, "192.0.2.1");
    first->arrive(unanswered);
    second->arrive(unanswered);
    const auto third = connectFrom(front, "192.0.2.1");
    QVERIFY(!third);
    QCOMPARE(m_refused, std::vector<QByteArray>{"too_many_connections"});
    QVERIFY(first && second);
    const auto other = connectFrom(front, "192.0.2.2");
    QVERIFY(other);
}

void TestConnectionFront::loopbackIsExempt()
{
    ConnectionFront front(smallLimits(), m_hooks);
    for (const char *address : {"127.0.0.1", "127.0.0.1", "::ffff:127.0.0.1"})
        QVERIFY(connectFrom(front, address));
    QVERIFY(connectFrom(front, "127.0.0.1"));
    QCOMPARE(m_connections, 4);
}

void TestConnectionFront::mappedAddressesCountAsOne()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto first = connectFrom(front, "192.0.2.1");
    connectFrom(front, "::ffff:192.0.2.1");
    connectFrom(front, "192.0.2.1");
    QCOMPARE(m_connections, 2);
    QTRY_VERIFY(!first);
}

void TestConnectionFront::fullFrontLetsTheLongestWaitingYield()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto first = connectFrom(front, "192.0.2.1");
    const auto second = connectFrom(front, "192.0.2.2");
    const auto third = connectFrom(front, "192.0.2.3");
    const auto fourth = connectFrom(front, "192.0.2.4");
    first->arrive(unanswered); // its head is complete, so it does not wait
    second->arrive("POST / HTT");
    const QPointer<FakeSocket> fifth = connectFrom(front, "192.0.2.5");
    // A first head is owed since the accept, whatever dribbles in.
    QTRY_VERIFY(!second);
    QVERIFY(first && third && fourth && fifth);
    QCOMPARE(m_refused, std::vector<QByteArray>{"timeout"});
    QCOMPARE(m_connections, 4);
}

void TestConnectionFront::lingeringYieldsFirst()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto waiting = connectFrom(front, "192.0.2.1");
    const auto answered = connectFrom(front, "192.0.2.2");
    connectFrom(front, "192.0.2.3");
    connectFrom(front, "192.0.2.4");
    FakeSocket *socket = answered;
    QVERIFY(socket);
    socket->arrive("GARBAGE\r\n\r\n");
    QVERIFY(socket->written().startsWith("HTTP/1.1 400 "));
    connectFrom(front, "192.0.2.5");
    QTRY_VERIFY(!answered);
    QVERIFY(waiting);
}

void TestConnectionFront::whoHasSpokenAlreadyIsHeardBeforeItYields()
{
    // Many clients can be accepted before the event loop comes to what the first of them has sent.
    ConnectionFront front(smallLimits(), m_hooks);
    const auto first = connectFrom(front, "192.0.2.1");
    const auto second = connectFrom(front, "192.0.2.2");
    const auto third = connectFrom(front, "192.0.2.3");
    const auto fourth = connectFrom(front, "192.0.2.4");
    first->arriveUnannounced(unanswered);
    second->arriveUnannounced("POST / HTT");
    const auto fifth = connectFrom(front, "192.0.2.5");
    QTRY_VERIFY(!second);
    QVERIFY(first && third && fourth && fifth);
    QCOMPARE(m_refused, std::vector<QByteArray>{"timeout"}); // it had begun, so it was told
    QCOMPARE(m_connections, 4);
}

void TestConnectionFront::whatHasComeIsHeardBeforeTheEnd()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto spoken = connectFrom(front, "192.0.2.1");
    const auto silent = connectFrom(front, "192.0.2.2");
    spoken->arriveUnannounced("BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
    front.hearAll();
    front.drain(1000);
    const FakeSocket *socket = spoken;
    QVERIFY(socket);
    QVERIFY(socket->written().startsWith("HTTP/1.1 "));
    QTRY_VERIFY(!silent);
}

void TestConnectionFront::burstOfClientsIsTakenInParts()
{
    ConnectionFront front(Limits{}, m_hooks);
    QVERIFY(front.listen(QHostAddress::LocalHost));
    constexpr int burst = 300;
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < burst; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(front.serverAddress(), front.serverPort());
        QVERIFY(clients.back()->waitForConnected()); // by the kernel: the front has not been asked
    }
    QCOMPARE(m_connections, 0);
    // Whatever else is due must have its turn between.
    int atFirstTurn = -1;
    QTimer::singleShot(1, Qt::PreciseTimer, &front, [&] { atFirstTurn = m_connections; });
    QTRY_COMPARE(m_connections, burst);
    QVERIFY2(atFirstTurn >= 0 && atFirstTurn < burst, QByteArray::number(atFirstTurn).constData());
}

void TestConnectionFront::bodyBytesAreGivenBack()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto refused = connectFrom(front, "192.0.2.1");
    refused->arrive(unanswered);
    QCOMPARE(front.bodiesHeld(), 4);
    refused->arrive("more");
    QCOMPARE(front.bodiesHeld(), 8);
    const auto chunked = connectFrom(front, "192.0.2.2");
    chunked->arrive("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    QCOMPARE(front.bodiesHeld(), 11);
    chunked->arrive("garbage");
    QCOMPARE(front.bodiesHeld(), 8);
    front.closeAll();
    QCOMPARE(front.bodiesHeld(), 0);
    QCOMPARE(m_connections, 0);
}

QTEST_GUILESS_MAIN(TestConnectionFront)
#include "tst_connectionfront.moc"
