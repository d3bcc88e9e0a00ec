// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/busysenders.h"
#include "faults/processcontrol.h"
#include "kit/receiverfixture.h"
#include "server/rawclient.h"

#include <QSignalSpy>
#include <QtTest>

using namespace kit;
using faults::BusySenders;
using servertest::RawClient;

/// A receiver that does not run for longer than its time-outs, as on a machine that sleeps or is starved: no
/// acknowledged event is lost, and no client is blamed for what it could not know.
class SuspendedTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
        m_clock = std::make_unique<ServerProgram>(m_ground->home());
        m_server = std::make_unique<ServerProgram>(m_ground->home());
        // The store of the one that only tells the time is its own.
        QStringList other = limited();
        other[other.indexOf(m_ground->storeUrl())] = QStringLiteral("sqlite::memory:");
        QVERIFY2(m_clock->start(ReceiverFixture::program, other), m_clock->errors());
        QVERIFY2(m_server->start(ReceiverFixture::program, limited()), m_server->errors());
    }
    void cleanup()
    {
        m_server.reset();
        m_clock.reset();
    }

    void whatCameMeanwhileIsAnswered()
    {
        const QUrl url = m_server->url();
        RawClient fresh(url);
        RawClient kept(url);
        RawClient halfSent(url);
        RawClient silent(url);
        QCOMPARE(kept.exchange(ReceiverFixture::request("kept-before")).status, 200);
        const QByteArray half = ReceiverFixture::request("half");
        halfSent.send(half.first(half.size() - 100));
        QTRY_VERIFY(get(m_server->adminUrl(), "/metrics").body.contains("onboarding_connections 4"));

        QVERIFY(faults::suspend(m_server->process().processId()));
        fresh.send(ReceiverFixture::request("fresh"));
        kept.send(ReceiverFixture::request("kept-after"));
        halfSent.send(half.last(100));
        RawClient newcomer(url); // the kernel takes it
        newcomer.send(ReceiverFixture::request("newcomer"));
        waitForTimeOuts();
        QVERIFY(faults::resume(m_server->process().processId()));

        QCOMPARE(newcomer.receive().status, 200);
        QCOMPARE(fresh.receive().status, 200);
        QCOMPARE(kept.receive().status, 200);
        QCOMPARE(halfSent.receive().status, 200);
        QCOMPARE(silent.receive().code(), QByteArray("timeout")); // it had its time, and said nothing
        QVERIFY(silent.waitForEnd());
        for (const char *uid : {"kept-before", "kept-after", "fresh", "half", "newcomer"})
            m_ground->acknowledge(uid);
        QCOMPARE(get(m_server->adminUrl(), "/healthz").status, 200);
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    void underLoad()
    {
        BusySenders senders("load");
        QSignalSpy over(&senders, &BusySenders::over);
        senders.connectTo(m_server->port(), 6);
        QTRY_VERIFY(senders.acknowledged().size() > 100);
        QVERIFY(faults::suspend(m_server->process().processId()));
        waitForTimeOuts();
        QVERIFY(faults::resume(m_server->process().processId()));
        const qsizetype before = senders.acknowledged().size();
        QTRY_VERIFY2(senders.acknowledged().size() > before + 100,
                     QByteArray::number(senders.connections()) + " connections " + m_server->errors());
        QCOMPARE(senders.connections(), 6); // nobody was cut off
        QCOMPARE(senders.refused(), 0);
        m_server->process().terminate();
        QVERIFY(over.wait(20'000));
        QVERIFY(m_server->process().waitForFinished(20'000));
        QCOMPARE(m_server->process().exitCode(), 0);
        for (const QByteArray &uid : senders.acknowledged())
            m_ground->acknowledge(uid);
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

private:
    QStringList limited() const
    {
        return m_ground->serveWatched("header_seconds = 1\nbody_seconds = 1\nidle_seconds = 1\n");
    }
    /// Until a receiver with the same limits, which runs on, has given up a client that came after this call.
    void waitForTimeOuts() const
    {
        RawClient silent(m_clock->url());
        QCOMPARE(silent.receive().code(), QByteArray("timeout"));
    }

    std::unique_ptr<ReceiverFixture> m_ground;
    std::unique_ptr<ServerProgram> m_clock;
    std::unique_ptr<ServerProgram> m_server;
};

QTEST_GUILESS_MAIN(SuspendedTest)
#include "tst_suspended.moc"
