// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/testreceiver.h"
#include "webhook/payload.h"
#include "webhook/signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray key = "ik_live_test";

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the program while this process goes on serving its requests.
Run simulator(const QStringList &arguments,
              const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(qEnvironmentVariable("MONITOR_BIN", QCoreApplication::applicationDirPath())
                      + QStringLiteral("/onboarding-simulator"),
                  arguments);
    if (!process.waitForStarted() || !finished.wait(60'000))
        return {-1, {}, "did not finish: " + process.errorString().toUtf8()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestSimulator : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void cannot_data();
    void cannot();
    void helpAndVersion_data();
    void helpAndVersion();
    void sendPrintsEveryAnswer();
    void pathIsSentAsWritten_data();
    void pathIsSentAsWritten();
    void sendFailsUnlessAllAreTaken();
    void sendSignsByHmac();
    void keyFromTheEnvironment();
    void sendToNobody();
    void sendOverTls();
    void playTellsTheWholeStory();
    void playWithChaos();
    void loadAsJson();
    void loadAsText();

private:
    QString file(const QString &name, const QByteArray &content);
    QStringList to(const TestReceiver &receiver) const
    {
        return {QStringLiteral("--url"), receiver.url().toString(), QStringLiteral("--api-key-file"), m_keyFile};
    }

    QTemporaryDir m_dir;
    QString m_keyFile;
};

QString TestSimulator::file(const QString &name, const QByteArray &content)
{
    QFile out(m_dir.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(out.fileName()));
    return out.fileName();
}

void TestSimulator::initTestCase()
{
    qunsetenv("INBOXKIT_API_KEY");
    qunsetenv("ONBOARDING_LOG_LEVEL");
    QVERIFY(m_dir.isValid());
    m_keyFile = file(QStringLiteral("team.key"), "  " + key + " \r\nsecond line\n");
}

void TestSimulator::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"",
                                  "jump",
                                  "send",
                                  "send --url http://127.0.0.1:1/",
                                  "play",
                                  "play --url ftp://127.0.0.1/",
                                  "play --url nonsense",
                                  "play --url http://127.0.0.1:1/ stray",
                                  "play --url http://127.0.0.1:1/ --scheme either",
                                  "play --url http://127.0.0.1:1/ --api-key-file KEY --speed 0",
                                  "play --url http://127.0.0.1:1/ --api-key-file KEY --speed fast",
                                  "play --url http://127.0.0.1:1/ --api-key-file KEY --customers 0",
                                  "play --url http://127.0.0.1:1/ --api-key-file KEY --seed -1",
                                  "send --url http://127.0.0.1:1/ --api-key-file KEY --repeat 0 body.json",
                                  "send --url http://127.0.0.1:1/ --chaos body.json",
                                  "load --url http://127.0.0.1:1/ --api-key-file KEY --connections 0",
                                  "load --url http://127.0.0.1:1/ --api-key-file KEY --duration 1 --requests 1",
                                  "load --url http://127.0.0.1:1/ --api-key-file KEY --rate 0",
                                  "load --url http://127.0.0.1:1/ --repeat 2",
                                  "--log-level loud play --url http://127.0.0.1:1/",
                                  "--unknown",
                                  "play --url"})
        QTest::newRow(arguments) << words(arguments);
}

void TestSimulator::wrongUsage()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(QStringLiteral("KEY"), m_keyFile);
    const Run run = simulator(arguments);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.startsWith("onboarding-simulator: ") && run.err.trimmed().endsWith('.'), run.err.constData());
}

void TestSimulator::cannot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no key") << words("play --url http://127.0.0.1:1/");
    QTest::newRow("key file missing") << words("play --url http://127.0.0.1:1/ --api-key-file DIR/none");
    QTest::newRow("key file empty") << words("play --url http://127.0.0.1:1/ --api-key-file DIR/empty.key");
    QTest::newRow("body missing") << words("send --url http://127.0.0.1:1/ --api-key-file DIR/team.key DIR/none.json");
    QTest::newRow("configuration missing")
        << words("play --config DIR/none.ini --url http://127.0.0.1:1/ --api-key-file DIR/team.key");
    QTest::newRow("no certificate") << words(
        "play --ca-file DIR/team.key --url https://127.0.0.1:1/ --api-key-file DIR/team.key");
    QTest::newRow("nobody to load") << words(
        "load --url http://127.0.0.1:1/ --api-key-file DIR/team.key --connections 1 --requests 1");
}

void TestSimulator::cannot()
{
    QFETCH(QStringList, arguments);
    file(QStringLiteral("empty.key"), "\nthe key stands too low\n");
    arguments.replaceInStrings(QStringLiteral("DIR"), m_dir.path());
    const Run run = simulator(arguments);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.startsWith("onboarding-simulator: "), run.err.constData());
    QVERIFY(!run.err.contains(key));
}

