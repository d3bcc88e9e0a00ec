// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/notedialog.h"
#include "monitor/paragraph.h"
#include "monitor/wording.h"
#include "peopletest.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using desk::View;
using onboarding::RequestKind;
using samples::noon;

/// Claims, notes and snoozes, by mouse and keyboard.
class TestPeopleGestures : public samples::PeopleTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void claimedAndReleasedByTheButton();
    void claimedAndReleasedByKey();
    void anothersClaimIsOnlyTold();
    void anothersClaimIsTakenOver();
    void whoComesSecondIsTold();
    void whatCannotBeKeptIsTold();
    void withoutAStoreNothingIsOffered();
    void noteIsWrittenAndShown();
    void noteByKeyboardOnly();
    void emptyAndLongNotesAreRefused();
    void notesAreOfTheRequestShown();
    void snoozedByTheMenuAndBackByUndo();
    void snoozeByKeyboardAndUndoKey();
    void undoKeyGoesBackStepByStep();
    void snoozedOnesAreInSight();
    void snoozeEndsByItself();
    void onlyWhatNeedsTheCustomerIsSnoozed();
};

void TestPeopleGestures::claimedAndReleasedByTheButton()
{
    QVERIFY(shows(u"Nobody has claimed this yet."_s));
    click(u"I'm on it: mailbox-a"_s);
    QTRY_VERIFY(shows(u"You are on it: mailbox-a"_s));
    QTRY_VERIFY(chips(card(u"a"_s)).contains(u"you are on it"_s));
    QVERIFY(!chips(card(u"b"_s)).contains(u"you are on it"_s));
    QVERIFY(shows(u"You are on it since"_s));
    click(u"Release: mailbox-a"_s);
    QTRY_VERIFY(shows(u"Released: mailbox-a"_s));
    QTRY_VERIFY(!chips(card(u"a"_s)).contains(u"you are on it"_s));
}

void TestPeopleGestures::claimedAndReleasedByKey()
{
    press(Qt::Key_Down);
    press(Qt::Key_I);
    QTRY_VERIFY(chips(card(u"b"_s)).contains(u"you are on it"_s));
    QVERIFY(!chips(card(u"a"_s)).contains(u"you are on it"_s));
    press(Qt::Key_I);
    QTRY_VERIFY(!chips(card(u"b"_s)).contains(u"you are on it"_s));
}

void TestPeopleGestures::anothersClaimIsOnlyTold()
{
    m_kept->claimedElsewhere({RequestKind::Consent, u"a"_s}, u"Ben"_s);
    QTRY_VERIFY(chips(card(u"a"_s)).contains(u"Ben is on it"_s));
    press(Qt::Key_I);
    QTRY_VERIFY(shows(u"Ben is on it already."_s));
    QCOMPARE(m_kept->actions, 0);
}

void TestPeopleGestures::anothersClaimIsTakenOver()
{
    m_kept->claimedElsewhere({RequestKind::Consent, u"a"_s}, u"Ben"_s);
    click(u"Take over: mailbox-a"_s);
    QTRY_VERIFY(chips(card(u"a"_s)).contains(u"you are on it"_s));
}

void TestPeopleGestures::whoComesSecondIsTold()
{
    m_kept->answer = store::ActionResult{store::ActionOutcome::HeldByAnother, u"Ben"_s};
    press(Qt::Key_I);
    QTRY_VERIFY(shows(u"Ben is on it already."_s));
    QVERIFY(!chips(card(u"a"_s)).contains(u"you are on it"_s));
}

void TestPeopleGestures::whatCannotBeKeptIsTold()
{
    m_kept->answer = store::ActionResult{store::ActionOutcome::StoreUnavailable, {}};
    press(Qt::Key_I);
    QTRY_VERIFY(shows(u"It could not be kept"_s));
    m_kept->answer = store::ActionResult{store::ActionOutcome::UnknownRequest, {}};
    press(Qt::Key_I);
    QTRY_VERIFY(shows(u"does not know this request"_s));
}

