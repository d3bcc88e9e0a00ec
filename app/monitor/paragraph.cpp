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
    const QString shown = (lead.isEmpty() ? QString() : lead + u' ') + shownText(text, m_mostCharacters, true);
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

QString Paragraph::withBreaks(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QString word = text.sliced(at, end - at);
        const bool breaks = !word.contains(u'/') && metrics.horizontalAdvance(word) > width;
        for (const QChar character : word) {
            out += character;
            if (breaks && (character == u'@' || character == u'.'))
                out += QChar(0x200B); // zero width space
        }
        if (end < text.size())
            out += text[end];
        at = end + 1;
    }
    return out;
}

void Paragraph::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
    update();
}

Paragraph::Laid Paragraph::layOut(qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Placed as the window reads, written as each line itself reads.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
    Laid laid;
    int lines = 0;
    for (const QString &line : text().split(u'\n')) {
        if (lines == m_mostLines) {
            laid.cut = true;
            break;
        }
        const qsizetype lead = laid.parts.empty() ? qMin<qsizetype>(m_leadLength, line.size()) : 0;
        const QString broken = line.first(lead) + withBreaks(line.sliced(lead), QFontMetricsF(font()), width);
        auto &layout = *laid.parts.emplace_back(std::make_unique<QTextLayout>(broken, font()));
        layout.setTextOption(option);
        if (lead > 0) {
            QTextLayout::FormatRange strong;
            strong.start = 0;
            strong.length = int(lead);
            strong.format.setFontWeight(QFont::DemiBold);
            layout.setFormats({strong});
        }
        layout.beginLayout();
        while (lines < m_mostLines) {
            QTextLine row = layout.createLine();
            if (!row.isValid())
                break;
            row.setLineWidth(qMax(1.0, width));
            row.setPosition({0, laid.height});
            laid.height += row.height() + 2;
            ++lines;
            laid.cut = row.textStart() + row.textLength() < broken.size();
        }
        layout.endLayout();
    }
    laid.height = qMax(0.0, laid.height - 2);
    return laid;
}

int Paragraph::heightForWidth(int width) const
{
    const QMargins space = padding();
    width = qMin(width, maximumWidth()); // a layout asks for its own width, which may be more than we take
    return int(std::ceil(layOut(width - space.left() - space.right()).height)) + space.top() + space.bottom();
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
    const Laid laid = layOut(inner.width());
    for (const auto &part : laid.parts)
        part->draw(&painter, inner.topLeft());
    if (!laid.cut)
        return;
    const QTextLayout &layout = *laid.parts.back();
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const QRectF written = last.naturalTextRect().translated(inner.topLeft());
    const double width = fontMetrics().horizontalAdvance(u'…');
    const bool leftward = layout.text().isRightToLeft();
    painter.drawText(
        QRectF(leftward ? written.left() - width : written.right(), written.top(), width, written.height()),
        Qt::AlignCenter, QStringLiteral("…"));
}

} // namespace monitor
