// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/detailpane.h"

#include "monitor/chip.h"
#include "monitor/emptystate.h"
#include "monitor/fieldssection.h"
#include "monitor/journeyline.h"
#include "monitor/labelsection.h"
#include "monitor/linksection.h"
#include "monitor/messagesection.h"
#include "monitor/paragraph.h"
#include "monitor/peopleactions.h"
#include "monitor/peoplesection.h"
#include "monitor/requestactions.h"
#include "monitor/sectionheading.h"
#include "monitor/slimscrollbar.h"
#include "monitor/textlabel.h"
#include "monitor/timeline.h"
#include "monitor/wording.h"
#include "support/whenready.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace monitor {

namespace {

constexpr int retryTicks = 10; ///< seconds

} // namespace

DetailPane::DetailPane(const desk::RequestModel &model, TimelineSource timeline, RequestActions &actions,
                       QWidget *parent)
    : Bar(Qt::LeftEdge, parent)
    , m_model(model)
    , m_timelineSource(std::move(timeline))
    , m_actions(actions)
    , m_content(new QWidget)
    , m_head(new QHBoxLayout)
    , m_empty(new EmptyState(this))
    , m_name(new Paragraph)
    , m_status(new Chip)
    , m_link(new LinkSection)
    , m_message(new MessageSection(actions.messages()))
    , m_timeline(new Timeline)
    , m_fields(new FieldsSection)
    , m_label(new LabelSection(model, actions.people()))
    , m_journey(new JourneyLine)
    , m_people(new PeopleSection(model, actions.people()))
{
    m_name->setFont(textFont(TextSize::Who, true));
    m_empty->say(QStringLiteral("log"),
                 tr("Nothing is selected.\nSelect a request in the list, and everything about it stands here."));
    m_head->setSpacing(metric::snug);
    m_head->addWidget(m_name, 1);
    m_head->addWidget(m_status, 0, Qt::AlignTop | Qt::AlignLeading);

    auto *past = new QWidget;
    auto *pastRows = new QVBoxLayout(past);
    pastRows->setContentsMargins(0, 0, 0, 0);
    pastRows->setSpacing(metric::tight);
    pastRows->addWidget(new SectionHeading(tr("Timeline"), past));
    pastRows->addWidget(m_timeline);

    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(metric::apart + 1, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::apart);
    rows->addLayout(m_head);
    for (QWidget *section :
         std::initializer_list<QWidget *>{m_label, m_journey, m_link, m_message, m_people, past, m_fields})
        rows->addWidget(section);
    rows->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBar(new SlimScrollBar(scroll));
    scroll->setWidget(m_content);
    // The pane's own ground shows through; setWidget() would fill it.
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 1, 0);
    outer->addWidget(scroll);
    outer->addWidget(m_empty);
    setMinimumWidth(300);
    setAccessibleName(tr("Details"));

    connect(m_journey, &JourneyLine::wanted, &m_actions, &RequestActions::goTo);
    connect(m_link, &LinkSection::copyField, &m_actions, &RequestActions::copyField);
    connect(m_fields, &FieldsSection::copyField, this, [this](const QString &caption, const QString &value) {
        const desk::RequestRow *row = shownRow();
        // A Client ID goes through its guard from here, too.
        if (row && !value.isEmpty() && value == row->change().clientId)
            m_actions.copyClientId(*row);
        else
            m_actions.copyField(caption, value);
    });
    connect(m_fields, &FieldsSection::copyLink, this, [this] {
        if (const desk::RequestRow *row = shownRow())
            m_actions.copyLink(*row);
    });
    connect(m_message, &MessageSection::copyPressed, this, [this] {
        if (const desk::RequestRow *row = shownRow())
            m_actions.copyMessage(*row);
    });
    connect(m_message, &MessageSection::mailPressed, this, [this] {
        if (const desk::RequestRow *row = shownRow())
            m_actions.mailMessage(*row);
    });
    showRequest({});
}

void DetailPane::showRequest(const std::optional<desk::RequestKey> &key)
{
    if (key != m_key) {
        m_key = key;
        m_sequence = -1;
        m_timeline->setEntries({}, m_model.now());
    }
    refresh();
}

void DetailPane::showArchived(const desk::RequestRow &row)
{
    m_archived = row;
    showRequest(row.key());
}

const desk::RequestRow *DetailPane::shownRow() const
{
    if (const int row = m_key ? m_model.rowOf(*m_key) : -1; row >= 0)
        return &m_model.at(row);
    return m_archived && m_key == m_archived->key() ? &*m_archived : nullptr;
}

void DetailPane::refresh()
{
    const desk::RequestRow *request = shownRow();
    m_content->setVisible(request);
    m_content->parentWidget()->parentWidget()->setVisible(request);
    m_empty->setVisible(!request);
    if (!request)
        return;
    fill(*request);
    if (request->sequence != m_sequence) {
        m_sequence = request->sequence;
        readTimeline();
    }
}

void DetailPane::fill(const desk::RequestRow &row)
{
    const support::Timestamp now = m_model.now();
    m_name->setShown(m_model.customer(row).text);
    showStatus(now);
    m_label->showRequest(row);
    m_journey->showSibling(m_model, row);
    m_people->showRequest(row);
    m_link->showRequest(row, m_actions.standing(row));
    m_message->showMessage(m_actions.messageFor(row), m_model.label(row), row.change().teamId);
    m_fields->showRequest(row, m_actions.standing(row), now);
}

void DetailPane::readTimeline()
{
    const int reading = ++m_reading;
    support::whenReady(m_timelineSource(m_key->kind, m_key->uid), this,
                       [this, reading](const std::vector<store::TimelineEntry> &entries) {
                           if (reading != m_reading)
                               return;
                           // A request without a step is none: the store could not be read.
                           m_unread = entries.empty();
                           if (m_unread)
                               m_timeline->sayUnreadable();
                           else
                               m_timeline->setEntries(entries, m_model.now());
                       });
}

void DetailPane::reread()
{
    if (!m_key || !shownRow())
        return;
    readTimeline();
    m_people->reread(false);
}

void DetailPane::showStatus(support::Timestamp now)
{
    const desk::RequestRow *row = shownRow();
    if (!row)
        return;
    const QString word = wording::statusWord(row->change().status), age = desk::ageText(now - row->since());
    m_status->setChip(onboarding::isTerminal(row->status) ? tr("%1 %2 ago", "status, age").arg(word.left(20), age)
                                                          : tr("%1 %2", "status, age").arg(word.left(20), age),
                      wording::statusTone(row->status));
    arrangeHead();
}

void DetailPane::arrangeHead()
{
    // A name that has no room beside the status gets a line of its own, rather than to be broken within a word.
    const int name = m_name->fontMetrics().horizontalAdvance(m_name->text()) + 2;
    const int room = width() - m_status->sizeHint().width() - metric::snug - 3 * metric::apart;
    m_head->setDirection(name <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    arrangeHead();
}

bool DetailPane::isInUse() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

void DetailPane::tick(support::Timestamp now)
{
    if (!isVisible() || !m_key)
        return;
    showStatus(now);
    m_timeline->tick(now);
    if (--m_retry > 0)
        return;
    m_retry = retryTicks;
    if (m_unread && shownRow())
        readTimeline();
    m_people->reread(true);
}

} // namespace monitor
