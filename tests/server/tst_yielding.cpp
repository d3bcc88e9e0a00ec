// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/frontfixture.h"

#include <QTest>

using namespace servertest;
using server::ConnectionFront;
using server::Limits;

/// Who makes room for whom where all places, or all the room for bodies, are taken.
class TestYielding : public QObject, private FrontFixture {
    Q_OBJECT
private slots:
    void init() { reset(); }
    void fullFrontLetsTheLongestWaitingYield();
    void bodiesYieldWhereNobodyOwesAHead();
    void stalledBodyYieldsBeforeALaterHead();
    void bodyThatComesYieldsAfterSilentOnes();
    void dribbleIsNoProgress();
    void genuineSendersBodyYieldsLast();
    void answerThatIsNotTakenYields_data();
    void answerThatIsNotTakenYields();
    void lingeringYieldsFirst();
    void whoHasSpokenAlreadyIsHeardBeforeItYields();
    void stalledBodiesGiveWayToLaterOnes();
    void smallBodiesPassWhateverIsHeld();
};

void TestYielding::fullFrontLetsTheLongestWaitingYield()
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

void TestYielding::bodiesYieldWhereNobodyOwesAHead()
{
    ConnectionFront front(smallLimits(), m_hooks);
    const auto clients = connectFour(front);
    for (const auto &client : clients) {
        client->arrive(unanswered);
        awaitNextTick(front);
    }
    const auto transcript = transcriptOf(clients[0]);
    const auto fifth = connectFrom(front, "192.0.2.5");
    QTRY_VERIFY(!clients[0]);
    QVERIFY(clients[1] && clients[2] && clients[3] && fifth);
    QVERIFY(transcript->startsWith("HTTP/1.1 408 "));
    QCOMPARE(m_refused, std::vector<QByteArray>{"timeout"});
    QCOMPARE(m_connections, 4);
}

void TestYielding::stalledBodyYieldsBeforeALaterHead()
{
    // Were all heads to yield before all bodies, strangers with 511 stalled ones could push out every newcomer by the
    // next before it has said a word.
    ConnectionFront front(impatientLimits(), m_hooks);
    const auto clients = connectFour(front);
    for (size_t i : {0, 1}) {
        clients[i]->arrive(unanswered);
        awaitNextTick(front);
    }
    connectFrom(front, "192.0.2.5");
    QTRY_VERIFY(!clients[2]); // has been silent for longer than those two
    connectFrom(front, "192.0.2.6");
    QTRY_VERIFY(!clients[3]);
    const auto seventh = connectFrom(front, "192.0.2.7");
    QTRY_VERIFY(!clients[0]);
    QVERIFY(clients[1] && seventh);
}

void TestYielding::bodyThatComesYieldsAfterSilentOnes()
{
    Limits limits = impatientLimits();
    limits.bodyPace = 1; // so that every byte counts
    ConnectionFront front(limits, m_hooks);
    const auto clients = connectFour(front);
    for (const auto &client : clients) {
        client->arrive(unanswered);
        awaitNextTick(front);
    }
    clients[0]->arrive("more");
    const auto fifth = connectFrom(front, "192.0.2.5");
    QTRY_VERIFY(!clients[1]);
    QVERIFY(clients[0] && fifth);
}

void TestYielding::dribbleIsNoProgress()
{
    Limits limits = impatientLimits();
    limits.bodyPace = 1'000'000'000; // so that no byte counts
    ConnectionFront front(limits, m_hooks);
    const auto clients = connectFour(front);
    for (const auto &client : clients) {
        client->arrive(unanswered);
        awaitNextTick(front);
    }
    clients[0]->arrive("m");
    const auto fifth = connectFrom(front, "192.0.2.5");
    QTRY_VERIFY(!clients[0]);
    QVERIFY(clients[1] && fifth);
}

void TestYielding::genuineSendersBodyYieldsLast()
{
    ConnectionFront front(impatientLimits(), m_hooks);
    const auto clients = connectFour(front);
    clients[0]->arrive(unanswered);
    awaitNextTick(front);
    connectionOf(front, "192.0.2.1")->noteGenuine();
    for (const char *newcomer : {"192.0.2.5", "192.0.2.6", "192.0.2.7", "192.0.2.8"}) {
        connectFrom(front, newcomer)->arrive(unanswered);
        awaitNextTick(front);
    }
    QTRY_VERIFY(!clients[1] && !clients[2] && !clients[3]);
    QVERIFY(clients[0]);
    QCOMPARE(m_connections, 4);
}

void TestYielding::answerThatIsNotTakenYields_data()
{
    QTest::addColumn<bool>("genuine");
    QTest::newRow("of a stranger") << false;
    QTest::newRow("of a genuine sender") << true;
}

void TestYielding::answerThatIsNotTakenYields()
{
    QFETCH(bool, genuine);
    Limits limits = impatientLimits();
    limits.connections = 1;
    ConnectionFront front(limits, m_hooks);
    const auto first = connectFrom(front, "192.0.2.1");
    FakeSocket *socket = first;
    QVERIFY(socket);
    socket->takeAnswers(false);
    socket->arrive("BREW / HTTP/1.1\r\nHost: x\r\n\r\n");
    if (genuine)
        connectionOf(front, "192.0.2.1")->noteGenuine();
    const auto second = connectFrom(front, "192.0.2.2");
    QCOMPARE(bool(second), !genuine);
    QTRY_COMPARE(bool(first), genuine);
}

void TestYielding::lingeringYieldsFirst()
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

void TestYielding::whoHasSpokenAlreadyIsHeardBeforeItYields()
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

void TestYielding::stalledBodiesGiveWayToLaterOnes()
{
    Limits limits = smallLimits();
    limits.bodiesTotal = 100;
    ConnectionFront front(limits, m_hooks);
    const QByteArray head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n";
    const auto clients = connectFour(front);
    const auto transcript = transcriptOf(clients[1]);
    clients[0]->arrive(head + QByteArray(10, 'a'));
    connectionOf(front, "192.0.2.1")->noteGenuine();
    for (int i = 1; i < 4; ++i) {
        awaitNextTick(front);
        clients[size_t(i)]->arrive(head + QByteArray(40, 'a'));
    }
    QVERIFY(transcript->startsWith("HTTP/1.1 503 "));
    QVERIFY(transcript->contains("\"overloaded\""));
    QCOMPARE(m_refused, std::vector<QByteArray>{"overloaded"});
    QCOMPARE(front.bodiesHeld(), 10 + 2 * 40);
    // The one who asks for more than all may hold makes the others yield, the genuine one last.
    clients[3]->arrive(QByteArray(45, 'a'));
    QCOMPARE(m_refused, (std::vector<QByteArray>{"overloaded", "overloaded"}));
    QCOMPARE(front.bodiesHeld(), 10 + 85);
    front.closeAll();
    QCOMPARE(front.bodiesHeld(), 0);
}

void TestYielding::smallBodiesPassWhateverIsHeld()
{
    Limits limits = smallLimits();
    limits.bodiesTotal = 100;
    int whole = 0;
    m_hooks.unroutable = [&whole](const server::RequestHead &) {
        ++whole;
        return server::Answer();
    };
    ConnectionFront front(limits, m_hooks);
    const auto clients = connectFour(front);
    clients[0]->arrive("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 200\r\n\r\n" + QByteArray(100, 'a'));
    clients[1]->arrive("BREW / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n" + QByteArray(50, 'a'));
    QCOMPARE(whole, 1);
    QVERIFY(m_refused.empty());
}

QTEST_GUILESS_MAIN(TestYielding)
#include "tst_yielding.moc"
