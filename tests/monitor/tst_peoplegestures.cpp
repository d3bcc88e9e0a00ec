// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/chip.h"
#include "monitor/field.h"
#include "monitor/journeyline.h"
#include "monitor/notedialog.h"
#include "monitor/paragraph.h"
#include "monitor/sidebar.h"
#include "monitor/wording.h"
#include "peoplefixture.h"

#include <QAccessible>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using desk::View;
using onboarding::RequestKind;
using samples::noon;

/// Claims, notes, snoozes, labels and journeys, by mouse and keyboard.
class TestPeopleGestures : public samples::WindowTest {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
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
    void labelledInThePane();
    void labelIsNotForMessages();
    void journeyGoesToTheOtherHalf();
    void newUntilLookedAt();
    void seenAfterSomeLooks();
    void newUntilSelected();
    void menuOfACard();
    void expectedAccountIsLarge();
    void namesAndFocus();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    monitor::Card *card(const QString &uid, RequestKind kind = RequestKind::Consent) const
    {
        return m_desk->list()->cardFor({kind, uid});
    }
    /// The words of the visible chips on a card.
    static QStringList chips(const monitor::Card *card)
    {
        QStringList words;
        for (const auto *chip : card->findChildren<monitor::Chip *>()) {
            if (chip->isVisible())
                words << chip->text();
        }
        return words;
    }
    QMenu *menu() const
    {
        for (QMenu *menu : m_desk->window.findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }
    void choose(const QString &text) const
    {
        QTRY_VERIFY(menu());
        const QList<QAction *> actions = menu()->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&text](const QAction *action) { return action->text() == text; });
        QVERIFY2(found != actions.end(), qPrintable(text));
        QAction *action = *found;
        menu()->close();
        m_desk->show(); // as a window manager would bring it back
        action->trigger();
    }
    monitor::SideBarItem *item(View view) const
    {
        for (auto *item : m_desk->window.findChildren<monitor::SideBarItem *>()) {
            if (item->view() == view)
                return item;
        }
        return nullptr;
    }
    monitor::Field *labelField() const
    {
        for (auto *field : m_desk->window.findChildren<monitor::Field *>()) {
            if (field->isVisible() && field->accessibleName().startsWith(u"Your name for"_s))
                return field;
        }
        return nullptr;
    }

    std::unique_ptr<samples::KeptInMemory> m_kept;
};

void TestPeopleGestures::init()
{
    open();
    m_kept = std::make_unique<samples::KeptInMemory>(*m_desk);
    auto delegation = samples::clientIdChange(u"d"_s, u"pending"_s, noon - 3000);
    delegation.workspaceId = u"ws-done"_s;
    m_desk->model.load({samples::consent(u"a"_s, u"pending"_s, noon - 5000),
                        samples::consent(u"b"_s, u"pending"_s, noon - 4000), samples::recordOf(delegation, noon, 1),
                        samples::consent(u"done"_s, u"completed"_s, noon - 60'000),
                        samples::consent(u"bad"_s, u"failed"_s, noon - 9000)});
    m_desk->show();
    QTRY_VERIFY(card(u"a"_s));
    m_desk->list()->setFocus();
}

void TestPeopleGestures::cleanup()
{
    close();
    m_kept.reset();
}

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
    QVERIFY(shows(u"Snoozed until "_s));
    QCOMPARE(item(View::Needs)->count(), 2);
    QCOMPARE(item(View::Snoozed)->count(), 1);
    QAbstractButton *undo = m_desk->named(u"Undo"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
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
    QTRY_VERIFY(!card(u"a"_s));
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

void TestPeopleGestures::labelledInThePane()
{
    QVERIFY(labelField());
    QCOMPARE(labelField()->accessibleName(), u"Your name for workspace ws-a"_s);
    QVERIFY(!m_desk->named(u"Keep the name for ws-a"_s));
    labelField()->setFocus();
    QTest::keyClicks(labelField(), u"  Acme   Ltd "_s);
    QVERIFY(m_desk->named(u"Keep the name for ws-a"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->named(u"Copy link for Acme Ltd"_s));
    QVERIFY(shows(u"The customer is called Acme Ltd now."_s));
    QCOMPARE(labelField()->text(), u"Acme Ltd"_s);
    QVERIFY(!m_desk->named(u"Keep the name for ws-a"_s));
    // Esc gives up what was being written, and only that.
    QTest::keyClicks(labelField(), u"!!"_s);
    press(Qt::Key_Escape);
    QCOMPARE(labelField()->text(), u"Acme Ltd"_s);
    labelField()->clear();
    click(u"Keep the name for ws-a"_s);
    QTRY_VERIFY(m_desk->named(u"Copy link for mailbox-a"_s));
}

void TestPeopleGestures::labelIsNotForMessages()
{
    m_desk->model.applyLabels({{u"team-1"_s, store::LabelScope::Workspace, u"ws-a"_s, u"the difficult ones"_s}});
    click(u"Copy message for the difficult ones"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"mailbox-a"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"difficult"_s));
}

void TestPeopleGestures::journeyGoesToTheOtherHalf()
{
    const monitor::Card *delegation = card(u"d"_s, RequestKind::ClientId);
    QVERIFY(delegation);
    auto *line = delegation->findChild<monitor::JourneyLine *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Consent done, delegation missing"_s);
    QCOMPARE(line->accessibleName(), u"Go to the consent of mailbox-done"_s);
    QVERIFY(!card(u"a"_s)->findChild<monitor::JourneyLine *>()->isVisible());
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(m_desk->window.currentView(), View::Done);
    QCOMPARE(m_desk->list()->selected()->uid, u"done"_s);
    // And back by keyboard, from the card.
    QTRY_VERIFY(card(u"done"_s));
    auto *back = card(u"done"_s)->findChild<monitor::JourneyLine *>();
    m_desk->list()->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), back);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->window.currentView(), View::Needs);
    QCOMPARE(m_desk->list()->selected()->uid, u"d"_s);
}

