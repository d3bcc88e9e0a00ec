// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/reading.h"

#include <QTest>

using namespace servertest;
using server::BodyFraming;

/// What the request line and the fields of a head say.
class TestRequestHead : public QObject {
    Q_OBJECT
private slots:
    void target_data();
    void target();
    void keepsTheFieldsThatTheDoorAsksFor();
    void persistence_data();
    void persistence();
    void expectation_data();
    void expectation();
    void headOfExactlyTheLimit();
    void fieldsOfExactlyTheLimit();
};

void TestRequestHead::target_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("path"); // "!": malformed
    const auto row = [](const char *line, const char *path) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(path);
    };
    row("GET /webhook", "/webhook");
    row("GET /webhook?query=/x", "/webhook");
    row("GET /webhook?", "/webhook");
    row("GET /?", "/");
    row("GET //webhook", "//webhook");
    row("GET /webhook/", "/webhook/");
    row("GET /%77ebhook", "/webhook");
    row("GET /web%2Fhook", "/web/hook");
    row("GET /%c3%a9", "/\xc3\xa9");
    row("GET /a%20b", "/a b");
    row("GET /..//./", "/..//./");
    row("GET http://host/webhook", "/webhook");
    row("GET HTTPS://host:443/webhook?x", "/webhook");
    row("GET http://host", "/");
    row("GET http://host?x", "/");
    row("GET http://[::1]:80/webhook", "/webhook");
    row("OPTIONS *", "");
    row("CONNECT host:443", "");
    row("GET *", "!");
    row("GET host:443", "!");
    row("GET http:///webhook", "!");
    row("GET ftp://host/webhook", "!");
    row("GET webhook", "!");
    row("GET /web#hook", "!");
    row("GET /%", "!");
    row("GET /%7", "!");
    row("GET /%zz", "!");
    row("GET /caf\xc3\xa9", "!");
    row("CONNECT /webhook", "!");
    QTest::newRow("encoded NUL") << QByteArray("GET /a%00b") << QByteArray("/a\0b", 4);
}

void TestRequestHead::target()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, path);
    const Reading reading = read(line + " HTTP/1.1\r\nHost: x\r\n\r\n", 10'000, {});
    if (path == "!") {
        QCOMPARE(reading.refusal, "malformed_http");
        return;
    }
    QCOMPARE(reading.refusal, QByteArray());
    QCOMPARE(reading.head.path, path);
}

void TestRequestHead::keepsTheFieldsThatTheDoorAsksFor()
{
    const Reading reading =
        read("POST /w HTTP/1.1\r\nhost: x\r\nCONTENT-TYPE:application/json; charset=utf-8\r\n"
             "Content-Encoding: gzip\r\nX-InboxKit-Signature: sha256=a\r\nx-inboxkit-signature:  b \r\n"
             "X-InboxKit-Event: e.f\r\nAuthorization: Bearer t\r\nX-Forwarded-For: 1.1.1.1\r\n"
             "X-Forwarded-For: 2.2.2.2\r\nForwarded: for=3.3.3.3\r\nX-Other: y\r\nContent-Length: 1\r\n\r\nz",
             10'000, {});
    QCOMPARE(reading.stage, RequestReader::Stage::Whole);
    QCOMPARE(reading.head.method, "POST");
    QCOMPARE(reading.head.framing, BodyFraming::Sized);
    QCOMPARE(reading.head.contentLength, 1);
    QCOMPARE(reading.head.contentType, "application/json; charset=utf-8");
    QCOMPARE(reading.head.contentEncoding, "gzip");
    QCOMPARE(reading.head.signatures, (QList<QByteArray>{"sha256=a", "b"}));
    QCOMPARE(reading.head.event, "e.f");
    QCOMPARE(reading.head.authorization, "Bearer t");
    QCOMPARE(reading.head.forwardedFor, "1.1.1.1, 2.2.2.2");
    QCOMPARE(reading.head.forwarded, "for=3.3.3.3");
}

void TestRequestHead::persistence_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("persistent");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: close\r\n") << false;
    QTest::newRow("1.1 list") << QByteArray("1.1") << QByteArray("Connection: foo ,\tCLOSE\r\n") << false;
    QTest::newRow("1.1 not a word") << QByteArray("1.1") << QByteArray("Connection: disclosed\r\n") << true;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 kept") << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << true;
    QTest::newRow("1.0 both") << QByteArray("1.0") << QByteArray("Connection: keep-alive\r\nConnection: close\r\n")
                              << false;
}

void TestRequestHead::persistence()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, fields);
    QFETCH(bool, persistent);
    const Reading reading = read("GET / HTTP/" + version + "\r\nHost: x\r\n" + fields + "\r\n", 10'000, {});
    QCOMPARE(reading.stage, RequestReader::Stage::Whole);
    QCOMPARE(reading.head.persistent, persistent);
}

void TestRequestHead::expectation_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expects");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray("100-continue") << true;
    QTest::newRow("any case") << QByteArray("1.1") << QByteArray("100-Continue") << true;
    QTest::newRow("another") << QByteArray("1.1") << QByteArray("200-ok") << false;
    QTest::newRow("1.0 does not know it") << QByteArray("1.0") << QByteArray("100-continue") << false;
}

void TestRequestHead::expectation()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, value);
    QFETCH(bool, expects);
    const Reading reading = read(
        "POST / HTTP/" + version + "\r\nHost: x\r\nExpect: " + value + "\r\nContent-Length: 1\r\n\r\nx", 10'000, {});
    QCOMPARE(reading.stage, RequestReader::Stage::Whole);
    QCOMPARE(reading.head.expectsContinue, expects);
}

void TestRequestHead::headOfExactlyTheLimit()
{
    const Limits limits;
    const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
    const auto head = [&](qsizetype size) { return start + QByteArray(size - start.size() - 4, 'a') + "\r\n\r\n"; };
    QCOMPARE(read(head(limits.header), 100'000, limits).stage, RequestReader::Stage::Whole);
    QCOMPARE(read(head(limits.header + 1), 100'000, limits).refusal, "header_too_large");
}

void TestRequestHead::fieldsOfExactlyTheLimit()
{
    const Limits limits;
    const auto head = [](int fields) {
        return "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("X: a\r\n").repeated(fields - 1) + "\r\n";
    };
    QCOMPARE(read(head(limits.fields), 100'000, limits).stage, RequestReader::Stage::Whole);
    QCOMPARE(read(head(limits.fields + 1), 100'000, limits).refusal, "header_too_large");
}

QTEST_APPLESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
