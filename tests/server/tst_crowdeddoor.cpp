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

/// Clients that are too many, or hold too much.
class TestCrowdedDoor : public QObject {
    Q_OBJECT
private slots:
    void longestWaitingYieldsAtTheCap();
    void whoBroughtAGenuineDeliveryYieldsLast_data();
    void whoBroughtAGenuineDeliveryYieldsLast();
    void newcomerIsTurnedAwayWhereNobodyWaits();
    void stalledBodiesDoNotLockOut();
    void manyRequestsAtOnceKeepNobodyWaiting();
    void bodiesTogetherAreBounded();
    void stalledBodiesDoNotUseUpTheRoom();
    void noDescriptorsLeft();
    void longestSilentYieldsForADescriptor();
};

namespace {

const QByteArray largeHead = "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 40000\r\n\r\n";

/// Opens files until only this many descriptors are left in the process.
[[maybe_unused]] std::vector<std::unique_ptr<QFile>> takeDescriptors(size_t left)
{
    std::vector<std::unique_ptr<QFile>> taken;
    do {
        taken.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
    } while (taken.back()->open(QIODevice::ReadOnly) && taken.size() < 1000);
    taken.resize(taken.size() - qMin(taken.size(), left + 1)); // and the one that failed
    return taken;
}

#if defined(Q_OS_UNIX)
/// Lets the process open 128 files at most, for as long as it lives.
class [[maybe_unused]] FewDescriptors {
public:
    FewDescriptors()
    {
        if (getrlimit(RLIMIT_NOFILE, &m_before) != 0)
            return;
        rlimit low = m_before;
        low.rlim_cur = qMin<rlim_t>(m_before.rlim_cur, 128);
        m_inForce = setrlimit(RLIMIT_NOFILE, &low) == 0;
    }
    ~FewDescriptors()
    {
        if (m_inForce)
            setrlimit(RLIMIT_NOFILE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(FewDescriptors)

    bool isInForce() const { return m_inForce; }

private:
    rlimit m_before{};
    bool m_inForce = false;
};
#endif

} // namespace

void TestCrowdedDoor::longestWaitingYieldsAtTheCap()
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

void TestCrowdedDoor::whoBroughtAGenuineDeliveryYieldsLast_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stays");
    QTest::newRow("accepted") << delivery() << true;
    QTest::newRow("not tracked") << delivery("{\"event\":\"domain.status_changed\"}") << true;
    QTest::newRow("well signed, but malformed") << delivery("{") << true;
    QTest::newRow("forged") << delivery().replace(goodSignature(), "sha256=" + QByteArray(64, '0')) << false;
    QTest::newRow("other path") << request("GET", "/", {}, {}) << false;
}

void TestCrowdedDoor::whoBroughtAGenuineDeliveryYieldsLast()
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

void TestCrowdedDoor::newcomerIsTurnedAwayWhereNobodyWaits()
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

void TestCrowdedDoor::stalledBodiesDoNotLockOut()
{
    OpenDoor door;
    door.options.limits.connections = 8;
    QVERIFY(door.open());
    std::vector<std::unique_ptr<RawClient>> strangers;
    for (int round = 0; round < 3; ++round) {
        // Each time anew they take all there is.
        for (int i = 0; i < 8; ++i) {
            strangers.push_back(std::make_unique<RawClient>(door.receiver.url()));
            strangers.back()->send(largeHead + 'a');
        }
        QTRY_COMPARE(door.receiver.counters().connections, 8);
        QCOMPARE(door.client().exchange(delivery()).status, 200);
        QTRY_COMPARE(door.receiver.counters().connections, 7); // it has left
    }
    QCOMPARE(door.count("rejected", "too_many_connections"), quint64(0));
    QCOMPARE(strangers.front()->receive().status, 408);
    // Without pressure nobody is hurried.
    RawClient genuine = door.client();
    QCOMPARE(genuine.exchange(delivery()).status, 200);
    const QByteArray bytes = delivery();
    genuine.send(bytes.first(bytes.size() - 1));
    for (int i = 0; i < 8; ++i) {
        strangers.push_back(std::make_unique<RawClient>(door.receiver.url()));
        strangers.back()->send(largeHead + 'a');
    }
    QTRY_VERIFY(door.count("rejected", "timeout") >= 20);
    genuine.send(bytes.last(1));
    QCOMPARE(genuine.receive().status, 200);
}

void TestCrowdedDoor::manyRequestsAtOnceKeepNobodyWaiting()
{
    constexpr int many = 300;
    OpenDoor door;
    Halt halt(door.sink, 3);
    QVERIFY(door.open());
    RawClient hasty = door.client(), other = door.client();
    QCOMPARE(other.exchange(request("GET", "/nothing", {}, {})).status, 404); // it is connected
    const QByteArray untracked = delivery(R"({"event":"untracked"})");
    hasty.send(untracked.repeated(many));
    QVERIFY(halt.isReached());
    other.send(delivery(consentBody("other")));
    halt.goOn();
    QCOMPARE(other.receive().status, 200);
    QVERIFY(door.sink.waitForDeliveries(many + 1));
    const auto deliveries = door.sink.deliveries();
    const auto place = std::find_if(deliveries.begin(), deliveries.end(), [](const webhook::Delivery &delivery) {
        return std::holds_alternative<webhook::Tracked>(delivery.content);
    });
    QVERIFY2(place - deliveries.begin() < many / 2, qPrintable(QString::number(place - deliveries.begin())));
}

void TestCrowdedDoor::bodiesTogetherAreBounded()
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

void TestCrowdedDoor::stalledBodiesDoNotUseUpTheRoom()
{
    OpenDoor door;
    door.options.limits.bodiesTotal = 100'000;
    QVERIFY(door.open());
    std::vector<std::unique_ptr<RawClient>> strangers;
    for (int i = 0; i < 10; ++i) {
        strangers.push_back(std::make_unique<RawClient>(door.receiver.url()));
        strangers.back()->send(largeHead + QByteArray(39'999, 'a'));
    }
    QTRY_VERIFY(door.count("rejected", "overloaded") >= 7);
    RawClient genuine = door.client();
    const QByteArray large = QByteArray(consentBody()).replace("\"status\"", QByteArray(90'000, ' ') + "\"status\"");
    QCOMPARE(genuine.exchange(delivery(large)).status, 200);
}

void TestCrowdedDoor::noDescriptorsLeft()
{
// UBSan looks at memory through a pipe: without descriptors it takes every object for broken.
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    OpenDoor door;
    QVERIFY(door.open());
    const FewDescriptors few;
    QVERIFY(few.isInForce());

    // Everything is taken but what the client itself needs; the server's half finds nothing.
    auto taken = takeDescriptors(1);
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
    QCOMPARE(failures, 1); // one line for all tries
    taken.clear();
    client.write(delivery());
    QVERIFY(client.waitForReadyRead(5000));
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
#else
    QSKIP("no such limit here, or a sanitizer that needs descriptors itself");
#endif
}

void TestCrowdedDoor::longestSilentYieldsForADescriptor()
{
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__)
    OpenDoor door;
    QVERIFY(door.open());
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(door.receiver.url().port()));
    QTRY_COMPARE(door.receiver.counters().connections, 1);
    const FewDescriptors few;
    QVERIFY(few.isInForce());

    const auto taken = takeDescriptors(1);
    QTcpSocket newcomer;
    newcomer.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(door.receiver.url().port()));
    QVERIFY(newcomer.waitForConnected());
    newcomer.write(delivery());
    QVERIFY(newcomer.waitForReadyRead(5000)); // long before the silent one's time is over
    QVERIFY(newcomer.readAll().startsWith("HTTP/1.1 200 "));
    QCOMPARE(door.receiver.counters().connections, 1);
#else
    QSKIP("no such limit here, or a sanitizer that needs descriptors itself");
#endif
}

QTEST_GUILESS_MAIN(TestCrowdedDoor)
#include "tst_crowdeddoor.moc"
