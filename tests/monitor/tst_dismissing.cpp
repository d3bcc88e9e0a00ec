// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/sidebar.h"
#include "windowfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using desk::View;
using onboarding::RequestKind;
using samples::noon;

/// Putting away what failed or was cancelled, and bringing it back.
class TestDismissing : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { close(); }
    void buttonsAreWhereTheyBelong();
    void clickPutsAway();
    void oneOfManyIsTheOneThatIsTold();
    void keysPutAway_data();
    void keysPutAway();
    void onlyWhereTheListHasTheFocus();
    void heldKeyPutsAwayOne();
    void openOnesStay();
    void undoInTheToast();
    void undoByKeyboardOnly();
    void undoKeyGoesBackStepByStep();
    void newerChangeShowsAgain();
    void undoAfterANewerChange();
    void sentencesDoNotOfferUndo();
    void cutCountsSaySo();

private:
    QString count(View view) const;
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

void TestDismissing::init()
{
    open();
    m_desk->model.load(
        {samples::consent(u"a"_s, u"failed"_s, noon - 1000), samples::clientId(u"b"_s, u"errored"_s, noon - 2000),
         samples::consent(u"c"_s, u"cancelled"_s, noon - 3000), samples::consent(u"d"_s, u"completed"_s, noon - 4000),
         samples::consent(u"slow"_s, u"processing"_s, noon - desk::hourLength),
         samples::consent(u"p"_s, u"pending"_s, noon - 5000)});
    m_desk->show();
    QVERIFY(m_desk->window.showView(u"trouble"_s));
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-a"_s));
}

QString TestDismissing::count(View view) const
{
    const QList<monitor::SideBarItem *> items = m_desk->window.findChildren<monitor::SideBarItem *>();
    for (const monitor::SideBarItem *item : items) {
        if (item->view() == view)
            return item->accessibleDescription();
    }
    return {};
}

void TestDismissing::buttonsAreWhereTheyBelong()
{
    QVERIFY(m_desk->named(u"Dismiss b.example"_s));
    QVERIFY(m_desk->list()->cardFor({RequestKind::Consent, u"slow"_s})); // stuck, but something may still come
    QVERIFY(!m_desk->named(u"Dismiss mailbox-slow"_s));
    QVERIFY(m_desk->window.showView(u"done"_s));
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-c"_s));
    QVERIFY(m_desk->list()->cardFor({RequestKind::Consent, u"d"_s}));
    QVERIFY(!m_desk->named(u"Dismiss mailbox-d"_s));
}

void TestDismissing::clickPutsAway()
{
    QCOMPARE(count(View::Trouble), u"3"_s);
    click(u"Dismiss mailbox-a"_s);
    QCOMPARE(count(View::Trouble), u"2"_s);
    QTRY_VERIFY(!m_desk->named(u"Dismiss mailbox-a"_s));
    QVERIFY(shows(u"Dismissed: mailbox-a"_s));
    QVERIFY(m_desk->named(u"Dismiss b.example"_s));
    QVERIFY(m_desk->window.showView(u"done"_s));
    click(u"Dismiss mailbox-c"_s);
    QTRY_VERIFY(!m_desk->named(u"Dismiss mailbox-c"_s));
    QCOMPARE(count(View::Done), u"1"_s);
}

/// More than there are cards: one that goes is at once another request's.
void TestDismissing::oneOfManyIsTheOneThatIsTold()
{
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < 60; ++i)
        records.push_back(samples::consent(u"n%1"_s.arg(i, 2, 10, QLatin1Char('0')), u"failed"_s, noon - i * 1000));
    m_desk->model.load(records);
    click(u"Dismiss mailbox-n01"_s);
    QVERIFY(shows(u"Dismissed: mailbox-n01"_s));
    QTRY_VERIFY(!m_desk->named(u"Dismiss mailbox-n01"_s));
    click(u"Undo"_s);
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-n01"_s));
    QCOMPARE(count(View::Trouble), u"60"_s);
}

void TestDismissing::keysPutAway_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("onButton");
    QTest::newRow("Delete") << Qt::Key_Delete << false;
    QTest::newRow("X") << Qt::Key_X << false;
    QTest::newRow("X on a button of the card") << Qt::Key_X << true;
    QTest::newRow("Delete on a button of the card") << Qt::Key_Delete << true;
}

void TestDismissing::keysPutAway()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, onButton);
    m_desk->list()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(m_desk->list()->selected()->uid, u"b"_s);
    if (onButton)
        press(Qt::Key_Tab);
    press(key);
    QTRY_VERIFY(!m_desk->named(u"Dismiss b.example"_s));
    QVERIFY(m_desk->named(u"Dismiss mailbox-a"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->list()); // and the next key finds the list
    QCOMPARE(m_desk->list()->selected()->uid, u"slow"_s);
}

void TestDismissing::onlyWhereTheListHasTheFocus()
{
    m_desk->list()->setFocus();
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != m_desk->list());
    press(Qt::Key_X);
    press(Qt::Key_Delete);
    QCOMPARE(count(View::Trouble), u"3"_s);
    QVERIFY(m_desk->model.dismissals().isEmpty());
}

