// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/loadgenerator.h"

#include "simulation/requestforge.h"
#include "simulation/testreceiver.h"
#include "webhook/payload.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace simulation;

namespace {

const QByteArray key = "ik_live_test";

LoadReport run(const QUrl &url, const LoadOptions &options,
               webhook::SignatureScheme scheme = webhook::SignatureScheme::KeyDigest, int wait = 20'000)
{
    LoadGenerator generator(Target{url, key, scheme, {}}, options);
    LoadReport report;
    QObject::connect(&generator, &LoadGenerator::finished, &generator,
                     [&report](const LoadReport &it) { report = it; });
    QSignalSpy finished(&generator, &LoadGenerator::finished);
    generator.start();
    if (!finished.wait(wait))
        report.failure = QStringLiteral("not finished");
    return report;
}

} // namespace

class TestLoadGenerator : public QObject {
    Q_OBJECT
private slots:
    void everyRequestIsGoodAndNew_data();
    void everyRequestIsGoodAndNew();
    void forgePath();
    void forTheWholeTime();
    void theRateIsKept();
    void waitingCountsFromTheIntendedInstant();
    void countsStatuses();
    void closedConnectionsComeBack();
    void answersInPieces();
    void answersWithoutALength();
    void nobodyThere();
    void reports();
};

void TestLoadGenerator::everyRequestIsGoodAndNew_data()
{
    QTest::addColumn<webhook::SignatureScheme>("scheme");
    QTest::newRow("key digest") << webhook::SignatureScheme::KeyDigest;
    QTest::newRow("hmac") << webhook::SignatureScheme::Hmac;
}

void TestLoadGenerator::everyRequestIsGoodAndNew()
{
    QFETCH(webhook::SignatureScheme, scheme);
    TestReceiver receiver;
    LoadOptions options;
    options.connections = 4;
    options.requests = 1234;
    const LoadReport report = run(receiver.url(), options, scheme);
    QCOMPARE(report.failure, QString());
    QCOMPARE(report.answers, 1234);
    QCOMPARE(report.errors, 0);
    QCOMPARE(report.reconnects, 0);
    QCOMPARE(report.statuses, (QMap<int, quint64>{{200, 1234}}));
    QCOMPARE(report.latency.count(), 1234);
    QCOMPARE(receiver.connections(), 4);
    QCOMPARE(receiver.requests().size(), 1234);

    const webhook::SignatureVerifier verifier({webhook::Source::fromKey(QStringLiteral("x"), key)}, scheme);
    QSet<QString> uids;
    for (const auto &request : receiver.requests()) {
        QVERIFY(verifier.verify({request.header("x-inboxkit-signature")}, request.body, 0));
        QCOMPARE(request.header("host"), "127.0.0.1:" + QByteArray::number(receiver.serverPort()));
        const auto payload = webhook::parsePayload(request.body);
        QVERIFY(payload.hasValue());
        uids.insert(std::get<onboarding::StatusChange>(*payload).uid);
    }
    QCOMPARE(uids.size(), 1234);
}

void TestLoadGenerator::forgePath()
{
    RequestForge forge(
        Target{QUrl(QStringLiteral("http://[::1]:8780/a%20b?c=d#e")), key, webhook::SignatureScheme::KeyDigest, {}});
    QVERIFY(forge.next().startsWith("POST /a%20b?c=d HTTP/1.1\r\nHost: [::1]:8780\r\n"));
    RequestForge bare(
        Target{QUrl(QStringLiteral("https://example.com")), key, webhook::SignatureScheme::KeyDigest, {}});
    QVERIFY(bare.next().startsWith("POST / HTTP/1.1\r\nHost: example.com\r\n"));
    const QByteArray first = bare.next();
    QVERIFY(first != bare.next());
    QCOMPARE(first.size(), bare.next().size());
}

void TestLoadGenerator::forTheWholeTime()
{
    TestReceiver receiver;
    LoadOptions options;
    options.connections = 2;
    options.milliseconds = 300;
    const LoadReport report = run(receiver.url(), options);
    QCOMPARE(report.failure, QString());
    QVERIFY(report.answers > 10);
    QCOMPARE(report.answers, quint64(receiver.requests().size()));
    QVERIFY(report.seconds > 0.25);
}

void TestLoadGenerator::theRateIsKept()
{
    TestReceiver receiver;
    LoadOptions options;
    options.connections = 4;
    options.milliseconds = 500;
    options.rate = 200;
    const LoadReport report = run(receiver.url(), options);
    // Due at 0, 5, ... 500 ms: the last one falls on the end.
    QVERIFY2(report.answers >= 100 && report.answers <= 101, qPrintable(QString::number(report.answers)));
    QVERIFY(report.fixedRate);
}

void TestLoadGenerator::waitingCountsFromTheIntendedInstant()
{
    // The first answer blocks the only connection for 300 ms: the requests due meanwhile have waited for it.
    TestReceiver receiver([](const TestReceiver::Request &, qsizetype number) {
        if (number == 0)
            QTest::qSleep(300); // the receiver shares our thread: this is the slow server, not a wait of the test
        return TestReceiver::answer(200, "{}");
    });
    LoadOptions options;
    options.connections = 1;
    options.requests = 20;
    options.rate = 100;
    const LoadReport report = run(receiver.url(), options);
    QCOMPARE(report.answers, 20);
    QVERIFY(report.latency.percentile(0.5) > 100'000);
    QVERIFY(report.latency.max() >= 300'000);
}

void TestLoadGenerator::countsStatuses()
{
    TestReceiver receiver([](const TestReceiver::Request &, qsizetype number) {
        return TestReceiver::answer(number % 2 ? 503 : 200, "{}");
    });
    LoadOptions options;
    options.connections = 1;
    options.requests = 10;
    const LoadReport report = run(receiver.url(), options);
    QCOMPARE(report.statuses, (QMap<int, quint64>{{200, 5}, {503, 5}}));
}

void TestLoadGenerator::closedConnectionsComeBack()
{
    TestReceiver receiver([](const TestReceiver::Request &, qsizetype number) {
        if (number == 3)
            return QByteArray(); // gone without an answer
        return TestReceiver::answer(200, "{}", number == 6 ? "Connection: close\r\n" : "");
    });
    LoadOptions options;
    options.connections = 1;
    options.requests = 10;
    const LoadReport report = run(receiver.url(), options);
    QCOMPARE(report.failure, QString());
    QCOMPARE(report.answers, 9);
    QCOMPARE(report.errors, 1);
    QCOMPARE(report.reconnects, 2);
    QCOMPARE(receiver.connections(), 3);
}

void TestLoadGenerator::answersInPieces()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            for (const char c :
                 QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")) {
                socket->putChar(c);
                socket->flush();
            }
        });
    });
    LoadOptions options;
    options.connections = 1;
    options.requests = 1;
    const LoadReport report = run(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())), options);
    QCOMPARE(report.statuses, (QMap<int, quint64>{{200, 1}}));
}