void TestSimulator::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << words("--help") << QByteArray("send BODY.json");
    QTest::newRow("help of a command") << words("load --help") << QByteArray("--connections");
    QTest::newRow("help beside nonsense") << words("--help jump") << QByteArray("send BODY.json");
    QTest::newRow("version") << words("--version") << QByteArray("onboarding-simulator " MONITOR_VERSION);
}

void TestSimulator::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run run = simulator(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(says), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestSimulator::sendPrintsEveryAnswer()
{
    TestReceiver receiver([](const TestReceiver::Request &request, qsizetype number) {
        return TestReceiver::answer(200,
                                    "{\"n\":" + QByteArray::number(number)
                                        + ",\n\"size\":" + QByteArray::number(request.body.size()) + "}");
    });
    const QString config = file(QStringLiteral("empty.ini"), "");
    const QString first = file(QStringLiteral("a.json"), "{\"event\":\"domain.status_changed\"}\n");
    const QString second = file(QStringLiteral("b.json"), "not json");
    const Run run = simulator(QStringList{QStringLiteral("--config"), config, QStringLiteral("send")} + to(receiver)
                              + QStringList{QStringLiteral("--repeat"), QStringLiteral("2"), first, second});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out,
             QByteArray("200 {\"n\":0, \"size\":34}\n200 {\"n\":1, \"size\":34}\n"
                        "200 {\"n\":2, \"size\":8}\n200 {\"n\":3, \"size\":8}\n"));
    const auto &requests = receiver.requests();
    QCOMPARE(requests.at(0).header("x-inboxkit-event"), QByteArray("domain.status_changed"));
    QCOMPARE(requests.at(0).body, QByteArray("{\"event\":\"domain.status_changed\"}\n"));
    QCOMPARE(requests.at(2).header("x-inboxkit-event"), QByteArray("consent_request.status_changed"));
    QCOMPARE(requests.at(0).header("x-inboxkit-signature"),
             webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, key, requests.at(0).body));
}

void TestSimulator::pathIsSentAsWritten_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/", "//", "//x", "///x//y", "//x?a=b//", "/x//y", "/%2Fx", "//%2F/%20", "/x?"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestSimulator::pathIsSentAsWritten()
{
    QFETCH(QString, path);
    TestReceiver receiver;
    const QString url = receiver.url().toString(QUrl::RemovePath | QUrl::RemoveQuery) + path;
    const QStringList target{QStringLiteral("--url"), url, QStringLiteral("--api-key-file"), m_keyFile};
    simulator(QStringList{QStringLiteral("send")} + target + QStringList{file(QStringLiteral("b.json"), "{}")});
    simulator(QStringList{QStringLiteral("load")} + target + words("--connections 1 --requests 1"));
    QCOMPARE(receiver.requests().size(), 2);
    for (const TestReceiver::Request &request : receiver.requests())
        QCOMPARE(request.line, "POST " + path.toLatin1() + " HTTP/1.1");
}

