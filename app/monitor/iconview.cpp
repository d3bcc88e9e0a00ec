// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/iconview.h"

#include "monitor/icons.h"

#include <QPainter>

namespace monitor {

IconView::IconView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconView::setIcon(const QString &name, ToneName tone)
{
    if (name == m_name && tone == m_tone)
        return;
    m_name = name;
    m_tone = tone;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    icons::paint(painter, rect(), m_name, m_tone == ToneName::Neutral ? tokens.text : tokens.tone(m_tone).ink);
}

} // namespace monitor
