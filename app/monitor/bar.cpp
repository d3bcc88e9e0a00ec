// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/bar.h"

#include "monitor/tokens.h"

#include <QPainter>

namespace monitor {

Bar::Bar(Qt::Edge line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
}

void Bar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect line(0, 0, width(), 1);
    if (m_line == Qt::BottomEdge)
        line = QRect(0, height() - 1, width(), 1);
    else if (m_line == Qt::LeftEdge)
        line = QRect(mirrored ? width() - 1 : 0, 0, 1, height());
    else if (m_line == Qt::RightEdge)
        line = QRect(mirrored ? 0 : width() - 1, 0, 1, height());
    painter.fillRect(line, tokens.line);
}

} // namespace monitor
