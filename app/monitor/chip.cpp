// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/chip.h"

#include "monitor/showntext.h"

#include <QPainter>

namespace monitor {

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(TextSize::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(const QString &text, ToneName tone)
{
    m_tone = tone;
    if (const QString shown = shownText(text, longest); shown != QLabel::text())
        setText(shown);
    setVisible(!text.isEmpty());
    update();
}

void Chip::explain(const QString &sentence)
{
    setToolTip(plainToolTip(sentence));
    setAccessibleDescription(sentence);
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * metric::snug, fontMetrics().height() + metric::tight};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tone &tone = Tokens::current().tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.wash);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(tone.ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width() - 2 * metric::snug + 1));
}

} // namespace monitor
