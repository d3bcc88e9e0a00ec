// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/noticebar.h"

#include "monitor/button.h"
#include "monitor/iconview.h"
#include "monitor/paragraph.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace monitor {

NoticeBar::NoticeBar(const QString &sentence, const QString &button, ToneName tone, QWidget *parent,
                     const QString &iconName)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(new Paragraph(this))
{
    auto *icon = new IconView(this);
    icon->setIcon(iconName, tone);
    m_text->setShown(sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::apart, metric::snug, metric::apart, metric::snug);
    row->setSpacing(metric::wide);
    row->addWidget(icon);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    if (button.isEmpty())
        return;
    auto *act = new Button(button, Button::Rank::Primary, this);
    connect(act, &Button::clicked, this, &NoticeBar::pressed);
    row->addWidget(act);
}

void NoticeBar::say(const QString &sentence)
{
    m_text->setShown(sentence);
    setVisible(!sentence.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.tone(m_tone).wash);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace monitor
