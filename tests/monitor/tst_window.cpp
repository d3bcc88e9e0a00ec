// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakepreferences.h"
#include "monitor/field.h"
#include "monitor/sidebar.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using onboarding::RequestKind;
using samples::noon;
using samples::WindowFixture;

/// The window as a whole: its views, search, keys, bars and closing.
class TestWindow : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init()
    {
        m_preferences = std::make_unique<samples::FakePreferences>();
        open();
    }
    void cleanup() { close(); }
    void bannerComesAndGoes();
    void countsInTheSideBar();
    void search();
    void keysOnly();
    void enterAndSpacePress();
    void keyIsAskedFor();
    void settingsOpenByKeyAndButton();
    void statusBarTells();
    void showRequestFindsIt();
    void closing();
    void layoutIsRemembered();

private:
    std::unique_ptr<samples::FakePreferences> m_preferences; ///< outlives the window
};

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
    m_desk->window.setPreferences(m_preferences.get());
    m_desk->window.setKeyMissing(true);
    m_desk->show();
    QVERIFY(shows(u"Nothing is accepted yet"_s));
    click(u"Enter the key"_s);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Set up"_s);
    m_desk->named<monitor::Field>(u"API key or digest"_s)->setText(u" ik_secret "_s);
    QTest::mouseClick(inDialog(u"Next"_s), Qt::LeftButton);
    QCOMPARE(m_preferences->secrets, QByteArrayList{"ik_secret"});
    QTest::mouseClick(inDialog(u"Later"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    m_desk->window.setKeyMissing(false);
    QVERIFY(!shows(u"Nothing is accepted yet"_s));
}

void TestWindow::settingsOpenByKeyAndButton()
{
    m_desk->window.setPreferences(m_preferences.get());
    m_desk->show();
    QTest::keyClick(&m_desk->window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Settings"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    click(u"Settings"_s);
    QTRY_VERIFY(dialog());
    m_desk->window.openSettings();
    m_desk->window.openSetup();
    int open = 0;
    for (const QDialog *one : m_desk->window.findChildren<QDialog *>())
        open += one->isVisible();
    QCOMPARE(open, 1); // one at a time
    QTest::mouseClick(inDialog(u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
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
    // Smaller than the tests' virtual screen: Qt 6.8 restores no window that does not fit.
    m_desk->window.resize(700, 500);
    const QByteArray state = m_desk->window.layoutState();
    WindowFixture other;
    other.window.restoreLayoutState(u"nonsense"_s.toUtf8());
    other.window.restoreLayoutState(state);
    QCOMPARE(other.window.size(), QSize(700, 500));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
