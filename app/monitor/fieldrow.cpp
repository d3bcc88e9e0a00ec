// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/fieldrow.h"

#include "monitor/button.h"
#include "monitor/chip.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>

namespace monitor {

FieldRow::FieldRow(const QString &caption, bool monospaced, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_label(new TextLabel(TextSize::Body, false, this))
    , m_chip(new Chip(this))
    , m_copy(Button::withIcon(QStringLiteral("copy"), this))
{
    auto *name = new TextLabel(TextSize::Body, false, this);
    name->setInk(TextLabel::Ink::Soft);
    name->setShown(caption);
    name->setFixedWidth(94);
    if (monospaced)
        m_label->setMonospaced();
    m_chip->hide();
    m_copy->setAccessibleName(tr("Copy %1", "a field's caption").arg(caption));
    m_copy->setToolTip(plainToolTip(m_copy->accessibleName()));
    connect(m_copy, &Button::clicked, this, &FieldRow::copyPressed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::snug - 2);
    row->addWidget(name);
    row->addWidget(m_label);
    row->addWidget(m_chip);
    row->addStretch(1);
    row->addWidget(m_copy);
    // Rows without a button are as high as those with one.
    setMinimumHeight(m_copy->sizeHint().height());
    hide();
}

void FieldRow::setValue(const QString &value, const QString &toolTip)
{
    m_value = value;
    m_label->setShown(value);
    m_label->setToolTip(plainToolTip(toolTip));
    setVisible(!value.isEmpty());
}

void FieldRow::setChip(const QString &text, ToneName tone)
{
    m_chip->setChip(text, tone);
}

void FieldRow::setCopyable(bool copyable)
{
    m_copy->setVisible(copyable);
}

} // namespace monitor