void TestPeopleGestures::newUntilLookedAt()
{
    update(samples::consent(u"n"_s, u"pending"_s, noon));
    QTRY_VERIFY(card(u"n"_s));
    QVERIFY(chips(card(u"n"_s)).contains(u"new"_s));
    QVERIFY(!chips(card(u"a"_s)).contains(u"new"_s));
    const auto goneAfterALook = [this] {
        m_desk->list()->tick(noon);
        return !chips(card(u"n"_s)).contains(u"new"_s);
    };
    QTRY_VERIFY(goneAfterALook());
}

void TestPeopleGestures::seenAfterSomeLooks()
{
    monitor::SeenWatch watch;
    const std::vector<desk::RequestKey> one{{RequestKind::Consent, u"a"_s}};
    for (int i = 0; i < monitor::SeenWatch::looks - 1; ++i)
        QVERIFY(watch.look(one).empty());
    QVERIFY(watch.look({}).empty()); // out of sight once, and it begins anew
    for (int i = 0; i < monitor::SeenWatch::looks - 1; ++i)
        QVERIFY(watch.look(one).empty());
    QVERIFY(watch.look(one) == one);
}

void TestPeopleGestures::newUntilSelected()
{
    update(samples::consent(u"n"_s, u"pending"_s, noon));
    QTRY_VERIFY(card(u"n"_s));
    press(Qt::Key_End);
    QCOMPARE(m_desk->list()->selected()->uid, u"n"_s);
    QTRY_VERIFY(!chips(card(u"n"_s)).contains(u"new"_s));
}

void TestPeopleGestures::menuOfACard()
{
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(20, 20), card(u"b"_s)->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(card(u"b"_s), &wanted);
    QCOMPARE(m_desk->list()->selected()->uid, u"b"_s);
    choose(u"I'm on it"_s);
    QTRY_VERIFY(chips(card(u"b"_s)).contains(u"you are on it"_s));
}

void TestPeopleGestures::expectedAccountIsLarge()
{
    auto change = samples::consentChange(u"e"_s, u"pending"_s, noon);
    change.consentUrl += u"&login_hint=boss%40acme.example"_s;
    update(samples::recordOf(change, noon, 1));
    QTRY_VERIFY(card(u"e"_s));
    const auto largest = [this](const QString &text) {
        int size = 0;
        for (const QLabel *label : card(u"e"_s)->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                size = qMax(size, label->font().pixelSize());
        }
        return size;
    };
    const int who = monitor::textFont(monitor::TextSize::Who, true).pixelSize();
    QCOMPARE(largest(u"boss@acme.example"_s), who);
    QVERIFY(!shows(u"The customer signs in as"_s)); // once is enough
    m_desk->model.applyLabels({{u"team-1"_s, store::LabelScope::Workspace, u"ws-e"_s, u"Acme"_s}});
    QTRY_VERIFY(shows(u"The customer signs in as"_s));
    QCOMPARE(largest(u"boss@acme.example"_s), who);
    QCOMPARE(largest(u"Acme"_s), who);
    QVERIFY(shows(u"in the customer's own browser"_s));
}

void TestPeopleGestures::namesAndFocus()
{
    // Everything that was added is reached by Tab and has a name.
    QSet<QString> reached;
    m_desk->list()->setFocus();
    for (int presses = 0; presses < 120; ++presses) {
        press(Qt::Key_Tab);
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(),
                 QApplication::focusWidget()->metaObject()->className());
        reached.insert(told->text(QAccessible::Name));
    }
    // The pane shows the card that the focus went through last.
    const auto any = [&reached](const QString &beginning) {
        return std::any_of(reached.begin(), reached.end(),
                           [&beginning](const QString &name) { return name.startsWith(beginning); });
    };
    for (const QString &name : {u"I'm on it: "_s, u"Add a note for "_s, u"Snooze "_s, u"Your name for workspace "_s,
                                u"Go to the consent of mailbox-done"_s})
        QVERIFY2(any(name), qPrintable(name));
}

QTEST_MAIN(TestPeopleGestures)
#include "tst_peoplegestures.moc"
