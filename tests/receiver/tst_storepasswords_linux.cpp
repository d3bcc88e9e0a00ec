// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/postgresserver.h"
#include "kit/receiverfixture.h"

#include <QFile>
#include <QtTest>

using namespace kit;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString &program = ReceiverFixture::program;
const QByteArray password = "pass:word+7"; // the colon is a separator in password files
const QByteArray inFile = "pass\\:word+7";

QByteArray ofProcess(qint64 id, const QString &what)
{
    QFile file(u"/proc/%1/%2"_s.arg(id).arg(what));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The password of a store on a server: where it may stand, and that it comes out nowhere. With the real program.
class StorePasswordsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        PostgresServer::Options options;
        options.settings = "password_encryption = 'scram-sha-256'\n";
        options.hostRules = "host all all 127.0.0.1/32 scram-sha-256\n";
        options.listen = true;
        m_server = std::make_unique<PostgresServer>(options);
        QVERIFY(m_server->start());
        for (const QString &sql : {u"CREATE ROLE receiver LOGIN PASSWORD '%1'"_s.arg(QString::fromLatin1(password)),
                                   u"CREATE DATABASE desk OWNER receiver"_s})
            QCOMPARE(m_server->run(u"postgres"_s, sql), QString());
    }

    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
        QVERIFY(m_ground->write(u"pgpass"_s, "localhost:*:desk:receiver:" + inFile + '\n'));
        QVERIFY(m_ground->write(u"wrong"_s, "*:*:*:*:another" + inFile + '\n'));
    }

    void inAPasswordFile_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("variable");
        QTest::newRow("PGPASSFILE") << QString() << u"PGPASSFILE"_s;
        QTest::newRow("passfile") << u"?passfile=FOLDER/pgpass"_s << QString();
    }
    void inAPasswordFile()
    {
        QFETCH(QString, parameter);
        QFETCH(QString, variable);
        ServerProgram server(m_ground->home());
        const QString url = urlOf(u"receiver"_s) + parameter.replace(u"FOLDER"_s, m_ground->home());
        const QMap<QString, QString> environment = variable.isEmpty()
            ? QMap<QString, QString>()
            : QMap<QString, QString>{{variable, m_ground->file(u"pgpass"_s)}};
        QVERIFY2(server.start(program, serve(url), environment), server.errors());
        QCOMPARE(postAny(server).status, 200);
        const QString id = QString::number(server.process().processId());
        QByteArray said =
            server.readyLine() + get(server.adminUrl(), "/metrics").body + get(server.adminUrl(), "/healthz").body;
        QVERIFY(said.contains("onboarding_open_requests"));
        said += ofProcess(id.toLongLong(), u"cmdline"_s) + ofProcess(id.toLongLong(), u"environ"_s);
        QVERIFY(said.contains("--log-level"));

        m_server->stop(PostgresServer::End::Fast);
        QCOMPARE(postAny(server).code(), QByteArray("store_unavailable"));
        QByteArray health; // told after the answer
        QTRY_VERIFY((health = get(server.adminUrl(), "/healthz").body).contains("degraded"));
        said += health;
        QVERIFY(m_server->start());
        QTRY_COMPARE_WITH_TIMEOUT(postAny(server).status, 200, 30'000);
        QCOMPARE(server.terminate(), 0);
        said += server.errors();
        QVERIFY(said.contains("store=postgresql://receiver@localhost"));
        QVERIFY(said.contains("event=store_recovered"));
        tellsNothing(said);
    }

    void elsewhere_data()
    {
        QTest::addColumn<bool>("inEnvironment");
        QTest::addColumn<bool>("readByOthers");
        QTest::newRow("environment") << true << false;
        QTest::newRow("configuration file") << false << false;
        QTest::newRow("configuration file for all") << false << true;
    }
    void elsewhere()
    {
        QFETCH(bool, inEnvironment);
        QFETCH(bool, readByOthers);
        const QString url = urlOf(u"receiver:"_s + QString::fromLatin1(password));
        QStringList arguments = serve({});
        QMap<QString, QString> environment;
        if (inEnvironment) {
            environment.insert(u"ONBOARDING_STORE"_s, url);
        } else {
            m_ground->write(u"receiver.ini"_s, "[store]\nurl = " + url.toUtf8() + '\n');
            if (readByOthers) {
                QFile::setPermissions(m_ground->file(u"receiver.ini"_s),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
            }
            arguments << u"--config"_s << m_ground->file(u"receiver.ini"_s);
        }
        ServerProgram server(m_ground->home());
        QVERIFY2(server.start(program, arguments, environment), server.errors());
        QCOMPARE(postAny(server).status, 200);
        const qint64 id = server.process().processId();
        QByteArray said = server.readyLine() + get(server.adminUrl(), "/metrics").body
            + get(server.adminUrl(), "/healthz").body + ofProcess(id, u"cmdline"_s);
        QCOMPARE(server.terminate(), 0);
        said += server.errors();
        tellsNothing(said);
        QCOMPARE(said.contains("receiver.ini can be read by other users"), readByOthers);
    }

    void inAFlag_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("where");
        QTest::newRow("serve") << QStringList{u"serve"_s} << u"receiver:PASSWORD"_s;
        QTest::newRow("as a parameter") << QStringList{u"serve"_s} << u"receiver"_s;
        QTest::newRow("export") << QStringList{u"export"_s, u"--what"_s, u"requests"_s, u"--format"_s, u"json"_s}
                                << u"receiver:PASSWORD"_s;
        QTest::newRow("rebuild") << QStringList{u"rebuild"_s} << u"receiver:PASSWORD"_s;
    }
    void inAFlag()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, where);
        const QString secret = QString::fromLatin1(password);
        const QString url = where.contains(u':') ? urlOf(where.replace(u"PASSWORD"_s, secret))
                                                 : urlOf(where) + u"?password="_s + secret;
        const Finished finished = m_ground->run(command + QStringList{u"--store"_s, url});
        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(finished.err.contains("--store: a password in a flag") && finished.err.contains(".pgpass"),
                 finished.err);
        tellsNothing(finished.err + finished.out);
    }

    void notLetIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("a wrong one") << u"wrong"_s
                                     << QByteArray("FATAL:  password authentication failed for user \"receiver\"");
        QTest::newRow("none") << u"none"_s << QByteArray("fe_sendauth: no password supplied");
    }
    /// One sentence, and not what the client library says of each address that it has tried.
    void notLetIn()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, why);
        const Finished finished = runProgram(program, serve(urlOf(u"receiver"_s)), m_ground->home(),
                                             {{u"PGPASSFILE"_s, m_ground->file(file)}});
        QCOMPARE(finished.exitCode, 1);
        QCOMPARE(finished.out, QByteArray());
        QVERIFY2(finished.err.startsWith("onboarding-receiver serve: The store postgresql://receiver@localhost:"),
                 finished.err);
        QVERIFY2(finished.err.endsWith(why + ".\n"), finished.err);
        QCOMPARE(finished.err.count('\n'), 1);
        tellsNothing(finished.err);
    }

private:
    QString urlOf(const QString &user) const
    {
        return u"postgresql://%1@localhost:%2/desk"_s.arg(user).arg(m_server->port());
    }
    QStringList serve(const QString &url) const
    {
        QStringList arguments{
            u"serve"_s,   u"--listen"_s,    u"127.0.0.1:0"_s, u"--api-key-file"_s, m_ground->file(u"team one.key"_s),
            u"--admin"_s, u"127.0.0.1:0"_s, u"--log-level"_s, u"debug"_s};
        if (!url.isEmpty())
            arguments << u"--store"_s << url;
        return arguments;
    }
    static HttpAnswer postAny(const ServerProgram &server)
    {
        static int count = 0;
        return postSigned(server.port(), ReceiverFixture::key,
                          consentBody("C-" + QByteArray::number(++count), "pending", 1));
    }
    static void tellsNothing(const QByteArray &said)
    {
        for (const QByteArray &form : {password, inFile, password.toPercentEncoding(), QByteArray("word+7")})
            QVERIFY2(!said.contains(form), said);
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(StorePasswordsTest)
#include "tst_storepasswords_linux.moc"
