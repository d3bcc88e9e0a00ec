// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/field.h"

#include "monitor/tokens.h"

#include <QPainter>

namespace monitor {

Field::Field(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setFont(textFont(TextSize::Body));
    setFixedHeight(metric::control);
    setTextMargins(metric::snug, 0, metric::snug, 0);
    // The ground is painted below, with round corners.
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
}

void Field::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void Field::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = Tokens::current();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tokens.ground);
        const double width = hasFocus() ? metric::focus : 1;
        painter.setPen(QPen(hasFocus() ? tokens.accent : m_wrong ? tokens.trouble.ink : tokens.line, width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), metric::radius,
                                metric::radius);
    }
    QLineEdit::paintEvent(event);
}

} // namespace monitor
