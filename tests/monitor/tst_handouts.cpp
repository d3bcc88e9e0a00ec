// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/paragraph.h"
#include "monitor/peoplechips.h"
#include "peopletest.h"

using namespace Qt::StringLiterals;
using onboarding::RequestKind;
using samples::noon;

/// Whatever goes to a customer is kept, and told to who would send it once more.
class TestHandOuts : public samples::PeopleTest {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyGestureIsKept_data();
    void everyGestureIsKept();
    void whatDidNotHappenIsNotKept();
    void fieldsAreNoHandOuts();
    void anothersIsOnTheCard();
    void ownIsInThePaneOnly();
    void aNewLinkEndsIt();
    void whoCopiesOnceMoreIsTold();
    void openingOnceMoreIsTold();
    void notToldAfterADay();
    void failuresAreQuiet();
    void cardsHaveRoomForIt_data();
    void cardsHaveRoomForIt();
    void namesAreText();

private:
    const desk::RequestKey a{RequestKind::Consent, u"a"_s};
    QString handedWord(const monitor::Card *card) const
    {
        const QStringList words = chips(card).filter(u"copied"_s);
        return words.size() == 1 ? words.constFirst() : QString();
    }
};

void TestHandOuts::everyGestureIsKept_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("pressed");
    const auto row = [](const QString &view, const QString &pressed) {
        QTest::addRow("%s", qPrintable(pressed)) << view << pressed;
    };
    row(u"needs"_s, u"Copy link for mailbox-a"_s);
    row(u"needs"_s, u"Copy message for mailbox-a"_s);
    row(u"needs"_s, u"Open consent page for mailbox-a"_s);
    row(u"needs"_s, u"Copy Client ID for d.example"_s);
    row(u"needs"_s, u"Copy instructions for d.example"_s);
    row(u"needs"_s, u"Open Admin console for d.example"_s);
    row(u"trouble"_s, u"Copy answer for mailbox-bad"_s);
}

void TestHandOuts::everyGestureIsKept()
{
    QFETCH(QString, view);
    QFETCH(QString, pressed);
    QVERIFY(m_desk->window.showView(view));
    click(pressed);
    QCOMPARE(m_kept->handOuts, 1);
    QCOMPARE(m_kept->actions, 0);
}

void TestHandOuts::whatDidNotHappenIsNotKept()
{
    m_desk->opener.works = false;
    click(u"Open consent page for mailbox-a"_s);
    QTRY_VERIFY(shows(u"could not be started"_s));
    QCOMPARE(m_kept->handOuts, 0);
    // A new app is asked about first.
    desk::AppGuard guard;
    m_desk->window.setAppGuard(&guard);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(dialog());
    QCOMPARE(m_kept->handOuts, 0);
    QTest::mouseClick(inDialog(u"Approve and continue"_s), Qt::LeftButton);
    QTRY_COMPARE(m_kept->handOuts, 1);
    end();
}

void TestHandOuts::fieldsAreNoHandOuts()
{
    click(u"Copy Request"_s);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QCOMPARE(m_kept->handOuts, 0);
}

void TestHandOuts::anothersIsOnTheCard()
{
    m_kept->handedElsewhere(a, u"Mia"_s);
    QTRY_COMPARE(handedWord(card(u"a"_s)), u"Mia copied it at 12:00"_s);
    QVERIFY(handedWord(card(u"b"_s)).isEmpty());
    const auto *chip = card(u"a"_s)->findChild<monitor::PeopleChips *>();
    const QList<monitor::Chip *> words = chip->findChildren<monitor::Chip *>();
    QVERIFY(std::any_of(words.begin(), words.end(), [](const monitor::Chip *word) {
        return word->isVisible() && word->toolTip().contains(u"2026-03-10T12:00:00"_s);
    }));
    // In the pane it is a line of its own.
    const QList<monitor::Paragraph *> lines = m_desk->window.findChildren<monitor::Paragraph *>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const monitor::Paragraph *line) {
        return line->isVisible() && line->text() == u"Mia copied it at 12:00"_s
            && line->toolTip().contains(u"2026-03-10T12:00:00"_s);
    }));
}

void TestHandOuts::ownIsInThePaneOnly()
{
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"You copied it at 12:00"_s));
    QVERIFY(handedWord(card(u"a"_s)).isEmpty());
}

void TestHandOuts::aNewLinkEndsIt()
{
    m_kept->handedElsewhere(a, u"Mia"_s);
    QTRY_VERIFY(!handedWord(card(u"a"_s)).isEmpty());
    store::RequestRecord record = samples::consent(u"a"_s, u"pending"_s, noon + 1000, 99);
    record.people = m_desk->model.at(m_desk->model.rowOf(a)).people;
    update(record);
    QTRY_VERIFY(handedWord(card(u"a"_s)).isEmpty());
    QVERIFY(!shows(u"Mia copied it"_s));
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"Link copied for mailbox-a"_s));
    QVERIFY(!shows(u"already"_s));
}

