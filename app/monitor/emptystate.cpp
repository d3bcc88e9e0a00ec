// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/emptystate.h"

#include "monitor/iconview.h"
#include "monitor/paragraph.h"
#include "monitor/textlabel.h"

#include <QVBoxLayout>

namespace monitor {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(this))
    , m_heading(new Paragraph(this))
    , m_text(new Paragraph(this))
{
    m_heading->setFont(textFont(TextSize::Who, true));
    m_heading->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMinimumWidth(240);
    m_text->setMaximumWidth(460);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(metric::snug);
    rows->addStretch(2);
    rows->addWidget(m_icon, 0, Qt::AlignHCenter);
    rows->addWidget(m_heading);
    rows->addWidget(m_text, 0, Qt::AlignHCenter);
    rows->addStretch(3);
}

void EmptyState::say(const QString &icon, const QString &text)
{
    m_icon->setIcon(icon);
    m_heading->setShown(text.section(u'\n', 0, 0));
    m_text->setShown(text.section(u'\n', 1));
}

} // namespace monitor
