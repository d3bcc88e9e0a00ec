// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/toast.h"

#include "monitor/showntext.h"
#include "monitor/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace monitor {

Toast::Toast(QWidget *window)
    : QLabel(window)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(TextSize::Body));
    setAlignment(Qt::AlignCenter);
    setContentsMargins(metric::apart, metric::snug, metric::apart, metric::snug);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_leave.setSingleShot(true);
    m_leave.setInterval(3500);
    connect(&m_leave, &QTimer::timeout, this, &Toast::hide);
    window->installEventFilter(this);
}

void Toast::say(const QString &sentence)
{
    const QString shown = shownText(sentence, 160);
    setText(shown);
    setAccessibleName(shown);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_leave.start();
}

void Toast::place()
{
    adjustSize();
    const QSize window = parentWidget()->size();
    resize(qMin(width(), window.width() - 2 * metric::apart), height());
    move((window.width() - width()) / 2, window.height() - height() - 3 * metric::apart);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QLabel::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.text);
    painter.drawRoundedRect(rect(), metric::radius, metric::radius);
    painter.setPen(tokens.card);
    painter.drawText(contentsRect(), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width() + 2));
}

} // namespace monitor
