// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using samples::noon;

namespace {

store::RequestRecord withLink(const QString &link, qint64 sequence = 1)
{
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
    change.consentUrl = link;
    return samples::recordOf(change, noon, sequence);
}

} // namespace

/// What the buttons of a card do, and the question before what is unusual.
class TestCardActions : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void buttonNames_data();
    void buttonNames();
    void copyLink();
    void copyMessageBothForms();
    void copyClientIdAndInstructions();
    void openKnownAtOnce();
    void linkItselfOpens();
    void unusualLinkAsks();
    void unusualLinkAsksBeforeCopying();
    void refusedQuestionDoesNothing();
    void programsAreNeverOpened();
    void linkThatChangedMeanwhile();
    void unusualClientId();
    void nothingToOffer();
    void troubleSaysWhat();
};

void TestCardActions::buttonNames_data()
{
    QTest::addColumn<bool>("consent");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<bool>("twin");
    QTest::addColumn<QString>("label");
    QTest::newRow("domain") << false << u"acme.com"_s << false << u"acme.com"_s;
    QTest::newRow("mailbox") << true << u"mb-1"_s << false << u"mb-1"_s;
    QTest::newRow("empty domain") << false << QString() << false << u" (a)"_s;
    QTest::newRow("empty mailbox") << true << QString() << false << u" (a)"_s;
    QTest::newRow("shared") << false << u"acme.com"_s << true << u"acme.com (a)"_s;
    QTest::newRow("place marker") << true << u"%1"_s << false << u"%1"_s;
}

void TestCardActions::buttonNames()
{
    QFETCH(bool, consent);
    QFETCH(QString, customer);
    QFETCH(bool, twin);
    QFETCH(QString, label);
    const auto named = [customer, consent](const QString &uid) {
        auto change = consent ? samples::consentChange(uid, u"pending"_s, noon)
                              : samples::clientIdChange(uid, u"pending"_s, noon);
        (consent ? change.mailboxId : change.domainName) = customer;
        return samples::recordOf(change, noon, 1);
    };
    std::vector<store::RequestRecord> records{named(u"a"_s)};
    if (twin)
        records.push_back(named(u"b"_s));
    m_desk->model.load(records);
    m_desk->show();
    const QStringList buttons = consent
        ? QStringList{u"Copy link"_s, u"Copy message"_s, u"Open consent page"_s}
        : QStringList{u"Copy Client ID"_s, u"Copy instructions"_s, u"Open Admin console"_s};
    for (const QString &button : buttons)
        QTRY_VERIFY2(m_desk->named(button + u" for "_s + label), qPrintable(button));
}

void TestCardActions::copyLink()
{
    const auto record = samples::consent(u"a"_s, u"pending"_s);
    m_desk->model.load({record});
    m_desk->show();
    click(u"Copy link for mailbox-a"_s);
    QCOMPARE(QApplication::clipboard()->text(), record.request.latest.consentUrl);
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    QTRY_VERIFY(shows(u"Link copied for mailbox-a"_s));
    QVERIFY(m_desk->opener.opened.isEmpty());
}

void TestCardActions::copyMessageBothForms()
{
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
    change.mailboxId = u"<b>Tom & Co</b>"_s;
    m_desk->model.load({samples::recordOf(change, noon, 1)});
    m_desk->show();
    click(u"Copy message for <b>Tom & Co</b>"_s);
    const QMimeData *content = QApplication::clipboard()->mimeData();
    QVERIFY(content->text().contains(u"<b>Tom & Co</b>"_s));
    QVERIFY(content->text().contains(change.consentUrl));
    QVERIFY(content->html().contains(u"&lt;b&gt;Tom &amp; Co&lt;/b&gt;"_s));
    QVERIFY(!content->html().contains(u"<b>Tom"_s));
}

