// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/busysenders.h"
#include "kit/postgresserver.h"
#include "kit/receiverfixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace kit;
using faults::BusySenders;

/// Receivers that end in the middle of traffic, round after round on one store: every event that was acknowledged is
/// there, and none twice. MONITOR_KILL_ROUNDS and MONITOR_TERM_ROUNDS say how many rounds (a few where not set),
/// MONITOR_FAULT_SEED repeats the choice of moments.
class SuddenEndsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
        if (qEnvironmentVariable("MONITOR_STORE_ENGINE") == QLatin1StringView("postgresql")) {
            if (!m_server) {
                m_server = std::make_unique<PostgresServer>();
                QVERIFY(m_server->start());
            }
            m_ground->useStore(m_server->freshDatabase());
        }
        const quint32 seed = qEnvironmentVariableIsSet("MONITOR_FAULT_SEED")
            ? quint32(qEnvironmentVariableIntValue("MONITOR_FAULT_SEED"))
            : QRandomGenerator::global()->generate() & 0x7fffffff;
        m_random.seed(seed);
        m_open.clear();
        qInfo("MONITOR_FAULT_SEED=%u", seed);
    }

    void killedUnderLoad()
    {
        const int rounds = roundsFrom("MONITOR_KILL_ROUNDS", 5);
        for (int round = 0; round < rounds; ++round) {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(ReceiverFixture::program, m_ground->serve()), server.errors());
            runInto(server, "kill-" + QByteArray::number(round), [&] { server.process().kill(); });
            QVERIFY(hasEnded(server));
            QCOMPARE(server.process().exitStatus(), QProcess::CrashExit); // it had not ended by itself
        }
        verifyAll();
    }

    void terminatedUnderLoad()
    {
        const int rounds = roundsFrom("MONITOR_TERM_ROUNDS", 3);
        for (int round = 0; round < rounds; ++round) {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(ReceiverFixture::program, m_ground->serve()), server.errors());
            runInto(server, "term-" + QByteArray::number(round), [&] { server.process().terminate(); });
            QVERIFY(hasEnded(server));
            QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
            QCOMPARE(server.process().exitCode(), 0);
        }
        verifyAll();
    }

    /// Connections of the one before linger on its port.
    void startsAgainOnTheSamePort()
    {
        QStringList again;
        for (int round = 0; round < 2; ++round) {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(ReceiverFixture::program, m_ground->serve(again)), server.errors());
            again = QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(server.port())};
            runInto(server, "port-" + QByteArray::number(round), [&] { server.process().kill(); });
            QVERIFY(hasEnded(server));
        }
        verifyAll();
    }

private:
    static constexpr int connections = 8;

    /// The number of rounds from the environment.
    static int roundsFrom(const char *variable, int usual)
    {
        bool set = false;
        const int rounds = qEnvironmentVariableIntValue(variable, &set);
        return set && rounds > 0 ? rounds : usual;
    }

    static bool hasEnded(ServerProgram &server)
    {
        return server.process().state() == QProcess::NotRunning || server.process().waitForFinished(20'000);
    }

    /// Loads the receiver, calls `end` at a random moment, and waits until all senders have lost it.
    template<typename End>
    void runInto(const ServerProgram &server, const QByteArray &prefix, End end)
    {
        BusySenders senders(prefix, m_open);
        QSignalSpy over(&senders, &BusySenders::over);
        QTimer moment;
        moment.setSingleShot(true);
        moment.setTimerType(Qt::PreciseTimer);
        connect(&moment, &QTimer::timeout, this, end);
        const qsizetype enough = m_random.bounded(1, 600);
        connect(&senders, &BusySenders::acknowledgedOne, this, [&](qsizetype total) {
            if (total == enough)
                moment.start(m_random.bounded(0, 15));
        });
        senders.connectTo(server.port(), connections);
        QVERIFY2(over.wait(60'000), QByteArray::number(senders.acknowledged().size()) + " acknowledged");
        QVERIFY(senders.acknowledged().size() >= enough);
        for (const QByteArray &uid : senders.acknowledged())
            m_ground->acknowledge(uid);
        m_open = senders.open();
    }

    /// What was left without an answer comes again, and then everything that was ever sent is there exactly once.
    void verifyAll()
    {
        QVERIFY(!QTest::currentTestFailed());
        ServerProgram last(m_ground->home());
        QVERIFY2(last.start(ReceiverFixture::program, m_ground->serve()), last.errors());
        for (const QByteArray &uid : std::as_const(m_open))
            QCOMPARE(m_ground->post(last.port(), uid).status, 200);
        QCOMPARE(last.terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
        QCOMPARE(m_ground->storedOutcomes().size(), m_ground->acknowledged().size()); // nothing is invented
        qInfo("%lld events acknowledged", qlonglong(m_ground->acknowledged().size()));
    }

    std::unique_ptr<PostgresServer> m_server; ///< where the store is on one
    std::unique_ptr<ReceiverFixture> m_ground;
    QRandomGenerator m_random;
    QByteArrayList m_open; ///< sent to earlier receivers, without a 200
};

int main(int argc, char *argv[])
{
    // Two hundred rounds take longer than Qt Test gives a function.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(argc, argv);
    SuddenEndsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_suddenends.moc"
