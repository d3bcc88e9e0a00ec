// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/frontfixture.h"

#include <QTest>
#include <QTimer>

using namespace servertest;
using server::ConnectionFront;
using server::Limits;

/// What a front does with clients of many addresses, without a network.
class TestConnectionFront : public QObject, private FrontFixture {
    Q_OBJECT
private slots:
    void init() { reset(); }
    void remoteCapLetsItsLongestWaitingYield();
    void otherRemotesAreNotTouchedByARemotesCap();
    void remoteCapLetsItsBodiesYield();
    void remoteThatHasNothingToYieldIsTurnedAway();
    void loopbackIsExempt();
    void mappedAddressesCountAsOne();
    void versionSixCountsByItsNetwork();
    void whatHasComeIsHeardBeforeTheEnd();
    void burstOfClientsIsTakenInParts();
    void bodyBytesAreGivenBack();
};

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

void TestConnectionFront::remoteCapLetsItsBodiesYield()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto other = connectFrom(front, "192.0.2.9");
    const auto first = connectFrom(front, "192.0.2.1");
    const auto second = connectFrom(front, "192.0.2.1");
    for (const auto &client : {other, first, second}) {
        client->arrive(unanswered);
        awaitNextTick(front);
    }
    const auto third = connectFrom(front, "192.0.2.1");
    QTRY_VERIFY(!first);
    QVERIFY(other && second && third);
}

void TestConnectionFront::remoteThatHasNothingToYieldIsTurnedAway()
{
    Limits limits = smallLimits();
    limits.connectionsPerRemote = 1;
    QPointer<FakeSocket> second;
    QPointer<FakeSocket> other;
    ConnectionFront *whole = nullptr;
    // While a whole request is being answered.
    m_hooks.unroutable = [&](const server::RequestHead &) {
        second = connectFrom(*whole, "192.0.2.1");
        other = connectFrom(*whole, "192.0.2.2");
        return server::Answer();
    };
    ConnectionFront front(limits, m_hooks);
    whole = &front;
    const auto first = connectFrom(front, "192.0.2.1");
    first->arrive("BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(m_refused, std::vector<QByteArray>{"too_many_connections"});
    QVERIFY(first && !second && other);
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

void TestConnectionFront::versionSixCountsByItsNetwork()
{
    // A single host may use every address of its /64.
    ConnectionFront front(smallLimits(), m_hooks);
    const auto first = connectFrom(front, "2001:db8:0:1::1");
    const auto second = connectFrom(front, "2001:db8:0:1:ffff::2");
    const auto neighbour = connectFrom(front, "2001:db8:0:2::1");
    QVERIFY(first && second && neighbour);
    const auto third = connectFrom(front, "2001:db8:0:1::3");
    QTRY_VERIFY(!first);
    QVERIFY(second && neighbour && third);
    QCOMPARE(m_connections, 3);
    // Who leaves gives the network's place back.
    second->leave();
    const auto fourth = connectFrom(front, "2001:db8:0:1::4");
    QCoreApplication::processEvents();
    QVERIFY(third && fourth);
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