void TestCardActions::copyClientIdAndInstructions()
{
    m_desk->window.setScopes({{u"Marketing Team key"_s, u"https://mail.google.com/"_s}});
    m_desk->model.load({samples::clientId(u"a"_s, u"pending"_s)});
    m_desk->show();
    click(u"Copy Client ID for a.example"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"1234567890-abcdefgh.apps.googleusercontent.com"_s);
    click(u"Copy instructions for a.example"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"1234567890-abcdefgh.apps.googleusercontent.com"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"https://mail.google.com/"_s));
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    QVERIFY(!shows(u"scopes are not set"_s));
    m_desk->window.setScopes({});
    QTRY_VERIFY(shows(u"scopes are not set"_s));
    click(u"Open Admin console for a.example"_s);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    QCOMPARE(m_desk->opener.opened.first().host(), u"admin.google.com"_s);
}

void TestCardActions::openKnownAtOnce()
{
    const auto record = samples::consent(u"a"_s, u"pending"_s);
    m_desk->model.load({record});
    m_desk->show();
    click(u"Open consent page for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened, QList<QUrl>{QUrl(record.request.latest.consentUrl)});
    QVERIFY(!dialog());
    m_desk->opener.works = false;
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(shows(u"browser could not be started"_s));
}

void TestCardActions::linkItselfOpens()
{
    const auto record = samples::consent(u"a"_s, u"pending"_s);
    m_desk->model.load({record});
    m_desk->show();
    click(record.request.latest.consentUrl);
    QCOMPARE(m_desk->opener.opened.size(), 1);
}

void TestCardActions::unusualLinkAsks()
{
    const QString link = u"https://accounts.google.com.evil.example/o/oauth2?client_id=1"_s;
    m_desk->model.load({withLink(link)});
    m_desk->show();
    QTRY_VERIFY(shows(u"unusual link"_s));
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(m_desk->opener.opened.isEmpty());
    QVERIFY(dialog()->findChild<QPlainTextEdit *>()->toPlainText() == link);
    QVERIFY(shows(u"accounts.google.com.evil.example"_s));
    QVERIFY(shows(u"not one of the known sign-in hosts"_s));
    // The window lives on under the question.
    m_desk->model.apply({samples::consent(u"b"_s, u"pending"_s, noon, 5)});
    QTRY_VERIFY(m_desk->named(u"Copy link for mailbox-b"_s));
    QAbstractButton *approve = inDialog(u"Approve and continue"_s);
    QVERIFY(approve);
    QCOMPARE(approve->accessibleName(), u"Approve and continue"_s);
    QVERIFY(!approve->hasFocus());
    QTest::mouseClick(approve, Qt::LeftButton);
    QCOMPARE(m_desk->opener.opened, QList<QUrl>{QUrl(link)});
    QTRY_VERIFY(!dialog());
}

void TestCardActions::unusualLinkAsksBeforeCopying()
{
    const QString link = u"http://accounts.google.com/o/oauth2?client_id=1"_s;
    m_desk->model.load({withLink(link)});
    m_desk->show();
    for (const QString &button : {u"Copy link for mailbox-a"_s, u"Copy message for mailbox-a"_s}) {
        QApplication::clipboard()->setText(u"before"_s);
        click(button);
        QTRY_VERIFY(inDialog(u"Approve and continue"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QTest::mouseClick(inDialog(u"Approve and continue"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(link));
        QTRY_VERIFY(!dialog());
    }
}

void TestCardActions::refusedQuestionDoesNothing()
{
    m_desk->model.load({withLink(u"https://evil.example/"_s)});
    m_desk->show();
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Enter presses Cancel, the button with the focus
    QTRY_VERIFY(!dialog());
    QVERIFY(m_desk->opener.opened.isEmpty());
}

void TestCardActions::programsAreNeverOpened()
{
    for (const QString &link :
         {u"file:///usr/share/applications/x.desktop"_s, u"javascript:alert(1)"_s, u"not a link"_s}) {
        m_desk->model.load({withLink(link)});
        m_desk->show();
        m_desk->list()->rebuild();
        click(u"Open consent page for mailbox-a"_s);
        QTRY_VERIFY(dialog());
        QVERIFY(!inDialog(u"Approve and continue"_s)->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }
    QVERIFY(m_desk->opener.opened.isEmpty());
}

void TestCardActions::linkThatChangedMeanwhile()
{
    m_desk->model.load({withLink(u"https://evil.example/one"_s)});
    m_desk->show();
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    update(withLink(u"https://evil.example/two"_s, 2));
    QTest::mouseClick(inDialog(u"Approve and continue"_s), Qt::LeftButton);
    QVERIFY(m_desk->opener.opened.isEmpty()); // what was approved is not what there is now
    QTRY_VERIFY(shows(u"has just changed"_s));
}

void TestCardActions::unusualClientId()
{
    auto change = samples::clientIdChange(u"a"_s, u"pending"_s, noon);
    change.clientId = u"javascript:alert(1)"_s;
    m_desk->model.load({samples::recordOf(change, noon, 1)});
    m_desk->show();
    QTRY_VERIFY(shows(u"unusual Client ID"_s));
    QVERIFY(!m_desk->named(u"Open Admin console for a.example"_s));
    click(u"Copy Client ID for a.example"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QTest::mouseClick(inDialog(u"Approve and continue"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), change.clientId);
    QTest::keyClick(m_desk->list(), Qt::Key_O);
    QVERIFY(m_desk->opener.opened.isEmpty());
}

void TestCardActions::nothingToOffer()
{
    auto change = samples::clientIdChange(u"b"_s, u"pending"_s, noon);
    change.clientId.clear();
    m_desk->model.load({withLink(QString()), samples::recordOf(change, noon, 2)});
    m_desk->show();
    QTRY_VERIFY(m_desk->named(u"Copy link for mailbox-a"_s));
    for (const QString &name : {u"Copy link for mailbox-a"_s, u"Copy message for mailbox-a"_s,
                                u"Open consent page for mailbox-a"_s, u"Copy Client ID for b.example"_s})
        QVERIFY2(!m_desk->named(name)->isEnabled(), qPrintable(name));
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_M, Qt::Key_O})
        QTest::keyClick(m_desk->list(), key);
    QTRY_VERIFY(shows(u"InboxKit sent no link for"_s));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(m_desk->opener.opened.isEmpty());
    // The same card serves again once there is a link.
    const QString link = u"https://accounts.google.com/o/oauth2/v2/auth?client_id=1"_s;
    update(withLink(link, 5));
    m_desk->list()->rebuild();
    click(u"Copy link for mailbox-a"_s);
    QCOMPARE(QApplication::clipboard()->text(), link);
}

void TestCardActions::troubleSaysWhat()
{
    auto change = samples::consentChange(u"a"_s, u"failed"_s, noon);
    change.statusText = u"The customer declined."_s;
    change.statusReason = u"user_denied"_s;
    change.retryCount = 1;
    auto last = samples::clientIdChange(u"b"_s, u"errored"_s, noon);
    last.retryCount = 3;
    m_desk->model.load({samples::recordOf(change, noon, 1), samples::recordOf(last, noon, 2)});
    m_desk->show();
    QVERIFY(m_desk->window.showView(u"trouble"_s));
    QTRY_VERIFY(shows(u"The customer declined."_s));
    QVERIFY(shows(u"user_denied"_s));
    QVERIFY(shows(u"What to say."_s));
    QVERIFY(shows(u"InboxKit may retry (1 of 3)"_s));
    QVERIFY(shows(u"final"_s));
    click(u"Copy answer for mailbox-a"_s);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    click(u"Copy Client ID for b.example"_s);
    QCOMPARE(QApplication::clipboard()->text(), last.clientId);
}

QTEST_MAIN(TestCardActions)
#include "tst_cardactions.moc"
