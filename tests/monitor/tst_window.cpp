// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/approvaldialog.h"
#include "monitor/button.h"
#include "monitor/field.h"
#include "monitor/keydialog.h"
#include "monitor/sidebar.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using onboarding::RequestKind;
using samples::noon;
using samples::WindowFixture;

/// The gestures of the person at the desk, each against the window as a whole.
class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void bannerComesAndGoes();
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
    void countsInTheSideBar();
    void search();
    void keysOnly();
    void enterAndSpacePress();
    void keyIsAskedFor();
    void statusBarTells();
    void showRequestFindsIt();
    void closing();
    void layoutIsRemembered();

private:
    QWidget *dialog() const;
    QAbstractButton *inDialog(const QString &text) const;
    bool shows(const QString &text) const;
    void click(const QString &name);
    void update(const store::RequestRecord &record);

    std::unique_ptr<WindowFixture> m_desk;
};

void TestWindow::init()
{
    m_desk = std::make_unique<WindowFixture>();
    QApplication::clipboard()->clear();
}

void TestWindow::cleanup()
{
    m_desk.reset();
}

QWidget *TestWindow::dialog() const
{
    for (QDialog *dialog : m_desk->window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QAbstractButton *TestWindow::inDialog(const QString &text) const
{
    const QWidget *open = dialog();
    const QList<QAbstractButton *> buttons =
        open ? open->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

bool TestWindow::shows(const QString &text) const
{
    const QList<QLabel *> labels = m_desk->window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestWindow::click(const QString &name)
{
    QAbstractButton *button = nullptr;
    QTRY_VERIFY2((button = m_desk->named(name)) != nullptr, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestWindow::update(const store::RequestRecord &record)
{
    m_desk->model.apply({record});
    m_desk->model.flush();
}

void TestWindow::bannerComesAndGoes()
{
    m_desk->show();
    QVERIFY(shows(u"No customer has to do anything"_s));
    m_desk->model.apply({samples::consent(u"a"_s, u"pending"_s)});
    QTRY_VERIFY(m_desk->named(u"Copy link for mailbox-a"_s));
    QVERIFY(shows(u"mailbox-a"_s));
    QVERIFY(shows(u"Google consent"_s));
    QVERIFY(shows(u"pending"_s));
    update(samples::consent(u"a"_s, u"processing"_s, noon, 2));
    QTRY_VERIFY(!m_desk->named(u"Copy link for mailbox-a"_s));
    QVERIFY(m_desk->window.showView(u"working"_s));
    QTRY_VERIFY(shows(u"processing"_s));
}

void TestWindow::buttonNames_data()
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

void TestWindow::buttonNames()
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

void TestWindow::copyLink()
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

void TestWindow::copyMessageBothForms()
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

void TestWindow::copyClientIdAndInstructions()
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

void TestWindow::openKnownAtOnce()
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

void TestWindow::linkItselfOpens()
{
    const auto record = samples::consent(u"a"_s, u"pending"_s);
    m_desk->model.load({record});
    m_desk->show();
    click(record.request.latest.consentUrl);
    QCOMPARE(m_desk->opener.opened.size(), 1);
}

namespace {

store::RequestRecord withLink(const QString &link, qint64 sequence = 1)
{
    auto change = samples::consentChange(u"a"_s, u"pending"_s, noon);
    change.consentUrl = link;
    return samples::recordOf(change, noon, sequence);
}

} // namespace

void TestWindow::unusualLinkAsks()
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

void TestWindow::unusualLinkAsksBeforeCopying()
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

void TestWindow::refusedQuestionDoesNothing()
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

void TestWindow::programsAreNeverOpened()
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

void TestWindow::linkThatChangedMeanwhile()
{
    m_desk->model.load({withLink(u"https://evil.example/one"_s)});
    m_desk->show();
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    update(withLink(u"https://evil.example/two"_s, 2));
    QTest::mouseClick(inDialog(u"Approve and continue"_s), Qt::LeftButton);
    QVERIFY(m_desk->opener.opened.isEmpty()); // what was approved is not what there is now
    QTRY_VERIFY(shows(u"has just moved on"_s));
}

void TestWindow::unusualClientId()
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

void TestWindow::nothingToOffer()
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
    update(withLink(u"https://accounts.google.com/o/oauth2/v2/auth"_s, 5));
    m_desk->list()->rebuild();
    click(u"Copy link for mailbox-a"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"https://accounts.google.com/o/oauth2/v2/auth"_s);
}

void TestWindow::troubleSaysWhat()
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

void TestWindow::countsInTheSideBar()
{
    m_desk->model.load({samples::consent(u"a"_s, u"pending"_s), samples::consent(u"b"_s, u"pending"_s),
                        samples::consent(u"c"_s, u"failed"_s)});
    m_desk->show();
    const auto count = [this](desk::View view) {
        const QList<monitor::SideBarItem *> items = m_desk->window.findChildren<monitor::SideBarItem *>();
        for (const monitor::SideBarItem *item : items) {
            if (item->view() == view)
                return item->accessibleDescription();
        }
        return QString();
    };
    QCOMPARE(count(desk::View::Needs), u"2"_s);
    QCOMPARE(count(desk::View::Trouble), u"1"_s);
    update(samples::consent(u"a"_s, u"completed"_s, noon, 9));
    QCOMPARE(count(desk::View::Needs), u"1"_s);
    QCOMPARE(count(desk::View::Done), u"1"_s);
    QVERIFY(m_desk->window.windowTitle().contains(u"(1)"_s));
}

void TestWindow::search()
{
    m_desk->model.load({samples::consent(u"alpha"_s, u"pending"_s), samples::clientId(u"beta"_s, u"pending"_s)});
    m_desk->show();
    QTest::keyClick(&m_desk->window, Qt::Key_F, Qt::ControlModifier);
    auto *field = m_desk->named<monitor::Field>(u"Search"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"beta jc"_s); // letters are letters here, not commands
    QCOMPARE(field->text(), u"beta jc"_s);
    field->setText(u"beta"_s);
    QTRY_VERIFY(!m_desk->named(u"Copy link for mailbox-alpha"_s));
    QVERIFY(m_desk->named(u"Copy Client ID for beta.example"_s));
    field->setText(u"nobody"_s);
    QTRY_VERIFY(shows(u"Nothing here matches"_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(m_desk->named(u"Copy link for mailbox-alpha"_s));
    QVERIFY(m_desk->list()->hasFocus());
}

void TestWindow::keysOnly()
{
    auto failed = samples::consentChange(u"c"_s, u"failed"_s, noon);
    failed.statusReason = u"user_denied"_s;
    m_desk->model.load({samples::consent(u"a"_s, u"pending"_s, noon - 3000),
                        samples::clientId(u"b"_s, u"pending"_s, noon - 2000), samples::recordOf(failed, noon, 1)});
    m_desk->show();
    QTRY_VERIFY(m_desk->list()->selected());
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    QCOMPARE(m_desk->list()->selected()->uid, u"a"_s);
    press(Qt::Key_C);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"https://accounts.google.com/"_s));
    press(Qt::Key_O);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    press(Qt::Key_J);
    QCOMPARE(m_desk->list()->selected()->uid, u"b"_s);
    press(Qt::Key_M);
    QVERIFY(QApplication::clipboard()->text().contains(u"b.example"_s));
    press(Qt::Key_O);
    QCOMPARE(m_desk->opener.opened.last().host(), u"admin.google.com"_s);
    press(Qt::Key_K);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // stops at the end
    QCOMPARE(m_desk->list()->selected()->uid, u"b"_s);
    press(Qt::Key_Up);
    QCOMPARE(m_desk->list()->selected()->uid, u"a"_s);
    press(Qt::Key_3);
    QCOMPARE(m_desk->window.currentView(), desk::View::Trouble);
    press(Qt::Key_C);
    QTRY_VERIFY(shows(u"Answer copied"_s));
    press(Qt::Key_4);
    QCOMPARE(m_desk->window.currentView(), desk::View::Done);
    press(Qt::Key_C); // nothing is selected there
    press(Qt::Key_1);
    QCOMPARE(m_desk->window.currentView(), desk::View::Needs);
    press(Qt::Key_F1);
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
}

void TestWindow::enterAndSpacePress()
{
    m_desk->model.load({samples::consent(u"a"_s, u"pending"_s)});
    m_desk->show();
    QTRY_VERIFY(m_desk->named(u"Copy link for mailbox-a"_s));
    m_desk->list()->setFocus();
    while (QApplication::focusWidget() != m_desk->named(u"Copy link for mailbox-a"_s))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(u"Copy message for mailbox-a"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_desk->named(u"Copy link for mailbox-a"_s));
}

void TestWindow::keyIsAskedFor()
{
    m_desk->window.setKeyMissing(true);
    m_desk->show();
    QVERIFY(shows(u"Nothing is accepted yet"_s));
    QSignalSpy entered(&m_desk->window, &monitor::MainWindow::keyEntered);
    click(u"Enter the key"_s);
    QTRY_VERIFY(dialog());
    QAbstractButton *save = inDialog(u"Accept events with this key"_s);
    QVERIFY(!save->isEnabled());
    const QList<monitor::Field *> fields = dialog()->findChildren<monitor::Field *>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(1)->echoMode(), QLineEdit::Password);
    fields.at(0)->setText(u"Team A"_s);
    fields.at(1)->setText(u"  ik_secret \n"_s);
    QTRY_VERIFY(shows(u"taken as the key itself"_s));
    fields.at(1)->setText(QString(64, u'a'));
    QTRY_VERIFY(shows(u"This is a digest"_s));
    fields.at(1)->setText(u" ik_secret "_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first(), (QVariantList{u"Team A"_s, u"ik_secret"_s}));
    m_desk->window.setKeyMissing(false);
    QVERIFY(!shows(u"Nothing is accepted yet"_s));
}

void TestWindow::statusBarTells()
{
    m_desk->show();
    QVERIFY(shows(u"not listening"_s));
    m_desk->window.setListening({}, u"Port 8780 is taken by another program."_s);
    QTRY_VERIFY(shows(u"not listening: Port 8780 is taken"_s));
    m_desk->window.setListening(u"http://[::1]:8780/webhook"_s, {});
    QTRY_VERIFY(shows(u"listening on [::1]:8780"_s));
    QVERIFY(shows(u"no event yet"_s));
    server::Counters counters;
    counters.deliveries.insert({"accepted", ""}, 1812);
    counters.deliveries.insert({"refused", "signature_mismatch"}, 2);
    counters.lastEventAt = noon - 12'000;
    m_desk->window.setCounters(counters);
    QTRY_VERIFY(shows(u"last event 12 s ago"_s));
    QVERIFY(shows(u"accepted · 2 refused"_s));
    m_desk->window.setStoreHealth(false, u"The disk is full."_s);
    QTRY_VERIFY(shows(u"store: The disk is full."_s));
    m_desk->window.setSourceNames({u"Marketing <b>Team</b>"_s});
    QTRY_VERIFY(shows(u"Marketing <b>Team</b>"_s));
    m_desk->window.setDemo(true); // which has a source of its own, and says so once
    QTRY_VERIFY(shows(u"Demo"_s));
    QVERIFY(!shows(u"Marketing <b>Team</b>"_s));
}

void TestWindow::showRequestFindsIt()
{
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < 200; ++i)
        records.push_back(samples::consent(u"n%1"_s.arg(i), u"pending"_s, noon - 200'000 + i * 1000, i));
    records.push_back(samples::clientId(u"f"_s, u"failed"_s));
    m_desk->model.load(records);
    m_desk->show();
    m_desk->named<monitor::Field>(u"Search"_s)->setText(u"n1"_s);
    m_desk->window.showRequest(RequestKind::ClientId, u"f"_s);
    QCOMPARE(m_desk->window.currentView(), desk::View::Trouble);
    QCOMPARE(m_desk->list()->selected()->uid, u"f"_s);
    m_desk->window.showRequest(RequestKind::Consent, u"n180"_s);
    QCOMPARE(m_desk->window.currentView(), desk::View::Needs);
    QCOMPARE(m_desk->list()->selected()->uid, u"n180"_s);
    const monitor::Card *card = m_desk->list()->cardFor({RequestKind::Consent, u"n180"_s});
    QVERIFY(card);
    QVERIFY(m_desk->list()->viewport()->rect().intersects(card->geometry()));
    m_desk->window.showRequest(RequestKind::Consent, u"nobody"_s); // nothing happens
    QCOMPARE(m_desk->list()->selected()->uid, u"n180"_s);
}

void TestWindow::closing()
{
    QSignalSpy quit(&m_desk->window, &monitor::MainWindow::quitRequested);
    QSignalSpy chosen(&m_desk->window, &monitor::MainWindow::keepRunningChosen);
    m_desk->window.setListening(u"http://127.0.0.1:8780/webhook"_s, {});
    m_desk->window.setTrayAvailable(true);
    m_desk->show();
    QVERIFY(!m_desk->window.close());
    QTRY_VERIFY(inDialog(u"Keep receiving"_s));
    QTest::mouseClick(inDialog(u"Keep receiving"_s), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QTRY_VERIFY(!m_desk->window.isVisible());
    m_desk->window.raiseWindow();
    QTRY_VERIFY(m_desk->window.isVisible());
    QVERIFY(!m_desk->window.close()); // asked only once
    QVERIFY(!dialog());
    QVERIFY(!m_desk->window.isVisible());
    m_desk->window.setTrayAvailable(false);
    m_desk->window.raiseWindow();
    QVERIFY(!m_desk->window.close());
    QVERIFY(m_desk->window.isMinimized());
    QCOMPARE(quit.count(), 0);
    m_desk->window.setListening({}, {});
    QVERIFY(m_desk->window.close()); // nothing to go on with
    QCOMPARE(quit.count(), 1);
}

void TestWindow::layoutIsRemembered()
{
    m_desk->show();
    m_desk->window.resize(1000, 700);
    const QByteArray state = m_desk->window.layoutState();
    WindowFixture other;
    other.window.restoreLayoutState(u"nonsense"_s.toUtf8());
    other.window.restoreLayoutState(state);
    QCOMPARE(other.window.size(), QSize(1000, 700));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
