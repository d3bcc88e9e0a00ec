// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/slimscrollbar.h"

#include "monitor/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace monitor {

SlimScrollBar::SlimScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setFixedWidth(12);
    setAttribute(Qt::WA_Hover);
}

void SlimScrollBar::paintEvent(QPaintEvent *)
{
    if (maximum() == minimum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle =
        QRectF(style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this))
            .adjusted(3, 2, -3, -2);
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink = tokens.softText;
    ink.setAlphaF(isSliderDown() || underMouse() ? 0.8F : 0.4F);
    painter.setBrush(ink);
    painter.drawRoundedRect(handle, handle.width() / 2, handle.width() / 2);
}

} // namespace monitor
