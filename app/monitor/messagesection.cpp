// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/messagesection.h"

#include "monitor/button.h"
#include "monitor/paragraph.h"
#include "monitor/sectionheading.h"
#include "monitor/textlabel.h"

#include <QVBoxLayout>

namespace monitor {

MessageSection::MessageSection(QWidget *parent)
    : QWidget(parent)
    , m_text(new Paragraph)
    , m_copy(new Button(tr("Copy"), Button::Rank::Primary, this))
{
    m_text->setFramed();
    // The beginning tells which message it is; all of it would push everything else out of sight.
    m_text->setMostLines(6);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::snug);
    rows->addWidget(new SectionHeading(tr("Message for the customer"), this));
    rows->addWidget(m_text);
    rows->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &Button::clicked, this, &MessageSection::copyPressed);
}

void MessageSection::showMessage(const guidance::Message &message, const QString &label)
{
    setVisible(!message.isEmpty());
    QString text = message.plain;
    text.replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
    m_text->setShown(text);
    m_copy->setAccessibleName(tr("Copy the message shown for %1").arg(label));
}

} // namespace monitor
