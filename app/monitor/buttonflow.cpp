// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/buttonflow.h"

#include "monitor/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace monitor {

namespace {

constexpr int between = metric::snug + 2;

} // namespace

ButtonFlow::ButtonFlow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ButtonFlow::~ButtonFlow() = default;

void ButtonFlow::setNote(QWidget *note)
{
    addChildWidget(note);
    m_note = std::make_unique<QWidgetItem>(note);
    invalidate();
}

void ButtonFlow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int ButtonFlow::count() const
{
    return int(m_items.size()) + (m_note ? 1 : 0);
}

QLayoutItem *ButtonFlow::itemAt(int index) const
{
    if (index < 0 || index >= count())
        return nullptr;
    return size_t(index) < m_items.size() ? m_items[size_t(index)].get() : m_note.get();
}

QLayoutItem *ButtonFlow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    if (size_t(index) == m_items.size())
        return m_note.release();
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

QSize ButtonFlow::sizeHint() const
{
    int width = 0;
    const auto add = [&width](const QLayoutItem &item) {
        if (!item.isEmpty())
            width += (width > 0 ? between : 0) + item.sizeHint().width();
    };
    for (const auto &item : m_items)
        add(*item);
    if (m_note)
        add(*m_note);
    return {width, arrange(QRect(0, 0, width, 0), false)};
}

QSize ButtonFlow::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint());
    }
    return least;
}

int ButtonFlow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void ButtonFlow::setGeometry(const QRect &box)
{
    QLayout::setGeometry(box);
    arrange(box, true);
}

int ButtonFlow::arrange(const QRect &box, bool place) const
{
    const auto put = [&](QLayoutItem *item, const QRect &where) {
        if (place)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), box, where));
    };
    int x = box.left(), y = box.top(), line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > box.left() && x + size.width() > box.left() + box.width()) {
            x = box.left();
            y += line + between;
            line = 0;
        }
        // A word longer than the whole line is the button's own to elide.
        put(item.get(), QRect(QPoint(x, y), QSize(std::min(size.width(), box.width()), size.height())));
        x += size.width() + between;
        line = std::max(line, size.height());
    }
    if (m_note && !m_note->isEmpty() && m_note->sizeHint().width() > 1) {
        const QSize size = m_note->sizeHint();
        const int left = box.left() + box.width() - x;
        if (x == box.left() || left < m_note->minimumSize().width()) {
            y += line + (x > box.left() ? metric::tight : 0);
            line = size.height();
            put(m_note.get(), QRect(box.left(), y, std::min(size.width(), box.width()), line));
        } else {
            line = std::max(line, size.height());
            put(m_note.get(), QRect(x, y, left, line));
        }
    } else if (m_note) {
        put(m_note.get(), QRect(box.topLeft(), QSize(0, 0)));
    }
    return y + line - box.top();
}

} // namespace monitor
