// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/card.h"

#include "monitor/agebar.h"
#include "monitor/button.h"
#include "monitor/buttonflow.h"
#include "monitor/chip.h"
#include "monitor/clientidcard.h"
#include "monitor/consentcard.h"
#include "monitor/iconview.h"
#include "monitor/journeyline.h"
#include "monitor/peopleactions.h"
#include "monitor/peoplechips.h"
#include "monitor/plaincard.h"
#include "monitor/requestactions.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/troublecard.h"
#include "monitor/wording.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace monitor {

using desk::RequestRow;

namespace {

constexpr int headerSpacing = metric::snug + 2;
constexpr int leastPlace = 40; ///< px; of the second line, beside what people have added
constexpr int leastName = 190; ///< px; the name is the last that gives way, but never pushes the others out

} // namespace

Card::Type Card::typeFor(desk::View view, const RequestRow &row)
{
    if (view == desk::View::Needs || view == desk::View::Snoozed)
        return row.request.kind() == onboarding::RequestKind::Consent ? Type::Consent : Type::ClientId;
    return view == desk::View::Trouble ? Type::Trouble : Type::Plain;
}

Card *Card::make(Type type, const desk::RequestModel &model, RequestActions &actions, QWidget *parent)
{
    switch (type) {
    case Type::Consent:
        return new ConsentCard(model, actions, parent);
    case Type::ClientId:
        return new ClientIdCard(model, actions, parent);
    case Type::Trouble:
        return new TroubleCard(model, actions, parent);
    case Type::Plain:
        break;
    }
    return new PlainCard(model, actions, parent);
}

Card::Card(const desk::RequestModel &model, RequestActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_body(new QVBoxLayout)
    , m_buttonRow(new QWidget(this))
    , m_buttons(new ButtonFlow(m_buttonRow))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::apart, metric::wide + 2, metric::apart, metric::wide + 2);
    row->setSpacing(0);
    row->addSpacing(metric::edge);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(metric::snug);
    row->addLayout(rows);
    buildHeader(rows);
    m_journey = new JourneyLine(this);
    rows->addWidget(m_journey);
    watch(m_journey);
    connect(m_journey, &JourneyLine::wanted, &m_actions, &RequestActions::goTo);
    m_body->setSpacing(metric::snug);
    rows->addLayout(m_body);
    rows->addWidget(m_buttonRow);
    m_note = new TextLabel(TextSize::Body, false, m_buttonRow);
    m_note->setInk(TextLabel::Ink::Soft);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_buttons->setNote(m_note);
}

void Card::buildHeader(QVBoxLayout *rows)
{
    m_icon = new IconView(this);
    m_name = new TextLabel(TextSize::Who, true, this);
    m_caption = new TextLabel(TextSize::Body, false, this);
    m_caption->setInk(TextLabel::Ink::Soft);
    m_new = new Chip(this);
    m_special = new Chip(this);
    m_stuck = new Chip(this);
    m_trust = new Chip(this);
    m_bar = new AgeBar(this);
    m_age = new TextLabel(TextSize::Body, true, this);
    m_age->setLeastWidth(160);
    auto *first = new QHBoxLayout;
    first->setSpacing(headerSpacing);
    first->addWidget(m_icon);
    first->addWidget(m_name);
    first->addWidget(m_caption);
    for (Chip *chip : {m_new, m_special, m_stuck, m_trust})
        first->addWidget(chip);
    first->addStretch(1);
    first->addWidget(m_bar);
    first->addWidget(m_age);
    rows->addLayout(first);

    m_place = new TextLabel(TextSize::Body, false, this);
    m_place->setInk(TextLabel::Ink::Soft);
    m_app = new Chip(this);
    m_status = new Chip(this);
    m_people = new PeopleChips(this);
    auto *second = new QHBoxLayout;
    second->setSpacing(metric::snug);
    second->addWidget(m_place, 1);
    second->addWidget(m_people);
    second->addWidget(m_app);
    second->addWidget(m_status);
    rows->addLayout(second);
}

