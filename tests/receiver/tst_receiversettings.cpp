// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit/receiverfixture.h"
#include "webhook/signature.h"

#include <QtTest>

using namespace kit;

namespace {

const QByteArray &key = ReceiverFixture::key;
const QString &program = ReceiverFixture::program;

} // namespace

/// What the real `onboarding-receiver` makes of flags, environment and files, and how it ends where it cannot start
/// (contract section 5).
class ReceiverSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_ground = std::make_unique<ReceiverFixture>();
        QVERIFY(m_ground->isValid());
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says"); // on stderr; on stdout for code 0
        const auto row = [](const char *name, const QStringList &arguments, int code, const char *says) {
            QTest::newRow(name) << arguments << code << QString::fromLatin1(says);
        };
        const QString s = QStringLiteral("serve");
        row("no command", {}, 2, "command");
        row("unknown command", {QStringLiteral("sing")}, 2, "no such command");
        row("help", {QStringLiteral("--help")}, 0, "serve");
        row("version", {QStringLiteral("--version")}, 0, "onboarding-receiver ");
        row("serve help", {s, QStringLiteral("--help")}, 0, "--api-key-file");
        row("export help", {QStringLiteral("export"), QStringLiteral("--help")}, 0, "--format");
        row("rebuild help", {QStringLiteral("rebuild"), QStringLiteral("--help")}, 0, "--check");
        row("migrate help", {QStringLiteral("migrate"), QStringLiteral("--help")}, 0, "--from");
        row("unknown flag", {s, QStringLiteral("--lissten"), QStringLiteral("x")}, 2, "lissten");
        row("stray argument", {s, QStringLiteral("stray")}, 2, "belongs to no option");
        row("bad address", {s, QStringLiteral("--listen"), QStringLiteral("nowhere:port")}, 2, "--listen");
        row("bad port", {s, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:70000")}, 2, "--listen");
        row("bad path", {s, QStringLiteral("--path"), QStringLiteral("webhook")}, 2, "--path");
        row("bad scheme", {s, QStringLiteral("--signature"), QStringLiteral("rsa")}, 2, "--signature");
        row("bad store", {s, QStringLiteral("--store"), QStringLiteral("mysql://x")}, 2, "--store");
        row("relative store", {s, QStringLiteral("--store"), QStringLiteral("sqlite://relative.db")}, 2, "--store");
        row("bad log level", {s, QStringLiteral("--log-level"), QStringLiteral("loud")}, 2, "--log-level");
        row("one TLS flag", {s, QStringLiteral("--tls-cert"), QStringLiteral("/x.pem")}, 2, "--tls-cert");
        row("missing TLS files",
            {s, QStringLiteral("--tls-cert"), QStringLiteral("/x.pem"), QStringLiteral("--tls-key"),
             QStringLiteral("/y.pem")},
            1, "x.pem");
        row("missing key file", {s, QStringLiteral("--api-key-file"), QStringLiteral("/no/such.key")}, 1,
            "/no/such.key");
        row("missing config", {s, QStringLiteral("--config"), QStringLiteral("/no/such.ini")}, 1, "/no/such.ini");
        row("export needs what", {QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("json")}, 2,
            "--what");
        row("export bad format",
            {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("requests"), QStringLiteral("--format"),
             QStringLiteral("xml")},
            2, "--format");
        row("export missing store",
            {QStringLiteral("export"), QStringLiteral("--what"), QStringLiteral("requests"), QStringLiteral("--format"),
             QStringLiteral("json"), QStringLiteral("--store"), QStringLiteral("sqlite:///no/such/file.db")},
            1, "/no/such/file.db");
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, says);
        const Finished finished = runProgram(program, arguments, home());
        QCOMPARE(finished.exitCode, code);
        QVERIFY2((code == 0 ? finished.out : finished.err).contains(says.toUtf8()), finished.out + finished.err);
        if (code != 0)
            QCOMPARE(finished.out, QByteArray());
    }

    void emptyKeyFile()
    {
        write(QStringLiteral("empty.key"), "  \nkey on line two\n");
        const Finished finished = runProgram(
            program, {QStringLiteral("serve"), QStringLiteral("--api-key-file"), file(QStringLiteral("empty.key"))},
            home());
        QCOMPARE(finished.exitCode, 1);
        QVERIFY(finished.err.contains("empty.key"));
        QVERIFY(!finished.err.contains("line two"));
    }

    void flagsBeatEnvironmentBeatsFile()
    {
        write(QStringLiteral("receiver.ini"),
              "[receiver]\nlisten = 127.0.0.1:0\npath = /from-file\n[source/file team]\nkey_file = "
                  + file(QStringLiteral("team one.key")).toUtf8() + "\n[store]\nurl = " + storeUrl().toUtf8() + "\n");
        const QStringList fromFile{QStringLiteral("serve"), QStringLiteral("--config"),
                                   file(QStringLiteral("receiver.ini"))};
        {
            ServerProgram server(home());
            QVERIFY2(server.start(program, fromFile), server.errors());
            QCOMPARE(server.url().path(), QStringLiteral("/from-file"));
            QCOMPARE(server.terminate(), 0);
        }
        {
            ServerProgram server(home());
            QVERIFY2(server.start(program, fromFile,
                                  {{QStringLiteral("ONBOARDING_PATH"), QStringLiteral("/from-environment")}}),
                     server.errors());
            QCOMPARE(server.url().path(), QStringLiteral("/from-environment"));
            QCOMPARE(server.terminate(), 0);
        }
        ServerProgram server(home());
        QVERIFY2(server.start(program, fromFile + QStringList{QStringLiteral("--path"), QStringLiteral("/from-flag")},
                              {{QStringLiteral("ONBOARDING_PATH"), QStringLiteral("/from-environment")},
                               {QStringLiteral("INBOXKIT_API_KEY"), QStringLiteral("environment key")}}),
                 server.errors());
        QCOMPARE(server.url().path(), QStringLiteral("/from-flag"));
        // The environment's source replaces the file's.
        const QByteArray body = consentBody("C-1", "pending", 1);
        const auto post = [&](const QByteArray &signingKey) {
            return exchange(server.port(),
                            webhookRequest(body,
                                           webhook::signatureHeader(webhook::SignatureScheme::Hmac, signingKey, body),
                                           "consent_request.status_changed", "/from-flag"));
        };
        QCOMPARE(post(key).code(), QByteArray("signature_mismatch"));
        QCOMPARE(post("environment key").status, 200);
        QCOMPARE(server.terminate(), 0);
        const QJsonObject request = exported(QStringLiteral("requests")).at(0).toObject();
        QCOMPARE(request[QStringLiteral("source")].toString(), QStringLiteral("environment"));
        QCOMPARE(request[QStringLiteral("trust")].toString(), QStringLiteral("authenticated"));
    }

    void brokenConfigurationNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("unknown key") << QByteArray("[receiver]\n\nlissten = x\n") << QByteArray("bad.ini:3");
        QTest::newRow("unknown section") << QByteArray("[receivr]\nlisten = x\n") << QByteArray("bad.ini:2");
        QTest::newRow("no equals") << QByteArray("[receiver]\nlisten\n") << QByteArray("bad.ini:2");
        QTest::newRow("unknown limit") << QByteArray("[limits]\nbodies = 3\n") << QByteArray("bad.ini:2");
        QTest::newRow("limit out of range") << QByteArray("[limits]\nconnections = 0\n") << QByteArray("bad.ini:2");
        for (const char *network : {"10", "127.1", "0127.0.0.1", "10.0.0.0/ 8", "::ffff:127.0.0.0/95"}) {
            QTest::newRow(network) << QByteArray("[fence]\nnetworks = 192.0.2.1, ") + network + '\n'
                                   << QByteArray("bad.ini:2");
        }
        QTest::newRow("bad digest") << QByteArray("[source/x]\ndigest = abc\n") << QByteArray("bad.ini:2");
        QTest::newRow("key and digest") << QByteArray("[source/x]\ndigest = abc\nkey_file = /x\n")
                                        << QByteArray("bad.ini:2");
        QTest::newRow("binary") << QByteArray("\xff\xfe[") << QByteArray("bad.ini");
    }
    void brokenConfigurationNamesTheLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, place);
        write(QStringLiteral("bad.ini"), content);
        const Finished finished = runProgram(
            program, {QStringLiteral("serve"), QStringLiteral("--config"), file(QStringLiteral("bad.ini"))}, home());
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.err.contains(place), finished.err);
    }

    void secretsThatOthersCanReadAndPlainHttpWarn()
    {
        const auto said = [this](QFileDevice::Permissions others, const char *admin) {
            for (const char *name : {"token", "k.pem", "c.pem"}) {
                write(QLatin1StringView(name), "not-a-certificate\n");
                QFile::setPermissions(file(QLatin1StringView(name)),
                                      QFileDevice::ReadOwner | QFileDevice::WriteOwner | others);
            }
            write(QStringLiteral("r.ini"),
                  "[receiver]\nlisten = 127.0.0.1:0\ntls_cert = c.pem\ntls_key = k.pem\nadmin = " + QByteArray(admin)
                      + ":0\n[fence]\nbearer_file = token\n[store]\nurl = " + storeUrl().toUtf8() + "\n");
            const Finished finished = runProgram(
                program, {QStringLiteral("serve"), QStringLiteral("--config"), file(QStringLiteral("r.ini"))}, home());
            return finished.exitCode == 1 ? finished.err : QByteArray("it did not end for its certificate"); // after
        };
        const QByteArray warned = said(QFileDevice::ReadOther, "0.0.0.0");
        QVERIFY2(warned.contains("/token can be read by other users"), warned);
        QVERIFY2(warned.contains("/k.pem can be read by other users"), warned);
        QVERIFY2(!warned.contains("/c.pem can be read by other users"), warned);
        QVERIFY2(warned.contains("Plain HTTP on the admin address 0.0.0.0 can be read"), warned);
        const QByteArray silent = said({}, "127.0.0.1");
        QVERIFY2(silent.contains("c.pem"), silent);
        QVERIFY2(!silent.contains("other users") && !silent.contains("Plain HTTP"), silent);
    }

private:
    QString home() const { return m_ground->home(); }
    QString file(const QString &name) const { return m_ground->file(name); }
    QString storeUrl() const { return m_ground->storeUrl(); }
    void write(const QString &name, const QByteArray &content) const { QVERIFY(m_ground->write(name, content)); }
    QJsonArray exported(const QString &what) const { return m_ground->exported(what); }

    std::unique_ptr<ReceiverFixture> m_ground;
};

QTEST_GUILESS_MAIN(ReceiverSettingsTest)
#include "tst_receiversettings.moc"
