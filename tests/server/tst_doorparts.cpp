// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answer.h"
#include "server/answerqueue.h"
#include "server/counterboard.h"
#include "server/receiver.h"
#include "server/throttledlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using server::AnswerQueue;
using server::CounterBoard;
using server::Endpoint;
using webhook::Outcome;

/// The small parts of the door.
class TestDoorParts : public QObject {
    Q_OBJECT
private slots:
    void endpoint_data();
    void endpoint();
    void wrongEndpoint_data();
    void wrongEndpoint();
    void refusalHasTheContractsStatus_data();
    void refusalHasTheContractsStatus();
    void unknownRefusal();
    void responseOnTheWire();
    void answersComeHomeInOneBatch();
    void answersAfterTheQueueIsGone();
    void boardCountsWhatTheContractKnows();
    void logLinesAreThrottled();
    void limitsWithinTheDescriptors_data();
    void limitsWithinTheDescriptors();
};

void TestDoorParts::endpoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("loopback") << QStringLiteral("127.0.0.1:8780") << QStringLiteral("127.0.0.1") << 8780;
    QTest::newRow("any") << QStringLiteral("0.0.0.0:0") << QStringLiteral("0.0.0.0") << 0;
    QTest::newRow("version six") << QStringLiteral("[::1]:8780") << QStringLiteral("::1") << 8780;
    QTest::newRow("any of version six") << QStringLiteral("[::]:65535") << QStringLiteral("::") << 65535;
    QTest::newRow("localhost") << QStringLiteral("localhost:80") << QStringLiteral("127.0.0.1") << 80;
    QTest::newRow("localhost in capitals") << QStringLiteral("LocalHost:80") << QStringLiteral("127.0.0.1") << 80;
}

void TestDoorParts::endpoint()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto parsed = Endpoint::parse(text, QStringLiteral("--listen"));
    QVERIFY(parsed);
    QCOMPARE(parsed->address.toString(), address);
    QCOMPARE(int(parsed->port), port);
}

void TestDoorParts::wrongEndpoint_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             ":",
                             "127.0.0.1",
                             ":8780",
                             "127.0.0.1:",
                             "127.0.0.1:65536",
                             "127.0.0.1:-1",
                             "127.0.0.1:+1",
                             "127.0.0.1: 80",
                             "127.0.0.1:80x",
                             "127.0.0.1:99999999999",
                             "127.1:80",
                             "1:80",
                             "300.0.0.1:80",
                             "::1:80",
                             "[127.0.0.1]:80",
                             "[::1:80",
                             "[]:80",
                             "example.com:80",
                             "[localhost]:80",
                             "*:80"}) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
}

void TestDoorParts::wrongEndpoint()
{
    QFETCH(QString, text);
    const auto parsed = Endpoint::parse(text, QStringLiteral("--listen"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, QStringLiteral("wrong_value"));
    QCOMPARE(parsed.error().place, QStringLiteral("--listen"));
}

void TestDoorParts::refusalHasTheContractsStatus_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("close");
    const auto row = [](const char *code, int status, bool close) {
        QTest::newRow(code) << QByteArray(code) << status << close;
    };
    row("too_many_connections", 503, true);
    row("overloaded", 503, true);
    row("malformed_http", 400, true);
    row("http_version_unsupported", 505, true);
    row("header_too_large", 431, true);
    row("transfer_encoding_unsupported", 501, true);
    row("length_required", 411, true);
    row("body_too_large", 413, true);
    row("timeout", 408, true);
    row("not_found", 404, false);
    row("method_not_allowed", 405, false);
    row("unsupported_media_type", 415, false);
    row("unsupported_content_encoding", 415, false);
    row("remote_forbidden", 403, false);
    row("authorization_invalid", 401, false);
    row("not_configured", 503, false);
    row("signature_missing", 401, false);
    row("signature_malformed", 401, false);
    row("signature_mismatch", 401, false);
    row("internal_error", 500, false);
}

void TestDoorParts::refusalHasTheContractsStatus()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    QFETCH(bool, close);
    const webhook::Verdict verdict = server::refusal(QLatin1StringView(code));
    QCOMPARE(verdict.status, status);
    QCOMPARE(verdict.code, code);
    QCOMPARE(verdict.close, close);
    QVERIFY(verdict.message.endsWith('.'));
    const QJsonObject json = QJsonDocument::fromJson(verdict.toJson()).object();
    QCOMPARE(json.value(u"code"_s).toString().toLatin1(), code);
    QCOMPARE(json.value(u"received"_s), QJsonValue(false));
}

void TestDoorParts::unknownRefusal()
{
    QCOMPARE(server::refusal("no_such_code"_L1).code, "internal_error");
}

