// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/journeyline.h"

#include "monitor/icons.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace monitor {

JourneyLine::JourneyLine(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(textFont(TextSize::Body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit wanted(desk::RequestKey(m_key)); });
    hide();
}

void JourneyLine::showSibling(const desk::RequestModel &model, const desk::RequestRow &row)
{
    const auto sibling = model.sibling(row);
    setVisible(sibling.has_value());
    if (!sibling)
        return;
    const desk::RequestRow &other = model.at(model.rowOf(sibling->key));
    m_key = sibling->key;
    m_icon = wording::statusIcon(other.status);
    m_tone = wording::statusTone(other.status);
    setText(shownText(wording::journeyText(row, other, sibling->further), 200));
    const QString label = model.label(other);
    setAccessibleName(other.request.kind() == onboarding::RequestKind::Consent
                          ? tr("Go to the consent of %1").arg(label)
                          : tr("Go to the delegation of %1").arg(label));
    setAccessibleDescription(text());
    setToolTip(plainToolTip(text() + u'\n' + accessibleName()));
    updateGeometry();
    update();
}

QSize JourneyLine::sizeHint() const
{
    return {metric::icon + metric::snug + fontMetrics().horizontalAdvance(text()) + 2 * metric::tight,
            qMax(metric::icon, fontMetrics().height()) + 2};
}

QSize JourneyLine::minimumSizeHint() const
{
    return {metric::icon + metric::snug + fontMetrics().horizontalAdvance(u'm') * 8, sizeHint().height()};
}

void JourneyLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    icons::paint(painter, place(metric::tight, metric::icon), m_icon, tokens.tone(m_tone).ink);
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(tokens.text);
    const int left = metric::tight + metric::icon + metric::snug;
    const QRect words = place(left, width() - left - metric::tight + 2);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, metric::focus));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::radius, metric::radius);
    }
}

void JourneyLine::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // arrow keys are the list's
}

} // namespace monitor
