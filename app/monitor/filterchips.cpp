// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/filterchips.h"

#include "monitor/buttonflow.h"
#include "monitor/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace monitor {

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFont(textFont(TextSize::Caption));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    // The bold of the chosen one is wider.
    const QFontMetrics bold(textFont(TextSize::Caption, true));
    return {bold.horizontalAdvance(text()) + 2 * metric::wide, bold.height() + 2 * metric::tight + 2};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? metric::focus : 1;
    const QRectF box = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(hasFocus() || isChecked() ? tokens.accent : tokens.line, width));
    painter.setBrush(isChecked() ? tokens.selection : underMouse() ? tokens.ground : tokens.card);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(textFont(TextSize::Caption, isChecked()));
    painter.setPen(isChecked() ? tokens.text : tokens.softText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

FilterChips::FilterChips(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *flow = new ButtonFlow(this);
    flow->setContentsMargins(0, 0, 0, 0);
}

void FilterChips::addChoice(const QString &value, const QString &text)
{
    auto *chip = new FilterChip(text, this);
    chip->setProperty("value", value);
    chip->setChecked(m_chips.isEmpty());
    connect(chip, &FilterChip::toggled, this, [this, value](bool checked) {
        if (checked)
            emit chosenChanged(value);
    });
    layout()->addWidget(chip);
    m_chips.append(chip);
}

void FilterChips::choose(const QString &value)
{
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (chip->property("value").toString() == value)
            chip->setChecked(true);
    }
}

int FilterChips::lineWidth() const
{
    int width = 0;
    for (const FilterChip *chip : m_chips)
        width += chip->sizeHint().width() + metric::wide;
    return width;
}

QString FilterChips::chosen() const
{
    for (const FilterChip *chip : m_chips) {
        if (chip->isChecked())
            return chip->property("value").toString();
    }
    return {};
}

} // namespace monitor
