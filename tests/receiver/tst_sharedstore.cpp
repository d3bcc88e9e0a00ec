// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/program.h"
#include "kit/rawhttp.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace kit;

namespace {

const QByteArray key = "ik_shared_store_test";
const QString program = QStringLiteral("onboarding-receiver");

} // namespace

/// What was acknowledged is in the file, whoever else opens it and however a program ends: with real processes.
class SharedStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QFile file(m_folder->filePath(QStringLiteral("team.key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(key);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_acknowledged.clear();
    }

    void twoProcessesShareOneStore()
    {
        ServerProgram one(m_folder->path());
        ServerProgram two(m_folder->path());
        QVERIFY2(one.start(program, serve()), one.errors());
        QVERIFY2(two.start(program, serve()), two.errors());
        const QByteArray body = consentBody("C-1", "pending", 1);
        QCOMPARE(postSigned(one.port(), key, body).code(), QByteArray());
        QCOMPARE(postSigned(two.port(), key, body).code(), QByteArray("duplicate"));
        QCOMPARE(postSigned(two.port(), key, consentBody("C-1", "completed", 2)).code(), QByteArray());
        QCOMPARE(exported(QStringLiteral("requests")).at(0)[QStringLiteral("status")].toString(),
                 QStringLiteral("completed"));
    }

    /// SIGKILL in the middle of traffic.
    void killedItLosesNothingAcknowledged()
    {
        for (int round = 0; round < 5; ++round) {
            ServerProgram server(m_folder->path());
            QVERIFY2(server.start(program, serve()), server.errors());
            post(server, "K-" + QByteArray::number(round), 20 + round * 7);
            server.kill();
        }
        QVERIFY(m_acknowledged.size() > 100);
        verifyStored();
    }

    /// A process that opens the file and leaves must not take itself for the last one: it would remove the log.
    void visitorsTakeNothingAway()
    {
        ServerProgram server(m_folder->path());
        QVERIFY2(server.start(program, serve()), server.errors());
        for (int visit = 0; visit < 3; ++visit) {
            post(server, "V-" + QByteArray::number(visit), 5);
            QCOMPARE(exported(QStringLiteral("requests")).size(), m_acknowledged.size());
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
        ServerProgram stays(m_folder->path());
        QVERIFY2(stays.start(program, serve()), stays.errors());
        for (int round = 0; round < 2; ++round) {
            ServerProgram leaves(m_folder->path());
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
        ServerProgram server(m_folder->path());
        QVERIFY2(server.start(program, serve()), server.errors());
        post(server, "W", 5);
        QCOMPARE(m_acknowledged.size(), 5);
        QVERIFY(QFile::remove(storeFile() + QStringLiteral("-wal")));
        const HttpAnswer answer = postSigned(server.port(), key, consentBody("W-after", "pending", 9));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.code(), QByteArray("store_unavailable"));
        QCOMPARE(server.terminate(), 0);
        verifyStored();
    }

private:
    QString storeFile() const { return m_folder->filePath(QStringLiteral("desk.db")); }
    QString storeUrl() const { return QStringLiteral("sqlite://") + storeFile(); }
    QStringList serve() const
    {
        return {QStringLiteral("serve"),
                QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0"),
                QStringLiteral("--store"),
                storeUrl(),
                QStringLiteral("--api-key-file"),
                m_folder->filePath(QStringLiteral("team.key"))};
    }
    void post(const ServerProgram &server, const QByteArray &name, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray uid = name + '-' + QByteArray::number(i);
            if (postSigned(server.port(), key, consentBody(uid, "pending", i % 60)).status == 200)
                m_acknowledged.insert(QString::fromLatin1(uid));
        }
    }
    QJsonArray exported(const QString &what) const
    {
        const Finished finished =
            runProgram(program,
                       {QStringLiteral("export"), QStringLiteral("--what"), what, QStringLiteral("--format"),
                        QStringLiteral("json"), QStringLiteral("--store"), storeUrl()},
                       m_folder->path());
        if (finished.exitCode != 0)
            qWarning() << finished.err;
        return QJsonDocument::fromJson(finished.out).array();
    }
    /// Every acknowledged delivery is there, once, and the projection agrees.
    void verifyStored() const
    {
        QMap<QString, int> found;
        const QJsonArray deliveries = exported(QStringLiteral("deliveries"));
        for (const QJsonValue &delivery : deliveries)
            ++found[delivery[QStringLiteral("uid")].toString()];
        QVERIFY(!m_acknowledged.isEmpty());
        for (const QString &uid : m_acknowledged)
            QVERIFY2(found.value(uid) == 1, qPrintable(uid));
        QCOMPARE(
            runProgram(program,
                       {QStringLiteral("rebuild"), QStringLiteral("--check"), QStringLiteral("--store"), storeUrl()},
                       m_folder->path())
                .exitCode,
            0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QSet<QString> m_acknowledged;
};

QTEST_GUILESS_MAIN(SharedStoreTest)
#include "tst_sharedstore.moc"