void TestSimulator::sendFailsUnlessAllAreTaken()
{
    TestReceiver receiver([](const TestReceiver::Request &, qsizetype number) {
        return TestReceiver::answer(number == 1 ? 401 : 200, "{}");
    });
    const Run run =
        simulator(words("send --repeat 3") + to(receiver) + QStringList{file(QStringLiteral("c.json"), "{}")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray("200 {}\n401 {}\n200 {}\n"));
}

void TestSimulator::sendSignsByHmac()
{
    TestReceiver receiver;
    const Run run =
        simulator(words("send --scheme hmac") + to(receiver) + QStringList{file(QStringLiteral("d.json"), "{}")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(receiver.requests().first().header("x-inboxkit-signature"),
             webhook::signatureHeader(webhook::SignatureScheme::Hmac, key, "{}"));
}

void TestSimulator::keyFromTheEnvironment()
{
    TestReceiver receiver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("INBOXKIT_API_KEY"), QStringLiteral("another key"));
    const Run run = simulator({QStringLiteral("send"), QStringLiteral("--url"), receiver.url().toString(),
                               file(QStringLiteral("e.json"), "{}")},
                              environment);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(receiver.requests().first().header("x-inboxkit-signature"),
             webhook::signatureHeader(webhook::SignatureScheme::KeyDigest, "another key", "{}"));
}

void TestSimulator::sendToNobody()
{
    QStringList target;
    {
        TestReceiver gone;
        target = to(gone);
    }
    const Run run = simulator(words("send") + target + QStringList{file(QStringLiteral("f.json"), "{}")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains("no answer"), run.err.constData());
}

void TestSimulator::sendOverTls()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("openssl makes the certificate of this test, and it is not installed");
    const QString keyPath = m_dir.filePath(QStringLiteral("tls.key"));
    const QString certPath = m_dir.filePath(QStringLiteral("tls.pem"));
    QCOMPARE(QProcess::execute(
                 openssl,
                 words("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost "
                       "-addext subjectAltName=IP:127.0.0.1 -batch")
                     + QStringList{QStringLiteral("-keyout"), keyPath, QStringLiteral("-out"), certPath}),
             0);
    QFile keyPem(keyPath);
    QVERIFY(keyPem.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(certPath).value(0));
    tls.setPrivateKey(QSslKey(&keyPem, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().endsWith("}"))
                socket->write(TestReceiver::answer(200, "{}"));
        });
    });
    const QStringList target{QStringLiteral("--url"), QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()),
                             QStringLiteral("--api-key-file"), m_keyFile};
    const QStringList trusting{QStringLiteral("--ca-file"), certPath};
    const QStringList body{file(QStringLiteral("g.json"), "{}")};

    const Run trusted = simulator(words("send") + target + trusting + body);
    QCOMPARE(trusted.out, QByteArray("200 {}\n"));
    QCOMPARE(trusted.exitCode, 0);
    const Run untrusted = simulator(words("send") + target + body);
    QCOMPARE(untrusted.exitCode, 1);
    QCOMPARE(untrusted.out, QByteArray());

    const Run load = simulator(words("load --json --connections 2 --requests 10") + target + trusting);
    QCOMPARE(QJsonDocument::fromJson(load.out).object().value(QStringLiteral("requests")).toInt(), 10);
    const Run untrustedLoad = simulator(words("load --connections 2 --requests 10") + target);
    QCOMPARE(untrustedLoad.exitCode, 1);
    QVERIFY2(untrustedLoad.err.contains("certificate"), untrustedLoad.err.constData());
}

void TestSimulator::playTellsTheWholeStory()
{
    TestReceiver receiver;
    const Run run = simulator(words("play --customers 3 --seed 4 --speed 100000") + to(receiver));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(receiver.requests().size() > 10);
    QCOMPARE(run.out.count("200 {\"received\":true}\n"), receiver.requests().size());
    const support::Timestamp now = support::SystemClock().now();
    for (const auto &request : receiver.requests()) {
        const auto payload = webhook::parsePayload(request.body);
        QVERIFY(payload.hasValue());
        // Believed: not ahead of our clock.
        QVERIFY(*std::get<onboarding::StatusChange>(*payload).updatedAt <= now);
    }
}

void TestSimulator::playWithChaos()
{
    const webhook::SignatureVerifier verifier({webhook::Source::fromKey(QStringLiteral("x"), key)},
                                              webhook::SignatureScheme::Either);
    TestReceiver receiver([&verifier](const TestReceiver::Request &request, qsizetype) {
        if (!verifier.verify({request.header("x-inboxkit-signature")}, request.body, 0))
            return TestReceiver::answer(401, "{}");
        return TestReceiver::answer(webhook::parsePayload(request.body) ? 200 : 400, "{}");
    });
    const Run run = simulator(words("play --customers 20 --seed 1 --speed 1000000 --chaos") + to(receiver));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("401 {}\n"));
    QVERIFY(run.out.contains("400 {}\n"));
    QVERIFY(run.out.contains("200 {}\n"));
}

void TestSimulator::loadAsJson()
{
    TestReceiver receiver;
    const Run run = simulator(words("load --json --connections 3 --requests 50") + to(receiver));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count('\n'), 1);
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    for (const char *name : {"requests", "seconds", "requests_per_second", "statuses", "p50_ms", "p90_ms", "p99_ms",
                             "p999_ms", "max_ms", "errors", "connections"})
        QVERIFY2(report.contains(QLatin1StringView(name)), name);
    QCOMPARE(report.value(QStringLiteral("requests")).toInt(), 50);
    QCOMPARE(report.value(QStringLiteral("connections")).toInt(), 3);
    QCOMPARE(report.value(QStringLiteral("statuses")).toObject().value(QStringLiteral("200")).toInt(), 50);
    QCOMPARE(receiver.requests().size(), 50);
}

void TestSimulator::loadAsText()
{
    TestReceiver receiver;
    const Run run = simulator(words("load --connections 2 --duration 0.2 --rate 100") + to(receiver));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith("answers    "));
    QVERIFY(run.out.contains("p99.9 "));
    QVERIFY(run.out.contains("from the intended instant of sending\n"));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
