// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Selection and keyboard of the list of cards.

#include "monitor/cardlist.h"

#include "monitor/showntext.h"
#include "monitor/tokens.h"
#include "monitor/wording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace monitor {

using desk::RequestKey;

void CardList::setSelected(const std::optional<RequestKey> &key, bool byHand)
{
    if (key)
        m_selectedRow = m_filter.rowOf(*key);
    m_chosen = byHand || (m_chosen && key == m_selected);
    if (key == m_selected)
        return;
    if (m_selected) {
        if (Card *card = cardFor(*m_selected))
            card->setSelected(false);
    }
    m_selected = key;
    if (key) {
        if (Card *card = cardFor(*key))
            card->setSelected(true);
    }
    describe();
    emit selectionChanged(byHand);
    if (key && byHand)
        emit seen({*key});
}

void CardList::reselect(int formerRow)
{
    if (rowCount() == 0) {
        setSelected({}, false);
        return;
    }
    if (m_selected) {
        if (const int row = m_filter.rowOf(*m_selected); row >= 0) {
            m_selectedRow = row;
            return;
        }
    }
    setSelected(m_filter.at(qBound(0, formerRow, rowCount() - 1)).key(), false);
}

/// While the list fills, its first card is pushed out of sight, and nobody has chosen it.
void CardList::followTop()
{
    if (m_chosen || m_selectedRow <= 0 || m_selectedRow >= rowCount() || m_holdTop > 0
        || verticalScrollBar()->value() > 0 || isHeld())
        return;
    if (m_top[size_t(m_selectedRow) + 1] > viewport()->height())
        setSelected(m_filter.at(0).key(), false);
}

bool CardList::select(const RequestKey &key)
{
    takeUp();
    const int row = m_filter.rowOf(key);
    if (row < 0)
        return false;
    setSelected(key, true);
    m_reveal = !isVisible() || m_stale;
    if (!m_reveal)
        ensureVisible(row);
    return true;
}

QPoint CardList::menuPlace() const
{
    const Card *card = m_selected ? cardFor(*m_selected) : nullptr;
    const QRect box = card ? card->geometry() : viewport()->rect();
    const QPoint corner = layoutDirection() == Qt::RightToLeft ? box.bottomRight() : box.bottomLeft();
    return viewport()->mapToGlobal(QPoint(corner.x(), qBound(0, corner.y(), viewport()->height())));
}

void CardList::moveSelection(int steps)
{
    if (m_stale)
        takeUp();
    if (m_stale || rowCount() == 0)
        return;
    const int from = m_selected ? m_filter.rowOf(*m_selected) : 0;
    const int row = qBound(0, from + steps, rowCount() - 1);
    Card *old = focusedCard();
    const qsizetype control = old ? old->controls().indexOf(QApplication::focusWidget()) : -1;
    setSelected(m_filter.at(row).key(), true);
    ensureVisible(row);
    if (control < 0)
        return;
    if (Card *card = cardFor(*m_selected); card && card != old && !card->controls().isEmpty())
        card->controls().at(qMin(control, card->controls().size() - 1))->setFocus(Qt::OtherFocusReason);
}

void CardList::ensureVisible(int row)
{
    const int top = m_top[size_t(row)] + m_holdTop, bottom = m_top[size_t(row) + 1] + m_holdTop;
    QScrollBar *bar = verticalScrollBar();
    if (top - metric::apart < bar->value())
        bar->setValue(row == 0 ? 0 : top - metric::apart);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height());
    realise();
}

Card *CardList::focusedCard() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *card = qobject_cast<Card *>(widget); card && card->parentWidget() == viewport())
            return card;
    }
    return nullptr;
}

void CardList::focusMoved(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    if (const Card *card = focusedCard(); card && cardFor(card->request().key()) == card)
        setSelected(card->request().key(), true);
}

bool CardList::focusNextControl(bool next)
{
    if (m_stale)
        takeUp();
    if (m_stale)
        return false;
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const Card *card = focusedCard();
    int row = 0;
    if (card) {
        const QList<QWidget *> controls = card->controls();
        const qsizetype at = controls.indexOf(QApplication::focusWidget()) + (next ? 1 : -1);
        if (at >= 0 && at < controls.size()) {
            controls.at(at)->setFocus(reason);
            return true;
        }
        row = m_filter.rowOf(card->request().key()) + (next ? 1 : -1);
    } else if (!next || !m_selected) {
        return false; // backwards from the list itself, or nothing in it
    } else {
        row = m_filter.rowOf(*m_selected);
    }
    // Thousands of plain cards without one must not be made to find that out.
    const auto mayHaveControls = [this](const desk::RequestRow &request) {
        return Card::typeFor(view(), request) != Card::Type::Plain || desk::isDismissible(request.status)
            || m_filter.requests().sibling(request).has_value();
    };
    for (; row >= 0 && row < rowCount(); row += next ? 1 : -1) {
        if (!mayHaveControls(m_filter.at(row)))
            continue;
        ensureVisible(row);
        const Card *entered = cardFor(m_filter.at(row).key());
        const QList<QWidget *> controls = entered ? entered->controls() : QList<QWidget *>();
        if (controls.isEmpty())
            continue;
        (next ? controls.first() : controls.last())->setFocus(reason);
        return true;
    }
    if (!next && card) {
        setFocus(reason); // before the first card comes the list
        return true;
    }
    return false;
}

bool CardList::focusNextPrevChild(bool next)
{
    return focusNextControl(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const int page = qMax(1, viewport()->height() / 150);
    switch (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? event->key() : 0) {
    case Qt::Key_Up:
        moveSelection(-1);
        break;
    case Qt::Key_Down:
        moveSelection(1);
        break;
    case Qt::Key_PageUp:
        moveSelection(-page);
        break;
    case Qt::Key_PageDown:
        moveSelection(page);
        break;
    case Qt::Key_Home:
        moveSelection(-rowCount());
        break;
    case Qt::Key_End:
        moveSelection(rowCount());
        break;
    default:
        event->ignore(); // the window knows more keys
    }
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // While rows come and go, their places are not known yet.
    if (m_selected && !m_busy && !m_stale && event->reason() != Qt::MouseFocusReason)
        ensureVisible(m_filter.rowOf(*m_selected));
    viewport()->update();
}

void CardList::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CardList::describe()
{
    // A screen reader tells a change of the focused list's name: that is how it follows the selection.
    QString name = wording::viewTitle(view());
    if (m_selected) {
        const int row = m_filter.requests().rowOf(*m_selected);
        if (row >= 0)
            name = tr("%1: %2, %3", "view, customer, status")
                       .arg(name, shownText(m_filter.requests().customer(m_filter.requests().at(row)).text, 80),
                            shownText(wording::statusWord(m_filter.requests().at(row).change().status), 32));
    }
    if (name != accessibleName())
        setAccessibleName(name);
}

} // namespace monitor
