// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/reading.h"

#include <QTest>

using namespace servertest;

/// Which bytes are a request, which are refused, and that no cut changes it.
class TestHttpVetting : public QObject {
    Q_OBJECT
private slots:
    void verdict_data();
    void verdict();
    void everyCutGivesTheSameVerdict_data() { verdict_data(); }
    void everyCutGivesTheSameVerdict();
    void stopsBehindOneRequest();
    void resetForgetsTheRequest();
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
    good("blanks around a length", post("Content-Length: \t2 \t\r\n", "{}"), "{}");
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
    bad("blank before the colon of a coding", post("Transfer-Encoding : chunked\r\n", "0\r\n\r\n"));
    bad("vertical tab before a coding", post("Transfer-Encoding:\vchunked\r\n", "0\r\n\r\n"));
    bad("form feed behind a length", post("Content-Length: 2\f\r\n", "{}"));
    bad("NUL behind a length", post(QByteArray("Content-Length: 2\0\r\n", 20), "{}"));
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
    bad("chunked and chunked", post("Transfer-Encoding: chunked, chunked\r\n"), "transfer_encoding_unsupported");
    bad("chunked behind a comma", post("Transfer-Encoding: , chunked\r\n"), "transfer_encoding_unsupported");
    bad("chunked in quotes", post("Transfer-Encoding: \"chunked\"\r\n"), "transfer_encoding_unsupported");
    bad("chunked with a parameter", post("Transfer-Encoding: chunked;q=1\r\n"), "transfer_encoding_unsupported");
    bad("xchunked", post("Transfer-Encoding: xchunked\r\n"), "transfer_encoding_unsupported");
    bad("identity", post("Transfer-Encoding: identity\r\n"), "transfer_encoding_unsupported");
    bad("empty transfer encoding", post("Transfer-Encoding:\r\n"), "transfer_encoding_unsupported");

    bad("post without length", post({}), "length_required");
    bad("length misspelt", post("Content_Length: 2\r\n", "{}"), "length_required");
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
    good("framing in a trailer", chunked("2\r\n{}\r\n0\r\nContent-Length: 9\r\nTransfer-Encoding: gzip\r\n\r\n"), "{}");
    good("leading zeros of a size", chunked("0000000000000002\r\n{}\r\n000\r\n\r\n"), "{}");
    good("CRLF in a chunk", chunked("4\r\n\r\n\r\n\r\n0\r\n\r\n"), "\r\n\r\n");

    bad("size not hex", chunked("zz\r\nabc\r\n"));
    bad("negative size", chunked("-5\r\nabcde\r\n"));
    bad("size with a prefix", chunked("0x2\r\n{}\r\n"));
    bad("signed size", chunked("+2\r\n{}\r\n"));
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
