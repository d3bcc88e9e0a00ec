// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/requestreader.h"

#include <QTest>

using server::BodyFraming;
using server::Limits;
using server::RequestHead;
using server::RequestReader;

namespace {

/// What the vetting made of some bytes.
struct Reading {
    RequestReader::Stage stage = RequestReader::Stage::Head;
    QByteArray refusal;
    QByteArray body;
    qsizetype taken = 0;
    RequestHead head;
};

/// Feeds `bytes` in pieces of `piece` bytes.
Reading read(const QByteArray &bytes, qsizetype piece, const Limits &limits)
{
    RequestReader reader(limits);
    Reading reading;
    for (qsizetype start = 0; start < bytes.size(); start += piece) {
        QByteArrayView part = QByteArrayView(bytes).sliced(start, qMin(piece, bytes.size() - start));
        while (!part.isEmpty()) {
            const qsizetype taken = reader.feed(part);
            reading.taken += taken;
            part = part.sliced(taken);
            if (reader.stage() == RequestReader::Stage::Whole || reader.stage() == RequestReader::Stage::Refused)
                break;
        }
        if (!part.isEmpty())
            break;
    }
    reading.stage = reader.stage();
    reading.refusal = QByteArray(reader.refusal().data(), reader.refusal().size());
    reading.body = reader.body();
    reading.head = reader.head();
    return reading;
}

Limits smallLimits()
{
    Limits limits;
    limits.header = 512;
    limits.fields = 8;
    limits.body = 64;
    return limits;
}

QByteArray post(const QByteArray &fields, const QByteArray &rest = {})
{
    return "POST /webhook HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + rest;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace

class TestHttpVetting : public QObject {
    Q_OBJECT
private slots:
    void verdict_data();
    void verdict();
    void everyCutGivesTheSameVerdict_data() { verdict_data(); }
    void everyCutGivesTheSameVerdict();
    void target_data();
    void target();
    void keepsTheFieldsThatTheDoorAsksFor();
    void persistence_data();
    void persistence();
    void expectation_data();
    void expectation();
    void stopsBehindOneRequest();
    void resetForgetsTheRequest();
    void headOfExactlyTheLimit();
    void fieldsOfExactlyTheLimit();
    void bodyOfExactlyTheLimit();
};

void TestHttpVetting::verdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("refusal"); // empty: a whole request; "-": more is needed
    QTest::addColumn<QByteArray>("body");

    const auto good = [](const char *name, const QByteArray &bytes, const QByteArray &body) {
        QTest::newRow(name) << bytes << QByteArray() << body;
    };
    const auto bad = [](const char *name, const QByteArray &bytes, const QByteArray &code = "malformed_http") {
        QTest::newRow(name) << bytes << code << QByteArray();
    };
    const auto partial = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << QByteArray("-") << QByteArray();
    };

