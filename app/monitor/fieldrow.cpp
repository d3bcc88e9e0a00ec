// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/fieldrow.h"

#include "monitor/button.h"
#include "monitor/chip.h"
#include "monitor/paragraph.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"

#include <QHBoxLayout>

namespace monitor {

FieldRow::FieldRow(const QString &caption, Style style, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_chip(new Chip(this))
    , m_copy(Button::withIcon(QStringLiteral("copy"), this))
    , m_beside(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_row(new QHBoxLayout(this))
{
    auto *name = new TextLabel(TextSize::Body, false, this);
    name->setInk(TextLabel::Ink::Soft);
    name->setShown(caption);
    name->setFixedWidth(106); // the longest caption of all languages
    if (style == Style::Whole) {
        m_label = new Paragraph(this);
    } else {
        auto *line = new TextLabel(TextSize::Body, false, this);
        if (style == Style::Monospaced)
            line->setMonospaced();
        m_label = line;
    }
    m_chip->hide();
    m_copy->setAccessibleName(tr("Copy %1", "a field's caption").arg(caption));
    m_copy->setToolTip(plainToolTip(m_copy->accessibleName()));
    connect(m_copy, &Button::clicked, this, &FieldRow::copyPressed);
    m_beside->setSpacing(metric::snug - 2);
    m_beside->addWidget(m_label);
    m_beside->addWidget(m_chip, 0, Qt::AlignLeading | Qt::AlignVCenter);
    m_beside->addStretch(1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metric::snug - 2);
    // Values of two lines have their caption and their button beside the first.
    const int high = m_copy->sizeHint().height();
    name->setMinimumHeight(high);
    if (style == Style::Whole) {
        const int above = (high - m_label->fontMetrics().height()) / 2;
        m_beside->setContentsMargins(0, above, 0, above);
    }
    m_row->addWidget(name, 0, Qt::AlignTop);
    m_row->addLayout(m_beside, 1);
    m_row->addWidget(m_copy, 0, Qt::AlignTop);
    // Rows without a button are as high as those with one.
    setMinimumHeight(high);
    hide();
}

void FieldRow::setValue(const QString &shown, const QString &toolTip, const QString &raw)
{
    m_value = raw.isEmpty() ? shown : raw;
    if (auto *whole = qobject_cast<Paragraph *>(m_label))
        whole->setShown(shown);
    else
        static_cast<TextLabel *>(m_label)->setShown(shown);
    const QString told = shownText(toolTip, 2000, true);
    m_label->setToolTip(plainToolTip(told));
    m_label->setAccessibleDescription(told);
    setVisible(!shown.isEmpty());
    placeChip();
}

void FieldRow::setChip(const QString &text, ToneName tone)
{
    m_chip->setChip(text, tone);
    placeChip();
}

void FieldRow::setCopyable(bool copyable)
{
    m_copy->setVisible(copyable);
}

void FieldRow::placeChip()
{
    const int room = contentsRect().width() - m_row->itemAt(0)->sizeHint().width() - m_copy->sizeHint().width()
        - 2 * m_row->spacing();
    const bool fits =
        m_chip->isHidden() || m_label->sizeHint().width() + m_beside->spacing() + m_chip->sizeHint().width() <= room;
    m_beside->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeChip();
}

} // namespace monitor
