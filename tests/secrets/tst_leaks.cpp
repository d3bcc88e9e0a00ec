// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/program.h"
#include "secrets/traffic.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace kit;
using namespace secrets;

namespace {

const QString program = QStringLiteral("onboarding-receiver");

} // namespace

/// What the real receiver says and writes, at its most talkative, after traffic of every kind.
class LeaksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // The secrets' own files are not the program's output: they stand elsewhere.
        QVERIFY(m_home.isValid() && m_given.isValid());
        m_traffic.key = freshSecret("ik_live_");
        m_traffic.token = freshSecret("bearer-");
        write(QStringLiteral("team.key"), m_traffic.key + "\n");
        write(QStringLiteral("token"), m_traffic.token + "\n");
        write(QStringLiteral("r.ini"),
              "[receiver]\nlisten=127.0.0.1:0\nadmin=127.0.0.1:0\n[log]\nlevel=debug\n"
              "[source/team]\nkey_file=team.key\n[fence]\nbearer_file=token\n");
        QVERIFY(QDir(m_home.path()).mkdir(QStringLiteral("temporary")));
        ServerProgram server(m_home.path());
        QVERIFY2(
            server.start(program, {QStringLiteral("serve"), QStringLiteral("--config"), given("r.ini")}, environment()),
            server.errors());
        QCOMPARE(m_traffic.run(server.port()), m_traffic.expectedCodes());
        const auto admin = [&](const QByteArray &path) {
            return exchange(quint16(server.adminUrl().port()),
                            "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        };
        // Refused and ignored deliveries are written within a second: then they are there to be looked at.
        QTRY_VERIFY_WITH_TIMEOUT(everyFile().contains("mailbox.status_changed"), 10'000);
        m_said["files while it runs"] = everyFile();
        for (const char *path : {"/healthz", "/metrics"}) {
            const HttpAnswer answer = admin(path);
            QCOMPARE(answer.status, 200);
            m_said[path] = answer.head + answer.body;
        }
        for (const HttpAnswer &answer : std::as_const(m_traffic.answers))
            m_said["answers"] += answer.head + answer.body;
        QCOMPARE(server.terminate(), 0);
        m_said["stdout"] = server.readyLine() + server.process().readAllStandardOutput();
        m_said["stderr"] = server.errors();
        m_said["files when it has ended"] = everyFile();
        for (const char *what : {"requests", "deliveries"}) {
            for (const char *format : {"json", "csv"}) {
                const QByteArray name = QByteArray("export of ") + what + " as " + format;
                const Finished exported = runProgram(program, exportOf(what, format), m_home.path(), environment());
                QCOMPARE(exported.exitCode, 0);
                m_said[name] = exported.out;
                m_said["stderr"] += exported.err;
            }
        }
    }

    void nobodyTells_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("key") << m_traffic.key;
        QTest::newRow("bearer token") << m_traffic.token;
        QTest::newRow("mailbox password") << m_traffic.password;
        QTest::newRow("wrong key") << m_traffic.wrongKey;
        QTest::newRow("wrong bearer token") << m_traffic.wrongToken;
        for (qsizetype i = 0; i < m_traffic.signatures.size(); ++i) {
            QTest::addRow("signature %lld", i) << m_traffic.signatures[i];
            QTest::addRow("signature %lld, bytes", i) << QByteArray::fromHex(m_traffic.signatures[i]);
        }
    }
    void nobodyTells()
    {
        QFETCH(QByteArray, secret);
        QVERIFY(secret.size() >= 32);
        for (auto it = m_said.cbegin(); it != m_said.cend(); ++it) {
            const QByteArray lower = it.value().toLower();
            QVERIFY2(!it.value().contains(secret) && !lower.contains(secret), it.key());
            QVERIFY2(!it.value().contains(secret.toBase64()), it.key());
        }
    }

    void linksAreKeptButNotLogged()
    {
        for (const char *kept :
             {"files when it has ended", "export of requests as json", "export of deliveries as csv"})
            QVERIFY2(m_said[kept].contains(m_traffic.linkSecret), kept);
        for (const char *silent : {"stdout", "stderr", "answers", "/healthz", "/metrics"}) {
            QVERIFY2(!m_said[silent].isEmpty(), silent);
            QVERIFY2(!m_said[silent].contains(m_traffic.linkSecret), silent);
            QVERIFY2(!m_said[silent].contains(m_traffic.pathSecret), silent);
            QVERIFY2(!m_said[silent].contains("accounts.google.com"), silent);
        }
        QVERIFY(m_said["stderr"].contains("signature_mismatch")); // the log was not just empty
    }

    void aHarmlessQuarantinedBodyIsKept()
    {
        // The ones with a password are not for their password alone.
        QCOMPARE(m_said["export of deliveries as json"].count("harmless-quarantine"), 1);
    }

    void onlyTheOwnerReadsTheFiles()
    {
        const QString folder = m_home.filePath(QStringLiteral(".local/share/onboarding-monitor"));
        QVERIFY(QFile::exists(folder + QStringLiteral("/onboarding.db")));
        QCOMPARE(modeOf(folder), 0700);
        // With a server that runs there are a log and its index beside the database.
        ServerProgram server(m_home.path());
        QVERIFY2(
            server.start(program, {QStringLiteral("serve"), QStringLiteral("--config"), given("r.ini")}, environment()),
            server.errors());
        m_traffic.run(server.port());
        int files = 0;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); ++files)
            QVERIFY2(modeOf(it.next()) == 0600, qPrintable(it.filePath()));
        QVERIFY(files >= 3);
        const QString exported = m_home.filePath(QStringLiteral("out.csv"));
        QCOMPARE(runProgram(program, exportOf("requests", "csv") + QStringList{QStringLiteral("--output"), exported},
                            m_home.path(), environment())
                     .exitCode,
                 0);
        QCOMPARE(modeOf(exported), 0600);
    }

    void anErrorAtTheStartTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::newRow("a key where a digest belongs") << QByteArray("[source/x]\ndigest=KEY\n");
        QTest::newRow("a key where no key belongs") << QByteArray("[source/x]\nkey=KEY\n");
        QTest::newRow("a bearer token in the file") << QByteArray("[fence]\nbearer=KEY\n");
        QTest::newRow("a line without a name") << QByteArray("[source/x]\nKEY\n");
        QTest::newRow("a section") << QByteArray("[KEY]\nx = 1\n");
        QTest::newRow("a setting") << QByteArray("[receiver]\nKEY = 1\n");
        QTest::newRow("an emptied setting") << QByteArray("[receiver]\nKEY =\n");
        QTest::newRow("a setting that stands twice") << QByteArray("[receiver]\nKEY = 1\nKEY = 1\n");
        QTest::newRow("a limit") << QByteArray("[limits]\nKEY = 1\n");
        QTest::newRow("a limit's value") << QByteArray("[limits]\nconnections = KEY\n");
        QTest::newRow("a scheme") << QByteArray("[receiver]\nsignature = KEY\n");
        QTest::newRow("an address") << QByteArray("[receiver]\nlisten = KEY\n");
        QTest::newRow("a path") << QByteArray("[receiver]\npath = KEY\n");
        QTest::newRow("a network") << QByteArray("[fence]\nnetworks = KEY\n");
        QTest::newRow("a log level") << QByteArray("[log]\nlevel = KEY\n");
        QTest::newRow("a source's name") << QByteArray("[source/KEY]\nteam = x\n");
        QTest::newRow("a source's name, a key of it twice")
            << QByteArray("[source/KEY]\nteam = x\n[source/ KEY]\nteam = x\n");
        QTest::newRow("a time") << QByteArray("[source/x]\ndigest=DIGEST\nnot_after=KEY\n");
    }
    void anErrorAtTheStartTellsNothing()
    {
        QFETCH(QByteArray, ini);
        write(QStringLiteral("broken.ini"),
              ini.replace("KEY", m_traffic.key).replace("DIGEST", m_traffic.signatures.value(0)));
        const Finished finished =
            runProgram(program, {QStringLiteral("serve"), QStringLiteral("--config"), given("broken.ini")},
                       m_home.path(), environment());
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.err.contains("broken.ini:"), finished.err);
        QVERIFY2(!finished.err.contains(m_traffic.key) && !finished.err.contains(m_traffic.signatures[0]),
                 finished.err);
    }

    void aStrayArgumentIsNotRepeated_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::newRow("in place of a command") << QStringList();
        QTest::newRow("behind a command") << QStringList{QStringLiteral("serve")};
        QTest::newRow("as a scheme") << QStringList{QStringLiteral("serve"), QStringLiteral("--signature")};
        QTest::newRow("of an option that is not there")
            << QStringList{QStringLiteral("serve"), QStringLiteral("--api-key")};
    }
    void aStrayArgumentIsNotRepeated()
    {
        QFETCH(QStringList, before);
        const Finished finished =
            runProgram(program, before + QStringList{QString::fromLatin1(m_traffic.key)}, m_home.path(), environment());
        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(!finished.err.isEmpty() && !finished.err.contains(m_traffic.key), finished.err);
    }