void TestPeopleGestures::withoutAStoreNothingIsOffered()
{
    m_desk->window.setPeoplesStore({});
    QVERIFY(!m_desk->named(u"I'm on it: mailbox-a"_s));
    QVERIFY(!labelField());
    press(Qt::Key_I);
    QTRY_VERIFY(shows(u"there is no store"_s));
}

void TestPeopleGestures::noteIsWrittenAndShown()
{
    click(u"Add a note for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    auto *text = dialog()->findChild<QPlainTextEdit *>();
    QCOMPARE(text->accessibleName(), u"Note for mailbox-a"_s);
    text->setPlainText(u"  called, <b>asks</b>\nfor the admin  "_s);
    QAbstractButton *add = inDialog(u"Add the note"_s);
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(shows(u"Note added for mailbox-a"_s));
    QTRY_VERIFY(shows(u"called, <b>asks</b>\nfor the admin"_s)); // plain text, line by line
    QVERIFY(shows(u"Anna · "_s));
    QTRY_VERIFY(chips(card(u"a"_s)).contains(u"1 notes"_s));
    QVERIFY(!chips(card(u"b"_s)).contains(u"1 notes"_s));
}

void TestPeopleGestures::noteByKeyboardOnly()
{
    press(Qt::Key_N);
    QTRY_VERIFY(dialog() && QApplication::focusWidget() == dialog()->findChild<QPlainTextEdit *>());
    QTest::keyClicks(QApplication::focusWidget(), u"nine"_s); // letters are letters here
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(shows(u"nine"_s));
    m_desk->show(); // as a window manager would bring it back
    m_desk->list()->setFocus();
    press(Qt::Key_N);
    QTRY_VERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(), u"never mind"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_kept->actions, 1);
}

