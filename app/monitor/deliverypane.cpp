// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/deliverypane.h"

#include "desk/bodytext.h"
#include "desk/curlcommand.h"
#include "monitor/button.h"
#include "monitor/buttonflow.h"
#include "monitor/chip.h"
#include "monitor/clipboard.h"
#include "monitor/deliverywording.h"
#include "monitor/emptystate.h"
#include "monitor/paragraph.h"
#include "monitor/sectionheading.h"
#include "monitor/showntext.h"
#include "monitor/slimscrollbar.h"
#include "monitor/wording.h"
#include "support/whenready.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace monitor {

using store::DeliveryRecord;
using Style = FieldRow::Style;

namespace {

constexpr qsizetype longestLine = 4000; ///< characters; longer ones are not wrapped, which would take seconds

QPlainTextEdit *bodyView(QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setUndoRedoEnabled(false);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setFont(monospacedFont());
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollBar(new SlimScrollBar(view));
    view->setMinimumHeight(240);
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->setBackgroundRole(QPalette::Window);
    view->document()->setDocumentMargin(metric::snug);
    return view;
}

} // namespace

DeliveryPane::DeliveryPane(DeliverySource source, const support::Clock &clock, QWidget *parent)
    : Bar(Qt::LeftEdge, parent)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(this))
    , m_title(new Paragraph)
    , m_why(new Paragraph)
    , m_result(new Paragraph)
    , m_bodyNote(new Paragraph)
    , m_outcome(new Chip)
    , m_process(new Button(tr("Process again"), Button::Rank::Primary))
    , m_copyCommand(new Button(tr("Copy as curl")))
    , m_copyBody(new Button(tr("Copy body")))
    , m_body(bodyView(this))
{
    m_empty->say(QStringLiteral("log"),
                 tr("Nothing is selected.\nSelect a delivery in the list, and all that is kept of it stands here."));
    m_body->setAccessibleName(tr("Body"));
    setMayProcess(true);
    m_copyCommand->setToolTip(
        plainToolTip(tr("A command that sends this body again. It has no secret in it: the signature is read from the "
                        "variable SIGNATURE.")));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(metric::apart + 1, metric::apart, metric::apart, metric::apart);
    rows->setSpacing(metric::tight);
    QWidget *head = buildHead();
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->addWidget(head);
    rows->addSpacing(metric::snug);
    rows->addWidget(new SectionHeading(tr("Body"), content));
    rows->addWidget(m_bodyNote);
    rows->addWidget(m_body, 1);
    rows->addSpacing(metric::snug);
    rows->addWidget(new SectionHeading(tr("Details"), content));
    addField(tr("Number"), Style::Line, [](const DeliveryRecord &d) { return QString::number(d.id); });
    addField(tr("Received"), Style::Line,
             [this](const DeliveryRecord &d) { return wording::localTime(d.receivedAt, m_clock.now()); });
    addField(tr("In UTC"), Style::Line, [](const DeliveryRecord &d) { return support::toIso8601(d.receivedAt); });
    addField(tr("From"), Style::Monospaced, [](const DeliveryRecord &d) { return d.remote; });
    addField(tr("Source"), Style::Line, [](const DeliveryRecord &d) { return d.source; });
    addField(tr("Trust"), Style::Line,
             [](const DeliveryRecord &d) { return d.trust ? wording::trustWord(*d.trust) : QString(); });
    addField(tr("Event"), Style::Whole, [](const DeliveryRecord &d) { return d.event; });
    addField(tr("Kind"), Style::Line, [](const DeliveryRecord &d) { return d.kind; });
    addField(tr("Request"), Style::Monospaced, [](const DeliveryRecord &d) { return d.uid; });
    addField(tr("Code"), Style::Monospaced, [](const DeliveryRecord &d) { return d.code; });
    addField(tr("Field"), Style::Whole, [](const DeliveryRecord &d) { return d.field; });
    addField(tr("Duplicates"), Style::Line,
             [](const DeliveryRecord &d) { return d.duplicates > 0 ? QLocale().toString(d.duplicates) : QString(); });
    addField(tr("Header"), Style::Whole, [](const DeliveryRecord &d) {
        return d.headerEventMismatch ? tr("The event's header named another event than the body.") : QString();
    });
    addField(tr("Time"), Style::Whole, [](const DeliveryRecord &d) {
        return d.timeBelieved ? QString() : tr("Its time lay ahead and was not believed; the receipt counts.");
    });
    for (const auto &field : m_fields)
        rows->addWidget(field.first);
    rows->addStretch(0); // takes what is left where there is no body

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBar(new SlimScrollBar(m_scroll));
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 1, 0);
    outer->addWidget(m_scroll);
    outer->addWidget(m_empty);
    setMinimumWidth(300);
    setAccessibleName(tr("Delivery"));
    connect(m_process, &Button::clicked, this, [this] {
        if (m_delivery && m_whole)
            emit processWanted(*m_delivery);
    });
    connect(m_copyCommand, &Button::clicked, this, &DeliveryPane::copyCommand);
    connect(m_copyBody, &Button::clicked, this, &DeliveryPane::copyBody);
    showDelivery({});
}

QWidget *DeliveryPane::buildHead()
{
    auto *head = new QWidget;
    m_title->setFont(textFont(TextSize::Who, true));
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::snug);
    line->addWidget(m_title, 1);
    line->addWidget(m_outcome, 0, Qt::AlignTop);
    auto *buttons = new QWidget;
    auto *flow = new ButtonFlow(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button *button : {m_process, m_copyCommand, m_copyBody})
        flow->addWidget(button);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::snug);
    rows->addLayout(line);
    rows->addWidget(m_why);
    rows->addWidget(buttons);
    rows->addWidget(m_result);
    m_result->setFramed();
    return head;
}

