// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/agebar.h"

#include "monitor/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace monitor {

AgeBar::AgeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AgeBar::setAge(double fraction, desk::Urgency urgency)
{
    if (qRound(fraction * width()) == qRound(m_fraction * width()) && urgency == m_urgency)
        return;
    m_fraction = fraction;
    m_urgency = urgency;
    update();
}

void AgeBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    const QColor ink = m_urgency == desk::Urgency::Fresh ? tokens.softText
        : m_urgency == desk::Urgency::Stuck              ? tokens.trouble.ink
                                                         : tokens.waiting.ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.fillPath(outline, tokens.neutral.wash);
    // A first sliver is there from the start: an empty bar would say that nothing waits.
    const double filled = qMax(m_fraction * width(), double(height()));
    painter.setClipPath(outline);
    painter.fillRect(QRectF(layoutDirection() == Qt::RightToLeft ? width() - filled : 0, 0, filled, height()), ink);
}

} // namespace monitor
