// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the cards of a list are, and which of them are widgets.

#include "monitor/cardlist.h"
#include "monitor/textlabel.h"
#include "monitor/tokens.h"

#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace monitor {

using desk::RequestKey;

namespace {

constexpr int margin = metric::apart;
constexpr int gap = metric::wide;
constexpr int overscan = 600; ///< pixels above and below the viewport that are kept as widgets
constexpr int endHeight = 56;

} // namespace

int CardList::cardWidth() const
{
    return qMax(0, viewport()->width() - 2 * margin);
}

int CardList::heightOf(int row) const
{
    const desk::RequestRow &request = m_filter.at(row);
    if (const auto measured = m_heights.constFind(request.key()); measured != m_heights.constEnd())
        return *measured;
    return m_typicalHeight.value(int(Card::typeFor(view(), request)), 144);
}

int CardList::heightNeeded(const Card *card) const
{
    // A layout remembers heights, and is not told of texts that changed while the card was hidden.
    for (QLayout *layout : card->findChildren<QLayout *>())
        layout->invalidate();
    const int flowing = card->heightForWidth(cardWidth());
    return flowing > 0 ? flowing : card->sizeHint().height();
}

void CardList::measure(const RequestKey &key, const Card *card, int row)
{
    const int height = heightNeeded(card);
    if (height != heightOf(row))
        m_placedUntil = qMin(m_placedUntil, row);
    m_heights.insert(key, height);
    // Rows that nobody has seen are taken to be as high as the last one that was measured.
    if (std::exchange(m_typicalHeight[int(Card::typeFor(view(), card->request()))], height) != height)
        m_placedUntil = 0;
}

/// Of the rows that anything has changed for, and those below them.
void CardList::computeTops()
{
    const int rows = m_filter.rowCount();
    const int first = qMin(m_placedUntil, qMin(rows, rowCount()));
    m_top.resize(size_t(rows) + 1);
    int top = m_top[size_t(first)];
    for (int row = first; row < rows; ++row) {
        m_top[size_t(row)] = top;
        top += heightOf(row) + gap;
    }
    m_top.back() = top;
    m_placedUntil = rows;
}

int CardList::contentTop(int row) const
{
    return m_top[size_t(row)] + m_holdTop - verticalScrollBar()->value();
}

int CardList::rowAt(int y) const
{
    const auto behind = std::upper_bound(m_top.begin(), m_top.end(), y);
    return qBound(0, int(behind - m_top.begin()) - 1, rowCount() - 1);
}

void CardList::updateScrollBar()
{
    const int content = m_top.back() + m_holdTop + (rowCount() > 0 ? endHeight : 0);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, content - viewport()->height()));
}

void CardList::realiseRow(int row)
{
    const desk::RequestRow &request = m_filter.at(row);
    const RequestKey key = request.key();
    if (m_cards.contains(key))
        return;
    const Card::Type type = Card::typeFor(view(), request);
    QList<Card *> &spare = m_spare[int(type)];
    Card *card = spare.isEmpty() ? nullptr : spare.takeLast();
    if (!card) {
        card = Card::make(type, m_filter.requests(), m_actions, viewport());
        connect(card, &Card::buttonReleased, this, &CardList::schedule);
        connect(card, &Card::chosen, this, [this, card] {
            setSelected(card->request().key(), true);
            setFocus(Qt::MouseFocusReason);
        });
    }
    card->showRequest(request);
    card->setSelected(m_selected == key);
    measure(key, card, row);
    m_cards.insert(key, card);
}

void CardList::recycle(const RequestKey &key)
{
    Card *card = m_cards.take(key);
    if (!card)
        return;
    card->hide();
    m_slide.remove(key);
    m_spare[int(Card::typeFor(view(), card->request()))].append(card);
}

void CardList::releaseAll()
{
    const QList<RequestKey> keys = m_cards.keys();
    for (const RequestKey &key : keys)
        recycle(key);
}

void CardList::realise()
{
    if (m_busy || m_stale || !isVisible())
        return;
    m_busy = true;
    Card *focused = focusedCard();
    // Measuring what comes into sight may move what is below it, so look again; it settles at once but for new heights.
    for (int pass = 0; pass < 4; ++pass) {
        const int rows = rowCount();
        if (rows == 0)
            break;
        const int top = verticalScrollBar()->value() - m_holdTop;
        const int first = rowAt(top - overscan), last = rowAt(top + viewport()->height() + overscan);
        QSet<RequestKey> wanted;
        const auto want = [this, &wanted](int from, int to) {
            for (int row = from; row <= to; ++row) {
                wanted.insert(m_filter.at(row).key());
                realiseRow(row);
            }
        };
        if (focused)
            wanted.insert(focused->request().key());
        const QList<RequestKey> present = m_cards.keys();
        for (const RequestKey &key : present) {
            const int row = m_filter.rowOf(key);
            const bool near = row >= 0 && ((row >= first && row <= last) || row < alwaysRealised);
            if (!near && !wanted.contains(key))
                recycle(key);
        }
        want(first, last);
        want(0, qMin(rows, alwaysRealised) - 1);
        if (m_placedUntil == rows)
            break;
        // What is looked at stays where it is while heights above it become known.
        const auto looked = size_t(rowAt(qMax(0, top)));
        const int before = m_top[looked];
        computeTops();
        const int shift = m_top[looked] - before;
        updateScrollBar();
        if (verticalScrollBar()->value() > 0 && shift != 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
    }
    updateScrollBar();
    m_busy = false;
    placeCards();
}

void CardList::placeCards()
{
    if (m_stale && !m_busy)
        return; // rows are not where m_top has them; takeUp() follows
    const double share = m_motion.state() == QAbstractAnimation::Running ? m_motion.currentValue().toDouble() : 0;
    for (auto card = m_cards.constBegin(); card != m_cards.constEnd(); ++card) {
        const int row = m_filter.rowOf(card.key());
        if (row < 0 || row >= rowCount())
            continue;
        const int slide = qRound(share * m_slide.value(card.key()));
        (*card)->setGeometry(margin, contentTop(row) + slide, cardWidth(), m_heights.value(card.key()));
        (*card)->setVisible(true);
    }
    m_end->setGeometry(margin, m_top.back() + m_holdTop - verticalScrollBar()->value(), cardWidth(), endHeight - gap);
}

} // namespace monitor