void Card::showRequest(const RequestRow &row)
{
    m_row = row;
    m_icon->setIcon(icon(row), tone() == ToneName::Waiting ? ToneName::Neutral : tone());
    const desk::CustomerName customer = m_model.customer(row);
    m_name->setShown(customer.text);
    m_name->setToolTip(
        customer.isProven()
            ? QString()
            : plainToolTip(tr("%1\nThis name comes from the link and is not proven.").arg(shownText(customer.text))));
    m_place->setShown(wording::placeLine(row));
    m_status->setChip(wording::statusWord(row.change().status), wording::statusTone(row.status));
    m_trust->setChip(wording::trustWord(row.request.trust), wording::trustTone(row.request.trust));
    m_trust->explain(wording::trustExplanation(row.request.trust));
    showStanding();
    m_special->setChip({}, ToneName::Neutral);
    m_new->setChip(m_model.isNew(row) ? tr("new") : QString(), ToneName::Working);
    m_people->showRequest(row, m_actions.people().person(), m_model.now());
    m_journey->showSibling(m_model, row);
    m_age->setToolTip(plainToolTip(QStringLiteral("%1\n%2").arg(wording::localTime(row.since(), m_model.now()),
                                                                wording::universalTime(row.since()))));
    fill(row);
    const bool anyButton = std::any_of(m_controls.begin(), m_controls.end(), [this](const QWidget *control) {
        return control->parentWidget() == m_buttonRow && !control->isHidden();
    });
    m_buttonRow->setVisible(anyButton || !m_note->text().isEmpty());
    tick(m_model.now());
    arrange();
    setAccessibleName(tr("%1, %2, %3", "customer, kind of request, status")
                          .arg(shownText(customer.text), wording::kindCaption(row),
                               shownText(wording::statusWord(row.change().status), 32)));
    update();
}

void Card::showStanding()
{
    // Only what can still be handed on needs a mark: a link while the request is open, a Client ID after a failure too.
    const bool clientId = m_row.request.kind() == onboarding::RequestKind::ClientId;
    const bool matters = !onboarding::isTerminal(m_row.status) || (clientId && onboarding::isTrouble(m_row.status));
    const desk::AppStanding standing = matters ? m_actions.standing(m_row) : desk::AppStanding::Approved;
    m_app->setChip(wording::standingWord(standing), wording::standingTone(standing));
    m_app->explain(wording::standingSentence(standing, m_row));
}

void Card::tick(support::Timestamp now)
{
    const support::Timestamp age = now - m_row.since();
    const QString text = desk::ageText(age);
    m_age->setShown(onboarding::isTerminal(m_row.status) ? tr("%1 ago").arg(text) : text);
    m_age->setInk(TextLabel::Ink::Soft);
    if (onboarding::isTerminal(m_row.status)) {
        m_stuck->setChip({}, ToneName::Neutral);
        m_age->setTone(ToneName::Neutral);
        return;
    }
    const desk::Urgency urgency = desk::urgencyOf(m_row.status, age, m_model.limits());
    m_bar->setAge(desk::fillFraction(age, m_model.limits().of(m_row.status)), urgency);
    m_age->setTone(wording::ageTone(urgency));
    m_stuck->setChip(urgency == desk::Urgency::Stuck ? tr("stuck") : QString(), ToneName::Trouble);
}

ToneName Card::tone() const
{
    return wording::statusTone(m_row.status);
}

QString Card::icon(const RequestRow &row) const
{
    return wording::kindIcon(row);
}

void Card::setSelected(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
}

QList<QWidget *> Card::controls() const
{
    QList<QWidget *> able;
    for (QWidget *control : m_controls) {
        if (control->isEnabled() && control->isVisibleTo(this))
            able.append(control);
    }
    return able;
}

bool Card::isPressed() const
{
    // A button that the mouse has left counts too: it clicks if the mouse comes back before it is released.
    if (m_held)
        return true;
    return std::any_of(m_controls.begin(), m_controls.end(), [](const QWidget *control) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        return button && button->isDown();
    });
}

