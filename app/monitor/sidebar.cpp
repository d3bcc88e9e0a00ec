// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/sidebar.h"

#include "monitor/icons.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/wording.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace monitor {

using desk::View;

SideBarItem::SideBarItem(View view, QWidget *parent)
    : QAbstractButton(parent)
    , m_view(view)
    , m_icon(wording::viewIcon(view))
{
    dressItem(wording::viewTitle(view));
}

SideBarItem::SideBarItem(const QString &title, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    dressItem(title);
}

void SideBarItem::dressItem(const QString &title)
{
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(textFont(TextSize::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideBarItem::setCount(int count, bool more)
{
    if (count == m_count && more == m_more)
        return;
    m_count = count;
    m_more = more;
    setAccessibleDescription(more ? tr("more than %1").arg(QLocale().toString(count)) : countText());
    update();
}

QString SideBarItem::countText() const
{
    const QString count = QLocale().toString(m_count);
    return m_more ? tr("%1+", "at least so many").arg(count) : count;
}

void SideBarItem::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    update();
}

QSize SideBarItem::sizeHint() const
{
    return {m_compact ? 40 : 180, fontMetrics().height() + 2 * metric::snug + 1};
}

void SideBarItem::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect();
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.selection : tokens.neutral.wash);
        painter.drawRoundedRect(box, metric::radius, metric::radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, metric::focus));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), metric::radius, metric::radius);
    }
    // Colour only where something waits or went wrong; the bell keeps the text's colour, its badge has the amber.
    const bool trouble = m_view == View::Trouble && m_count > 0;
    const QColor ink = trouble ? tokens.trouble.ink : tokens.text;
    const auto place = [this, &box](int x, int width) {
        return QStyle::visualRect(layoutDirection(), box, QRect(x, 0, width, box.height()));
    };
    icons::paint(painter, place(metric::wide - 2, metric::icon), m_icon, ink);

    const QString count = m_count > 0 || m_more ? countText() : QString();
    const QFontMetrics small(textFont(TextSize::Caption, true));
    const int badge = count.isEmpty() ? 0 : qMax(small.horizontalAdvance(count) + 2 * metric::snug - 2, 22);
    const int left = metric::wide + metric::icon + metric::snug;
    if (!m_compact) {
        QFont font = this->font();
        if (isChecked())
            font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect label = place(left, box.width() - left - badge - metric::snug - metric::tight);
        painter.drawText(label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, label.width()));
    }
    if (count.isEmpty())
        return;
    const bool calls = isChecked() || m_view == View::Needs || m_view == View::Trouble;
    QRectF pill = place(box.width() - badge - (m_compact ? 0 : metric::snug), badge);
    pill.setTop(box.center().y() - small.height() / 2.0);
    pill.setHeight(small.height() + 2);
    painter.setFont(textFont(TextSize::Caption, calls));
    if (calls) {
        painter.setPen(Qt::NoPen);
        const Tone &tone = m_view == View::Needs ? tokens.waiting
            : m_view == View::Trouble            ? tokens.trouble
            : m_view == View::Done               ? tokens.done
                                                 : tokens.working;
        painter.setBrush(tone.ink);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter.setPen(tokens.dark ? tokens.onAccent : tokens.card);
    } else {
        painter.setPen(tokens.softText);
    }
    painter.drawText(pill, Qt::AlignCenter, count);
}

void SideBarItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
{
    // Wide enough for the longest name in bold beside its badge, in any language.
    const QFontMetrics metrics(textFont(TextSize::Body, true));
    int widest = 0;
    for (const View view : desk::allViews)
        widest = qMax(widest, metrics.horizontalAdvance(wording::viewTitle(view)));
    m_fullWidth = qBound(232, widest + 128, 330);
    setFixedWidth(m_fullWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::snug, metric::wide, metric::snug, metric::wide);
    rows->setSpacing(1);
    for (const View view : {View::Needs, View::Snoozed, View::Working, View::Trouble, View::Done}) {
        auto *item = new SideBarItem(view, this);
        // Not by clicked(): screen readers toggle.
        connect(item, &SideBarItem::toggled, this, [this, view](bool chosen) {
            if (chosen && !m_following)
                emit viewChosen(view);
        });
        rows->addWidget(item);
        m_items.append(item);
    }
    rows->addStretch(1);
    auto *demo = new TextLabel(TextSize::Caption, true, this);
    demo->setShown(tr("Demo: all of this is made up"));
    demo->setTone(ToneName::Waiting);
    demo->setAlignment(Qt::AlignCenter);
    demo->hide();
    m_demo = demo;
    rows->addWidget(demo);
}

void SideBar::setCount(View view, int count, bool more)
{
    for (SideBarItem *item : std::as_const(m_items)) {
        if (item->view() == view)
            item->setCount(count, more);
    }
    hideEmptyPlace();
}

void SideBar::setCurrent(View view)
{
    const QScopedValueRollback following(m_following, true);
    for (SideBarItem *item : std::as_const(m_items)) {
        if (item->view() == view)
            item->setChecked(true);
    }
    hideEmptyPlace();
}

void SideBar::hideEmptyPlace()
{
    // One that is empty nearly always would only be in the way.
    for (SideBarItem *item : std::as_const(m_items)) {
        if (item->view() == View::Snoozed)
            item->setVisible(item->count() > 0 || item->isChecked());
    }
}

void SideBar::addPage(const QString &title, const QString &icon)
{
    auto *item = new SideBarItem(title, icon, this);
    item->setCompact(m_compact);
    connect(item, &SideBarItem::toggled, this, [this, page = int(m_pages.size())](bool chosen) {
        if (chosen && !m_following)
            emit pageChosen(page);
    });
    static_cast<QVBoxLayout *>(layout())->insertWidget(int(m_items.size() + m_pages.size()), item);
    m_pages.append(item);
}

void SideBar::setCurrentPage(int page)
{
    const QScopedValueRollback following(m_following, true);
    m_pages.at(page)->setChecked(true);
    hideEmptyPlace();
}

void SideBar::setDemo(bool demo)
{
    m_isDemo = demo;
    m_demo->setVisible(demo && !m_compact);
}

void SideBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (SideBarItem *item : m_items + m_pages)
        item->setCompact(compact);
    setFixedWidth(compact ? 84 : m_fullWidth);
    setDemo(m_isDemo);
}

void SideBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sideBar);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(x, 0, 1, height()), tokens.line);
}

} // namespace monitor
