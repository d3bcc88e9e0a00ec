// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/chip.h"
#include "monitor/wording.h"
#include "windowfixture.h"

#include <QPlainTextEdit>
#include <QSet>

using namespace monitor;
using namespace Qt::StringLiterals;
using guidance::inspectConsentLink;
using guidance::LinkConcern;
using samples::noon;

/// What is said about a link and about the trust of a request: in the detail pane, on the card and in the question.
class TestLinkWording : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void everyConcernHasItsSentence();
    void lookAlikeNamesTheOther();
    void hostsInBothForms();
    void scopesInPlainWords();
    void questionSaysEverything();
    void paneSaysEverything();
    void paneOfAnOddLink();
    void rawValuesAreCopied();
    void trustIsExplained_data();
    void trustIsExplained();

private:
    void load(const QString &link)
    {
        auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
        change.consentUrl = link;
        m_desk->model.load({samples::recordOf(change, noon, 1)});
        m_desk->window.resize(1440, 1400);
        m_desk->show();
        QTRY_VERIFY(m_desk->named(u"Copy Request"_s));
    }
    QLabel *label(const QString &text) const
    {
        const QList<QLabel *> labels = m_desk->window.findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->isVisible() && label->text() == text)
                return label;
        }
        return nullptr;
    }
};

void TestLinkWording::everyConcernHasItsSentence()
{
    const auto link = inspectConsentLink(u"https://accounts.google.com.evil.example/"_s);
    QSet<QString> sentences;
    for (int i = 0; i <= int(LinkConcern::OddRedirect); ++i) {
        const QString sentence = wording::concernSentence(LinkConcern(i), link);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), int(LinkConcern::OddRedirect) + 1);
}

void TestLinkWording::lookAlikeNamesTheOther()
{
    const auto link = inspectConsentLink(u"https://login.rnicrosoftonline.com/"_s);
    QVERIFY(wording::concernSentence(LinkConcern::LookAlikeHost, link).contains(u"login.microsoftonline.com"_s));
}

void TestLinkWording::hostsInBothForms()
{
    const auto link = inspectConsentLink(
        u"https://xn--accunts-cjg.google.com/?redirect_uri=https://xn--bcher-kva.example/&redirect_uri=https://b.example/"_s);
    QVERIFY(wording::hostText(link).contains(u"xn--accunts-cjg.google.com"_s));
    QVERIFY(wording::hostText(link).contains(u"acc\u043eunts.google.com"_s));
    QVERIFY(wording::redirectText(link).contains(u"xn--bcher-kva.example"_s));
    QVERIFY(wording::redirectText(link).contains(u"b\u00fccher.example"_s));
    QVERIFY(wording::redirectText(link).endsWith(u"\nb.example"_s));
    QCOMPARE(wording::hostText(inspectConsentLink(u"https://accounts.google.com/"_s)), u"accounts.google.com"_s);
}

void TestLinkWording::scopesInPlainWords()
{
    const auto link = inspectConsentLink(
        u"https://login.microsoftonline.com/common/oauth2?scope=https://graph.microsoft.com/Mail.Send%20Mail.Send%20"
        "api://odd/x%20openid"_s);
    QCOMPARE(wording::scopeLines(link), (QStringList{u"Send mail"_s, u"api://odd/x"_s, u"Know who signs in"_s}));
    QCOMPARE(wording::scopeOrigins(link),
             (QStringList{u"Send mail: https://graph.microsoft.com/Mail.Send"_s, u"Send mail: Mail.Send"_s,
                          u"api://odd/x"_s, u"Know who signs in: openid"_s}));
}

void TestLinkWording::questionSaysEverything()
{
    const QString link = u"https://me@accounts.google.com.evil.example:8443/o?client_id=77-x&scope=openid&redirect_uri="
                         "http://back.example/"_s;
    load(link);
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QStringList texts;
    for (const QLabel *shown : dialog()->findChildren<QLabel *>())
        texts.append(shown->text());
    const QString all = texts.join(u'\n');
    const auto inspection = inspectConsentLink(link);
    QVERIFY(inspection.concerns.size() >= 5);
    for (const LinkConcern concern : inspection.concerns)
        QVERIFY2(all.contains(wording::concernSentence(concern, inspection)), qPrintable(all));
    for (const QString &fact :
         {u"accounts.google.com.evil.example"_s, u"77-x"_s, u"back.example"_s, u"Know who signs in"_s})
        QVERIFY2(texts.contains(fact), qPrintable(fact));
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), link);
}

