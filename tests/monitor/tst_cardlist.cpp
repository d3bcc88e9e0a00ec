// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/field.h"
#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using desk::RequestKey;
using onboarding::RequestKind;
using samples::noon;
using samples::WindowFixture;

class TestCardList : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void thousandsAreFewWidgets();
    void scrollingUsesCardsAgain();
    void focusIsSeen();
    void tabGoesBeyondWhatIsRealised();
    void tabLeavesTheList();
    void otherWidgetsSkipTheCards();
    void selectionStaysWithItsRequest();
    void selectionIsInSightWhileTheListFills();
    void selectionMovesOnWhenItsRequestLeaves();
    void focusIsNeverHandedToAnotherCustomer();
    void positionStaysWhenRowsAboveLeave();
    void stillWhileAButtonIsPressed();
    void dragOutAndBackIsStillTheSame();
    void hiddenListsHaveNoCards();
    void heightsFitTheWidth();
    void floodIsBearable();

private:
    void fill(int count);
    static RequestKey key(int number)
    {
        return {number % 3 ? RequestKind::Consent : RequestKind::ClientId, uid(number)};
    }
    static QString uid(int number) { return u"n%1"_s.arg(number, 5, 10, QLatin1Char('0')); }
    static store::RequestRecord record(int number, const QString &status, qint64 sequence = 1)
    {
        const auto at = noon - 100'000'000 + number * 1000;
        return number % 3 ? samples::consent(uid(number), status, at, sequence)
                          : samples::clientId(uid(number), status, at, sequence);
    }
    monitor::CardList *list() const { return m_desk->list(); }
    monitor::Card *card(int number) const { return list()->cardFor(key(number)); }

    std::unique_ptr<WindowFixture> m_desk;
};

void TestCardList::init()
{
    m_desk = std::make_unique<WindowFixture>();
    m_desk->window.resize(1440, 900);
}

void TestCardList::cleanup()
{
    m_desk.reset();
}

void TestCardList::fill(int count)
{
    std::vector<store::RequestRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(i, u"pending"_s, i));
    m_desk->model.load(records);
    m_desk->show();
    QTRY_VERIFY(list()->realisedCards() > 0);
}

void TestCardList::thousandsAreFewWidgets()
{
    fill(5000);
    QVERIFY2(list()->realisedCards() >= 30 && list()->realisedCards() < 50,
             qPrintable(QString::number(list()->realisedCards())));
    QVERIFY(card(0));
    QVERIFY(card(29));
    QVERIFY(!card(2500));
    QVERIFY(list()->verticalScrollBar()->maximum() > 5000 * 140);
}

void TestCardList::scrollingUsesCardsAgain()
{
    fill(5000);
    QElapsedTimer timer;
    timer.start();
    const int maximum = list()->verticalScrollBar()->maximum();
    for (int step = 0; step <= 100; ++step)
        list()->verticalScrollBar()->setValue(int(qint64(maximum) * step / 100));
    qInfo("101 jumps over 5000 cards: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
    const monitor::Card *last = card(4999);
    QVERIFY(last);
    QVERIFY(last->isVisible());
    QVERIFY(list()->viewport()->rect().contains(last->geometry().center()));
    QVERIFY(card(0)); // the first ones always exist
    const qsizetype cards = list()->findChildren<monitor::Card *>().size();
    QVERIFY2(cards < 70, qPrintable(QString::number(cards)));
    list()->verticalScrollBar()->setValue(0);
    QCOMPARE(card(0)->y(), card(1)->y() - card(0)->height() - 12);
}

void TestCardList::focusIsSeen()
{
    fill(3);
    list()->setFocus();
    QTRY_VERIFY(list()->hasFocus());
    const QImage focused = card(0)->grab().toImage(), other = card(1)->grab().toImage();
    m_desk->window.findChild<monitor::Field *>()->setFocus();
    QTRY_VERIFY(!list()->hasFocus());
    QVERIFY(card(0)->grab().toImage() != focused); // still selected, with a thinner frame
    QCOMPARE(card(1)->grab().toImage(), other);
}

void TestCardList::tabGoesBeyondWhatIsRealised()
{
    fill(200);
    list()->setFocus();
    QSet<RequestKey> visited;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (int presses = 0; presses < 900 && visited.size() < 200; ++presses) {
        auto *control = QApplication::focusWidget();
        const RequestKey selected = *list()->selected();
        QVERIFY(list()->cardFor(selected)->isAncestorOf(control));
        QVERIFY(control->isVisible());
        visited.insert(selected);
        QTest::keyClick(control, Qt::Key_Tab);
    }
    QCOMPARE(visited.size(), 200);
    QVERIFY(list()->realisedCards() < 60);
    // And back again, by one card.
    list()->select(key(150));
    list()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(list()->selected()->uid, uid(149));
}

void TestCardList::tabLeavesTheList()
{
    fill(2);
    list()->setFocus();
    for (int presses = 0;
         presses < 20 && (QApplication::focusWidget() == list() || list()->isAncestorOf(QApplication::focusWidget()));
         ++presses)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!list()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget() != &m_desk->window);
}