void TestDismissing::heldKeyPutsAwayOne()
{
    m_desk->list()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_X);
    QTRY_COMPARE(m_desk->list()->selected()->uid, u"b"_s);
    for (int i = 0; i < 5; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_X, {}, u"x"_s, true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
    }
    QCOMPARE(count(View::Trouble), u"2"_s);
}

void TestDismissing::openOnesStay()
{
    m_desk->list()->setFocus();
    press(Qt::Key_End);
    QCOMPARE(m_desk->list()->selected()->uid, u"slow"_s);
    press(Qt::Key_X);
    QVERIFY(shows(u"mailbox-slow stays"_s));
    press(Qt::Key_1);
    QCOMPARE(m_desk->list()->selected()->uid, u"p"_s);
    press(Qt::Key_Delete);
    QVERIFY(shows(u"mailbox-p stays"_s));
    QCOMPARE(count(View::Needs), u"1"_s);
    QCOMPARE(count(View::Trouble), u"3"_s);
}

void TestDismissing::undoInTheToast()
{
    click(u"Dismiss mailbox-a"_s);
    QTRY_VERIFY(!m_desk->named(u"Dismiss mailbox-a"_s));
    QAbstractButton *undo = m_desk->named(u"Undo"_s);
    QVERIFY(undo);
    QVERIFY(undo->accessibleDescription().contains(u"mailbox-a"_s));
    QVERIFY(m_desk->window.rect().contains(undo->geometry().translated(undo->parentWidget()->pos())));
    // As the window system would send it: the toast must take clicks although it lies over the cards.
    QTest::mouseClick(m_desk->window.windowHandle(), Qt::LeftButton, {},
                      undo->mapTo(&m_desk->window, undo->rect().center()));
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-a"_s));
    QCOMPARE(count(View::Trouble), u"3"_s);
    QVERIFY(shows(u"Shown again: mailbox-a"_s));
    QVERIFY(!m_desk->named(u"Undo"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->list());
}

void TestDismissing::undoByKeyboardOnly()
{
    m_desk->list()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_X);
    QAbstractButton *undo = m_desk->named(u"Undo"_s);
    QVERIFY(undo);
    for (int presses = 0; presses < 60 && QApplication::focusWidget() != undo; ++presses)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), undo);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-a"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->list());
}

void TestDismissing::undoKeyGoesBackStepByStep()
{
    click(u"Dismiss mailbox-a"_s);
    click(u"Dismiss b.example"_s);
    QCOMPARE(count(View::Trouble), u"1"_s);
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QCOMPARE(count(View::Trouble), u"2"_s);
    QTRY_VERIFY(m_desk->named(u"Dismiss b.example"_s) && !m_desk->named(u"Dismiss mailbox-a"_s));
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-a"_s));
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QTRY_VERIFY(shows(u"Nothing is dismissed"_s));
    QCOMPARE(count(View::Trouble), u"3"_s);
}

void TestDismissing::newerChangeShowsAgain()
{
    click(u"Dismiss mailbox-a"_s);
    QTRY_VERIFY(!m_desk->named(u"Dismiss mailbox-a"_s));
    auto copy = samples::consent(u"a"_s, u"failed"_s, noon - 1000, 2);
    copy.request.lastReceivedAt = noon; // the same event once more says nothing new
    update(copy);
    QCOMPARE(count(View::Trouble), u"2"_s);
    update(samples::consent(u"a"_s, u"failed"_s, noon, 3));
    QCOMPARE(count(View::Trouble), u"3"_s);
    QTRY_VERIFY(m_desk->named(u"Dismiss mailbox-a"_s));
}

void TestDismissing::undoAfterANewerChange()
{
    click(u"Dismiss mailbox-a"_s);
    update(samples::consent(u"a"_s, u"queued"_s, noon, 3));
    click(u"Undo"_s);
    QVERIFY(shows(u"shown again already"_s));
    QCOMPARE(count(View::Working), u"2"_s);
}

void TestDismissing::sentencesDoNotOfferUndo()
{
    click(u"Dismiss mailbox-a"_s);
    QVERIFY(m_desk->named(u"Undo"_s));
    m_desk->window.announce(u"Something else"_s);
    QVERIFY(shows(u"Something else"_s));
    QVERIFY(!m_desk->named(u"Undo"_s));
}

void TestDismissing::cutCountsSaySo()
{
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < int(desk::RequestModel::terminalLimit) + 1; ++i)
        records.push_back(samples::consent(QString::number(i), u"completed"_s, noon - i, i));
    m_desk->model.load(records);
    m_desk->model.tick();
    QCOMPARE(count(View::Done), u"more than 10,000"_s);
    QVERIFY(m_desk->window.showView(u"done"_s));
    QTRY_VERIFY(m_desk->list()->realisedCards() > 0);
    m_desk->list()->select({RequestKind::Consent, QString::number(desk::RequestModel::terminalLimit - 1)});
    QTRY_VERIFY(shows(u"only the newest are shown"_s));
}

QTEST_MAIN(TestDismissing)
#include "tst_dismissing.moc"
