// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/logpage.h"

#include "monitor/button.h"
#include "monitor/deliverywording.h"
#include "monitor/filterchips.h"
#include "monitor/rowtable.h"
#include "monitor/showntext.h"
#include "monitor/textlabel.h"
#include "monitor/wordedrows.h"
#include "monitor/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace monitor {

LogPage::LogPage(desk::DeliveryModel &model, DeliverySource source, const support::Clock &clock, QWidget *parent)
    : Page({QStringLiteral("log"), tr("Log"), tr("every stored delivery, newest first"), QStringLiteral("log")}, parent)
    , m_model(model)
    , m_table(new RowTable(this))
    , m_pane(new DeliveryPane(std::move(source), clock, this))
    , m_filter(new FilterChips(tr("Outcome"), this))
    , m_state(new TextLabel(TextSize::Body, false, this))
    , m_counters(new TextLabel(TextSize::Body, false, this))
    , m_bundle(new Button(tr("Share-safe bundle…"), Button::Rank::Plain, this))
{
    m_table->setAccessibleName(tr("Log"));
    m_table->setColumnWidths({150, 150, 210, 0, 170, 120});
    m_table->setModel(new WordedLog(model, clock, this));
    m_filter->addChoice(QString(), tr("All"));
    for (const QString &outcome : {QStringLiteral("accepted"), QStringLiteral("late"), QStringLiteral("ignored"),
                                   QStringLiteral("quarantined"), QStringLiteral("refused")})
        m_filter->addChoice(outcome, wording::outcomeWord(outcome));
    m_bundle->setToolTip(plainToolTip(
        tr("Writes the newest deliveries, counters, health and versions into a file that can be shown to others: "
           "without links, addresses, names, keys and signatures.")));
    for (TextLabel *label : {m_state, m_counters})
        label->setInk(TextLabel::Ink::Soft);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metric::apart, 0, metric::apart, 0);
    tools->setSpacing(metric::snug);
    tools->addWidget(m_filter, 1, Qt::AlignVCenter);
    tools->addWidget(m_bundle);
    auto *numbers = new QHBoxLayout;
    numbers->setContentsMargins(metric::apart, metric::snug, metric::apart, metric::snug);
    numbers->addWidget(m_counters, 1);
    numbers->addWidget(m_state);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(tools);
    rows->addLayout(numbers);
    rows->addWidget(m_table, 1);
    m_filter->choose(m_model.outcome()); // the model may be older than the page
    connect(m_filter, &FilterChips::chosenChanged, &m_model, &desk::DeliveryModel::setOutcome);
    connect(m_bundle, &Button::clicked, this, &LogPage::bundleWanted);
    connect(m_pane, &DeliveryPane::processWanted, this, &LogPage::processWanted);
    connect(m_pane, &DeliveryPane::announced, this, &LogPage::announced);
    connect(&m_model, &desk::DeliveryModel::stateHasChanged, this, &LogPage::showState);
    connect(m_table, &RowTable::selectedRowChanged, this, &LogPage::follow);
    connect(m_table, &RowTable::moreWanted, this, [this] { m_model.readMore(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        // The same delivery again, where the new rows have it.
        if (const int row = m_pane->shown() ? m_model.rowOf(m_pane->shown()->id) : -1; row >= 0)
            m_table->selectRow(row);
    });
    setCounters({});
    showState();
}

void LogPage::follow()
{
    // A row that left takes its details along only when another one is chosen: somebody may be reading them.
    if (const int row = m_table->selectedRow(); row >= 0 && row < m_model.rowCount()) {
        m_pane->showDelivery(m_model.at(row));
        emit selectionChanged();
    }
}

void LogPage::setSearch(const QString &text)
{
    m_model.setSearch(text);
}

QString LogPage::filter() const
{
    return m_filter->chosen();
}

void LogPage::setFilter(const QString &outcome)
{
    m_filter->choose(outcome);
}

void LogPage::setCounters(const server::Counters &counters)
{
    m_counters->setShown(tr("Since the start: %1").arg(wording::counterLine(counters)));
    m_counters->setToolTip(plainToolTip(wording::counterLines(counters)));
}

void LogPage::showState()
{
    if (!m_model.problem().isEmpty())
        m_state->setShown(m_model.problem());
    else if (m_model.isLoading())
        m_state->setShown(tr("Reading …"));
    else
        m_state->setShown(QString());
    m_state->setTone(m_model.problem().isEmpty() ? ToneName::Neutral : ToneName::Trouble);
    if (m_model.isLoading())
        return;
    const bool narrowed = !m_model.search().isEmpty() || !m_model.outcome().isEmpty();
    m_table->setEmptyText(QStringLiteral("log"),
                          narrowed
                              ? tr("No delivery is like that.\nChoose All, and press Esc in the search field to see "
                                   "everything again.")
                              : tr("Nothing has arrived yet.\nEvery delivery appears here with what became of it, "
                                   "also those that are refused."));
}

void LogPage::tick(support::Timestamp)
{
    // Another process on the same store tells nobody what it commits.
    m_model.refresh();
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.setActive(true);
}

void LogPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setActive(false);
}

} // namespace monitor