Button *Card::addButton(const QString &text, bool primary, void (RequestActions::*press)(const RequestRow &shown))
{
    auto *button = new Button(text, primary ? Button::Rank::Primary : Button::Rank::Plain, m_buttonRow);
    m_buttons->addWidget(button);
    watch(button);
    // A copy: what is done may take the request out of the list, and the card with it.
    connect(button, &Button::clicked, this,
            [this, act = std::bind_front(press, &m_actions)] { act(RequestRow(request())); });
    return button;
}

void Card::watch(QWidget *control)
{
    m_controls.append(control);
    if (auto *button = qobject_cast<QAbstractButton *>(control)) {
        connect(button, &QAbstractButton::pressed, this,
                [this] { m_held = QGuiApplication::mouseButtons() != Qt::NoButton; });
        connect(button, &QAbstractButton::released, this, [this] {
            m_held = m_held && QGuiApplication::mouseButtons() != Qt::NoButton;
            emit buttonReleased();
        });
    }
}

void Card::nameFor(QWidget *control, const QString &pattern, const QString &label)
{
    // Only the place marker of the pattern is replaced, never one in the customer's name.
    control->setAccessibleName(pattern.arg(label));
}

void Card::setNote(const QString &note, const QStringList &shorter)
{
    m_note->setShown(note, shorter);
    m_note->setVisible(!note.isEmpty());
    m_note->setLeastWidth(m_note->fontMetrics().horizontalAdvance(shorter.isEmpty() ? note : shorter.last()));
}

void Card::setHeaderChip(const QString &text, ToneName tone)
{
    m_special->setChip(text, tone);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::cardRadius, metric::cardRadius);
    painter.fillPath(outline, tokens.card);
    painter.save();
    painter.setClipPath(outline);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - metric::edge : 0;
    painter.fillRect(QRect(x, 0, metric::edge, height()), tokens.tone(tone()).ink);
    painter.restore();
    const bool focused = m_selected && parentWidget()->hasFocus(); // the list has the focus, the card shows it
    painter.setPen(QPen(m_selected ? tokens.accent : tokens.line, focused ? metric::focus : 1));
    if (focused) {
        outline = QPainterPath();
        outline.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::cardRadius - 0.5,
                               metric::cardRadius - 0.5);
    }
    painter.drawPath(outline);
}

void Card::arrange()
{
    // Where room is short the name stays whole longest: the icon says the kind, and the age stands in figures.
    int left = width() - 2 * metric::apart - metric::edge;
    for (const QWidget *part :
         std::initializer_list<const QWidget *>{m_icon, m_name, m_new, m_special, m_stuck, m_trust, m_age}) {
        if (!part->isHidden())
            left -= part->sizeHint().width() + headerSpacing;
    }
    const auto take = [&left](int width) {
        const bool fits = width + headerSpacing <= left;
        if (fits)
            left -= width + headerSpacing;
        return fits;
    };
    const auto widthOf = [this](const QString &text) { return m_caption->fontMetrics().horizontalAdvance(text) + 1; };
    const QString shortForm = wording::kindWord(m_row), longForm = wording::kindCaption(m_row);
    const bool captioned = take(widthOf(shortForm));
    m_bar->setVisible(!onboarding::isTerminal(m_row.status) && take(m_bar->sizeHint().width()));
    m_caption->setVisible(captioned);
    m_caption->setShown(left >= widthOf(longForm) - widthOf(shortForm) ? longForm : shortForm);
    m_name->setLeastWidth(qMax(leastName, m_name->sizeHint().width() + qMin(0, left)));
    int beside = width() - 2 * metric::apart - metric::edge - leastPlace;
    for (const Chip *chip : {m_app, m_status})
        beside -= chip->isHidden() ? 0 : chip->sizeHint().width() + metric::snug;
    m_people->fit(beside);
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Card::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit chosen();
    event->accept();
}

void Card::contextMenuEvent(QContextMenuEvent *event)
{
    emit chosen();
    m_actions.openMenu(m_row, event->globalPos());
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    // A button that is released elsewhere says nothing but leaves the event to us.
    m_held = false;
    emit buttonReleased();
    event->accept();
}

} // namespace monitor
