// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/textlabel.h"

#include "monitor/showntext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace monitor {

namespace {

/// Whether a part of the text is written from right to left.
bool holdsLeftward(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

TextLabel::TextLabel(TextSize size, bool strong, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(size, strong));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setShown(const QString &text, const QStringList &shorter)
{
    m_shorter.clear();
    for (const QString &form : shorter)
        m_shorter.append(shownText(form));
    update();
    if (const QString shown = shownText(text); shown != QLabel::text()) {
        setText(shown);
        setAccessibleName(shown); // a label's own name would lose its ampersands
    }
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void TextLabel::setTone(ToneName tone)
{
    m_tone = tone;
    update();
}

void TextLabel::setMonospaced()
{
    setFont(monospacedFont());
}

void TextLabel::setLeastWidth(int width)
{
    if (m_leastWidth == width)
        return;
    m_leastWidth = width;
    updateGeometry();
}

QSize TextLabel::sizeHint() const
{
    // One pixel more than the text: rounding must not elide what fits.
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), qMax(m_leastWidth, fontMetrics().horizontalAdvance(u'm') * 3)), whole.height()};
}

QString TextLabel::fittingForm() const
{
    QString fitting = text();
    for (const QString &form : m_shorter) {
        if (fontMetrics().horizontalAdvance(fitting) <= width())
            break;
        fitting = form;
    }
    return fitting;
}

bool TextLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(fittingForm()) > width();
}

QColor TextLabel::colour() const
{
    const Tokens &tokens = Tokens::current();
    if (m_tone != ToneName::Neutral)
        return tokens.tone(m_tone).ink;
    switch (m_ink) {
    case Ink::Soft:
        return tokens.softText;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Text:
        break;
    }
    return tokens.text;
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour());
    const QString line = fontMetrics().elidedText(fittingForm(), m_elideMode, width());
    // Placed as the window reads, written as the text itself reads; what the window says in its own language reads as
    // the window does, whoever's name it begins with.
    const bool leftward = layoutDirection() == Qt::RightToLeft && holdsLeftward(line);
    painter.setLayoutDirection(leftward ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
    painter.drawText(
        rect(), int(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute) | Qt::TextSingleLine,
        line);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace monitor