void TestPeopleGestures::emptyAndLongNotesAreRefused()
{
    press(Qt::Key_N);
    QTRY_VERIFY(dialog());
    auto *text = dialog()->findChild<QPlainTextEdit *>();
    QAbstractButton *add = inDialog(u"Add the note"_s);
    QVERIFY(!add->isEnabled());
    text->setPlainText(u" \n "_s);
    QVERIFY(!add->isEnabled());
    text->setPlainText(QString(monitor::NoteDialog::longest + 1, u'x'));
    QVERIFY(!add->isEnabled());
    QVERIFY(shows(u"2,000 characters at most"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog());
    text->setPlainText(QString(monitor::NoteDialog::longest, u'x'));
    QVERIFY(add->isEnabled());
    QCOMPARE(m_kept->actions, 0);
}

void TestPeopleGestures::notesAreOfTheRequestShown()
{
    press(Qt::Key_N);
    QTRY_VERIFY(dialog());
    dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"about a alone"_s);
    QTest::mouseClick(inDialog(u"Add the note"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(u"about a alone"_s));
    m_desk->list()->select({RequestKind::Consent, u"b"_s});
    QVERIFY(!shows(u"about a alone"_s));
    m_desk->list()->select({RequestKind::Consent, u"a"_s});
    QTRY_VERIFY(shows(u"about a alone"_s));
}

void TestPeopleGestures::snoozedByTheMenuAndBackByUndo()
{
    click(u"Snooze mailbox-a"_s);
    choose(u"For 10 minutes"_s);
    QTRY_VERIFY(!card(u"a"_s));
    QTRY_VERIFY(m_desk->named(u"Undo"_s));
    QVERIFY(shows(u"Snoozed until "_s));
    QCOMPARE(item(View::Needs)->count(), 2);
    QCOMPARE(item(View::Snoozed)->count(), 1);
    QTest::mouseClick(m_desk->named(u"Undo"_s), Qt::LeftButton);
    QTRY_VERIFY(card(u"a"_s));
    QTRY_VERIFY(shows(u"Shown again: mailbox-a"_s));
    QCOMPARE(QApplication::focusWidget(), m_desk->list());
}

void TestPeopleGestures::snoozeByKeyboardAndUndoKey()
{
    press(Qt::Key_S);
    QTRY_VERIFY(menu());
    QCOMPARE(menu()->activeAction()->text(), u"For 10 minutes"_s);
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_VERIFY(!card(u"a"_s));
    QTRY_VERIFY(m_desk->named(u"Undo"_s)); // not before
    m_desk->show();
    const int row = m_desk->model.rowOf({RequestKind::Consent, u"a"_s});
    QCOMPARE(m_desk->model.at(row).people.snoozedUntil, noon + desk::hourLength);
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QTRY_VERIFY(card(u"a"_s));
}

void TestPeopleGestures::undoKeyGoesBackStepByStep()
{
    QVERIFY(m_desk->window.showView(u"trouble"_s));
    click(u"Dismiss mailbox-bad"_s);
    QVERIFY(m_desk->window.showView(u"needs"_s));
    m_desk->list()->setFocus();
    press(Qt::Key_S);
    choose(u"For 1 hour"_s);
    QTRY_VERIFY(shows(u": mailbox-a"_s)); // the toast: from now on it can be undone
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QTRY_VERIFY(card(u"a"_s));
    QCOMPARE(item(View::Trouble)->count(), 0);
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QTRY_COMPARE(item(View::Trouble)->count(), 1);
    QTest::keySequence(&m_desk->window, QKeySequence::Undo);
    QTRY_VERIFY(shows(u"Nothing is dismissed"_s));
}

void TestPeopleGestures::snoozedOnesAreInSight()
{
    QVERIFY(!item(View::Snoozed)->isVisible());
    press(Qt::Key_S);
    choose(monitor::wording::snoozeLength(desk::SnoozeLength::TomorrowMorning));
    QTRY_VERIFY(item(View::Snoozed)->isVisible());
    QVERIFY(shows(u"1 snoozed"_s));
    QTest::mouseClick(item(View::Snoozed), Qt::LeftButton);
    QCOMPARE(m_desk->window.currentView(), View::Snoozed);
    QTRY_VERIFY(card(u"a"_s));
    QCOMPARE(chips(card(u"a"_s)).filter(u"until tomorrow"_s).size(), 1);
    QVERIFY(m_desk->named(u"Copy link for mailbox-a"_s)); // and can be worked on
    click(u"Show mailbox-a again now"_s);
    QTRY_VERIFY(!card(u"a"_s));
    QVERIFY(item(View::Snoozed)->isVisible()); // not pulled away from under the person
    QVERIFY(m_desk->window.showView(u"needs"_s));
    QVERIFY(!item(View::Snoozed)->isVisible());
    QTRY_VERIFY(card(u"a"_s));
}

void TestPeopleGestures::snoozeEndsByItself()
{
    press(Qt::Key_S);
    choose(u"For 10 minutes"_s);
    QTRY_VERIFY(!card(u"a"_s));
    m_desk->clock.advance(10 * desk::minuteLength);
    m_desk->model.tick();
    QTRY_VERIFY(card(u"a"_s));
    QVERIFY(chips(card(u"a"_s)).contains(u"new"_s));
    QVERIFY(!item(View::Snoozed)->isVisible());
}

void TestPeopleGestures::onlyWhatNeedsTheCustomerIsSnoozed()
{
    QVERIFY(m_desk->window.showView(u"trouble"_s));
    QTRY_VERIFY(card(u"bad"_s));
    QVERIFY(!m_desk->named(u"Snooze mailbox-bad"_s));
    press(Qt::Key_S);
    QTRY_VERIFY(shows(u"mailbox-bad stays"_s));
    QVERIFY(!menu());
}

QTEST_MAIN(TestPeopleGestures)
#include "tst_peoplegestures.moc"