void TestLinkWording::paneSaysEverything()
{
    load(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=77-x&scope=offline_access%20"
         "https%3A%2F%2Foutlook.office.com%2FSMTP.Send&redirect_uri=https%3A%2F%2Fapi.example%2Fcb&"
         "login_hint=anna%40example.org&prompt=select_account"_s);
    for (const QString &text :
         {u"Microsoft"_s, u"login.microsoftonline.com"_s, u"known"_s, u"77-x"_s,
          u"Keep access while nobody is signed in\nSend mail by SMTP"_s, u"api.example"_s, u"anna@example.org"_s,
          u"unproven"_s, u"common (any organisation's and personal accounts)"_s,
          u"Lets the customer choose an account"_s})
        QVERIFY2(label(text), qPrintable(text));
    const QLabel *scopes = label(u"Keep access while nobody is signed in\nSend mail by SMTP"_s);
    QVERIFY(scopes->toolTip().contains(u"https://outlook.office.com/SMTP.Send"_s));
    QVERIFY(scopes->accessibleDescription().contains(u"https://outlook.office.com/SMTP.Send"_s));
    QVERIFY(label(u"Lets the customer choose an account"_s)->toolTip().contains(u"select_account"_s));
}

void TestLinkWording::paneOfAnOddLink()
{
    load(u"https://xn--accunts-cjg.google.com/?client_id=1"_s);
    QVERIFY(label(u"unusual"_s));
    QVERIFY(label(u"unknown"_s));
    QVERIFY(shows(u"xn--accunts-cjg.google.com (reads acc\u043eunts.google.com)"_s));
    QVERIFY(shows(u"can be taken for accounts.google.com"_s));
    QVERIFY(shows(u"letters of other scripts"_s));
}

void TestLinkWording::rawValuesAreCopied()
{
    load(
        u"https://login.microsoftonline.com/common/adminconsent?client_id=1&scope=openid%20Mail.Send&prompt=consent"_s);
    const std::pair<QString, QString> fields[] = {{u"Copy Asks for"_s, u"openid Mail.Send"_s},
                                                  {u"Copy Tenant"_s, u"common"_s},
                                                  {u"Copy Host"_s, u"login.microsoftonline.com"_s},
                                                  {u"Copy Sign-in"_s, u"consent"_s}};
    for (const auto &[button, value] : fields) {
        QVERIFY2(m_desk->named(button), qPrintable(button));
        m_desk->named(button)->click();
        QCOMPARE(QApplication::clipboard()->text(), value);
    }
    QVERIFY(shows(u"Asks an administrator to agree for the whole organisation"_s));
}

void TestLinkWording::trustIsExplained_data()
{
    QTest::addColumn<onboarding::Trust>("trust");
    QTest::addColumn<QString>("word");
    QTest::newRow("token") << onboarding::Trust::Token << u"token only"_s;
    QTest::newRow("authenticated") << onboarding::Trust::Authenticated << u"signed"_s;
    QTest::newRow("confirmed") << onboarding::Trust::Confirmed << u"confirmed by InboxKit"_s;
}

void TestLinkWording::trustIsExplained()
{
    QFETCH(onboarding::Trust, trust);
    QFETCH(QString, word);
    // On cards of every kind.
    std::vector<store::RequestRecord> records{
        samples::consent(u"a"_s, u"pending"_s), samples::clientId(u"b"_s, u"pending"_s),
        samples::consent(u"c"_s, u"failed"_s), samples::consent(u"d"_s, u"queued"_s)};
    for (store::RequestRecord &record : records)
        record.request.trust = trust;
    m_desk->model.load(records);
    m_desk->show();
    const std::pair<QString, int> views[] = {{u"needs"_s, 2}, {u"trouble"_s, 1}, {u"working"_s, 1}};
    for (const auto &[view, cards] : views) {
        QVERIFY(m_desk->window.showView(view));
        QTRY_VERIFY(m_desk->list()->realisedCards() == cards);
        int explained = 0;
        const QList<Chip *> chips = m_desk->list()->findChildren<Chip *>();
        for (const Chip *chip : chips) {
            if (!chip->isVisible() || chip->text() != word)
                continue;
            ++explained;
            QCOMPARE(chip->accessibleDescription(), wording::trustExplanation(trust));
            QVERIFY(chip->accessibleDescription().endsWith(u'.'));
            QVERIFY(chip->toolTip().contains(wording::trustExplanation(trust).toHtmlEscaped()));
        }
        QCOMPARE(explained, cards);
    }
}

QTEST_MAIN(TestLinkWording)
#include "tst_linkwording.moc"
