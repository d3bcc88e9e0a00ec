// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/consentlink.h"

#include <QTest>

using namespace guidance;

/// What a link says, and which Client IDs are plausible.
class TestLinkFields : public QObject {
    Q_OBJECT
private slots:
    void fields_data();
    void fields();
    void signInFields();
    void whatIsImitated();
    void decodedHost();
    void urlForTheOpener();
    void clientIds_data();
    void clientIds();
    void delegationPages();
};

void TestLinkFields::fields_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("redirectHost");
    QTest::addColumn<QString>("loginHint");
    QTest::addColumn<QString>("tenant");
    const auto row = [](const char *name, const char *link, const char *clientId, const QStringList &scopes,
                        const char *redirectHost, const char *loginHint, const char *tenant) {
        QTest::newRow(name) << QString::fromUtf8(link) << QString::fromUtf8(clientId) << scopes
                            << QString::fromUtf8(redirectHost) << QString::fromUtf8(loginHint)
                            << QString::fromUtf8(tenant);
    };
    const auto list = [](const char *words) { return QString::fromUtf8(words).split(u' '); };

    row("google",
        "https://accounts.google.com/o/oauth2/v2/auth?client_id=123456789012-abc.apps.googleusercontent.com"
        "&redirect_uri=https%3A%2F%2FApp.Example.com%2Fcallback&scope=https%3A%2F%2Fmail.google.com%2F%20openid"
        "&login_hint=anna%40example.org",
        "123456789012-abc.apps.googleusercontent.com", list("https://mail.google.com/ openid"), "app.example.com",
        "anna@example.org", "");
    row("microsoft",
        "https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/"
        "authorize?client_id=0-1&scope=Mail.Send+offline_access"
        "&redirect_uri=http://localhost:8080/x",
        "0-1", list("Mail.Send offline_access"), "localhost", "", "contoso.onmicrosoft.com");
    row("microsoft, tenant encoded", "https://login.microsoftonline.com/a%20b/adminconsent", "", {}, "", "", "a b");
    row("nothing", "https://accounts.google.com/o", "", {}, "", "", "");
    row("the same field twice shows both", "https://accounts.google.com/o?client_id=good&client_id=evil", "good evil",
        {}, "", "", "");
    row("field name in another case", "https://accounts.google.com/o?Client_ID=evil&client_id=good", "evil good", {},
        "", "", "");
    row("field name encoded", "https://accounts.google.com/o?%63lient_id=x", "x", {}, "", "", "");
    row("two redirects show both",
        "https://accounts.google.com/o?redirect_uri=https://a.example/&redirect_uri=https://b.example/", "", {},
        "a.example b.example", "", "");
    row("redirect with user info",
        "https://accounts.google.com/o?redirect_uri=https%3A%2F%2Fgood.example%40evil.example%2F", "", {},
        "evil.example", "", "");
    row("redirect that is no link", "https://accounts.google.com/o?redirect_uri=urn:ietf:wg:oauth:2.0:oob", "", {}, "",
        "", "");
    row("value encoded twice is decoded once", "https://accounts.google.com/o?client_id=%2531", "%31", {}, "", "", "");
    row("fields behind the fragment do not count", "https://accounts.google.com/o?client_id=1#&client_id=2", "1", {},
        "", "", "");
    row("field without a value", "https://accounts.google.com/o?client_id&scope=", "", {}, "", "", "");
    row("equals sign in a value", "https://accounts.google.com/o?client_id=a=b", "a=b", {}, "", "", "");
    row("another host's fields are read too", "https://evil.example/o?client_id=7&scope=openid", "7", list("openid"),
        "", "", "");
}

void TestLinkFields::fields()
{
    QFETCH(QString, link);
    const LinkInspection inspection = inspectConsentLink(link);
    QTEST(inspection.clientId, "clientId");
    QTEST(inspection.scopes, "scopes");
    QTEST(inspection.redirectHost, "redirectHost");
    QTEST(inspection.loginHint, "loginHint");
    QTEST(inspection.tenant, "tenant");
}

void TestLinkFields::signInFields()
{
    const auto inspect = [](const char *rest) {
        return inspectConsentLink(QStringLiteral("https://login.microsoftonline.com/") + QString::fromLatin1(rest));
    };
    QCOMPARE(inspect("common/oauth2/v2.0/authorize?prompt=consent+login").prompt, QStringLiteral("consent login"));
    QVERIFY(!inspect("common/oauth2/v2.0/authorize?prompt=consent").forOrganisation);
    QVERIFY(inspect("common/oauth2/authorize?prompt=admin_consent").forOrganisation);
    QVERIFY(inspect("contoso.com/v2.0/adminconsent?client_id=1").forOrganisation);
    QVERIFY(!inspectConsentLink(QStringLiteral("https://accounts.google.com/adminconsent")).forOrganisation);
}

