// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"
#include "server/rawclient.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace kit;
using servertest::RawClient;

namespace {

/// Another process with a transaction on the receiver's file: this one.
class OtherProcess {
public:
    OtherProcess(const QString &file, const QString &begin)
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        connection.setDatabaseName(file);
        QSqlQuery query(connection);
        m_holds = connection.open() && (query = QSqlQuery(connection)).exec(begin);
    }
    ~OtherProcess()
    {
        release();
        QSqlDatabase::removeDatabase(name());
    }
    bool holds() const { return m_holds; }
    void release() { QSqlDatabase::database(name()).close(); }

private:
    static QString name() { return QStringLiteral("other"); }
    bool m_holds = false;
};

} // namespace

/// A store that another process has locked, and one that is damaged: with the real receiver.
class StoreFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
    }

    void lockedForAMoment_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::newRow("immediate") << QStringLiteral("BEGIN IMMEDIATE");
        QTest::newRow("exclusive") << QStringLiteral("BEGIN EXCLUSIVE");
    }
    /// The answer waits as long as the lock does, and is 200.
    void lockedForAMoment()
    {
        QFETCH(QString, begin);
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(ReceiverFixture::program, m_ground->serveWatched()), server.errors());
        m_ground->post(server, "before", 3);
        OtherProcess other(m_ground->storeFile(), begin);
        QVERIFY(other.holds());
        RawClient client(server.url());
        client.send(ReceiverFixture::request("waits"));
        // The admin address answers meanwhile.
        QTRY_COMPARE(get(server.adminUrl(), "/healthz").json()[QStringLiteral("queue_depth")].toInt(), 1);
        QCOMPARE(client.socket().bytesAvailable(), 0);
        other.release();
        QCOMPARE(client.receive().status, 200);
        m_ground->acknowledge("waits");
        QCOMPARE(get(server.adminUrl(), "/healthz").status, 200);
        server.kill();
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    /// Longer than a commit has patience: 503, and well again by itself.
    void lockedForLong()
    {
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(ReceiverFixture::program, m_ground->serveWatched()), server.errors());
        m_ground->post(server, "before", 3);
        OtherProcess other(m_ground->storeFile(), QStringLiteral("BEGIN EXCLUSIVE"));
        QVERIFY(other.holds());
        const HttpAnswer refused = m_ground->post(server.port(), "locked out");
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), QByteArray("store_unavailable"));
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        const HttpAnswer health = get(server.adminUrl(), "/healthz");
        QCOMPARE(health.status, 503);
        QVERIFY2(health.json()[QStringLiteral("store")].toString().contains(QStringLiteral("locked")), health.body);
        other.release();
        QTRY_COMPARE_WITH_TIMEOUT(get(server.adminUrl(), "/healthz").status, 200, 20'000);
        QCOMPARE(m_ground->post(server.port(), "locked out").status, 200);
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    /// SIGTERM while a delivery waits for the lock: it is answered 503, and the program ends well.
    void terminatedWhileLocked()
    {
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(ReceiverFixture::program, m_ground->serveWatched()), server.errors());
        m_ground->post(server, "before", 3);
        OtherProcess other(m_ground->storeFile(), QStringLiteral("BEGIN IMMEDIATE"));
        QVERIFY(other.holds());
        RawClient client(server.url());
        client.send(ReceiverFixture::request("waits"));
        QTRY_COMPARE(get(server.adminUrl(), "/healthz").json()[QStringLiteral("queue_depth")].toInt(), 1);
        server.process().terminate();
        QCOMPARE(client.receive().code(), QByteArray("store_unavailable"));
        QVERIFY(client.waitForEnd());
        QVERIFY(server.process().waitForFinished(20'000));
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
        other.release();
        QCOMPARE(m_ground->complaint(), QByteArray());
    }

    void damagedAtStart_data()
    {
        QTest::addColumn<int>("from"); // byte from where on it is overwritten
        QTest::addColumn<int>("keep"); // or cut to this length
        QTest::newRow("header") << 0 << -1;
        QTest::newRow("schema") << 100 << -1;
        QTest::newRow("tables") << 4096 << -1;
        QTest::newRow("cut in a page") << 0 << 5000;
        QTest::newRow("cut to one page") << 0 << 4096;
    }
    void damagedAtStart()
    {
        QFETCH(int, from);
        QFETCH(int, keep);
        {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(ReceiverFixture::program, m_ground->serve()), server.errors());
            m_ground->post(server, "before", 3);
            QCOMPARE(server.terminate(), 0);
        }
        damage(from, keep);
        const QByteArray damaged = m_ground->everythingOnDisk();
        const Finished finished = m_ground->run(m_ground->serve());
        QCOMPARE(finished.exitCode, 1);
        QCOMPARE(finished.out, QByteArray());
        QVERIFY2(finished.err.contains("desk.db"), finished.err);
        QCOMPARE(m_ground->everythingOnDisk(), damaged);
        for (const QString &command : {QStringLiteral("export"), QStringLiteral("rebuild")}) {
            QStringList arguments{command, QStringLiteral("--store"), m_ground->storeUrl()};
            if (command == QLatin1StringView("export"))
                arguments << QStringLiteral("--what") << QStringLiteral("requests") << QStringLiteral("--format")
                          << QStringLiteral("json");
            const Finished other = m_ground->run(arguments);
            QCOMPARE(other.exitCode, 1);
            QVERIFY2(other.err.contains("desk.db"), other.err);
            QCOMPARE(m_ground->everythingOnDisk(), damaged);
        }
    }

    /// Damaged below a running receiver: it says so, acknowledges nothing more once it has seen it, and never starts
    /// over with a new file.
    void damagedWhileRunning_data() { damagedAtStart_data(); }
    void damagedWhileRunning()
    {
        QFETCH(int, from);
        QFETCH(int, keep);
        {
            ServerProgram first(m_ground->home());
            QVERIFY2(first.start(ReceiverFixture::program, m_ground->serve()), first.errors());
            m_ground->post(first, "first", 100);
            QCOMPARE(first.terminate(), 0); // now all is in the file, and nothing in the log
        }
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(ReceiverFixture::program, m_ground->serveWatched()), server.errors());
        m_ground->post(server, "before", 3);
        damage(from, keep);
        // SQLite looks at what it reads, and the writer reads little; who counts open requests sees it soon.
        HttpAnswer answer;
        int sent = 0;
        QTRY_COMPARE_WITH_TIMEOUT(
            (answer = m_ground->post(server.port(), "after-" + QByteArray::number(sent++))).status, 503, 20'000);
        QCOMPARE(answer.code(), QByteArray("store_unavailable"));
        const HttpAnswer health = get(server.adminUrl(), "/healthz");
        QCOMPARE(health.status, 503);
        QVERIFY2(health.json()[QStringLiteral("store")].toString().contains(QStringLiteral("damaged")), health.body);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_ground->post(server.port(), "no more").status, 503);
        QCOMPARE(server.terminate(), 0);
        QCOMPARE(server.errors().count("event=store_failed"), 1);
        const Finished next = m_ground->run(m_ground->serve());
        QCOMPARE(next.exitCode, 1);
        QVERIFY2(next.err.contains("desk.db"), next.err);
    }

private:
    void damage(int from, int keep) const
    {
        QFile file(m_ground->storeFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (keep >= 0) {
            QVERIFY(file.size() > keep);
            QVERIFY(file.resize(keep));
            return;
        }
        const qint64 count = file.size() - from;
        QVERIFY(count > 0 && file.seek(from));
        QCOMPARE(file.write(QByteArray(count, '\xA5')), count);
    }

    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "tst_storefaults.moc"