void TestCardList::otherWidgetsSkipTheCards()
{
    fill(50);
    list()->setFocus();
    QSet<QWidget *> seen;
    // Backwards from the list, once around: no card is on the way, and the list comes round again.
    for (int presses = 0; presses < 200; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (now == list())
            break;
        QVERIFY2(!list()->isAncestorOf(now), qPrintable(now->accessibleName()));
        seen.insert(now);
    }
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY(seen.size() > 5);
}

void TestCardList::selectionStaysWithItsRequest()
{
    fill(50);
    QVERIFY(list()->select(key(10)));
    for (int i = 0; i < 5; ++i)
        m_desk->model.apply({record(i, u"completed"_s, 100 + i)});
    m_desk->model.flush();
    QTRY_VERIFY(!card(0));
    QCOMPARE(list()->selected()->uid, uid(10));
    list()->moveSelection(1);
    QCOMPARE(list()->selected()->uid, uid(11));
}

void TestCardList::selectionIsInSightWhileTheListFills()
{
    const auto failed = [](int number) { // in the last hour: older trouble does not show
        return samples::consent(uid(number), u"failed"_s, noon - 3'600'000 + number * 1000, number + 1);
    };
    m_desk->window.showView(u"trouble"_s);
    m_desk->model.load({failed(0)});
    m_desk->show();
    QTRY_VERIFY(list()->selected());
    const auto inSight = [this] {
        const monitor::Card *selected = list()->cardFor(*list()->selected());
        return selected && list()->viewport()->rect().contains(selected->geometry());
    };
    for (int i = 1; i < 30; ++i) {
        m_desk->model.apply({failed(i)});
        m_desk->model.flush();
        list()->rebuild();
        QTRY_VERIFY(!list()->isMoving());
        QVERIFY2(inSight(), qPrintable(QString::number(i)));
    }
    // What somebody chose stays chosen, wherever it goes.
    const desk::RequestKey chosen = m_desk->list()->selected().value();
    list()->moveSelection(0);
    for (int i = 30; i < 60; ++i)
        m_desk->model.apply({failed(i)});
    m_desk->model.flush();
    list()->rebuild();
    QCOMPARE(*list()->selected(), chosen);
}

void TestCardList::selectionMovesOnWhenItsRequestLeaves()
{
    fill(5);
    QVERIFY(list()->select(key(2)));
    m_desk->model.apply({record(2, u"completed"_s, 100)});
    QTRY_COMPARE(list()->selected()->uid, uid(3));
    m_desk->model.apply({record(3, u"completed"_s, 101), record(4, u"completed"_s, 102)});
    QTRY_COMPARE(list()->selected()->uid, uid(1));
    m_desk->model.apply({record(0, u"completed"_s, 103), record(1, u"completed"_s, 104)});
    QTRY_VERIFY(!list()->selected());
}

void TestCardList::focusIsNeverHandedToAnotherCustomer()
{
    fill(5);
    QWidget *button = card(1)->controls().last();
    button->setFocus();
    QTRY_COMPARE(list()->selected()->uid, uid(1));
    m_desk->model.apply({record(0, u"completed"_s, 100)}); // another one leaves: the focus stays
    QTRY_VERIFY(!card(0));
    QCOMPARE(QApplication::focusWidget(), button);
    QCOMPARE(list()->selected()->uid, uid(1));
    m_desk->model.apply({record(1, u"completed"_s, 101)}); // this one leaves: the list takes it
    QTRY_COMPARE(QApplication::focusWidget(), list());
    QCOMPARE(list()->selected()->uid, uid(2));
}

void TestCardList::positionStaysWhenRowsAboveLeave()
{
    fill(100);
    list()->verticalScrollBar()->setValue(5000);
    const auto visible = [this] {
        for (int i = 0; i < 100; ++i) {
            if (card(i) && card(i)->y() >= 0 && card(i)->y() < 300)
                return i;
        }
        return -1;
    };
    const int number = visible();
    QVERIFY(number > 20);
    const int y = card(number)->y();
    for (int i = 0; i < 10; ++i)
        m_desk->model.apply({record(i, u"completed"_s, 200 + i)});
    QTRY_VERIFY(!card(0));
    QTRY_VERIFY(!list()->isMoving());
    QCOMPARE(card(number)->y(), y);
    QVERIFY(list()->verticalScrollBar()->value() < 5000);
}

