// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"

#include <QFile>
#include <QtTest>

using namespace kit;

namespace {

const QByteArray &key = ReceiverFixture::key;
const QString &program = ReceiverFixture::program;

} // namespace

/// What was acknowledged is in the file, whoever else opens it and however a program ends: with real processes.
class SharedStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
    }

    void twoProcessesShareOneStore()
    {
        ServerProgram one(home());
        ServerProgram two(home());
        QVERIFY2(one.start(program, serve()), one.errors());
        QVERIFY2(two.start(program, serve()), two.errors());
        const QByteArray body = consentBody("C-1", "pending", 1);
        QCOMPARE(postSigned(one.port(), key, body).code(), QByteArray());
        QCOMPARE(postSigned(two.port(), key, body).code(), QByteArray("duplicate"));
        QCOMPARE(postSigned(two.port(), key, consentBody("C-1", "completed", 2)).code(), QByteArray());
        QCOMPARE(exported(QStringLiteral("requests")).at(0)[QStringLiteral("status")].toString(),
                 QStringLiteral("completed"));
    }

    /// A process that opens the file and leaves must not take itself for the last one: it would remove the log.
    void visitorsTakeNothingAway()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        for (int visit = 0; visit < 3; ++visit) {
            post(server, "V-" + QByteArray::number(visit), 5);
            QCOMPARE(exported(QStringLiteral("requests")).size(), m_ground->acknowledged().size());
            QVERIFY(QFile::exists(storeFile() + QStringLiteral("-wal")));
        }
        post(server, "V-last", 5);
        server.kill();
        verifyStored();
    }

    void oneOfTwoReceiversLeaves_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }
    void oneOfTwoReceiversLeaves()
    {
        QFETCH(bool, killed);
        ServerProgram stays(home());
        QVERIFY2(stays.start(program, serve()), stays.errors());
        for (int round = 0; round < 2; ++round) {
            ServerProgram leaves(home());
            QVERIFY2(leaves.start(program, serve()), leaves.errors());
            post(stays, "S-" + QByteArray::number(round), 4);
            post(leaves, "L-" + QByteArray::number(round), 4);
            if (killed)
                leaves.kill();
            else
                QCOMPARE(leaves.terminate(), 0);
            post(stays, "A-" + QByteArray::number(round), 4);
        }
        if (killed)
            stays.kill();
        else
            QCOMPARE(stays.terminate(), 0);
        verifyStored();
    }

    /// Someone deletes the log: nothing more is acknowledged, and what was is there.
    void withoutItsLogNothingIsAcknowledged()
    {
        ServerProgram server(home());
        QVERIFY2(server.start(program, serve()), server.errors());
        post(server, "W", 5);
        QCOMPARE(m_ground->acknowledged().size(), 5);
        QVERIFY(QFile::remove(storeFile() + QStringLiteral("-wal")));
        const HttpAnswer answer = postSigned(server.port(), key, consentBody("W-after", "pending", 9));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), QByteArray("store_unavailable"));
        QCOMPARE(server.terminate(), 0);
        verifyStored();
    }

private:
    QString home() const { return m_ground->home(); }
    QString storeFile() const { return m_ground->storeFile(); }
    QStringList serve() const { return m_ground->serve(); }
    QJsonArray exported(const QString &what) const { return m_ground->exported(what); }
    void post(const ServerProgram &server, const QByteArray &name, int count) { m_ground->post(server, name, count); }
    /// Every acknowledged delivery is there, once, and the projection agrees.
    void verifyStored() const
    {
        QVERIFY(!m_ground->acknowledged().isEmpty());
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(SharedStoreTest)
#include "tst_sharedstore.moc"
