// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/preferencepage.h"

#include "monitor/formrow.h"
#include "monitor/paragraph.h"
#include "monitor/sectionheading.h"

#include <QVBoxLayout>

namespace monitor {

PreferencePage::PreferencePage(const QString &title, const QString &explanation, Preferences &preferences,
                               QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_preferences(preferences)
    , m_rows(new QVBoxLayout(this))
    , m_complaint(new Complaint(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metric::wide);
    auto *heading = new TextLabel(TextSize::Title, true, this);
    heading->setShown(title);
    auto *text = new Paragraph(this);
    text->setShown(explanation);
    m_rows->addWidget(heading);
    m_rows->addWidget(text);
    m_rows->addWidget(m_complaint);
}

FormRow *PreferencePage::addRow(const QString &caption)
{
    auto *row = new FormRow(caption, this);
    m_rows->addWidget(row);
    connect(row, &FormRow::edited, this, &PreferencePage::edited);
    return row;
}

void PreferencePage::addHeading(const QString &text)
{
    m_rows->addSpacing(metric::tight);
    m_rows->addWidget(new SectionHeading(text, this));
}

void PreferencePage::complain(const QString &sentence)
{
    m_complaint->say(sentence);
}

} // namespace monitor
