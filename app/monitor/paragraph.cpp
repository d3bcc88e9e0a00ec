// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/paragraph.h"

#include "monitor/showntext.h"
#include "monitor/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace monitor {

Paragraph::Paragraph(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(TextSize::Body));
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Paragraph::setShown(const QString &text, const QString &lead)
{
    m_leadLength = int(lead.size());
    const QString shown = (lead.isEmpty() ? QString() : lead + u' ') + shownText(text, 2000, true);
    if (shown == QLabel::text())
        return;
    setText(shown);
    setAccessibleName(shown); // a label's own name would lose its ampersands
    updateGeometry();
}

void Paragraph::setFramed()
{
    m_framed = true;
    QFont font = textFont(TextSize::Body);
    font.setPixelSize(font.pixelSize() - 1);
    setFont(font);
}

void Paragraph::setTone(ToneName tone)
{
    m_tone = tone;
    update();
}

QMargins Paragraph::padding() const
{
    return m_framed ? QMargins(metric::wide, metric::snug + 1, metric::wide, metric::snug + 1) : QMargins();
}

qreal Paragraph::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Placed as the window reads, written as the text itself reads.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    if (m_leadLength > 0) {
        QTextLayout::FormatRange lead;
        lead.start = 0;
        lead.length = m_leadLength;
        lead.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({lead});
    }
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && layout.lineCount() <= m_mostLines;
         line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
    return qMax(0.0, y - 2);
}

int Paragraph::heightForWidth(int width) const
{
    const QMargins space = padding();
    width = qMin(width, maximumWidth()); // a layout asks for its own width, which may be more than we take
    QTextLayout layout(text().replace(u'\n', QChar::LineSeparator), font());
    return int(std::ceil(layOut(layout, width - space.left() - space.right()))) + space.top() + space.bottom();
}

QSize Paragraph::sizeHint() const
{
    const QMargins space = padding();
    int widest = 0;
    for (const QString &line : text().split(u'\n'))
        widest = qMax(widest, fontMetrics().horizontalAdvance(line) + 2);
    const int width = qBound(minimumWidth(), widest + widest * m_leadLength / 200, qMin(480, maximumWidth()))
        + space.left() + space.right();
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    const QMargins space = padding();
    return {qMin(80, sizeHint().width()), fontMetrics().height() + space.top() + space.bottom()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    if (m_framed) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::radius, metric::radius);
    }
    if (m_tone != ToneName::Neutral)
        painter.setPen(tokens.tone(m_tone).ink);
    else
        painter.setPen(foregroundRole() == QPalette::PlaceholderText ? tokens.softText : tokens.text);
    const QRect inner = rect().marginsRemoved(padding());
    QTextLayout layout(text().replace(u'\n', QChar::LineSeparator), font());
    layOut(layout, inner.width());
    const QTextLine last = layout.lineAt(qMin(layout.lineCount(), m_mostLines) - 1);
    if (!last.isValid())
        return;
    if (last.textStart() + last.textLength() >= text().size()) {
        layout.draw(&painter, inner.topLeft());
        return;
    }
    for (int i = 0; i <= last.lineNumber(); ++i)
        layout.lineAt(i).draw(&painter, inner.topLeft());
    const QRectF written = last.naturalTextRect().translated(inner.topLeft());
    const double width = fontMetrics().horizontalAdvance(u'…');
    const bool leftward = layout.text().isRightToLeft();
    painter.drawText(
        QRectF(leftward ? written.left() - width : written.right(), written.top(), width, written.height()),
        Qt::AlignCenter, QStringLiteral("…"));
}

} // namespace monitor