void TestLoadGenerator::answersWithoutALength()
{
    TestReceiver receiver([](const TestReceiver::Request &, qsizetype number) {
        return number % 2 ? QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
                          : QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    });
    LoadOptions options;
    options.connections = 1;
    options.requests = 4;
    QCOMPARE(run(receiver.url(), options).statuses, (QMap<int, quint64>{{200, 2}, {204, 2}}));
}

void TestLoadGenerator::nobodyThere()
{
    QUrl url;
    {
        TestReceiver gone;
        url = gone.url();
    }
    LoadOptions options;
    options.milliseconds = 1000;
    const LoadReport report = run(url, options);
    QCOMPARE(report.failure, QStringLiteral("No connection to 127.0.0.1:%1 could be made.").arg(url.port()));
    QCOMPARE(report.answers, 0);
}

void TestLoadGenerator::reports()
{
    LoadReport report;
    report.answers = 3;
    report.seconds = 1.5;
    report.statuses = {{200, 2}, {503, 1}};
    report.connections = 7;
    for (const qint64 microseconds : {500, 1000, 20'000})
        report.latency.add(microseconds);
    const QJsonObject json = report.toJson();
    QCOMPARE(json.value(QStringLiteral("requests")).toInt(), 3);
    QCOMPARE(json.value(QStringLiteral("requests_per_second")).toDouble(), 2.0);
    QCOMPARE(json.value(QStringLiteral("statuses")).toObject().value(QStringLiteral("503")).toInt(), 1);
    QCOMPARE(json.value(QStringLiteral("p50_ms")).toDouble(), 1.0);
    QCOMPARE(json.value(QStringLiteral("max_ms")).toDouble(), 20.0);
    QCOMPARE(json.value(QStringLiteral("latency_from")).toString(), QStringLiteral("send"));
    QCOMPARE(report.toText(),
             QStringLiteral("answers    3 in 1.50 s, 2.0 a second, over 7 connections\n"
                            "statuses   200: 2, 503: 1\n"
                            "errors     0 without an answer, 0 reconnects\n"
                            "latency    p50 1.00  p90 20.00  p99 20.00  p99.9 20.00  max 20.00 ms, from the "
                            "instant of sending\n"));
}

QTEST_GUILESS_MAIN(TestLoadGenerator)
#include "tst_loadgenerator.moc"
