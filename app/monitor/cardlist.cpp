// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/cardlist.h"

#include "monitor/emptystate.h"
#include "monitor/slimscrollbar.h"
#include "monitor/textlabel.h"
#include "monitor/tokens.h"
#include "monitor/wording.h"

#include <QApplication>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace monitor {

using desk::RequestKey;

namespace {

constexpr qint64 mouseRests = 3000; ///< ms after which a still mouse holds nothing any more

} // namespace

CardList::CardList(desk::RequestFilter &filter, RequestActions &actions, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_filter(filter)
    , m_actions(actions)
    , m_empty(new EmptyState(viewport()))
    , m_end(new TextLabel(TextSize::Body, false, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBar(new SlimScrollBar(this));
    verticalScrollBar()->setSingleStep(48);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(wording::viewTitle(view()));
    m_end->setInk(TextLabel::Ink::Soft);
    m_end->setAlignment(Qt::AlignCenter);
    m_pending.setSingleShot(true);
    m_pending.setInterval(0);
    connect(&m_pending, &QTimer::timeout, this, &CardList::takeUp);
    connect(&filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_placedUntil = qMin(m_placedUntil, first);
        touch(first, last);
    });
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int) {
        m_placedUntil = qMin(m_placedUntil, first);
        schedule();
    });
    connect(&filter, &QAbstractItemModel::layoutChanged, this, [this] {
        m_placedUntil = 0;
        schedule();
    });
    connect(&filter, &QAbstractItemModel::modelReset, this, &CardList::refreshAll);
    connect(&filter, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { touch(first.row(), last.row()); });
    // With what else shows a change, so that the window is painted once for it.
    connect(&filter.requests(), &desk::RequestModel::settled, this, [this] {
        if (m_stale)
            takeUp();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    m_motion.setStartValue(1.0);
    m_motion.setEndValue(0.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, &CardList::placeCards);
    connect(&m_motion, &QVariantAnimation::finished, this, [this] {
        m_slide.clear();
        placeCards();
    });
}

CardList::~CardList()
{
    disconnect(qApp, nullptr, this, nullptr);
}

Card *CardList::cardFor(const RequestKey &key) const
{
    return m_cards.value(key);
}

// Taking up changes

void CardList::schedule()
{
    m_stale = true;
    if (!m_pending.isActive())
        m_pending.start();
}

void CardList::touch(int first, int last)
{
    if (last - first >= m_cards.size()) {
        refreshAll();
        return;
    }
    for (int row = first; row <= last; ++row) {
        if (const RequestKey key = m_filter.at(row).key(); m_cards.contains(key))
            m_touched.insert(key);
    }
    schedule();
}

bool CardList::isHeld() const
{
    const bool justMoved = m_mouseMoved.isValid() && m_mouseMoved.elapsed() < mouseRests;
    return viewport()->underMouse() && (QCursor::pos() != m_mouse || justMoved);
}

std::vector<CardList::Anchor> CardList::anchors() const
{
    std::vector<Anchor> anchors;
    for (auto card = m_cards.constBegin(); card != m_cards.constEnd(); ++card) {
        const QRect box = (*card)->geometry();
        if (box.bottom() > 0 && box.top() < viewport()->height())
            anchors.push_back({card.key(), box.top()});
    }
    const int mouseY = isHeld() ? viewport()->mapFromGlobal(QCursor::pos()).y() : 0;
    // The card under the mouse first, else the uppermost; then their neighbours, should the first be gone.
    std::sort(anchors.begin(), anchors.end(), [mouseY](const Anchor &one, const Anchor &other) {
        const auto distance = [mouseY](const Anchor &anchor) {
            return anchor.offset <= mouseY ? mouseY - anchor.offset : 100'000 + anchor.offset;
        };
        return distance(one) < distance(other);
    });
    return anchors;
}

void CardList::restore(const std::vector<Anchor> &anchors)
{
    const bool held = isHeld();
    const bool atTop = verticalScrollBar()->value() == 0 && m_holdTop == 0;
    m_holdTop = 0;
    if (!held && atTop) {
        updateScrollBar();
        return;
    }
    for (const Anchor &anchor : anchors) {
        const int row = m_filter.rowOf(anchor.key);
        if (row < 0)
            continue;
        const int value = m_top[size_t(row)] - anchor.offset;
        if (held && value < 0)
            m_holdTop = -value;
        updateScrollBar();
        verticalScrollBar()->setValue(qMax(0, value));
        return;
    }
    updateScrollBar();
}

void CardList::rebuild()
{
    m_allTouched = true;
    takeUp();
}

void CardList::takeUp()
{
    m_pending.stop();
    if (m_busy || !isVisible())
        return; // showEvent() brings us back
    for (const Card *card : std::as_const(m_cards)) {
        if (card->isPressed())
            return; // buttonReleased() brings us back
    }
    m_busy = true;
    QHash<RequestKey, int> before;
    for (auto card = m_cards.constBegin(); card != m_cards.constEnd(); ++card)
        before.insert(card.key(), (*card)->y());
    const std::vector<Anchor> keep = anchors();
    Card *focused = focusedCard();
    std::vector<RequestKey> gone;
    for (auto card = m_cards.constBegin(); card != m_cards.constEnd(); ++card) {
        const int row = m_filter.rowOf(card.key());
        if (row < 0) {
            gone.push_back(card.key());
            m_heights.remove(card.key());
        } else if (m_allTouched || m_touched.contains(card.key())) {
            (*card)->showRequest(m_filter.at(row));
            measure(card.key(), *card, row);
        }
    }
    m_touched.clear();
    if (std::exchange(m_allTouched, false))
        m_placedUntil = 0;
    // Never hand the focus to another customer's button: Enter would do for one what was meant for the other.
    if (focused && std::find(gone.begin(), gone.end(), focused->request().key()) != gone.end())
        setFocus(Qt::OtherFocusReason);
    for (const RequestKey &key : gone)
        recycle(key);
    // Heights of cards that left unseen would gather for as long as the window is open.
    if (m_heights.size() > 2 * m_filter.rowCount() + 1000)
        m_heights.removeIf(
            [this](const QHash<RequestKey, int>::iterator &height) { return m_filter.rowOf(height.key()) < 0; });
    computeTops();
    restore(keep);
    reselect(m_selectedRow);
    m_busy = false;
    m_stale = false;
    realise();
    followTop();
    slide(before);
    m_empty->setVisible(rowCount() == 0);
    m_end->setVisible(rowCount() > 0);
    m_end->setShown(wording::endOfView(view(), m_filter.requests().isCut(view())));
    if (rowCount() == 0) {
        m_empty->say(wording::viewIcon(view()),
                     !m_filter.search().isEmpty()                   ? wording::emptySearch()
                         : m_filter.kind() == desk::KindFilter::All ? wording::emptyView(view())
                                                                    : wording::emptyFilter());
        m_empty->setGeometry(viewport()->rect());
    }
    describe();
}

void CardList::refreshAll()
{
    m_allTouched = true;
    schedule();
}

void CardList::letGo()
{
    if (m_holdTop == 0 || m_stale)
        return;
    m_holdTop = 0;
    QHash<RequestKey, int> before;
    for (auto card = m_cards.constBegin(); card != m_cards.constEnd(); ++card)
        before.insert(card.key(), (*card)->y());
    updateScrollBar();
    realise();
    slide(before);
}

void CardList::slide(const QHash<RequestKey, int> &before)
{
    const int length = motionLength(this);
    const bool soonAgain = m_lastSlide.isValid() && m_lastSlide.elapsed() < 2 * metric::motion;
    m_lastSlide.start();
    // Under a flood motion would be noise, and under the mouse a trap.
    if (length == 0 || soonAgain || isHeld() || !isVisible())
        return;
    m_slide.clear();
    for (auto card = m_cards.constBegin(); card != m_cards.constEnd(); ++card) {
        const auto was = before.constFind(card.key());
        const int distance = was == before.constEnd() ? metric::apart : *was - (*card)->y();
        if (distance != 0 && qAbs(distance) < viewport()->height())
            m_slide.insert(card.key(), distance);
    }
    if (m_slide.isEmpty())
        return;
    m_motion.setDuration(length);
    m_motion.start();
}

void CardList::tick(support::Timestamp now)
{
    if (!isVisible())
        return;
    for (Card *card : std::as_const(m_cards)) {
        if (card->y() < viewport()->height() && card->geometry().bottom() > 0)
            card->tick(now);
    }
    // "Tomorrow" and times without a date are another day's now.
    if (const desk::Day today = desk::Day::containing(now); std::exchange(m_today, today).start != today.start)
        refreshAll();
    lookForNew();
    if (QCursor::pos() != m_mouse) {
        m_mouse = QCursor::pos();
        m_mouseMoved.start();
    }
    if (m_stale)
        schedule(); // whatever kept takeUp() back has ended or will
    if (!isHeld())
        letGo();
}

void CardList::lookForNew()
{
    std::vector<RequestKey> inSight;
    for (const Card *card : std::as_const(m_cards)) {
        const QRect box = card->geometry();
        const bool whole = box.top() >= 0 && box.bottom() < viewport()->height();
        if (whole && isActiveWindow() && m_filter.requests().isNew(card->request()))
            inSight.push_back(card->request().key());
    }
    if (const auto keys = m_seenWatch.look(inSight); !keys.empty())
        emit seen(keys);
}

// Events

void CardList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    if (event->size().width() != event->oldSize().width()) {
        m_heights.clear();
        m_typicalHeight.clear();
        rebuild();
    }
    updateScrollBar();
    realise();
}

void CardList::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    // A pointer that the window opened under aims at nothing yet.
    m_mouse = QCursor::pos();
    m_mouseMoved.invalidate();
    rebuild();
    if (m_selected && std::exchange(m_reveal, false))
        ensureVisible(m_filter.rowOf(*m_selected));
}

void CardList::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    releaseAll();
}

void CardList::scrollContentsBy(int, int dy)
{
    if (m_stale && !m_busy) {
        // The model is ahead of us. Where the cards are now is what takeUp() keeps, so they go along first.
        for (Card *card : std::as_const(m_cards))
            card->move(card->x(), card->y() + dy);
        takeUp();
        return;
    }
    placeCards();
    realise();
}

bool CardList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        letGo();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace monitor
