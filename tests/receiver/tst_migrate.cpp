// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/postgresserver.h"
#include "kit/receiverfixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

using namespace kit;

namespace {

const QByteArray &key = ReceiverFixture::key;
const QString &program = ReceiverFixture::program;
const QString migrate = QStringLiteral("migrate");
constexpr int many = 60'000; ///< rows that take a while

} // namespace

/// The real program moves a store between a file and a real server; receivers go on where they were.
class MigrateTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_server.start()); }

    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
        m_target = m_server.freshDatabase();
    }

    void receiversGoOnThereAndBack()
    {
        {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(program, m_ground->serve()), server.errors());
            QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 1)).code(), QByteArray());
            QCOMPARE(postSigned(server.port(), key, consentBody("C-2", "pending", 1)).code(), QByteArray());
            QCOMPARE(server.terminate(), 0);
        }
        const QByteArray before = exports(m_ground->storeUrl());
        const Finished moved = move(m_ground->storeUrl(), m_target);
        QCOMPARE(moved.exitCode, 0);
        QVERIFY2(QRegularExpression(QStringLiteral("\\Amigrated: 13 tables, [0-9]+ rows, every field compared\n\\z"))
                     .match(QString::fromUtf8(moved.out))
                     .hasMatch(),
                 moved.out);
        QVERIFY2(!moved.err.contains("migrate: "), moved.err); // there was nothing to tell
        QCOMPARE(exports(m_target), before);
        {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(program, serveOn(m_target)), server.errors());
            QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 1)).code(), QByteArray("duplicate"));
            QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "completed", 2)).code(), QByteArray());
            QCOMPARE(postSigned(server.port(), key, consentBody("C-3", "pending", 3)).code(), QByteArray());
            QCOMPARE(server.terminate(), 0);
        }
        QVERIFY(exports(m_target) != before);
        const QString back = QStringLiteral("sqlite://") + m_ground->file(QStringLiteral("back.db"));
        QCOMPARE(move(m_target, back).exitCode, 0);
        QCOMPARE(exports(back), exports(m_target));
        QCOMPARE(m_ground->run({QStringLiteral("rebuild"), QStringLiteral("--check"), QStringLiteral("--store"), back})
                     .exitCode,
                 0);
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(program, serveOn(back)), server.errors());
        QCOMPARE(postSigned(server.port(), key, consentBody("C-3", "pending", 3)).code(), QByteArray("duplicate"));
    }

    void endedInTheMiddle_data()
    {
        QTest::addColumn<bool>("killed");
        QTest::newRow("killed") << true;
        QTest::newRow("terminated") << false;
    }
    void endedInTheMiddle()
    {
        QFETCH(bool, killed);
        {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(program, m_ground->serve()), server.errors());
            QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 1)).code(), QByteArray());
            QCOMPARE(server.terminate(), 0);
        }
        addSubjects(many);
        const QByteArray before = exports(m_ground->storeUrl());

        QProcess first;
        first.setProcessEnvironment(cleanEnvironment(m_ground->home()));
        first.start(programFile(program), arguments(m_ground->storeUrl(), m_target));
        QTRY_VERIFY_WITH_TIMEOUT(hasSubjects(), 30'000);
        if (killed)
            first.kill();
        else
            first.terminate();
        QVERIFY(first.waitForFinished());
        QCOMPARE(first.exitStatus(), killed ? QProcess::CrashExit : QProcess::NormalExit);
        QCOMPARE(first.readAllStandardOutput(), QByteArray());
        if (!killed) {
            QCOMPARE(first.exitCode(), 1);
            QVERIFY(first.readAllStandardError().contains("The same command goes on with it."));
        }

        // What is there is a part, and nobody takes it for a store.
        const Finished refused = m_ground->run(serveOn(m_target));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("is being filled by 'onboarding-receiver migrate'"), refused.err);

        const Finished second = move(m_ground->storeUrl(), m_target);
        QVERIFY2(second.exitCode == 0, second.err);
        QVERIFY2(second.out.startsWith("migrated: 13 tables, 60,0"), second.out);
        QCOMPARE(exports(m_target), before);
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(program, serveOn(m_target)), server.errors());
        QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 1)).code(), QByteArray("duplicate"));
    }

    void tellsHowFarItIs()
    {
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(program, m_ground->serve()), server.errors());
        QCOMPARE(server.terminate(), 0);
        addSubjects(many);
        QProcess process;
        process.setProcessEnvironment(cleanEnvironment(m_ground->home()));
        process.start(programFile(program), arguments(m_ground->storeUrl(), m_target));
        QTRY_VERIFY_WITH_TIMEOUT(hasSubjects(), 30'000);
        // The server stands still until the next line is due.
        m_server.pause(true);
        const bool ended = process.waitForFinished(1100);
        m_server.pause(false);
        QVERIFY(!ended);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray told = process.readAllStandardError();
        const QRegularExpression line(QStringLiteral("^migrate: (comparing )?subject [0-9]{1,2},000 of 60,000$"),
                                      QRegularExpression::MultilineOption);
        QVERIFY2(line.match(QString::fromUtf8(told)).hasMatch(), told);
    }

    /// Whoever owns the tables makes them for receivers that may not.
    void onlyTables()
    {
        const QStringList tablesOnly{migrate, QStringLiteral("--to"), m_target};
        for (int run = 0; run < 2; ++run) {
            const Finished made = m_ground->run(tablesOnly);
            QVERIFY2(made.exitCode == 0, made.err);
            QVERIFY2(made.out.startsWith("tables are up to date: postgresql://"), made.out);
        }
        const QString name = m_target.section(u'/', 3).section(u'?', 0, 0);
        QCOMPARE(m_server.run(name,
                              QStringLiteral("CREATE ROLE receiver LOGIN; "
                                             "REVOKE CREATE ON SCHEMA public FROM PUBLIC; "
                                             "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public "
                                             "TO receiver")),
                 QString());
        ServerProgram server(m_ground->home());
        const QStringList serve = serveOn(m_server.url(name, QStringLiteral("receiver")));
        QVERIFY2(server.start(program, serve), server.errors());
        QCOMPARE(postSigned(server.port(), key, consentBody("C-1", "pending", 1)).code(), QByteArray());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const QString from = QStringLiteral("--from"), to = QStringLiteral("--to"),
                      file = QStringLiteral("sqlite:///no/such/a.db");
        QTest::newRow("no target") << QStringList{from, file} << 2 << QByteArray("--to");
        QTest::newRow("nothing") << QStringList() << 2 << QByteArray("--to");
        QTest::newRow("no URL") << QStringList{from, QStringLiteral("desk.db"), to, file} << 2 << QByteArray("--from");
        QTest::newRow("no such engine") << QStringList{from, file, to, QStringLiteral("mysql://x/y")} << 2
                                        << QByteArray("--to");
        QTest::newRow("gone at the end") << QStringList{from, file, to, QStringLiteral("sqlite::memory:")} << 2
                                         << QByteArray("--to");
        QTest::newRow("password in a flag")
            << QStringList{to, QStringLiteral("postgresql://owner:hunter2@localhost/db")} << 2
            << QByteArray("~/.pgpass");
        QTest::newRow("missing source") << QStringList{from, file, to, QStringLiteral("sqlite:///no/such/b.db")} << 1
                                        << QByteArray("/no/such/a.db");
        QTest::newRow("itself") << QStringList{from, QStringLiteral("STORE"), to, QStringLiteral("STORE")} << 2
                                << QByteArray("same store");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, flags);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        {
            ServerProgram server(m_ground->home());
            QVERIFY2(server.start(program, m_ground->serve()), server.errors());
            QCOMPARE(server.terminate(), 0);
        }
        flags.replaceInStrings(QStringLiteral("STORE"), m_ground->storeUrl());
        const Finished finished = m_ground->run(QStringList{migrate} + flags);
        QCOMPARE(finished.exitCode, code);
        QVERIFY2(finished.err.contains(says), finished.err);
        QCOMPARE(finished.out, QByteArray());
        QVERIFY(!QFile::exists(QStringLiteral("/no/such")));
    }

