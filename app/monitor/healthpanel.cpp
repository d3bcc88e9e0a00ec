// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/healthpanel.h"

#include "monitor/button.h"
#include "monitor/icons.h"
#include "monitor/iconview.h"
#include "monitor/paragraph.h"
#include "monitor/textlabel.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace monitor {

using desk::HealthItem;

namespace {

constexpr int panelWidth = 460;
constexpr int topicWidth = 112;

} // namespace

HealthRow::HealthRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(this))
    , m_topic(new TextLabel(TextSize::Body, true, this))
    , m_value(new TextLabel(TextSize::Body, false, this))
    , m_word(new TextLabel(TextSize::Caption, true, this))
    , m_sentence(new Paragraph(this))
    , m_act(new Button(QString(), Button::Rank::Plain, this))
{
    m_topic->setFixedWidth(topicWidth);
    m_value->setInk(TextLabel::Ink::Soft);
    m_act->hide();
    m_sentence->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::snug);
    grid->setVerticalSpacing(metric::tight);
    grid->addWidget(m_icon, 0, 0);
    grid->addWidget(m_topic, 0, 1);
    grid->addWidget(m_value, 0, 2);
    grid->addWidget(m_word, 0, 3);
    grid->addWidget(m_sentence, 1, 1, 1, 3);
    grid->addWidget(m_act, 2, 1, 1, 3, Qt::AlignLeading);
    grid->setColumnStretch(2, 1);
    connect(m_act, &Button::clicked, this, [this] { emit remedyChosen(m_remedy); });
}

void HealthRow::showItem(const HealthItem &item, const desk::HealthSigns &signs, support::Timestamp now)
{
    const ToneName tone = wording::healthTone(item.level);
    m_icon->setIcon(wording::healthIcon(item.level), tone);
    m_topic->setShown(wording::healthTopic(item.topic));
    m_value->setShown(wording::healthValue(item.topic, signs, now));
    m_word->setShown(wording::healthWord(item.level));
    m_word->setTone(tone);
    const QString sentence = wording::healthSentence(item, signs, now);
    m_sentence->setShown(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_remedy = wording::healthRemedy(item);
    // There is no address to copy where nobody listens.
    const bool useful =
        m_remedy != wording::Remedy::None && (m_remedy != wording::Remedy::CopyAddress || signs.listens);
    m_act->setText(wording::remedyText(m_remedy));
    m_act->setAccessibleName(m_act->text());
    m_act->setVisible(useful);
}

HealthPanel::HealthPanel(QWidget *parent)
    : QFrame(parent)
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Health"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metric::apart, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::wide);
    auto *title = new TextLabel(TextSize::Who, true, this);
    title->setShown(tr("Health"));
    rows->addWidget(title);
    for (int i = 0; i <= int(desk::HealthTopic::Desks); ++i) {
        auto *row = new HealthRow(this);
        connect(row, &HealthRow::remedyChosen, this, [this](wording::Remedy remedy) {
            hide();
            emit remedyChosen(remedy);
        });
        rows->addWidget(row);
        m_rows.push_back(row);
    }
    setFixedWidth(panelWidth);
}

void HealthPanel::setHealth(const std::vector<HealthItem> &items, const desk::HealthSigns &signs,
                            support::Timestamp now)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < items.size());
        if (i < items.size())
            m_rows[i]->showItem(items[i], signs, now);
    }
    if (isVisible())
        place();
}

void HealthPanel::openAt(QWidget *anchor)
{
    if (isVisible()) {
        hide();
        return;
    }
    m_anchor = anchor;
    if (parentWidget() != anchor->window())
        setParent(anchor->window());
    place();
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void HealthPanel::place()
{
    const QWidget *window = m_anchor->window();
    // What changed while it was hidden has told nobody of its new height.
    for (HealthRow *row : m_rows)
        row->updateGeometry();
    const int width = qMin(panelWidth, window->width());
    setFixedWidth(width);
    resize(width, layout()->totalHeightForWidth(width));
    const bool leftward = m_anchor->layoutDirection() == Qt::RightToLeft;
    const QPoint corner = m_anchor->mapTo(window, QPoint(leftward ? 0 : m_anchor->width(), 0));
    move(qBound(0, leftward ? corner.x() : corner.x() - width, window->width() - width),
         qMax(0, corner.y() - height() - metric::tight));
}

bool HealthPanel::isElsewhere(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    return widget && widget != this && widget != m_anchor && !isAncestorOf(widget);
}

bool HealthPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool turned = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn;
    if (!isVisible())
        qApp->removeEventFilter(this);
    else if (turned && isElsewhere(watched))
        hide();
    return QFrame::eventFilter(watched, event);
}

void HealthPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
    if (m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
}

void HealthPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

HealthButton::HealthButton(QWidget *parent)
    : QAbstractButton(parent)
{
    QFont font = textFont(TextSize::Caption);
    font.setPixelSize(font.pixelSize() + 1);
    setFont(font);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setHealth({});
}

void HealthButton::setHealth(const std::vector<HealthItem> &items)
{
    const desk::HealthLevel level = desk::worstOf(items);
    const QString summary = wording::healthSummary(items);
    if (level == m_level && summary == text())
        return;
    m_level = level;
    setText(summary);
    setAccessibleName(tr("Health: %1").arg(summary));
    setToolTip(tr("How the receiving side stands"));
    updateGeometry();
    update();
}

QSize HealthButton::sizeHint() const
{
    return {metric::icon + metric::tight + fontMetrics().horizontalAdvance(text()) + 2 * metric::snug,
            fontMetrics().height() + metric::tight};
}

void HealthButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    const Tone &tone = tokens.tone(wording::healthTone(m_level));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? metric::focus : 1;
    painter.setPen(hasFocus() ? QPen(tokens.accent, width) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? tokens.selection : tone.wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), metric::radius,
                            metric::radius);
    const QRect box = rect().adjusted(metric::tight, 0, -metric::snug, 0);
    icons::paint(painter, QStyle::visualRect(layoutDirection(), box, QRect(box.x(), 0, metric::icon, height())),
                 wording::healthIcon(m_level), tone.ink);
    painter.setFont(font());
    painter.setPen(tone.ink);
    const int left = box.x() + metric::icon + metric::tight;
    painter.drawText(QStyle::visualRect(layoutDirection(), box, QRect(left, 0, box.right() - left + 1, height())),
                     Qt::AlignCenter, text());
}

void HealthButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace monitor
