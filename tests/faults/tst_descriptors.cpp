// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/processcontrol.h"
#include "kit/receiverfixture.h"
#include "server/rawclient.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace kit;
using servertest::RawClient;

/// A receiver that runs out of descriptors, and ports that somebody has already.
class DescriptorsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
    }

    /// Somebody else's doing: the limit falls below what the front counts with.
    void exhaustedAndBackAgain()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("UBSan looks at memory through a pipe: without descriptors it takes every object for broken.");
#endif
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(ReceiverFixture::program, m_ground->serveWatched()), server.errors());
        const qint64 process = server.process().processId();
        m_ground->post(server, "before", 5); // what is opened with the first event is open now
        RawClient kept(server.url());
        QCOMPARE(kept.exchange(ReceiverFixture::request("kept-0")).status, 200);
        const int limit = faults::limitWithRoomFor(process, 6);
        QVERIFY(faults::limitDescriptors(process, limit));

        QElapsedTimer wall;
        wall.start();
        const auto before = faults::processorTime(process);
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 6 + 4; ++i)
            silent.push_back(std::make_unique<RawClient>(server.url()));
        QTRY_VERIFY(faults::freeDescriptors(process, limit) <= 1);
        QByteArray log;
        QTRY_VERIFY((log = server.errors()).contains("accept_failed"));
        RawClient waiting(server.url());
        waiting.send(ReceiverFixture::request("waiting"));
        for (int i = 1; i < 4; ++i) // who is inside is served
            QCOMPARE(kept.exchange(ReceiverFixture::request("kept-" + QByteArray::number(i))).status, 200);
        // The longest silent ones yield, long before their time is over.
        QCOMPARE(waiting.receive(false, 5000).status, 200);
        const auto after = faults::processorTime(process);
        QVERIFY(before && after);
        QVERIFY2(*after - *before < 1000,
                 QByteArray::number(*after - *before) + " of " + QByteArray::number(wall.elapsed()) + " ms");
        log = server.errors();
        QCOMPARE(log.count("accept_failed"), 1); // not a line for each try

        silent.clear();
        m_ground->post(server, "after", 5);
        QVERIFY(m_ground->acknowledged().contains(QStringLiteral("after-4")));
        QCOMPARE(get(server.adminUrl(), "/healthz").status, 200);
        for (const char *uid : {"kept-0", "kept-1", "kept-2", "kept-3", "waiting"})
            m_ground->acknowledge(uid);
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    /// A low limit from the start: the front lets in no more clients than there are descriptors for.
    void lowLimitFromTheStart()
    {
        ServerProgram server(m_ground->home());
        server.process().setChildProcessModifier([] { faults::limitOwnDescriptors(112); });
        QVERIFY2(server.start(ReceiverFixture::program, m_ground->serveWatched()), server.errors());
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 150; ++i)
            silent.push_back(std::make_unique<RawClient>(server.url()));
        m_ground->post(server, "among them", 5);
        QCOMPARE(m_ground->acknowledged().size(), 5);
        QCOMPARE(get(server.adminUrl(), "/healthz").status, 200);
        QVERIFY(faults::freeDescriptors(server.process().processId(), 112) > 10);
        QCOMPARE(server.terminate(), 0);
        QVERIFY2(!server.errors().contains("accept_failed"), server.errors());
        QVERIFY2(server.errors().contains("few_descriptors limit=112 connections=16 wanted=512"), server.errors());
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    /// A limit so low that a few strangers could fill the front.
    void tooLowALimitFromTheStart()
    {
        ServerProgram server(m_ground->home());
        server.process().setChildProcessModifier([] { faults::limitOwnDescriptors(64); });
        QVERIFY(!server.start(ReceiverFixture::program, m_ground->serveWatched()));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 1);
        QCOMPARE(server.readyLine(), QByteArray());
        QVERIFY2(server.errors().contains("only 64 files and connections"), server.errors());
    }

    /// Another receiver has the port: the second gives up with a sentence, and the first notices nothing.
    void portInUse_data()
    {
        QTest::addColumn<QString>("flag");
        QTest::newRow("webhook") << QStringLiteral("--listen");
        QTest::newRow("admin") << QStringLiteral("--admin");
    }
    void portInUse()
    {
        QFETCH(QString, flag);
        ServerProgram first(m_ground->home());
        QVERIFY2(first.start(ReceiverFixture::program, m_ground->serveWatched()), first.errors());
        const int port = flag == QLatin1StringView("--admin") ? first.adminUrl().port() : first.port();
        const Finished second = m_ground->run(m_ground->serve({flag, QStringLiteral("127.0.0.1:%1").arg(port)}));
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(second.out, QByteArray());
        QVERIFY2(second.err.contains(QByteArray::number(port)), second.err);
        m_ground->post(first, "first", 3);
        QCOMPARE(m_ground->acknowledged().size(), 3);
        QCOMPARE(get(first.adminUrl(), "/healthz").status, 200);
        first.kill();
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

private:
    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(DescriptorsTest)
#include "tst_descriptors.moc"
