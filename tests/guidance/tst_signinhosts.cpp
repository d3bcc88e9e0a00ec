// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/signinhosts.h"

#include <QTest>

using namespace guidance;

class TestSignInHosts : public QObject {
    Q_OBJECT
private slots:
    void exactNamesOnly();
    void honestNames_data();
    void honestNames();
    void everySlipIsSeen();
    void longNamesAreCheap();
};

void TestSignInHosts::exactNamesOnly()
{
    QVERIFY(signInHost(u"accounts.google.com"));
    QCOMPARE(signInHost(u"login.microsoftonline.us")->provider, Provider::Microsoft);
    QVERIFY(signInHost(u"login.chinacloudapi.cn")->retired);
    for (const QStringView other : {QStringView(), QStringView(u"Accounts.google.com"), QStringView(u"google.com"),
                                    QStringView(u"accounts.google.com."), QStringView(u"x.accounts.google.com")})
        QVERIFY(!signInHost(other));
}

void TestSignInHosts::honestNames_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"accounts.google.com",
                             "accounts.google.com.",
                             "x.accounts.google.com",
                             "google.com",
                             "www.google.com",
                             "admin.google.com",
                             "myaccount.google.com",
                             "www.google.de",
                             "login.live.com",
                             "login.microsoft.com",
                             "outlook.office.com",
                             "portal.office.com",
                             "login.microsoftonline.de",
                             "accounts.youtube.com",
                             "accounts.zoho.com",
                             "accounts.example.com",
                             "login.example.com",
                             "api.inboxkit.com",
                             "inboxkit.com",
                             "localhost",
                             "142.250.1.84",
                             "[2001:db8::1]",
                             "login.salesforce.com",
                             "hotelive.com.example",
                             "a",
                             ""})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void TestSignInHosts::honestNames()
{
    QFETCH(QString, host);
    QCOMPARE(imitatedHost(host, host), QString());
}

void TestSignInHosts::everySlipIsSeen()
{
    // A letter left out, doubled or replaced anywhere in the name, and a dot that became a hyphen.
    for (const QString &known : {QStringLiteral("accounts.google.com"), QStringLiteral("login.microsoftonline.com"),
                                 QStringLiteral("login.partner.microsoftonline.cn")}) {
        for (qsizetype at = 0; at < known.size() - 4; ++at) {
            QStringList slips{QString(known).insert(at, known[at]), QString(known).replace(at, 1, u'-')};
            slips.append(QString(known).remove(at, 1));
            slips.append(QString(known).replace(at, 1, u'q'));
            for (const QString &slip : std::as_const(slips)) {
                if (slip == known || slip.startsWith(u'-'))
                    continue;
                QVERIFY2(!imitatedHost(slip, slip).isEmpty(), qPrintable(slip));
                QVERIFY2(!imitatedHost(slip + QStringLiteral(".evil.example"), slip + QStringLiteral(".evil.example"))
                              .isEmpty(),
                         qPrintable(slip));
            }
        }
    }
}

void TestSignInHosts::longNamesAreCheap()
{
    // No name of DNS is that long; the look at it must not take longer for it.
    const QString endless = QStringLiteral("accounts-google.").repeated(20'000);
    QBENCHMARK_ONCE
    {
        QCOMPARE(imitatedHost(endless, endless), QStringLiteral("accounts.google.com"));
    }
    QVERIFY(imitatedHost(QString(100'000, u'x'), QString(100'000, u'x')).isEmpty());
}

QTEST_APPLESS_MAIN(TestSignInHosts)
#include "tst_signinhosts.moc"
