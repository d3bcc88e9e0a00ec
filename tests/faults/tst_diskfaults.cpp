// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/osfaults.h"
#include "kit/receiverfixture.h"

#include <QFileInfo>
#include <QtTest>

using namespace kit;
using faults::FaultControl;
using faults::OsFaults;

/// A disk that fills up, becomes read-only or fails to sync below a real receiver: what it cannot keep it does not
/// acknowledge, it says so, and it goes on by itself.
class DiskFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
        m_os = std::make_unique<OsFaults>(m_ground->home());
    }

    void unavailableAndBackAgain_data() { faultRows(); }
    void unavailableAndBackAgain()
    {
        ServerProgram server(m_ground->home());
        QVERIFY2(start(server), server.errors());
        SKIP_WITHOUT_FAULTS(*m_os);
        m_ground->post(server, "before", 20);
        QCOMPARE(m_ground->acknowledged().size(), 20);
        begin();
        HttpAnswer refused = postUntilRefused(server);
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), QByteArray("store_unavailable"));
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m_ground->post(server.port(), "meanwhile-" + QByteArray::number(i)).status, 503);
        QVERIFY(m_os->struck() > 0);

        const HttpAnswer health = get(server.adminUrl(), "/healthz");
        QCOMPARE(health.status, 503);
        QCOMPARE(health.json()[QStringLiteral("status")].toString(), QStringLiteral("degraded"));
        QVERIFY2(health.json()[QStringLiteral("store")].toString().contains(QStringLiteral("store")), health.body);
        QCOMPARE(health.json()[QStringLiteral("queue_depth")].toInt(-1), 0);
        const HttpAnswer metrics = get(server.adminUrl(), "/metrics");
        QVERIFY2(metrics.body.contains("onboarding_deliveries_total{outcome=\"failed\",code=\"store_unavailable\"} 11"),
                 metrics.body);

        m_os->end();
        QTRY_COMPARE_WITH_TIMEOUT(get(server.adminUrl(), "/healthz").status, 200, 20'000); // without a delivery
        m_ground->post(server, "after", 5);
        QCOMPARE(m_ground->post(server.port(), "meanwhile-0").status, 200); // InboxKit sends it again
        QVERIFY(m_ground->acknowledged().contains(QStringLiteral("after-4")));
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
        const QByteArray log = server.errors();
        QCOMPARE(log.count("event=store_failed"), 1); // however often it was tried
        QCOMPARE(log.count("event=store_recovered"), 1);
    }

    /// The program ends, or is killed, while the fault lasts; the next one starts on a well disk.
    void endsMeanwhile_data() { faultRows(); }
    void endsMeanwhile()
    {
        for (const bool killed : {false, true}) {
            ServerProgram server(m_ground->home());
            QVERIFY2(start(server), server.errors());
            SKIP_WITHOUT_FAULTS(*m_os);
            m_ground->post(server, killed ? "kill" : "stop", 20);
            begin();
            QCOMPARE(postUntilRefused(server).status, 503);
            if (killed)
                server.kill();
            else
                QCOMPARE(server.terminate(), 0);
            m_os->end();
        }
        QVERIFY(m_ground->acknowledged().size() >= 40);
        QCOMPARE(m_ground->complaint(), QByteArray());
        ServerProgram next(m_ground->home());
        QVERIFY2(start(next), next.errors());
        QCOMPARE(m_ground->post(next.port(), "next").status, 200);
    }

    /// A start on such a disk ends with a sentence and leaves the store as it was.
    void cannotStart_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("full") << int(FaultControl::NoRoom);
        QTest::newRow("read-only") << int(FaultControl::ReadOnly);
    }
    void cannotStart()
    {
        QFETCH(int, kind);
        {
            ServerProgram first(m_ground->home());
            QVERIFY2(start(first), first.errors());
            SKIP_WITHOUT_FAULTS(*m_os);
            m_ground->post(first, "first", 3);
            QCOMPARE(first.terminate(), 0);
        }
        const QByteArray stored = m_ground->everythingOnDisk();
        m_os->begin(FaultControl::Kind(kind));
        const Finished finished =
            runProgram(ReceiverFixture::program, m_ground->serve(), m_ground->home(), m_os->environment());
        QCOMPARE(finished.exitCode, 1);
        QCOMPARE(finished.out, QByteArray());
        QVERIFY2(finished.err.contains("desk.db"), finished.err);
        QCOMPARE(m_ground->everythingOnDisk(), stored);
        m_os->end();
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

private:
    static void faultRows()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("room");
        QTest::newRow("full at once") << int(FaultControl::NoRoom) << 0;
        QTest::newRow("full in the middle of a page") << int(FaultControl::NoRoom) << 30'001;
        QTest::newRow("full, but can overwrite") << int(FaultControl::NoGrowth) << 0;
        QTest::newRow("read-only") << int(FaultControl::ReadOnly) << 0;
        QTest::newRow("fails to sync") << int(FaultControl::SyncFails) << 0;
    }
    bool start(ServerProgram &server) const
    {
        return server.start(ReceiverFixture::program, m_ground->serveWatched(), m_os->environment());
    }
    void begin()
    {
        QFETCH(int, kind);
        QFETCH(int, room);
        m_os->begin(FaultControl::Kind(kind), room);
    }
    /// The first answer that is not 200.
    HttpAnswer postUntilRefused(const ServerProgram &server)
    {
        HttpAnswer answer;
        for (int i = 0; i < 500; ++i) {
            answer = m_ground->post(server.port(), "until-" + QByteArray::number(m_next++));
            if (answer.status != 200)
                break;
        }
        return answer;
    }

    std::unique_ptr<ReceiverFixture> m_ground;
    std::unique_ptr<OsFaults> m_os;
    int m_next = 0;
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