void TestCardList::stillWhileAButtonIsPressed()
{
    fill(10);
    auto *button = qobject_cast<QAbstractButton *>(card(1)->controls().last());
    const int y = card(1)->y();
    QTest::mousePress(button, Qt::LeftButton);
    m_desk->model.apply({record(0, u"completed"_s, 100)});
    m_desk->model.flush();
    QCoreApplication::processEvents();
    QCOMPARE(card(1)->y(), y);
    QVERIFY(card(0));
    QTest::mouseRelease(button, Qt::LeftButton);
    QCOMPARE(m_desk->opener.opened.size(), 1); // what was pressed is what was done
    QTRY_VERIFY(!card(0));
}

void TestCardList::dragOutAndBackIsStillTheSame()
{
    fill(10);
    QApplication::clipboard()->clear();
    QWidget *button = card(1)->controls().at(1);
    QWindow *window = m_desk->window.windowHandle();
    const QPoint inside = button->mapTo(&m_desk->window, button->rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, inside);
    QTest::mouseMove(window, inside + QPoint(0, 200));
    m_desk->model.apply({record(0, u"completed"_s, 100), record(1, u"completed"_s, 101)});
    m_desk->model.flush();
    list()->rebuild(); // not even when asked
    QVERIFY(card(1));
    QTest::mouseMove(window, inside);
    QTest::mouseRelease(window, Qt::LeftButton, {}, inside);
    QTRY_VERIFY(!card(1)); // what was pressed is gone, and nobody else's link was copied
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    // Released elsewhere, the list goes on, too.
    button = card(2)->controls().at(1);
    const QPoint other = button->mapTo(&m_desk->window, button->rect().center());
    QTest::mousePress(window, Qt::LeftButton, {}, other);
    QTest::mouseMove(window, other + QPoint(0, 200));
    m_desk->model.apply({record(2, u"completed"_s, 102)});
    m_desk->model.flush();
    list()->rebuild();
    QVERIFY(card(2));
    QTest::mouseRelease(window, Qt::LeftButton, {}, other + QPoint(0, 200));
    QTRY_VERIFY(!card(2));
}

void TestCardList::hiddenListsHaveNoCards()
{
    fill(50);
    monitor::CardList *needs = list();
    m_desk->window.showView(u"done"_s);
    QCOMPARE(needs->realisedCards(), 0);
    m_desk->window.showView(u"needs"_s);
    QVERIFY(needs->realisedCards() >= 30);
}

void TestCardList::heightsFitTheWidth()
{
    auto change = samples::consentChange(u"f"_s, u"failed"_s, noon);
    change.statusText = QString(u"A long explanation of what went wrong. "_s).repeated(20);
    m_desk->model.load({samples::recordOf(change, noon, 1), samples::consent(u"g"_s, u"failed"_s, noon - 1000)});
    m_desk->window.showView(u"trouble"_s);
    m_desk->show();
    const RequestKey long_{RequestKind::Consent, u"f"_s}, other{RequestKind::Consent, u"g"_s};
    QTRY_VERIFY(list()->cardFor(long_));
    const int wide = list()->cardFor(long_)->height();
    m_desk->window.resize(800, 900);
    QTRY_VERIFY(list()->cardFor(long_)->height() > wide);
    QTRY_VERIFY(!list()->isMoving());
    QCOMPARE(list()->cardFor(other)->y(), list()->cardFor(long_)->geometry().bottom() + 1 + 12);
}

void TestCardList::floodIsBearable()
{
    // A second of 500 events over 5,000 shown cards, painted as they come.
    fill(5000);
    QElapsedTimer timer;
    timer.start();
    qint64 busy = 0;
    for (int frame = 0; frame < 60; ++frame) {
        const qint64 begin = timer.nsecsElapsed();
        std::vector<store::RequestRecord> batch;
        for (int i = 0; i < 8; ++i) {
            const int number = (frame * 8 + i) * 37 % 5000;
            batch.push_back(record(number, frame % 2 ? u"processing"_s : u"pending"_s, 10'000 + frame * 8 + i));
        }
        m_desk->model.apply(batch);
        m_desk->model.flush();
        QCoreApplication::processEvents();
        busy += timer.nsecsElapsed() - begin;
    }
    qInfo("60 frames of 8 events each: %lld ms", busy / 1'000'000);
    QVERIFY(busy / 1'000'000 < 3000);
}

QTEST_MAIN(TestCardList)
#include "tst_cardlist.moc"