    good("plain", post("Content-Length: 2\r\n", "{}"), "{}");
    good("no body", "GET / HTTP/1.1\r\nHost: x\r\n\r\n", {});
    good("length zero", post("Content-Length: 0\r\n"), {});
    good("leading zeros of a length", post("Content-Length: 0002\r\n", "{}"), "{}");
    good("http 1.0 without host", "GET / HTTP/1.0\r\n\r\n", {});
    good("later minor version", "GET / HTTP/1.2\r\nHost: x\r\n\r\n", {});
    good("one empty line in front", "\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", {});
    good("two empty lines in front", "\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", {});
    good("unknown method", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", {});
    good("other bytes than ASCII in a value", "GET / HTTP/1.1\r\nHost: x\r\nX: caf\xc3\xa9\r\n\r\n", {});
    good("tab in a value", "GET / HTTP/1.1\r\nHost: x\r\nX:\ta\tb\t\r\n\r\n", {});
    good("empty value", "GET / HTTP/1.1\r\nHost: x\r\nX:\r\n\r\n", {});
    good("NUL in a body", post("Content-Length: 3\r\n", QByteArray("a\0b", 3)), QByteArray("a\0b", 3));

    bad("three empty lines in front", "\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("garbage", "GARBAGE\r\n\r\n");
    bad("no version", "GET /\r\n\r\n");
    bad("no target", "GET HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("blank in front", " GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("two blanks", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("blank at the end", "GET / HTTP/1.1 \r\nHost: x\r\n\r\n");
    bad("tab for a blank", "GET\t/ HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("blank in the target", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("protocol misspelt", "GET / HTTX/1.1\r\nHost: x\r\n\r\n");
    bad("protocol in lower case", "GET / http/1.1\r\nHost: x\r\n\r\n");
    bad("version of two digits", "GET / HTTP/1.10\r\nHost: x\r\n\r\n");
    bad("version without minor", "GET / HTTP/1\r\nHost: x\r\n\r\n");
    bad("method with a slash", "GE/T / HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("control character in the target", "GET /\x01 HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("NUL in the target", QByteArray("GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n", 30));
    bad("TLS on a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
    bad("LF alone behind the request line", "GET / HTTP/1.1\nHost: x\r\n\r\n");
    bad("LF alone behind a field", "GET / HTTP/1.1\r\nHost: x\n\r\n");
    bad("LF alone at the end", "GET / HTTP/1.1\r\nHost: x\r\n\n");
    bad("LF in front", "\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    bad("CR alone", "GET / HTTP/1.1\r\nHost: x\rX: y\r\n\r\n");
    bad("two CR", "GET / HTTP/1.1\r\r\nHost: x\r\n\r\n");
    bad("no colon", "GET / HTTP/1.1\r\nHost: x\r\nNoColon\r\n\r\n");
    bad("no name", "GET / HTTP/1.1\r\nHost: x\r\n: value\r\n\r\n");
    bad("blank in a name", "GET / HTTP/1.1\r\nHost: x\r\nX Y: 1\r\n\r\n");
    bad("blank before the colon", post("Content-Length : 2\r\n", "{}"));
    bad("tab before the colon", post("Content-Length\t: 2\r\n", "{}"));
    bad("folded by a blank", "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n");
    bad("folded by a tab", "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n\tb\r\n\r\n");
    bad("folded first field", "GET / HTTP/1.1\r\n Host: x\r\n\r\n");
    bad("other bytes than ASCII in a name", "GET / HTTP/1.1\r\nHost: x\r\n\xff: 1\r\n\r\n");
    bad("NUL in a name", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX\0Y: 1\r\n\r\n", 35));
    bad("NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n", 35));
    bad("DEL in a value", "GET / HTTP/1.1\r\nHost: x\r\nX: a\x7f\r\n\r\n");
    bad("no host", "GET / HTTP/1.1\r\n\r\n");
    bad("two hosts", "GET / HTTP/1.1\r\nHost: x\r\nHost: x\r\n\r\n");
    bad("two lengths", post("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"));
    bad("the same length twice", post("Content-Length: 2\r\nContent-Length: 2\r\n", "{}"));
    bad("list of lengths", post("Content-Length: 2, 2\r\n", "{}"));
    bad("negative length", post("Content-Length: -1\r\n"));
    bad("signed length", post("Content-Length: +2\r\n", "{}"));
    bad("length in hex", post("Content-Length: 0x2\r\n", "{}"));
    bad("length in words", post("Content-Length: two\r\n", "{}"));
    bad("empty length", post("Content-Length:\r\n"));
    bad("blank in a length", post("Content-Length: 1 2\r\n"));
    bad("length and transfer encoding", post("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    bad("transfer encoding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 2\r\n", "0\r\n\r\n"));
    bad("chunked in http 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

    bad("http 2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "http_version_unsupported");
    bad("http 0.9 by name", "GET / HTTP/0.9\r\n\r\n", "http_version_unsupported");
    bad("http 9.9", post("Content-Length: 2\r\n").replace("1.1", "9.9"), "http_version_unsupported");
    bad("http 9.9 and a bad field", "GET / HTTP/9.9\r\nX Y: 1\r\n\r\n", "malformed_http");
    bad("http 9.9 and too large", "GET / HTTP/9.9\r\nX: " + QByteArray(600, 'a') + "\r\n\r\n",
        "http_version_unsupported");

    bad("long request line", "GET /" + QByteArray(600, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", "header_too_large");
    bad("line without end", QByteArray(600, 'a'), "header_too_large");
    bad("long field", post("X: " + QByteArray(600, 'a') + "\r\n"), "header_too_large");
    bad("many fields", post(QByteArray("X: a\r\n").repeated(9)), "header_too_large");
    bad("bad field before too much", post("X Y: 1\r\nX: " + QByteArray(600, 'a') + "\r\n"), "malformed_http");

    bad("gzip", post("Transfer-Encoding: gzip\r\n"), "transfer_encoding_unsupported");
    bad("gzip and chunked", post("Transfer-Encoding: gzip, chunked\r\n"), "transfer_encoding_unsupported");
    bad("chunked twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
        "transfer_encoding_unsupported");
    bad("xchunked", post("Transfer-Encoding: xchunked\r\n"), "transfer_encoding_unsupported");
    bad("identity", post("Transfer-Encoding: identity\r\n"), "transfer_encoding_unsupported");
    bad("empty transfer encoding", post("Transfer-Encoding:\r\n"), "transfer_encoding_unsupported");

    bad("post without length", post({}), "length_required");
    bad("length beyond the limit", post("Content-Length: 65\r\n"), "body_too_large");
    bad("length beyond 64 bits", post("Content-Length: 18446744073709551616\r\n"), "body_too_large");
    bad("length of many digits", post("Content-Length: " + QByteArray(300, '9') + "\r\n"), "body_too_large");
    bad("get with a large body", "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 65\r\n\r\n", "body_too_large");

    good("one chunk", chunked("2\r\n{}\r\n0\r\n\r\n"), "{}");
    good("two chunks", chunked("1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), "{}");
    good("no chunk", chunked("0\r\n\r\n"), {});
    good("size in hex", chunked("0B\r\nhello world\r\n0\r\n\r\n"), "hello world");
    good("coding in capitals", post("Transfer-Encoding: CHUNKED\r\n", "2\r\n{}\r\n0\r\n\r\n"), "{}");
    good("extension", chunked("2;name=\"value\"\r\n{}\r\n0;last\r\n\r\n"), "{}");
    good("extension behind blanks", chunked("2 \t;x\r\n{}\r\n0\r\n\r\n"), "{}");
    good("trailer", chunked("2\r\n{}\r\n0\r\nX-Sum: 1\r\nY:\r\n\r\n"), "{}");
    good("CRLF in a chunk", chunked("4\r\n\r\n\r\n\r\n0\r\n\r\n"), "\r\n\r\n");

    bad("size not hex", chunked("zz\r\nabc\r\n"));
    bad("negative size", chunked("-5\r\nabcde\r\n"));
    bad("size with a prefix", chunked("0x2\r\n{}\r\n"));
    bad("no size", chunked("\r\n{}\r\n"));
    bad("blanks behind a size", chunked("2 \r\n{}\r\n"));
    bad("blank before a size", chunked(" 2\r\n{}\r\n"));
    bad("size of 17 digits", chunked("00000000000000002\r\n{}\r\n"));
    bad("LF alone behind a size", chunked("2\n{}\r\n"));
    bad("CR alone behind a size", chunked("2\r{}\r\n"));
    bad("LF alone in an extension", chunked("2;a\nb\r\n{}\r\n"));
    bad("NUL in an extension", chunked(QByteArray("2;a\0b\r\n", 7)));
    bad("chunk longer than its size", chunked("1\r\n{}\r\n0\r\n\r\n"));
    bad("LF alone behind a chunk", chunked("2\r\n{}\n0\r\n\r\n"));
    bad("CR alone behind a chunk", chunked("2\r\n{}\rX"));
    bad("trailer without colon", chunked("0\r\nnocolon\r\n\r\n"));
    bad("trailer without name", chunked("0\r\n: 1\r\n\r\n"));
    bad("folded trailer", chunked("0\r\nA: 1\r\n 2\r\n\r\n"));
    bad("NUL in a trailer", chunked(QByteArray("0\r\nA: \0\r\n\r\n", 11)));
    bad("LF alone behind the last chunk", chunked("0\r\n\n"));
    bad("chunk too large", chunked("41\r\n"), "body_too_large");
    bad("chunks too large together", chunked("40\r\n" + QByteArray(64, 'a') + "\r\n1\r\n"), "body_too_large");
    bad("size beyond 64 bits", chunked("ffffffffffffffff\r\n"), "body_too_large");
    bad("trailer too large", chunked("0\r\nA: " + QByteArray(600, 'a') + "\r\n\r\n"), "header_too_large");
    bad("trailer of many fields", chunked("0\r\n" + QByteArray("A: 1\r\n").repeated(9) + "\r\n"), "header_too_large");
    bad("endless extensions", chunked(QByteArray("1;" + QByteArray(1000, 'x') + "\r\na\r\n").repeated(17)));

    partial("nothing", {});
    partial("half a request line", "POST /web");
    partial("half a head", "POST / HTTP/1.1\r\nHost: x\r\n");
    partial("head without its last LF", "GET / HTTP/1.1\r\nHost: x\r\n\r");
    partial("no body yet", post("Content-Length: 2\r\n"));
    partial("half a body", post("Content-Length: 2\r\n", "{"));
    partial("half a chunk", chunked("2\r\n{"));
    partial("no last chunk", chunked("2\r\n{}\r\n"));
    partial("half a trailer", chunked("0\r\nA: 1\r\n"));
}

void TestHttpVetting::verdict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, refusal);
    QFETCH(QByteArray, body);
    const Reading reading = read(bytes, bytes.size() + 1, smallLimits());
    if (refusal == "-") {
        QVERIFY(reading.stage == RequestReader::Stage::Head || reading.stage == RequestReader::Stage::Body);
        QCOMPARE(reading.taken, bytes.size());
        return;
    }
    QCOMPARE(reading.refusal, refusal);
    QCOMPARE(reading.stage, refusal.isEmpty() ? RequestReader::Stage::Whole : RequestReader::Stage::Refused);
    QCOMPARE(reading.body, body);
}

void TestHttpVetting::everyCutGivesTheSameVerdict()
{
    QFETCH(QByteArray, bytes);
    const Limits limits = smallLimits();
    const Reading whole = read(bytes, bytes.size() + 1, limits);
    const auto compare = [&](const Reading &cut) {
        QCOMPARE(cut.stage, whole.stage);
        QCOMPARE(cut.refusal, whole.refusal);
        QCOMPARE(cut.body, whole.body);
        if (whole.stage != RequestReader::Stage::Refused)
            QCOMPARE(cut.taken, whole.taken);
        QCOMPARE(cut.head.path, whole.head.path);
    };
    // In equal pieces of every size: a piece of one byte is every cut at once, and each byte is first and last
    // somewhere.
    const qsizetype sizes = qMin<qsizetype>(bytes.size(), 700);
    for (qsizetype piece = 1; piece <= sizes; ++piece)
        compare(read(bytes, piece, limits));
}

void TestHttpVetting::target_data()
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

void TestHttpVetting::target()
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

void TestHttpVetting::keepsTheFieldsThatTheDoorAsksFor()
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

void TestHttpVetting::persistence_data()
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

void TestHttpVetting::persistence()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, fields);
    QFETCH(bool, persistent);
    const Reading reading = read("GET / HTTP/" + version + "\r\nHost: x\r\n" + fields + "\r\n", 10'000, {});
    QCOMPARE(reading.stage, RequestReader::Stage::Whole);
    QCOMPARE(reading.head.persistent, persistent);
}

void TestHttpVetting::expectation_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expects");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray("100-continue") << true;
    QTest::newRow("any case") << QByteArray("1.1") << QByteArray("100-Continue") << true;
    QTest::newRow("another") << QByteArray("1.1") << QByteArray("200-ok") << false;
    QTest::newRow("1.0 does not know it") << QByteArray("1.0") << QByteArray("100-continue") << false;
}

void TestHttpVetting::expectation()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, value);
    QFETCH(bool, expects);
    const Reading reading = read(
        "POST / HTTP/" + version + "\r\nHost: x\r\nExpect: " + value + "\r\nContent-Length: 1\r\n\r\nx", 10'000, {});
    QCOMPARE(reading.stage, RequestReader::Stage::Whole);
    QCOMPARE(reading.head.expectsContinue, expects);
}

void TestHttpVetting::stopsBehindOneRequest()
{
    const QByteArray first = post("Content-Length: 1\r\n", "A");
    RequestReader reader{Limits()};
    const QByteArray both = first + post("Content-Length: 1\r\n", "B");
    qsizetype taken = reader.feed(both);
    QCOMPARE(reader.stage(), RequestReader::Stage::Body); // the caller sees the head before the body is taken
    taken += reader.feed(QByteArrayView(both).sliced(taken));
    QCOMPARE(reader.stage(), RequestReader::Stage::Whole);
    QCOMPARE(taken, first.size());
    QCOMPARE(reader.feed("more"), 0);
}

void TestHttpVetting::resetForgetsTheRequest()
{
    RequestReader reader{Limits()};
    const QByteArray first = post("Content-Length: 1\r\nConnection: close\r\nX-InboxKit-Signature: s\r\n", "A");
    reader.feed(QByteArrayView(first).sliced(reader.feed(first)));
    QCOMPARE(reader.stage(), RequestReader::Stage::Whole);
    QVERIFY(reader.begun());
    reader.reset();
    QVERIFY(!reader.begun());
    reader.feed("GET /second HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(reader.stage(), RequestReader::Stage::Whole);
    QCOMPARE(reader.head().path, "/second");
    QVERIFY(reader.head().persistent);
    QVERIFY(reader.head().signatures.isEmpty());
    QVERIFY(reader.body().isEmpty());
}

void TestHttpVetting::headOfExactlyTheLimit()
{
    const Limits limits;
    const QByteArray start = "GET / HTTP/1.1\r\nHost: x\r\nX: ";
    const auto head = [&](qsizetype size) { return start + QByteArray(size - start.size() - 4, 'a') + "\r\n\r\n"; };
    QCOMPARE(read(head(limits.header), 100'000, limits).stage, RequestReader::Stage::Whole);
    QCOMPARE(read(head(limits.header + 1), 100'000, limits).refusal, "header_too_large");
}

void TestHttpVetting::fieldsOfExactlyTheLimit()
{
    const Limits limits;
    const auto head = [](int fields) {
        return "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("X: a\r\n").repeated(fields - 1) + "\r\n";
    };
    QCOMPARE(read(head(limits.fields), 100'000, limits).stage, RequestReader::Stage::Whole);
    QCOMPARE(read(head(limits.fields + 1), 100'000, limits).refusal, "header_too_large");
}

void TestHttpVetting::bodyOfExactlyTheLimit()
{
    const Limits limits;
    const QByteArray body(limits.body, 'a');
    const Reading sized =
        read(post("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body), 1 << 20, limits);
    QCOMPARE(sized.stage, RequestReader::Stage::Whole);
    QCOMPARE(sized.body, body);
    const Reading inChunks =
        read(chunked(QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"), 1 << 20, limits);
    QCOMPARE(inChunks.stage, RequestReader::Stage::Whole);
    QCOMPARE(inChunks.body, body);
}

QTEST_APPLESS_MAIN(TestHttpVetting)
#include "tst_httpvetting.moc"
