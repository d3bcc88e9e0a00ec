// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/instructions.h"

#include <QTest>

using namespace guidance;
using onboarding::StatusChange;

namespace {

const QString googleLink = QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=a%20b");
const QString clientId = QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com");

const TemplateLibrary templates;
const QString english = QStringLiteral("en");

StatusChange consent(const QString &link)
{
    StatusChange change;
    change.status = QStringLiteral("pending");
    change.consentUrl = link;
    return change;
}

StatusChange delegation(const QString &id)
{
    StatusChange change;
    change.kind = onboarding::RequestKind::ClientId;
    change.status = QStringLiteral("pending");
    change.domainName = QStringLiteral("example.org");
    change.clientId = id;
    return change;
}

} // namespace

class TestInstructions : public QObject {
    Q_OBJECT
private slots:
    void consentByProvider_data();
    void consentByProvider();
    void onlyAKnownLinkIsALink();
    void nothingToSay();
    void delegationSteps();
    void delegationWithoutScopes();
    void delegationWithAnOddClientId();
    void hostileTexts_data();
    void hostileTexts();
};

void TestInstructions::consentByProvider_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("doesNotName");
    QTest::newRow("google") << googleLink << QStringLiteral("Google") << QStringLiteral("Microsoft");
    QTest::newRow("microsoft") << QStringLiteral(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1")
                               << QStringLiteral("Microsoft") << QStringLiteral("Google");
    QTest::newRow("another") << QStringLiteral("https://consent.example/1") << QStringLiteral("permission")
                             << QStringLiteral("Google");
}

void TestInstructions::consentByProvider()
{
    QFETCH(QString, link);
    QFETCH(QString, names);
    QFETCH(QString, doesNotName);
    const Message message = consentMessage(templates, english, consent(link), QStringLiteral("anna@example.org"));
    QVERIFY(message.subject.contains(QStringLiteral("anna@example.org")));
    QVERIFY(message.plain.contains(names));
    QVERIFY(!message.plain.contains(doesNotName));
    QVERIFY(message.plain.contains(QStringLiteral("\n1. Open this link in your browser: ") + link + u'\n'));
    QVERIFY(!message.plain.contains(u'{'));
    QVERIFY(!message.plain.contains(QStringLiteral("SPDX")));
    QVERIFY(message.html.contains(QStringLiteral("<strong>anna@example.org</strong>")));
}

void TestInstructions::onlyAKnownLinkIsALink()
{
    QVERIFY(consentMessage(templates, english, consent(googleLink), QStringLiteral("x"))
                .html.contains(QStringLiteral("<a href=\"%1\">%1</a>").arg(googleLink.toHtmlEscaped())));
    for (const QString &link : {QStringLiteral("https://evil.example/"), QStringLiteral("javascript:alert(1)"),
                                QStringLiteral("https://accounts.google.com@evil.example/")}) {
        const Message message = consentMessage(templates, english, consent(link), QStringLiteral("x"));
        QVERIFY(message.plain.contains(link));
        QVERIFY(!message.html.contains(QStringLiteral("<a ")));
    }
}

void TestInstructions::nothingToSay()
{
    QVERIFY(consentMessage(templates, english, consent(QString()), QStringLiteral("x")).isEmpty());
    QVERIFY(consentMessage(templates, english, consent(QStringLiteral(" ")), QStringLiteral("x")).html.isEmpty());
    QVERIFY(delegationMessage(templates, english, delegation(QString()), QStringLiteral("x"), QString()).isEmpty());
}