void TestDoorParts::responseOnTheWire()
{
    server::Answer answer;
    answer.status = 503;
    answer.body = "{}";
    answer.retryAfter = 5;
    answer.allow = "POST";
    QCOMPARE(answer.toResponse("close"),
             "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nAllow: POST\r\nRetry-After: 5\r\n"
             "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
    QCOMPARE(answer.toResponse({}, false),
             "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nAllow: POST\r\nRetry-After: 5\r\n"
             "Content-Length: 2\r\n\r\n");
}

void TestDoorParts::answersComeHomeInOneBatch()
{
    std::vector<size_t> batches;
    std::vector<quint64> tickets;
    AnswerQueue queue([&](const std::vector<AnswerQueue::Entry> &entries) {
        QCOMPARE(QThread::currentThread(), thread());
        batches.push_back(entries.size());
        for (const AnswerQueue::Entry &entry : entries)
            tickets.push_back(entry.ticket);
    });
    std::unique_ptr<QThread> sink(QThread::create([&queue] {
        for (quint64 ticket = 0; ticket < 1000; ++ticket)
            queue.answerFor(ticket)(Outcome::Accepted);
    }));
    sink->start();
    QVERIFY(sink->wait(10'000));
    QVERIFY(batches.empty());
    QTRY_COMPARE(tickets.size(), size_t(1000));
    QCOMPARE(batches, std::vector<size_t>{1000});
    QVERIFY(std::is_sorted(tickets.begin(), tickets.end()));
}

void TestDoorParts::answersAfterTheQueueIsGone()
{
    int batches = 0;
    auto queue = std::make_unique<AnswerQueue>([&](const auto &) { ++batches; });
    const auto early = queue->answerFor(1);
    const auto late = queue->answerFor(2);
    early(Outcome::Accepted);
    queue.reset();
    late(Outcome::Accepted);
    QCoreApplication::processEvents();
    QCOMPARE(batches, 0);
}

void TestDoorParts::boardCountsWhatTheContractKnows()
{
    CounterBoard board;
    QVERIFY(board.snapshot().deliveries.isEmpty());
    QVERIFY(!board.snapshot().lastEventAt);
    board.count("accepted"_L1, {});
    board.count("accepted"_L1, ""_L1);
    board.count("failed"_L1, "overloaded"_L1);
    board.count("rejected"_L1, "overloaded"_L1);
    board.count("nobody"_L1, "knows"_L1);
    board.setConnections(3);
    board.setLastEventAt(42);
    const server::Counters counters = board.snapshot();
    QCOMPARE(counters.deliveries.value({"accepted", ""}), quint64(2));
    QCOMPARE(counters.deliveries.value({"failed", "overloaded"}), quint64(1));
    QCOMPARE(counters.deliveries.value({"rejected", "overloaded"}), quint64(1));
    QCOMPARE(counters.deliveries.value({"failed", "internal_error"}), quint64(1)); // nothing is lost
    QCOMPARE(counters.accepted(), quint64(2));
    QCOMPARE(counters.refused(), quint64(3));
    QCOMPARE(counters.connections, 3);
    QCOMPARE(counters.lastEventAt, std::optional<qint64>(42));
}

void TestDoorParts::logLinesAreThrottled()
{
    static QStringList lines;
    lines.clear();
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &message) { lines.append(message); });
    {
        server::ThrottledLog log;
        for (int i = 0; i < 100; ++i)
            log.warn("malformed_http"_L1, u"192.0.2.1"_s);
        log.warn("timeout"_L1, u"192.0.2.2"_s);
    }
    qInstallMessageHandler(previous);
    QCOMPARE(lines.count(u"refused code=malformed_http remote=192.0.2.1"_s), server::ThrottledLog::linesPerPeriod);
    QCOMPARE(lines.count(u"refused code=timeout remote=192.0.2.2"_s), 1);
    QVERIFY(lines.contains(u"suppressed 95 more lines code=malformed_http"_s));
    QCOMPARE(lines.size(), server::ThrottledLog::linesPerPeriod + 2);
}

void TestDoorParts::limitsWithinTheDescriptors_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("descriptors");
    QTest::addColumn<int>("connections"); // 0: refused
    const int own = server::ownDescriptors;
    const int least = server::minimumConnections;
    QTest::newRow("plenty") << 512 << 4096 << 512;
    QTest::newRow("just enough") << 512 << 512 + own << 512;
    QTest::newRow("one too few") << 512 << 511 + own << 511;
    QTest::newRow("the least") << 512 << least + own << least;
    QTest::newRow("less than the least") << 512 << least + own - 1 << 0;
    QTest::newRow("a few, as asked") << 2 << 2 + own << 2;
    QTest::newRow("a few, and not even those") << 2 << 1 + own << 0;
    QTest::newRow("hardly any") << 512 << 64 << 0;
}

void TestDoorParts::limitsWithinTheDescriptors()
{
    QFETCH(int, wanted);
    QFETCH(int, descriptors);
    QFETCH(int, connections);
    server::Limits limits;
    limits.connections = wanted;
    const auto within = server::limitsWithin(descriptors, limits);
    QCOMPARE(within.hasValue(), connections > 0);
    if (within) {
        QCOMPARE(within->connections, connections);
    } else {
        QCOMPARE(within.error().code, u"too_few_descriptors"_s);
        QVERIFY(within.error().sentence.contains(QString::number(descriptors)));
        QVERIFY(within.error().sentence.contains(QString::number(qMin(wanted, 16) + 96)));
    }
}

QTEST_GUILESS_MAIN(TestDoorParts)
#include "tst_doorparts.moc"
