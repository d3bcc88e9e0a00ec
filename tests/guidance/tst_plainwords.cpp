// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/knownscopes.h"
#include "guidance/plainwords.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace guidance;

namespace {

/// Marks every text of the context that it is asked for.
class MarkingTranslator final : public QTranslator {
public:
    explicit MarkingTranslator(const char *context)
        : m_context(context)
    {
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return m_context == context ? u'<' + QString::fromLatin1(text) + u'>' : QString();
    }

private:
    const QByteArray m_context;
};

} // namespace

class TestPlainWords : public QObject {
    Q_OBJECT
private slots:
    void tables_data();
    void tables();
    void scopes_data();
    void scopes();
    void areTranslated();
    void promptsAndTenants();
};

void TestPlainWords::tables_data()
{
    QTest::addColumn<bool>("google");
    QTest::newRow("google") << true;
    QTest::newRow("microsoft") << false;
}

void TestPlainWords::tables()
{
    QFETCH(bool, google);
    const std::span<const KnownScope> table = google ? googleScopes() : microsoftScopes();
    QVERIFY(table.size() >= 40);
    QSet<QString> seen;
    for (const KnownScope &entry : table) {
        const QString scope = entry.scope;
        QVERIFY2(!seen.contains(scope.toLower()), qPrintable(scope));
        seen.insert(scope.toLower());
        // Each can be found under the name that links have.
        const QString whole = google && !scope.startsWith(QStringLiteral("https://"))
            ? QStringLiteral("https://www.googleapis.com/auth/") + scope
            : scope;
        QCOMPARE(scopeInPlainWords(whole), QString::fromUtf8(entry.words));
        QVERIFY2(QByteArray(entry.words).size() > 5 && QChar::fromLatin1(entry.words[0]).isUpper(), entry.words);
    }
}

void TestPlainWords::scopes_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *scope, const char *words) {
        QTest::newRow(scope) << QString::fromLatin1(scope) << QString::fromLatin1(words);
    };
    row("https://mail.google.com/", "Read, send and delete mail");
    row("https://www.googleapis.com/auth/gmail.send", "Send mail");
    row("https://www.googleapis.com/auth/admin.directory.user", "See and change users of the organisation");
    row("openid", "Know who signs in");
    row("email", "See the mail address");
    row("Mail.Send", "Send mail");
    row("mail.send", "Send mail");
    row("https://graph.microsoft.com/Mail.Send", "Send mail");
    row("HTTPS://Graph.Microsoft.com/mail.send", "Send mail");
    row("https://graph.microsoft.us/Mail.Read", "Read mail");
    row("https://outlook.office.com/SMTP.Send", "Send mail by SMTP");
    row("https://outlook.office365.com/IMAP.AccessAsUser.All", "Read and change mail by IMAP");
    row("https://graph.microsoft.com/.default", "Everything that the app has been given");
    row("offline_access", "Keep access while nobody is signed in");
    // Not known, and not to be taken for what it resembles
    row("", "");
    row("gmail.send", "");
    row("contacts", "");
    row("https://www.googleapis.com/auth/", "");
    row("https://www.googleapis.com/auth/Gmail.Send", "");
    row("https://www.googleapis.com/auth/Mail.Send", "");
    row("http://www.googleapis.com/auth/gmail.send", "");
    row("https://www.googleapis.com.evil.example/auth/gmail.send", "");
    row("https://evil.example/Mail.Send", "");
    row("https://graph.microsoft.com/", "");
    row("https://graph.microsoft.com.evil.example/Mail.Send", "");
    row("Mail.SendAll", "");
}

void TestPlainWords::scopes()
{
    QFETCH(QString, scope);
    QTEST(scopeInPlainWords(scope), "words");
}

void TestPlainWords::areTranslated()
{
    for (const auto &[context, word, read] : {std::tuple{"guidance::Scopes", "Mail.Send", &scopeInPlainWords},
                                              std::tuple{"guidance::Prompt", "consent", &promptInPlainWords},
                                              std::tuple{"guidance::Tenant", "common", &tenantInPlainWords}}) {
        MarkingTranslator translator(context);
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QVERIFY2(read(QString::fromLatin1(word)).startsWith(u'<'), context);
        QVERIFY(QCoreApplication::removeTranslator(&translator));
    }
}

void TestPlainWords::promptsAndTenants()
{
    for (const char *value : {"consent", "select_account", "login", "none", "create", "admin_consent"})
        QVERIFY2(!promptInPlainWords(QString::fromLatin1(value)).isEmpty(), value);
    QVERIFY(promptInPlainWords(QStringLiteral("dance")).isEmpty());
    QVERIFY(promptInPlainWords(QString()).isEmpty());
    QVERIFY(!tenantInPlainWords(QStringLiteral("Common")).isEmpty());
    QVERIFY(tenantInPlainWords(QStringLiteral("contoso.onmicrosoft.com")).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlainWords)
#include "tst_plainwords.moc"