private:
    QString given(const char *name) const { return m_given.filePath(QLatin1StringView(name)); }
    QMap<QString, QString> environment() const
    {
        return {{QStringLiteral("TMPDIR"), m_home.filePath(QStringLiteral("temporary"))},
                {QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("monitor.*=true")}};
    }
    static QStringList exportOf(const char *what, const char *format)
    {
        return {QStringLiteral("export"), QStringLiteral("--what"), QLatin1StringView(what), QStringLiteral("--format"),
                QLatin1StringView(format)};
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile target(m_given.filePath(name));
        QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        target.write(content);
    }
    /// The content of all files below the home folder: store, its log and index, whatever else is written.
    QByteArray everyFile() const
    {
        QByteArray all;
        for (QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile one(it.next());
            if (one.open(QIODevice::ReadOnly))
                all += one.fileName().toUtf8() + '\n' + one.readAll();
        }
        return all;
    }
    /// As chmod writes it.
    static int modeOf(const QString &path)
    {
        const int bits = int(QFile::permissions(path)); // in Qt one hex digit each for owner, group and others
        return ((bits >> 12) & 7) * 0100 + ((bits >> 4) & 7) * 010 + (bits & 7);
    }

    QTemporaryDir m_home;
    QTemporaryDir m_given;
    Traffic m_traffic;
    QMap<QByteArray, QByteArray> m_said;
};

QTEST_GUILESS_MAIN(LeaksTest)
#include "tst_leaks.moc"