void TestHandOuts::whoCopiesOnceMoreIsTold()
{
    m_kept->handedElsewhere(a, u"Mia"_s);
    m_desk->clock.advance(5 * desk::minuteLength);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"Link copied for mailbox-a – Mia copied it at 12:00 already"_s));
    QVERIFY(QApplication::clipboard()->text().startsWith(u"https://"_s));
    QCOMPARE(m_kept->handOuts, 1);
    // From now on it is one's own.
    click(u"Copy message for mailbox-a"_s);
    QTRY_VERIFY(shows(u"Message copied for mailbox-a"_s));
    QVERIFY(!shows(u"already"_s));
}

void TestHandOuts::openingOnceMoreIsTold()
{
    click(u"Open consent page for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened.size(), 1);
    QVERIFY(!shows(u"Page opened"_s));
    m_kept->handedElsewhere(a, u"Mia"_s);
    click(u"Open consent page for mailbox-a"_s);
    QCOMPARE(m_desk->opener.opened.size(), 2);
    QTRY_VERIFY(shows(u"Page opened for mailbox-a – Mia copied it at 12:00 already"_s));
}

void TestHandOuts::notToldAfterADay()
{
    m_kept->handedElsewhere(a, u"Mia"_s);
    m_desk->clock.advance(desk::dayLength);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"Link copied for mailbox-a"_s));
    QVERIFY(!shows(u"already"_s));
}

void TestHandOuts::failuresAreQuiet()
{
    for (const auto outcome : {store::ActionOutcome::StoreUnavailable, store::ActionOutcome::NotAllowed,
                               store::ActionOutcome::UnknownRequest}) {
        m_kept->answer = store::ActionResult{outcome, {}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"hand_out_not_kept"_s));
        click(u"Copy link for mailbox-a"_s);
        QTest::qWait(50);
        QVERIFY(shows(u"Link copied for mailbox-a"_s));
        QVERIFY(!shows(u"could not be kept"_s));
    }
}

void TestHandOuts::cardsHaveRoomForIt_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {560, 700, 960, 1140, 1440})
        QTest::addRow("%d px", width) << width;
}

void TestHandOuts::cardsHaveRoomForIt()
{
    QFETCH(int, width);
    desk::AppGuard guard;
    m_desk->window.setAppGuard(&guard); // one more chip
    m_desk->window.resize(width, 1000);
    m_kept->note(a, u"called"_s);
    m_kept->claimedElsewhere(a, u"Bartholomew Sørensen"_s);
    m_kept->handedElsewhere(a, u"Christopher-Alexander Johannsen"_s);
    QTRY_VERIFY(!handedWord(card(u"a"_s)).isEmpty());
    QVERIFY2(handedWord(card(u"a"_s)).contains(u"12:00"_s), qPrintable(handedWord(card(u"a"_s))));
    QVERIFY(m_desk->window.width() == width);
    QString squeezed = u"nothing was looked at"_s;
    const auto fits = [this, &squeezed] {
        squeezed.clear();
        const QRect inside = card(u"a"_s)->rect();
        std::vector<QRect> places;
        for (const auto *chip : card(u"a"_s)->findChildren<monitor::Chip *>()) {
            const QRect place(chip->mapTo(card(u"a"_s), QPoint(0, 0)), chip->size());
            // The chips of the second line; those of the first arrange themselves.
            if (!chip->isVisible() || chip->text() == u"token only"_s || chip->text() == u"new"_s)
                continue;
            const bool covered = std::any_of(places.begin(), places.end(),
                                             [&place](const QRect &other) { return other.intersects(place); });
            if (!inside.contains(place) || chip->width() < chip->sizeHint().width() || covered)
                squeezed = chip->text();
            places.push_back(place);
        }
        return squeezed.isEmpty() && places.size() == 5;
    };
    // The window arranges itself in several steps.
    QVERIFY2(QTest::qWaitFor(fits, 2000), qPrintable(u"%1 in %2 px"_s.arg(squeezed).arg(card(u"a"_s)->width())));
    QVERIFY(handedWord(card(u"a"_s)).endsWith(u"12:00"_s));
    end();
}

void TestHandOuts::namesAreText()
{
    m_kept->handedElsewhere(a, u"<b>Mia</b>\u202E"_s);
    click(u"Copy link for mailbox-a"_s);
    QTRY_VERIFY(shows(u"<b>Mia</b>\uFFFD copied it at"_s));
    for (const QWidget *widget : m_desk->window.findChildren<QWidget *>())
        QVERIFY(!widget->toolTip().contains(u"<b>"_s));
}

QTEST_MAIN(TestHandOuts)
#include "tst_handouts.moc"