void DeliveryPane::setMayProcess(bool may)
{
    m_mayProcess = may;
    const QString sentence = may
        ? tr(
            "Reads its body once more and stores it. What was wrong may be mended: a newer version of this program, or "
            "another team for its key.")
        : tr("The database lets this desk not store deliveries.");
    m_process->setToolTip(plainToolTip(sentence));
    m_process->setAccessibleDescription(sentence);
    if (m_delivery)
        fill();
}

void DeliveryPane::setAway(bool away)
{
    m_away = away;
    if (m_missing)
        sayMissing();
    if (!away && m_delivery && !m_whole)
        showDelivery(std::optional(*m_delivery));
}

void DeliveryPane::sayMissing()
{
    m_bodyNote->setShown(m_away ? wording::unreadable() : tr("It is not in the store any more."));
    m_bodyNote->show();
    m_body->hide();
}

void DeliveryPane::addField(const QString &caption, Style style, std::function<QString(const DeliveryRecord &)> read)
{
    auto *row = new FieldRow(caption, style, this);
    connect(row, &FieldRow::copyPressed, this, [this, row] {
        clipboard::put(row->value());
        emit announced(tr("%1 copied").arg(row->caption()));
    });
    m_fields.emplace_back(row, std::move(read));
}

void DeliveryPane::showDelivery(const std::optional<DeliveryRecord> &delivery)
{
    const bool same =
        delivery && m_delivery && delivery->id == m_delivery->id && delivery->outcome == m_delivery->outcome;
    if (same && m_whole) {
        m_delivery->duplicates = delivery->duplicates;
        fill();
        return;
    }
    m_delivery = delivery;
    m_whole = m_missing = false;
    m_scroll->setVisible(delivery.has_value());
    m_empty->setVisible(!delivery);
    const int reading = ++m_reading;
    if (!delivery)
        return;
    if (!same)
        m_result->hide();
    fill();
    m_body->clear();
    m_body->setVisible(delivery->bodyKept);
    m_bodyNote->setVisible(!delivery->bodyKept);
    m_bodyNote->setShown(tr("Its body was not kept."));
    support::whenReady(m_source(delivery->id, delivery->outcome), this,
                       [this, reading](const std::optional<DeliveryRecord> &whole) {
                           if (reading != m_reading)
                               return;
                           m_missing = !whole;
                           if (m_missing) {
                               sayMissing();
                               return;
                           }
                           m_delivery = whole;
                           m_whole = true;
                           fill();
                           showBody();
                       });
}

void DeliveryPane::fill()
{
    const DeliveryRecord &delivery = *m_delivery;
    m_title->setShown(delivery.event.isEmpty() ? tr("Unknown event") : delivery.event);
    m_outcome->setChip(wording::outcomeWord(delivery.outcome), wording::outcomeTone(delivery.outcome));
    m_why->setShown(wording::outcomeExplanation(delivery));
    m_process->setVisible(delivery.outcome == QLatin1StringView("quarantined"));
    m_process->setEnabled(m_whole && delivery.bodyKept && m_mayProcess);
    m_copyCommand->setVisible(delivery.bodyKept);
    m_copyBody->setVisible(delivery.bodyKept);
    m_copyCommand->setEnabled(m_whole);
    m_copyBody->setEnabled(m_whole);
    for (const auto &[row, read] : m_fields)
        row->setValue(read(delivery));
}

void DeliveryPane::showBody()
{
    m_body->setVisible(m_delivery->bodyKept);
    if (!m_delivery->bodyKept)
        return;
    const desk::BodyText body = desk::bodyText(m_delivery->body);
    m_bodyNote->setVisible(body.form != desk::BodyText::Form::Json);
    m_bodyNote->setShown(body.form == desk::BodyText::Form::Base64
                             ? tr("It is no text in UTF-8; this is base64 of its bytes.")
                             : tr("It is no valid JSON; this is what came."));
    const QStringList lines = body.text.split(u'\n');
    const bool wraps =
        std::all_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() <= longestLine; });
    m_body->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_body->setPlainText(shownText(body.text, std::numeric_limits<qsizetype>::max() - 1, true));
    // As high as its lines, within reason: the pane scrolls, too.
    const int high = int(qMin<qsizetype>(lines.size(), 34)) * m_body->fontMetrics().lineSpacing();
    m_body->setMinimumHeight(qMax(120, high + 3 * metric::snug));
}

void DeliveryPane::showResult(const QString &sentence, bool good)
{
    m_result->setShown(sentence, good ? tr("Processed.") : tr("Not processed."));
    m_result->show();
    emit announced(sentence);
}

void DeliveryPane::copyBody()
{
    const desk::BodyText body = desk::bodyText(m_delivery->body);
    clipboard::put(body.form == desk::BodyText::Form::Base64 ? body.text : QString::fromUtf8(m_delivery->body));
    emit announced(body.form == desk::BodyText::Form::Base64 ? tr("Body copied as base64") : tr("Body copied"));
}

void DeliveryPane::copyCommand()
{
    clipboard::put(desk::curlCommand(*m_delivery, m_url));
    emit announced(tr("Command copied; it reads the signature from the variable SIGNATURE"));
}

} // namespace monitor
