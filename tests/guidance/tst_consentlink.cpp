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
    row("google, scheme and host in upper case", u"HTTPS://ACCOUNTS.GOOGLE.COM/o/oauth2/auth?client_id=1", {},
        u"accounts.google.com", Provider::Google);
    row("google, the default port", u"https://accounts.google.com:443/o/oauth2/auth?client_id=1", {},
        u"accounts.google.com", Provider::Google);
    row("google, host only", u"https://accounts.google.com", {NotAConsentPage}, u"accounts.google.com",
        Provider::Google);
    row("google, query without a path", u"https://accounts.google.com?client_id=1", {NotAConsentPage},
        u"accounts.google.com", Provider::Google);
    row("google, fragment", u"https://accounts.google.com/o/oauth2/auth?client_id=1#x", {}, u"accounts.google.com",
        Provider::Google);
    row("google, at sign in the query",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&login_hint=a@example.com", {},
        u"accounts.google.com", Provider::Google);
    row("google, encoded spaces", u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=a%20b+c", {},
        u"accounts.google.com", Provider::Google);
    row("google, letters beyond ASCII in the query",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&state=\u00fc", {}, u"accounts.google.com",
        Provider::Google);
    row("microsoft", u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1", {},
        u"login.microsoftonline.com", Provider::Microsoft);
    row("microsoft, US government", u"https://login.microsoftonline.us/common/oauth2/authorize?client_id=1", {},
        u"login.microsoftonline.us", Provider::Microsoft);
    row("microsoft, China", u"https://login.partner.microsoftonline.cn/common/adminconsent?client_id=1", {},
        u"login.partner.microsoftonline.cn", Provider::Microsoft);

    // Sign-in hosts, but no app asks for anything there
    row("google, forwards after signing out",
        u"https://accounts.google.com/Logout?continue=https%3A%2F%2Fappengine.google.com%2F_ah%2Flogout",
        {NotAConsentPage}, u"accounts.google.com", Provider::Google);
    row("google, without an app", u"https://accounts.google.com/o/oauth2/v2/auth?scope=openid", {NotAConsentPage},
        u"accounts.google.com", Provider::Google);
    row("google, a part of the page", u"https://accounts.google.com/o/oauth2/v2/auth/oauthchooseaccount?client_id=1",
        {}, u"accounts.google.com", Provider::Google);
    row("microsoft, a device is paired", u"https://login.microsoftonline.com/common/oauth2/deviceauth",
        {NotAConsentPage}, u"login.microsoftonline.com", Provider::Microsoft);
    row("microsoft, fields that nobody reads",
        u"https://login.microsoftonline.com/common/wsfed?client_id=1&wtrealm=urn:x&wreply=https://evil.example/",
        {NotAConsentPage}, u"login.microsoftonline.com", Provider::Microsoft);
    row("microsoft, an administrator agrees",
        u"https://login.microsoftonline.com/acme.example/v2.0/adminconsent?client_id=1", {},
        u"login.microsoftonline.com", Provider::Microsoft);

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
    row("ftp", u"ftp://accounts.google.com/o", {NotAWebPage}, u"accounts.google.com", Provider::Google);
    row("javascript", u"javascript:alert(1)", {NotAWebPage, UnknownHost}, u"");
    row("javascript in mixed case", u"JaVaScRiPt:alert(1)", {NotAWebPage, UnknownHost}, u"");
    row("javascript that looks like a link", u"javascript://accounts.google.com/%0aalert(1)",
        {NotAWebPage, ControlCharacters}, u"accounts.google.com", Provider::Google);
    row("javascript with a tab inside", u"java\tscript:alert(1)", {NotALink, ControlCharacters}, u"");
    row("file", u"file:///etc/passwd", {NotAWebPage, UnknownHost}, u"");
    row("file on a share", u"file://server/share", {NotAWebPage, UnknownHost}, u"server");
    row("data", u"data:text/html,<script>alert(1)</script>", {NotALink, NotAWebPage, UnknownHost}, u"");
    row("mailto", u"mailto:a@example.com", {NotAWebPage, UnknownHost}, u"");
    row("an app's own scheme", u"ms-settings:network", {NotAWebPage, UnknownHost}, u"");
    row("view-source", u"view-source:https://accounts.google.com/", {NotAWebPage, UnknownHost}, u"");

    // Other hosts
    row("unknown host", u"https://inboxkit.com/consent/1", {UnknownHost}, u"inboxkit.com");
    row("below the known host", u"https://x.accounts.google.com/o", {UnknownHost}, u"x.accounts.google.com");
    row("above the known host", u"https://google.com/o", {UnknownHost}, u"google.com");
    row("known host as a label", u"https://accounts.google.com.evil.example/o", {UnknownHost, LookAlikeHost},
        u"accounts.google.com.evil.example");
    row("known host as an ending", u"https://evilaccounts.google.com/o", {UnknownHost, LookAlikeHost},
        u"evilaccounts.google.com");
    row("hyphen for dot", u"https://accounts-google.com/o", {UnknownHost, LookAlikeHost}, u"accounts-google.com");
    row("known host in the path", u"https://evil.example/accounts.google.com", {UnknownHost}, u"evil.example");
    row("trailing dot", u"https://accounts.google.com./o", {UnknownHost}, u"accounts.google.com.");
    row("two trailing dots", u"https://accounts.google.com../o", {NotALink, UnknownHost}, u"accounts.google.com..");
    row("digit for letter", u"https://acc0unts.google.com/o", {UnknownHost, LookAlikeHost}, u"acc0unts.google.com");
    row("IPv4", u"https://142.250.1.84/o", {UnknownHost}, u"142.250.1.84");
    row("IPv6", u"https://[2001:db8::1]/o", {UnknownHost}, u"[2001:db8::1]");
    row("localhost", u"https://localhost/o", {UnknownHost}, u"localhost");
    row("retired Microsoft host", u"https://login.microsoftonline.de/common", {RetiredHost},
        u"login.microsoftonline.de", Provider::Microsoft);
    row("odd Microsoft host", u"https://login.chinacloudapi.cn/common", {RetiredHost}, u"login.chinacloudapi.cn",
        Provider::Microsoft);
    row("personal Microsoft host", u"https://login.live.com/oauth20_authorize.srf", {UnknownHost}, u"login.live.com");

    // Hosts that can be taken for another
    row("a letter missing", u"https://accounts.gogle.com/o", {UnknownHost, LookAlikeHost}, u"accounts.gogle.com");
    row("two letters swapped", u"https://acconuts.google.com/o", {UnknownHost, LookAlikeHost}, u"acconuts.google.com");
    row("rn for m", u"https://login.rnicrosoftonline.com/o", {UnknownHost, LookAlikeHost},
        u"login.rnicrosoftonline.com");
    row("l for i", u"https://login.mlcrosoftonline.com/o", {UnknownHost, LookAlikeHost}, u"login.mlcrosoftonline.com");
    row("another ending", u"https://login.microsoftonline.net/o", {UnknownHost, LookAlikeHost},
        u"login.microsoftonline.net");
    row("no dot", u"https://accountsgoogle.com/o", {UnknownHost, LookAlikeHost}, u"accountsgoogle.com");
    row("the domain as a label", u"https://google.com.evil.example/o", {UnknownHost, LookAlikeHost},
        u"google.com.evil.example");
    row("the known host in the middle", u"https://a.login.microsoftonline.com.evil.example/o",
        {UnknownHost, LookAlikeHost}, u"a.login.microsoftonline.com.evil.example");
    row("the known host with hyphens before the real one", u"https://login-microsoftonline-com.evil.example/o",
        {UnknownHost, LookAlikeHost}, u"login-microsoftonline-com.evil.example");
    row("all letters Cyrillic", u"https://\u0430\u0441\u0441\u043e\u0443\u0430.example/o", {UnknownHost, Punycode},
        u"xn--80aa5blan.example");
    row("Greek o", u"https://accounts.g\u03bfogle.com/o", {UnknownHost, LookAlikeHost, Punycode},
        u"accounts.xn--gogle-rce.com");
    row("an accent", u"https://accounts.go\u00f6gle.com/o", {UnknownHost, LookAlikeHost, Punycode},
        u"accounts.xn--gogle-kua.com");
    row("retired host as a label", u"https://login.microsoftonline.de.evil.example/o", {UnknownHost, LookAlikeHost},
        u"login.microsoftonline.de.evil.example");

    // Encoded more often than needed
    row("path encoded twice", u"https://accounts.google.com/o%252foauth2", {DoubleEncoding}, u"accounts.google.com",
        Provider::Google);
    row("path encoded once", u"https://accounts.google.com/o%20x", {NotAConsentPage}, u"accounts.google.com",
        Provider::Google);
    row("app encoded twice", u"https://accounts.google.com/o?client_id=%2531", {DoubleEncoding}, u"accounts.google.com",
        Provider::Google);
    row("scopes encoded twice", u"https://accounts.google.com/o?scope=openid%2520email", {DoubleEncoding},
        u"accounts.google.com", Provider::Google);
    row("account encoded twice", u"https://accounts.google.com/o?login_hint=a%2540b.example", {DoubleEncoding},
        u"accounts.google.com", Provider::Google);
    row("state encoded twice is the app's business",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&state=a%253Db", {}, u"accounts.google.com",
        Provider::Google);
    row("redirect encoded twice", u"https://accounts.google.com/o?redirect_uri=https%253A%252F%252Fa.example%252F",
        {DoubleEncoding, OddRedirect}, u"accounts.google.com", Provider::Google);
    row("redirect's host encoded twice", u"https://accounts.google.com/o?redirect_uri=https://a%252eexample/",
        {DoubleEncoding, OddRedirect}, u"accounts.google.com", Provider::Google);
    row("redirect's path hides dots", u"https://accounts.google.com/o?redirect_uri=https://a.example/%252e%252e/x",
        {DoubleEncoding}, u"accounts.google.com", Provider::Google);
    row("redirect's path has a space",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=https://a.example/x%2520y", {},
        u"accounts.google.com", Provider::Google);
    row("redirect's own query",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=https%3A%2F%2Fa.example%2F%3Fn%3D%252F",
        {}, u"accounts.google.com", Provider::Google);
    row("percent sign that encodes nothing",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&login_hint=100%25", {}, u"accounts.google.com",
        Provider::Google);

    // Where it returns to
    row("redirect",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=https%3A%2F%2Fapi.inboxkit.com%2Fcb",
        {}, u"accounts.google.com", Provider::Google);
    row("redirect to the own machine",
        u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=http://localhost:8080/x", {},
        u"accounts.google.com", Provider::Google);
    row("empty redirect", u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=", {},
        u"accounts.google.com", Provider::Google);
    row("redirect without https", u"https://accounts.google.com/o?redirect_uri=http://a.example/", {OddRedirect},
        u"accounts.google.com", Provider::Google);
    row("redirect to no page", u"https://accounts.google.com/o?redirect_uri=urn:ietf:wg:oauth:2.0:oob", {OddRedirect},
        u"accounts.google.com", Provider::Google);
    row("redirect to a script", u"https://accounts.google.com/o?redirect_uri=javascript:alert(1)", {OddRedirect},
        u"accounts.google.com", Provider::Google);
    row("redirect with a user", u"https://accounts.google.com/o?redirect_uri=https://api.inboxkit.com@evil.example/",
        {OddRedirect}, u"accounts.google.com", Provider::Google);
    row("redirect to a look-alike",
        u"https://accounts.google.com/o?redirect_uri=https://login.microsoftonline.com.evil.example/", {OddRedirect},
        u"accounts.google.com", Provider::Google);
    row("redirect with a foreign host", u"https://accounts.google.com/o?redirect_uri=https://xn--bcher-kva.example/",
        {OddRedirect}, u"accounts.google.com", Provider::Google);
    row("redirect with backslashes", u"https://accounts.google.com/o?redirect_uri=https:%5C%5Ca.example/",
        {OddRedirect}, u"accounts.google.com", Provider::Google);

    // Twice
    row("two apps", u"https://accounts.google.com/o?client_id=1&client_id=2", {RepeatedField}, u"accounts.google.com",
        Provider::Google);
    row("two apps, named differently", u"https://accounts.google.com/o?client_id=1&Client_ID=2", {RepeatedField},
        u"accounts.google.com", Provider::Google);
    row("two redirects",
        u"https://accounts.google.com/o?redirect_uri=https://a.example/&redirect_uri=https://b.example/",
        {RepeatedField}, u"accounts.google.com", Provider::Google);
    row("another field twice", u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1&state=1&state=2", {},
        u"accounts.google.com", Provider::Google);

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
    row("an encoded dot before the real host", u"https://accounts.google.com%2eevil.example/o",
        {NotALink, UnknownHost, LookAlikeHost}, u"accounts.google.com.evil.example");
    row("an encoded slash in the host", u"https://evil.example%2faccounts.google.com/o", {NotALink, UnknownHost}, u"");
    row("an encoded at sign in the host", u"https://accounts.google.com%40evil.example/o", {NotALink, UnknownHost},
        u"");
    row("double encoding in the host", u"https://accounts%252egoogle.com/o", {NotALink, UnknownHost, DoubleEncoding},
        u"");
    row("an encoded zero in the host", u"https://accounts.google.com%00.evil.example/o",
        {NotALink, UnknownHost, ControlCharacters}, u"");

    // Internationalised hosts
    row("Cyrillic o", u"https://acc\u043eunts.google.com/o", {UnknownHost, LookAlikeHost, Punycode},
        u"xn--accunts-cjg.google.com");
    row("the same as punycode", u"https://xn--accunts-cjg.google.com/o", {UnknownHost, LookAlikeHost, Punycode},
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

QTEST_APPLESS_MAIN(TestConsentLink)
#include "tst_consentlink.moc"
