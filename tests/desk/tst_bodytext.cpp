// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/bodytext.h"
#include "desk/curlcommand.h"

#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::BodyText;

/// How a delivery's body is shown, and the command that sends it again.
class BodyTextTest : public QObject {
    Q_OBJECT
private slots:
    void forms_data();
    void forms();
    void deepNestingStaysSmall();
    void commandSendsTheSameBytes_data();
    void commandSendsTheSameBytes();
    void commandHasNoSecret();
};

void BodyTextTest::forms_data()
{
    using Form = BodyText::Form;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<BodyText::Form>("form");
    QTest::addColumn<QString>("text");
    QTest::newRow("object") << QByteArray("{\"b\":1,\"a\":[true,null]}") << Form::Json
                            << u"{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("the same key twice, numbers as they came")
        << QByteArray("{\"a\":1.50,\"a\":1e3}") << Form::Json << u"{\n  \"a\": 1.50,\n  \"a\": 1e3\n}"_s;
    QTest::newRow("empty ones stay small")
        << QByteArray("{ \"a\" : { } ,\"b\":[ ]}") << Form::Json << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("punctuation in strings")
        << QByteArray("{\"a\":\"{\\\"[,:\\\\\"}") << Form::Json << u"{\n  \"a\": \"{\\\"[,:\\\\\"\n}"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF[1]") << Form::Json << u"[\n  1\n]"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"a\":") << Form::Plain << u"{\"a\":"_s;
    QTest::newRow("text") << QByteArray("h\xC3\xA4llo") << Form::Plain << u"h\u00e4llo"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xFF\"}") << Form::Base64
                               << QString::fromLatin1(QByteArray("{\"a\":\"\xFF\"}").toBase64());
    QTest::newRow("empty") << QByteArray() << Form::Plain << QString();
}

void BodyTextTest::forms()
{
    QFETCH(QByteArray, body);
    const BodyText shown = desk::bodyText(body);
    QTEST(shown.form, "form");
    QTEST(shown.text, "text");
    if (shown.form == BodyText::Form::Json) // the same document
        QCOMPARE(QJsonDocument::fromJson(shown.text.toUtf8()).toJson(),
                 QJsonDocument::fromJson(body.startsWith("\xEF") ? body.mid(3) : body).toJson());
}

void BodyTextTest::deepNestingStaysSmall()
{
    const QByteArray body = QByteArray(500, '[') + "1" + QByteArray(500, ']');
    QVERIFY(desk::bodyText(body).text.size() < 100 * body.size());
}

void BodyTextTest::commandSendsTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray("{\"a\":\"b\"}");
    QTest::newRow("quotes and substitutions") << QByteArray("it's $(touch x) `id` \"$HOME\" \\ !! '");
    QTest::newRow("lines") << QByteArray("{\n  \"a\": 1\n}\n");
    QTest::newRow("begins like a file") << QByteArray("@/etc/passwd");
    QTest::newRow("begins like an option") << QByteArray("-o x");
    QTest::newRow("escape sequences") << QByteArray("\x1B]0;x\x07\x03");
    QTest::newRow("carriage return") << QByteArray("a\r\nb");
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE");
    QTest::newRow("changes the direction") << QByteArray("\xE2\x80\xAE evil");
    QTest::newRow("empty") << QByteArray("");
}

void BodyTextTest::commandSendsTheSameBytes()
{
    QFETCH(QByteArray, body);
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty())
        QSKIP("no POSIX shell here");
    store::DeliveryRecord delivery;
    delivery.event = u"consent_request.status_changed"_s;
    delivery.body = body;
    const QString command = desk::curlCommand(delivery, u"http://127.0.0.1:1/it's"_s);
    for (const QChar c : command)
        QVERIFY2(c == u'\n' || c.isPrint(), "nothing for the terminal");
    // In the place of curl: every argument on a line of its own, then what is sent.
    const QString spy = u"curl() { for a; do if [ \"$last\" = --data-raw ]; then printf %s \"$a\" >&2; fi; "
                        "if [ \"$a\" = @- ]; then cat >&2; fi; printf '%s\\n' \"$a\"; last=$a; done; }\n"_s;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SIGNATURE"_s, u"abc123"_s);
    process.setProcessEnvironment(environment);
    process.start(shell, {u"-c"_s, spy + command});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardError(), body);
    const QByteArray arguments = process.readAllStandardOutput();
    QVERIFY(arguments.contains("\nX-InboxKit-Signature: sha256=abc123\n"));
    QVERIFY(arguments.contains("\nX-InboxKit-Event: consent_request.status_changed\n"));
    QVERIFY(arguments.endsWith("\nhttp://127.0.0.1:1/it's\n"));
}

void BodyTextTest::commandHasNoSecret()
{
    store::DeliveryRecord delivery;
    delivery.event = u"evil\nX-Injected: 1"_s;
    delivery.body = "{}";
    const QString command = desk::curlCommand(delivery, u"http://127.0.0.1:1/"_s);
    QVERIFY(command.contains(u"sha256=$SIGNATURE"_s));
    QVERIFY(!command.contains(u"Injected"_s));
    QVERIFY(!command.contains(u"Authorization"_s));
}

QTEST_GUILESS_MAIN(BodyTextTest)
#include "tst_bodytext.moc"