void TestLinkFields::whatIsImitated()
{
    const auto imitated = [](const char *host) {
        return inspectConsentLink(QStringLiteral("https://%1/").arg(QString::fromLatin1(host))).imitated;
    };
    QCOMPARE(imitated("accounts.google.com.evil.example"), QStringLiteral("accounts.google.com"));
    QCOMPARE(imitated("login.microsoftonline.us.evil.example"), QStringLiteral("login.microsoftonline.us"));
    QCOMPARE(imitated("microsoft.com.evil.example"), QStringLiteral("microsoft.com"));
    QCOMPARE(imitated("accounts.google.com"), QString());
}

void TestLinkFields::decodedHost()
{
    const LinkInspection foreign = inspectConsentLink(QStringLiteral("https://xn--accunts-cjg.google.com/"));
    QCOMPARE(foreign.host, QStringLiteral("xn--accunts-cjg.google.com"));
    QCOMPARE(foreign.hostDecoded, QStringLiteral("acc\u043eunts.google.com"));
    const LinkInspection plain = inspectConsentLink(QStringLiteral("https://accounts.google.com/"));
    QCOMPARE(plain.hostDecoded, plain.host);
}

void TestLinkFields::urlForTheOpener()
{
    // What is opened is what was inspected, byte for byte.
    const QString link = QStringLiteral("https://accounts.google.com/o/../x?a=%2F%C3%BC&b=+&c=%3D#f");
    QCOMPARE(inspectConsentLink(link).url.toEncoded(), link.toUtf8());
    // A careless sender's spaces can still be opened after the question.
    const LinkInspection spaces = inspectConsentLink(QStringLiteral(" https://accounts.google.com/o?scope=a b"));
    QVERIFY(!spaces.isKnown());
    QCOMPARE(spaces.url.toEncoded(), QByteArray("https://accounts.google.com/o?scope=a%20b"));
    QVERIFY(!inspectConsentLink(QStringLiteral("https://accounts.google.com/%zz")).url.isValid());
}

void TestLinkFields::clientIds_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<bool>("plausible");
    const auto row = [](const char *name, const QString &id, bool plausible) {
        QTest::newRow(name) << id << plausible;
    };
    row("digits", QStringLiteral("123456"), true);
    row("21 digits", QStringLiteral("112233445566778899001"), true);
    row("32 digits", QString(32, u'1'), true);
    row("whole", QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com"), true);
    row("64 characters behind the hyphen",
        QStringLiteral("123456-%1.apps.googleusercontent.com").arg(QString(64, u'a')), true);
    row("empty", QString(), false);
    row("5 digits", QStringLiteral("12345"), false);
    row("33 digits", QString(33, u'1'), false);
    row("65 characters behind the hyphen",
        QStringLiteral("123456-%1.apps.googleusercontent.com").arg(QString(65, u'a')), false);
    row("nothing behind the hyphen", QStringLiteral("123456-.apps.googleusercontent.com"), false);
    row("upper case", QStringLiteral("123456-ABC.apps.googleusercontent.com"), false);
    row("another ending", QStringLiteral("123456-abc.apps.googleusercontent.com.evil.example"), false);
    row("no hyphen", QStringLiteral("123456.apps.googleusercontent.com"), false);
    row("a line break behind", QStringLiteral("123456\n"), false);
    row("a space in front", QStringLiteral(" 123456"), false);
    row("other digits", QStringLiteral("\u0661\u0662\u0663\u0664\u0665\u0666"), false);
    row("a GUID", QStringLiteral("11111111-2222-3333-4444-555555555555"), false);
    row("a field of its own", QStringLiteral("123456&overwriteClientId=true"), false);
    row("dot for any character", QStringLiteral("123456-abcXappsXgoogleusercontentXcom"), false);
}

void TestLinkFields::clientIds()
{
    QFETCH(QString, clientId);
    QFETCH(bool, plausible);
    QCOMPARE(isPlausibleClientId(clientId), plausible);
    QCOMPARE(delegationPage(clientId).isValid(), plausible);
}

void TestLinkFields::delegationPages()
{
    QCOMPARE(delegationPage(QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com")).toEncoded(),
             QByteArray("https://admin.google.com/ac/owl/domainwidedelegation"
                        "?clientIdToAdd=1234567890-abcdefgh.apps.googleusercontent.com"));
}

QTEST_APPLESS_MAIN(TestLinkFields)
#include "tst_linkfields.moc"