void TestInstructions::delegationSteps()
{
    const Message message =
        delegationMessage(templates, english, delegation(clientId), QStringLiteral("Example Ltd"),
                          QStringLiteral("https://mail.google.com/\n https://www.googleapis.com/auth/calendar"));
    QVERIFY(message.plain.contains(
        QStringLiteral("Security → Access and data control → API controls → Manage Domain Wide Delegation")));
    QVERIFY(message.plain.contains(QStringLiteral("Security → API controls → Domain-wide delegation")));
    QVERIFY(message.plain.contains(QStringLiteral("Client ID: ") + clientId));
    QVERIFY(
        message.plain.contains(QStringLiteral("https://mail.google.com/,https://www.googleapis.com/auth/calendar")));
    QVERIFY(message.plain.contains(QStringLiteral("super administrator of example.org")));
    QVERIFY(message.plain.contains(QStringLiteral("another administrator must approve")));
    QVERIFY(message.plain.contains(QStringLiteral("6. Choose Authorize.")));
    QVERIFY(!message.plain.contains(QStringLiteral("overwriteClientId")));
    QVERIFY(message.html.contains(
        QStringLiteral("<a href=\"https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=") + clientId));
    QVERIFY(message.html.contains(QStringLiteral("<code>") + clientId + QStringLiteral("</code>")));
    QCOMPARE(message.html.count(QStringLiteral("<li>")), 6);
}

void TestInstructions::delegationWithoutScopes()
{
    const Message message = delegationMessage(templates, english, delegation(clientId), QStringLiteral("Example Ltd"),
                                              QStringLiteral(" \n"));
    QVERIFY(message.plain.contains(QStringLiteral("please ask us for it")));
    QVERIFY(!message.plain.contains(QStringLiteral("Paste this list")));
    QCOMPARE(message.html.count(QStringLiteral("<li>")), 6);
}

void TestInstructions::delegationWithAnOddClientId()
{
    const Message message = delegationMessage(
        templates, english, delegation(QStringLiteral("12&overwriteClientId=true")), QStringLiteral("x"), QString());
    QVERIFY(!message.html.contains(QStringLiteral("domainwidedelegation?")));
    QVERIFY(message.html.contains(QStringLiteral("<code>12&amp;overwriteClientId=true</code>")));
}

void TestInstructions::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << QStringLiteral("<img src=x onerror=alert(1)>");
    QTest::newRow("a link in HTML") << QStringLiteral("<a href=\"https://evil.example\">x</a>");
    QTest::newRow("a link in Markdown") << QStringLiteral("[x](https://evil.example)");
    QTest::newRow("an address in angle brackets") << QStringLiteral("<https://evil.example>");
    QTest::newRow("a new list item") << QStringLiteral("x\n\n1. Open https://evil.example");
    QTest::newRow("a placeholder") << QStringLiteral("{link}{scopes}");
    QTest::newRow("a quote sign") << QStringLiteral("\" onclick=\"x");
}

void TestInstructions::hostileTexts()
{
    QFETCH(QString, text);
    StatusChange change = delegation(text);
    change.domainName = text;
    for (const Message &hostile : {delegationMessage(templates, english, change, text, text),
                                   consentMessage(templates, english, consent(googleLink), text)}) {
        const Message harmless = hostile.html.contains(QStringLiteral("Client ID"))
            ? delegationMessage(templates, english, delegation(QStringLiteral("harmless")), QStringLiteral("harmless"),
                                QStringLiteral("harmless"))
            : consentMessage(templates, english, consent(googleLink), QStringLiteral("harmless"));
        // Not one tag or line more than with a harmless name.
        QCOMPARE(hostile.html.count(u'<'), harmless.html.count(u'<'));
        QCOMPARE(hostile.html.count(QStringLiteral("<a ")), harmless.html.count(QStringLiteral("<a ")));
        QCOMPARE(hostile.html.count(u'"'), harmless.html.count(u'"'));
        QCOMPARE(hostile.plain.count(u'\n'), harmless.plain.count(u'\n'));
        QCOMPARE(hostile.subject.count(u'\n'), 0);
        QVERIFY(!hostile.subject.contains(QStringLiteral("https://")));
    }
}

QTEST_APPLESS_MAIN(TestInstructions)
#include "tst_instructions.moc"