private:
    static QStringList arguments(const QString &from, const QString &to)
    {
        return {migrate, QStringLiteral("--from"), from, QStringLiteral("--to"), to};
    }
    Finished move(const QString &from, const QString &to) const { return m_ground->run(arguments(from, to)); }
    QStringList serveOn(const QString &store) const
    {
        QStringList serve = m_ground->serve();
        serve[serve.indexOf(m_ground->storeUrl())] = store;
        return serve;
    }

    QByteArray exports(const QString &store) const
    {
        QByteArray all;
        for (const char *what : {"requests", "deliveries"}) {
            const Finished finished =
                m_ground->run({QStringLiteral("export"), QStringLiteral("--what"), QLatin1StringView(what),
                               QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--store"), store});
            all += finished.exitCode == 0 ? finished.out : "failed: " + finished.err;
        }
        return all;
    }

    /// Adds subjects to the file that have no deliveries: quickly made, and many.
    void addSubjects(int count) const
    {
        const QString connection = QStringLiteral("many");
        QString failed;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            database.setDatabaseName(m_ground->storeFile());
            QVERIFY(database.open());
            QSqlQuery query(database);
            if (!query.exec(QStringLiteral("INSERT INTO subject (id, kind, uid) WITH RECURSIVE n(i) AS (SELECT (SELECT "
                                           "last_number + 1 FROM feed) UNION ALL SELECT i + 1 FROM n LIMIT %1) "
                                           "SELECT i, 'consent_request', 'many-' || i FROM n")
                                .arg(count))
                || !query.exec(QStringLiteral("UPDATE feed SET last_number = last_number + %1").arg(count)))
                failed = query.lastError().text();
        }
        QSqlDatabase::removeDatabase(connection);
        QCOMPARE(failed, QString());
    }

    /// Whether a part of the subjects has arrived. (The division fails where there is none.)
    bool hasSubjects() const
    {
        const QString name = m_target.section(u'/', 3).section(u'?', 0, 0);
        return m_server.run(name, QStringLiteral("SELECT 1 / (SELECT count(*) FROM subject)")).isEmpty();
    }

    PostgresServer m_server;
    std::unique_ptr<ReceiverFixture> m_ground;
    QString m_target;
};

QTEST_GUILESS_MAIN(MigrateTest)
#include "tst_migrate.moc"
