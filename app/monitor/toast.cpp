// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/toast.h"

#include "monitor/showntext.h"
#include "monitor/tokens.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace monitor {

namespace {

constexpr int sentenceLength = 3500; ///< ms
constexpr int offerLength = 8000; ///< ms; there is something to decide

/// The sentence, in the reverse of the window's colours.
class ToastText final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Tokens::current().card);
        painter.drawText(contentsRect(), Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width() + 2));
    }
};

/// The button, in the reverse of the window's colours.
class ToastButton final : public QAbstractButton {
public:
    explicit ToastButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFont(textFont(TextSize::Body, true));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * metric::wide,
                qMax(metric::control - metric::tight, fontMetrics().height() + 2 * metric::tight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor ink = Tokens::current().card;
        QColor line = ink, fill = ink;
        line.setAlphaF(hasFocus() ? 1.0F : 0.5F);
        fill.setAlphaF(isDown() ? 0.25F : underMouse() ? 0.15F : 0.0F);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line, hasFocus() ? metric::focus : 1));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::radius - 1, metric::radius - 1);
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

} // namespace

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_text(new ToastText(this))
    , m_undoButton(new ToastButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(textFont(TextSize::Body));
    m_text->setContentsMargins(metric::snug, 0, metric::snug, 0);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_undoButton->setText(tr("Undo"));
    m_undoButton->setAccessibleName(m_undoButton->text());
    m_undoButton->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::snug, metric::snug, metric::snug, metric::snug);
    row->setSpacing(metric::tight);
    row->addWidget(m_text, 1);
    row->addWidget(m_undoButton);
    hide();
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &Toast::leave);
    connect(m_undoButton, &QAbstractButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undo, nullptr);
        hide();
        if (undo)
            undo();
    });
    window->installEventFilter(this);
}

void Toast::say(const QString &sentence)
{
    m_undo = nullptr;
    appear(sentence, sentenceLength);
}

void Toast::offerUndo(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    appear(sentence, offerLength);
}

void Toast::appear(const QString &sentence, int length)
{
    const QString shown = shownText(sentence, 160);
    m_text->setText(shown);
    m_text->setAccessibleName(shown);
    m_undoButton->setVisible(m_undo != nullptr);
    m_undoButton->setAccessibleDescription(m_undo ? shown : QString());
    // A mere sentence must not be in the way of a click at what is under it.
    setAttribute(Qt::WA_TransparentForMouseEvents, !m_undo);
    place();
    show();
    raise();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_leave.start(length);
}

void Toast::leave()
{
    if (m_undo && (underMouse() || m_undoButton->hasFocus())) {
        m_leave.start(sentenceLength);
        return;
    }
    m_undo = nullptr;
    hide();
}

void Toast::place()
{
    const QMargins margins = layout()->contentsMargins();
    const QFontMetrics metrics = m_text->fontMetrics();
    int wanted = metrics.horizontalAdvance(m_text->text()) + 2 * metric::snug + margins.left() + margins.right() + 2;
    if (m_undo)
        wanted += layout()->spacing() + m_undoButton->sizeHint().width();
    const QSize window = parentWidget()->size();
    resize(qMin(wanted, window.width() - 2 * metric::apart), layout()->sizeHint().height());
    move((window.width() - width()) / 2, window.height() - height() - 3 * metric::apart);
    layout()->activate();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::current().text);
    painter.drawRoundedRect(rect(), metric::radius, metric::radius);
}

} // namespace monitor
