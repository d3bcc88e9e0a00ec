// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/choices.h"

#include "monitor/tokens.h"

#include <QPainter>
#include <QStyle>

namespace monitor {

namespace {

constexpr int markSize = metric::icon;

QSize hintFor(const QAbstractButton *button)
{
    const QFontMetrics metrics = button->fontMetrics();
    return {metric::tight + markSize + metric::snug + metrics.horizontalAdvance(button->text()) + metric::snug,
            qMax(metric::control - metric::tight, metrics.height() + metric::snug)};
}

void prepare(QAbstractButton *button)
{
    button->setFont(textFont(TextSize::Body));
    button->setAccessibleName(button->text());
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAttribute(Qt::WA_Hover);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void paintFocus(QPainter &painter, const QAbstractButton *button)
{
    if (!button->hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Tokens::current().accent, metric::focus));
    painter.drawRoundedRect(QRectF(button->rect()).adjusted(1, 1, -1, -1), metric::radius, metric::radius);
}

void paint(QAbstractButton *button, bool round)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(button);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!button->isEnabled())
        painter.setOpacity(0.55);
    const QRect box = button->rect();
    const auto place = [button, &box](int x, int width) {
        return QStyle::visualRect(button->layoutDirection(), box, QRect(x, 0, width, box.height()));
    };
    QRectF mark = place(metric::tight, markSize);
    mark.setTop(box.center().y() - markSize / 2.0 + 1);
    mark.setHeight(markSize);
    const QRectF inner = mark.adjusted(1, 1, -1, -1);
    const double radius = round ? inner.width() / 2 : metric::tight;
    const bool on = button->isChecked();
    painter.setPen(QPen(on ? tokens.accent : tokens.softText, 1.5));
    painter.setBrush(on ? tokens.accent : tokens.card);
    painter.drawRoundedRect(inner, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(inner.center(), 3.2, 3.2);
    } else if (on) {
        painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = inner.center();
        painter.drawPolyline(QPolygonF{{c.x() - 4, c.y()}, {c.x() - 1, c.y() + 3}, {c.x() + 4, c.y() - 3.5}});
    }
    const QRect label =
        place(metric::tight + markSize + metric::snug, box.width() - metric::tight - markSize - 2 * metric::snug);
    painter.setPen(tokens.text);
    painter.drawText(label, int(QStyle::visualAlignment(button->layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     button->fontMetrics().elidedText(button->text(), Qt::ElideRight, label.width()));
    paintFocus(painter, button);
}

} // namespace

TickBox::TickBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    prepare(this);
}

QSize TickBox::sizeHint() const
{
    return hintFor(this);
}

void TickBox::paintEvent(QPaintEvent *)
{
    paint(this, false);
}

ChoiceButton::ChoiceButton(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    prepare(this);
}

QSize ChoiceButton::sizeHint() const
{
    return hintFor(this);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    paint(this, true);
}

ListChoice::ListChoice(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    prepare(this);
    setCheckable(true);
    setAutoExclusive(true);
}

QSize ListChoice::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3 * metric::wide, metric::control + metric::tight};
}

void ListChoice::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.selection : tokens.neutral.wash);
        painter.drawRoundedRect(rect(), metric::radius, metric::radius);
    }
    QFont font = this->font();
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.text);
    const QRect label = rect().adjusted(metric::wide, 0, -metric::wide, 0);
    painter.drawText(label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, label.width()));
    paintFocus(painter, this);
}

} // namespace monitor
