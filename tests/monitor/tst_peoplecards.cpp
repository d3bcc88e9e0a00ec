// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/journeyline.h"
#include "peopletest.h"

#include <QAccessible>

using namespace Qt::StringLiterals;
using desk::View;
using onboarding::RequestKind;
using samples::noon;

/// Labels, journeys, marks of new arrivals, the menu of a card, and whether all of it is reached.
class TestPeopleCards : public samples::PeopleTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void labelledInThePane();
    void labelIsNotForMessages();
    void journeyGoesToTheOtherHalf();
    void newUntilLookedAt();
    void seenAfterSomeLooks();
    void newUntilSelected();
    void menuOfACard();
    void expectedAccountIsLarge();
    void namesAndFocus();
};

void TestPeopleCards::labelledInThePane()
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

void TestPeopleCards::labelIsNotForMessages()
{
    m_desk->model.applyLabels({{u"team-1"_s, store::LabelScope::Workspace, u"ws-a"_s, u"the difficult ones"_s}});
    click(u"Copy message for the difficult ones"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"mailbox-a"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"difficult"_s));
    m_desk->model.applyLabels({{u"team-1"_s, store::LabelScope::Workspace, u"ws-bad"_s, u"the difficult ones"_s}});
    m_desk->window.showView(u"trouble"_s);
    click(u"Copy answer for the difficult ones"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"mailbox-bad"_s));
    QVERIFY(!QApplication::clipboard()->text().contains(u"difficult"_s));
}

void TestPeopleCards::journeyGoesToTheOtherHalf()
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

void TestPeopleCards::newUntilLookedAt()
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

void TestPeopleCards::seenAfterSomeLooks()
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

void TestPeopleCards::newUntilSelected()
{
    update(samples::consent(u"n"_s, u"pending"_s, noon));
    QTRY_VERIFY(card(u"n"_s));
    press(Qt::Key_End);
    QCOMPARE(m_desk->list()->selected()->uid, u"n"_s);
    QTRY_VERIFY(!chips(card(u"n"_s)).contains(u"new"_s));
}

void TestPeopleCards::menuOfACard()
{
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(20, 20), card(u"b"_s)->mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(card(u"b"_s), &wanted);
    QCOMPARE(m_desk->list()->selected()->uid, u"b"_s);
    choose(u"I'm on it"_s);
    QTRY_VERIFY(chips(card(u"b"_s)).contains(u"you are on it"_s));
}

void TestPeopleCards::expectedAccountIsLarge()
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

void TestPeopleCards::namesAndFocus()
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

QTEST_MAIN(TestPeopleCards)
#include "tst_peoplecards.moc"
