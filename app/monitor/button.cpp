// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/button.h"

#include "monitor/icons.h"
#include "monitor/showntext.h"
#include "monitor/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace monitor {

namespace {

/// Enter presses too, and arrows go on to the list. False where the key is for the button's own base class.
bool handleKey(QAbstractButton *button, QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            button->click();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        return true;
    default:
        return false;
    }
}

void paintFocus(QPainter &painter, const QRect &box, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, metric::focus));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), metric::radius, metric::radius);
}

} // namespace

Button::Button(const QString &text, Rank rank, QWidget *parent)
    : QPushButton(text, parent)
    , m_rank(rank)
{
    QFont font = textFont(TextSize::Caption, true);
    font.setPixelSize(font.pixelSize() + 1);
    setFont(font);
    setAccessibleName(text);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

Button *Button::withIcon(const QString &icon, QWidget *parent)
{
    auto *button = new Button(QString(), Rank::Quiet, parent);
    button->m_icon = icon;
    return button;
}

QSize Button::sizeHint() const
{
    if (!m_icon.isEmpty())
        return {metric::icon + 2 * metric::tight, metric::icon + 2 * metric::tight};
    const QSize label = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {label.width() + 2 * metric::apart - 2, qMax(metric::control, label.height() + 2 * metric::tight)};
}

void Button::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const bool primary = m_rank == Rank::Primary, focused = hasFocus();
    QColor fill = primary ? tokens.accent : tokens.card;
    if (m_rank == Rank::Quiet)
        fill = underMouse() || isDown() ? tokens.selection : QColor(Qt::transparent);
    else if (isDown())
        fill = primary ? tokens.accent.darker(115) : tokens.selection;
    else if (underMouse() && isEnabled())
        fill = primary ? tokens.accent.darker(106) : tokens.dark ? tokens.card.lighter(118) : tokens.ground;
    painter.setPen(m_rank == Rank::Plain ? QPen(tokens.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    // The frame of a filled button would drown in it, so the button makes room.
    const double inset = primary && focused ? 2.0 * metric::focus : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metric::radius, metric::radius);
    if (focused)
        paintFocus(painter, rect(), tokens.accent);
    if (!m_icon.isEmpty()) {
        QColor ink = underMouse() || focused || isChecked() ? tokens.text : tokens.softText;
        ink.setAlphaF(underMouse() || focused ? 1.0F : 0.7F);
        icons::paint(painter, rect(), m_icon, ink);
        return;
    }
    painter.setPen(primary ? tokens.onAccent : tokens.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(this, event))
        QPushButton::keyPressEvent(event);
}

void Button::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(monospacedFont());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed, QSizePolicy::PushButton);
    setSizePolicy(policy);
}

void LinkButton::setLink(const QString &link)
{
    m_shown = shownText(link);
    setAccessibleName(link);
    setAccessibleDescription(tr("Opens the consent page"));
    setToolTip(plainToolTip(shownText(link, 2000)));
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_shown) + 2, fontMetrics().height() + 2};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'm') * 8, sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(tokens.accent);
    // A link reads from left to right in every language.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect(), int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_shown, Qt::ElideRight, width()));
    if (hasFocus())
        paintFocus(painter, rect(), tokens.accent);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(this, event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace monitor
