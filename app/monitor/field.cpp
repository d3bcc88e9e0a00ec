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

void Field::paintGround(QWidget *field, bool wrong)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(field);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.ground);
    const double width = field->hasFocus() ? metric::focus : 1;
    painter.setPen(QPen(field->hasFocus() ? tokens.accent : wrong ? tokens.trouble.ink : tokens.line, width));
    painter.drawRoundedRect(QRectF(field->rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            metric::radius, metric::radius);
}

void Field::paintEvent(QPaintEvent *event)
{
    paintGround(this, m_wrong);
    QLineEdit::paintEvent(event);
}

support::Secret Field::takeSecret()
{
    setEchoMode(QLineEdit::Password); // what is drawn is a text of its own
    QByteArray utf8;
    {
        QString content = text();
        utf8 = content.toUtf8();
        support::wipe(content); // and with it the line edit's own
    }
    clear(); // and what could be undone
    support::Secret secret(utf8);
    support::wipe(utf8);
    return secret;
}

} // namespace monitor
