// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/consentlink.h"

#include <QTest>

using namespace guidance;
using Concerns = QList<LinkConcern>;

Q_DECLARE_METATYPE(guidance::LinkConcern)
Q_DECLARE_METATYPE(guidance::Provider)

class TestConsentLink : public QObject {
    Q_OBJECT
private slots:
    void concerns_data();
    void concerns();
    void anUnknownLinkIsNeverKnown();
    void fields_data();
    void fields();
    void decodedHost();
    void urlForTheOpener();
    void clientIds_data();
    void clientIds();
    void delegationPages();
};

void TestConsentLink::concerns_data()
{
    using enum LinkConcern;
    QTest::addColumn<QString>("link");
    QTest::addColumn<Concerns>("expected");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Provider>("provider");

    const auto row = [](const char *name, const char16_t *link, Concerns expected, const char16_t *host,
                        Provider provider = Provider::Unknown) {
        QTest::newRow(name) << QStringView(link).toString() << expected << QString::fromUtf16(host) << provider;
    };

    // Good ones
    row("google", u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1", {}, u"accounts.google.com",
        Provider::Google);
    row("google, scheme and host in upper case", u"HTTPS://ACCOUNTS.GOOGLE.COM/o", {}, u"accounts.google.com",
        Provider::Google);
    row("google, the default port", u"https://accounts.google.com:443/o", {}, u"accounts.google.com", Provider::Google);
    row("google, host only", u"https://accounts.google.com", {}, u"accounts.google.com", Provider::Google);
    row("google, query without a path", u"https://accounts.google.com?client_id=1", {}, u"accounts.google.com",
        Provider::Google);
    row("google, fragment", u"https://accounts.google.com/o#x", {}, u"accounts.google.com", Provider::Google);
    row("google, at sign in the query", u"https://accounts.google.com/o?login_hint=a@example.com", {},
        u"accounts.google.com", Provider::Google);
    row("google, encoded spaces", u"https://accounts.google.com/o?scope=a%20b+c", {}, u"accounts.google.com",
        Provider::Google);
    row("google, letters beyond ASCII in the query", u"https://accounts.google.com/o?state=\u00fc", {},
        u"accounts.google.com", Provider::Google);
    row("microsoft", u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1", {},
        u"login.microsoftonline.com", Provider::Microsoft);
    row("microsoft, US government", u"https://login.microsoftonline.us/common/oauth2", {}, u"login.microsoftonline.us",
        Provider::Microsoft);
    row("microsoft, China", u"https://login.partner.microsoftonline.cn/common", {}, u"login.partner.microsoftonline.cn",
        Provider::Microsoft);

    // No link
    row("empty", u"", {NotALink}, u"");
    row("spaces only", u"   ", {NotALink, ControlCharacters}, u"");
    row("a sentence", u"please wait", {NotALink, ControlCharacters}, u"");
    row("no scheme", u"accounts.google.com/o/oauth2", {NotALink}, u"");
    row("scheme-relative", u"//accounts.google.com/o", {NotALink}, u"");
    row("path only", u"/o/oauth2/v2/auth", {NotALink}, u"");
    row("scheme only", u"https:", {NotALink, UnknownHost}, u"");
    row("no host", u"https:///", {NotALink, UnknownHost}, u"");
    row("scheme begins with a digit", u"1https://accounts.google.com/", {NotALink}, u"");
    row("a broken percent sign", u"https://accounts.google.com/%zz", {NotALink}, u"accounts.google.com",
        Provider::Google);
    row("a port that is no number", u"https://accounts.google.com:x/", {NotALink, UnusualPort}, u"accounts.google.com",
        Provider::Google);
    row("a host with a sign", u"https://accounts.google.com|evil/", {NotALink, UnknownHost}, u"");
    row("a template that was not filled in", u"https://accounts.google.com/{path}", {NotALink}, u"accounts.google.com",
        Provider::Google);

    // Slashes that a browser mends
    row("one slash", u"https:/accounts.google.com/o", {NotALink}, u"accounts.google.com", Provider::Google);
    row("no slash", u"https:accounts.google.com/o", {NotALink}, u"accounts.google.com", Provider::Google);
    row("three slashes", u"https:///accounts.google.com/o", {NotALink}, u"accounts.google.com", Provider::Google);
    row("backslashes for slashes", u"https:\\\\accounts.google.com\\o", {NotALink, ControlCharacters},
        u"accounts.google.com", Provider::Google);
    row("a backslash ends the host", u"https://evil.example\\@accounts.google.com/o",
        {NotALink, UnknownHost, ControlCharacters}, u"evil.example");
    row("a backslash in the path", u"https://accounts.google.com/\\evil", {NotALink, ControlCharacters},
        u"accounts.google.com", Provider::Google);

    // Other schemes
    row("http", u"http://accounts.google.com/o", {NotHttps}, u"accounts.google.com", Provider::Google);
    row("ftp", u"ftp://accounts.google.com/o", {NotHttps}, u"accounts.google.com", Provider::Google);
    row("javascript", u"javascript:alert(1)", {NotHttps, UnknownHost}, u"");
    row("javascript in mixed case", u"JaVaScRiPt:alert(1)", {NotHttps, UnknownHost}, u"");
    row("javascript that looks like a link", u"javascript://accounts.google.com/%0aalert(1)",
        {NotHttps, ControlCharacters}, u"accounts.google.com", Provider::Google);
    row("javascript with a tab inside", u"java\tscript:alert(1)", {NotALink, ControlCharacters}, u"");
    row("file", u"file:///etc/passwd", {NotHttps, UnknownHost}, u"");
    row("file on a share", u"file://server/share", {NotHttps, UnknownHost}, u"server");
    row("data", u"data:text/html,<script>alert(1)</script>", {NotALink, NotHttps, UnknownHost}, u"");
    row("mailto", u"mailto:a@example.com", {NotHttps, UnknownHost}, u"");
    row("an app's own scheme", u"ms-settings:network", {NotHttps, UnknownHost}, u"");
    row("view-source", u"view-source:https://accounts.google.com/", {NotHttps, UnknownHost}, u"");

    // Other hosts
    row("unknown host", u"https://inboxkit.com/consent/1", {UnknownHost}, u"inboxkit.com");
    row("below the known host", u"https://x.accounts.google.com/o", {UnknownHost}, u"x.accounts.google.com");
    row("above the known host", u"https://google.com/o", {UnknownHost}, u"google.com");
    row("known host as a label", u"https://accounts.google.com.evil.example/o", {UnknownHost},
        u"accounts.google.com.evil.example");
    row("known host as an ending", u"https://evilaccounts.google.com/o", {UnknownHost}, u"evilaccounts.google.com");
    row("hyphen for dot", u"https://accounts-google.com/o", {UnknownHost}, u"accounts-google.com");
    row("known host in the path", u"https://evil.example/accounts.google.com", {UnknownHost}, u"evil.example");
    row("trailing dot", u"https://accounts.google.com./o", {UnknownHost}, u"accounts.google.com.");
    row("two trailing dots", u"https://accounts.google.com../o", {NotALink, UnknownHost}, u"accounts.google.com..");
    row("digit for letter", u"https://acc0unts.google.com/o", {UnknownHost}, u"acc0unts.google.com");
    row("IPv4", u"https://142.250.1.84/o", {UnknownHost}, u"142.250.1.84");
    row("IPv6", u"https://[2001:db8::1]/o", {UnknownHost}, u"[2001:db8::1]");
    row("localhost", u"https://localhost/o", {UnknownHost}, u"localhost");
    row("retired Microsoft host", u"https://login.microsoftonline.de/common", {RetiredHost},
        u"login.microsoftonline.de", Provider::Microsoft);
    row("odd Microsoft host", u"https://login.chinacloudapi.cn/common", {RetiredHost}, u"login.chinacloudapi.cn",
        Provider::Microsoft);
    row("personal Microsoft host", u"https://login.live.com/oauth20_authorize.srf", {UnknownHost}, u"login.live.com");

    // User info and port
    row("known host as user", u"https://accounts.google.com@evil.example/o", {UnknownHost, UserInfo}, u"evil.example");
    row("known host as user with a password", u"https://accounts.google.com:443@evil.example/o",
        {UnknownHost, UserInfo}, u"evil.example");
    row("user before the known host", u"https://me@accounts.google.com/o", {UserInfo}, u"accounts.google.com",
        Provider::Google);
    row("empty user", u"https://@accounts.google.com/o", {UserInfo}, u"accounts.google.com", Provider::Google);
    row("two at signs", u"https://a@accounts.google.com@evil.example/o", {NotALink, UnknownHost, UserInfo},
        u"evil.example");
    row("encoded slash in the user", u"https://accounts.google.com%2f@evil.example/o", {UnknownHost, UserInfo},
        u"evil.example");
    row("port", u"https://accounts.google.com:8443/o", {UnusualPort}, u"accounts.google.com", Provider::Google);
    row("port 80", u"https://accounts.google.com:80/o", {UnusualPort}, u"accounts.google.com", Provider::Google);
    row("empty port", u"https://accounts.google.com:/o", {UnusualPort}, u"accounts.google.com", Provider::Google);
    row("port with a zero in front", u"https://accounts.google.com:0443/o", {UnusualPort}, u"accounts.google.com",
        Provider::Google);
    row("port out of range", u"https://accounts.google.com:65979/o", {NotALink, UnusualPort}, u"accounts.google.com",
        Provider::Google);

    // Percent-encoding in the host
    row("an encoded dot", u"https://accounts%2egoogle.com/o", {NotALink, UnknownHost}, u"accounts.google.com",
        Provider::Google);
    row("an encoded dot before the real host", u"https://accounts.google.com%2eevil.example/o", {NotALink, UnknownHost},
        u"accounts.google.com.evil.example");
    row("an encoded slash in the host", u"https://evil.example%2faccounts.google.com/o", {NotALink, UnknownHost}, u"");
    row("an encoded at sign in the host", u"https://accounts.google.com%40evil.example/o", {NotALink, UnknownHost},
        u"");
    row("double encoding in the host", u"https://accounts%252egoogle.com/o", {NotALink, UnknownHost}, u"");
    row("an encoded zero in the host", u"https://accounts.google.com%00.evil.example/o",
        {NotALink, UnknownHost, ControlCharacters}, u"");

    // Internationalised hosts
    row("Cyrillic o", u"https://acc\u043eunts.google.com/o", {UnknownHost, Punycode}, u"xn--accunts-cjg.google.com");
    row("the same as punycode", u"https://xn--accunts-cjg.google.com/o", {UnknownHost, Punycode},
        u"xn--accunts-cjg.google.com");
    row("full-width letters", u"https://\uff41ccounts.google.com/o", {UnknownHost, Punycode}, u"accounts.google.com",
        Provider::Google);
    row("an ideographic full stop", u"https://accounts\u3002google.com/o", {UnknownHost, Punycode},
        u"accounts.google.com", Provider::Google);
    row("an honest foreign name", u"https://b\u00fccher.example/o", {UnknownHost, Punycode}, u"xn--bcher-kva.example");
    row("an encoded foreign name", u"https://b%C3%BCcher.example/o", {NotALink, UnknownHost, Punycode},
        u"xn--bcher-kva.example");
    row("broken punycode", u"https://xn--a.google.com/o", {UnknownHost, Punycode}, u"xn--a.google.com");

    // Characters that deceive
    row("a space in front", u" https://accounts.google.com/o", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("a line break behind", u"https://accounts.google.com/o\n", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("a space inside", u"https://accounts.google.com/o?scope=a b", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("a tab inside the host", u"https://accounts.goo\tgle.com/o", {NotALink, UnknownHost, ControlCharacters}, u"");
    row("a line break inside", u"https://accounts.google.com/o\r\nX: y", {NotALink, ControlCharacters},
        u"accounts.google.com", Provider::Google);
    row("right-to-left override", u"https://accounts.google.com/\u202eo", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("right-to-left override, encoded", u"https://accounts.google.com/o?login_hint=%E2%80%AEmoc",
        {ControlCharacters}, u"accounts.google.com", Provider::Google);
    row("right-to-left isolate", u"https://accounts.google.com/o?x=\u2067", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("zero-width space in the host", u"https://accounts.google\u200b.com/o",
        {UnknownHost, Punycode, ControlCharacters}, u"accounts.google.com", Provider::Google);
    row("soft hyphen in the host", u"https://acc\u00adounts.google.com/o", {UnknownHost, Punycode, ControlCharacters},
        u"accounts.google.com", Provider::Google);
    row("no-break space", u"https://accounts.google.com/o?\u00a0", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("a filler letter", u"https://accounts.google.com/o?\u3164", {ControlCharacters}, u"accounts.google.com",
        Provider::Google);
    row("a tag character beyond the first plane", u"https://accounts.google.com/o?\U000e0041", {ControlCharacters},
        u"accounts.google.com", Provider::Google);
    row("byte order mark in front", u"\ufeffhttps://accounts.google.com/o", {NotALink, ControlCharacters}, u"");
    row("an encoded line break", u"https://accounts.google.com/o?state=%0d%0a", {ControlCharacters},
        u"accounts.google.com", Provider::Google);
    row("delete", u"https://accounts.google.com/o?\u007f", {NotALink, ControlCharacters}, u"accounts.google.com",
        Provider::Google);
}

void TestConsentLink::concerns()
{
    QFETCH(QString, link);
    QFETCH(Concerns, expected);
    QFETCH(QString, host);
    QFETCH(Provider, provider);

    const LinkInspection inspection = inspectConsentLink(link);
    QCOMPARE(inspection.concerns, expected);
    QCOMPARE(inspection.host, host);
    QCOMPARE(inspection.provider, provider);
    QCOMPARE(inspection.isKnown(), expected.isEmpty());
    QCOMPARE(inspection.text, link);
    if (inspection.isKnown()) {
        QVERIFY(inspection.url.isValid());
        QCOMPARE(inspection.url.host(), host);
        QCOMPARE(inspection.url.scheme(), QStringLiteral("https"));
    }
}

void TestConsentLink::anUnknownLinkIsNeverKnown()
{
    // Whatever single character is put anywhere into a good link before its path, it either changes nothing that a
    // browser minds, or the link is no longer known.
    const QString good = QStringLiteral("https://accounts.google.com/o");
    for (qsizetype at = 0; at < good.size() - 2; ++at) {
        for (char16_t c = 0; c < 0x3000; ++c) {
            const QString link = QString(good).insert(at, QChar(c));
            QVERIFY2(!inspectConsentLink(link).isKnown(),
                     qPrintable(QStringLiteral("U+%1 at %2").arg(uint(c), 4, 16).arg(at)));
        }
    }
}

void TestConsentLink::fields_data()
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

void TestConsentLink::fields()
{
    QFETCH(QString, link);
    const LinkInspection inspection = inspectConsentLink(link);
    QTEST(inspection.clientId, "clientId");
    QTEST(inspection.scopes, "scopes");
    QTEST(inspection.redirectHost, "redirectHost");
    QTEST(inspection.loginHint, "loginHint");
    QTEST(inspection.tenant, "tenant");
}

void TestConsentLink::decodedHost()
{
    const LinkInspection foreign = inspectConsentLink(QStringLiteral("https://xn--accunts-cjg.google.com/"));
    QCOMPARE(foreign.host, QStringLiteral("xn--accunts-cjg.google.com"));
    QCOMPARE(foreign.hostDecoded, QStringLiteral("acc\u043eunts.google.com"));
    const LinkInspection plain = inspectConsentLink(QStringLiteral("https://accounts.google.com/"));
    QCOMPARE(plain.hostDecoded, plain.host);
}

void TestConsentLink::urlForTheOpener()
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

void TestConsentLink::clientIds_data()
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

void TestConsentLink::clientIds()
{
    QFETCH(QString, clientId);
    QFETCH(bool, plausible);
    QCOMPARE(isPlausibleClientId(clientId), plausible);
    QCOMPARE(delegationPage(clientId).isValid(), plausible);
}

void TestConsentLink::delegationPages()
{
    QCOMPARE(delegationPage(QStringLiteral("1234567890-abcdefgh.apps.googleusercontent.com")).toEncoded(),
             QByteArray("https://admin.google.com/ac/owl/domainwidedelegation"
                        "?clientIdToAdd=1234567890-abcdefgh.apps.googleusercontent.com"));
}

QTEST_APPLESS_MAIN(TestConsentLink)
#include "tst_consentlink.moc"
