// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/historypage.h"

#include "monitor/button.h"
#include "monitor/rowtable.h"
#include "monitor/textlabel.h"
#include "monitor/wordedrows.h"
#include "monitor/wording.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace monitor {

HistoryPage::HistoryPage(desk::HistoryModel &model, const desk::RequestModel &requests, QWidget *parent)
    : Page({QStringLiteral("history"), tr("History"), tr("everything ever, newest first"), QStringLiteral("history")},
           parent)
    , m_model(model)
    , m_table(new RowTable(this))
    , m_state(new TextLabel(TextSize::Body, false, this))
    , m_export(new Button(tr("Export…"), Button::Rank::Plain, this))
{
    m_table->setAccessibleName(tr("History"));
    m_table->setColumnWidths({0, 150, 155, 140, 150, 190});
    m_table->setModel(new WordedHistory(model, requests, this));
    m_state->setInk(TextLabel::Ink::Soft);
    m_export->setToolTip(tr("Writes the listed requests with their timelines into a file."));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::apart, 0, metric::apart, metric::wide);
    head->addWidget(m_state, 1);
    head->addWidget(m_export);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    connect(m_export, &Button::clicked, this, [this] { emit exportWanted(m_model.search()); });
    connect(&m_model, &desk::HistoryModel::stateHasChanged, this, &HistoryPage::showState);
    connect(m_table, &RowTable::selectedRowChanged, this, &HistoryPage::rememberSelection);
    connect(m_table, &RowTable::moreWanted, this, [this] { m_model.readMore(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        selectRemembered(); // where the new rows have it
        emit selectionChanged();
    });
    showState();
}

void HistoryPage::rememberSelection()
{
    if (const desk::RequestRow *row = selectedRequest())
        m_selected = row->key();
    emit selectionChanged();
}

void HistoryPage::selectRemembered()
{
    if (const int row = m_selected ? m_model.rowOf(*m_selected) : -1; row >= 0)
        m_table->selectRow(row);
}

void HistoryPage::reveal(const desk::RequestKey &key)
{
    m_selected = key;
    selectRemembered();
}

const desk::RequestRow *HistoryPage::selectedRequest() const
{
    const int row = m_table->selectedRow();
    return row >= 0 && row < m_model.rowCount() ? &m_model.at(row) : nullptr;
}

void HistoryPage::tick(support::Timestamp)
{
    m_model.refresh(); // another program may write into the store
}

void HistoryPage::setSearch(const QString &text)
{
    m_model.setSearch(text);
}

void HistoryPage::showState()
{
    if (!m_model.problem().isEmpty())
        m_state->setShown(m_model.problem());
    else if (m_model.isLoading())
        m_state->setShown(tr("Reading …"));
    else if (m_model.isWhole())
        m_state->setShown(tr("%Ln requests", nullptr, m_model.rowCount()));
    else
        m_state->setShown(tr("More than %Ln requests; scroll to see more", nullptr, m_model.rowCount()));
    m_state->setTone(m_model.problem().isEmpty() ? ToneName::Neutral : ToneName::Trouble);
    if (m_model.isLoading())
        return; // says nothing about what there is
    m_table->setEmptyText(QStringLiteral("history"),
                          m_model.search().isEmpty() ? tr(
                              "Nothing has happened yet.\nEvery request that InboxKit tells of stays here, also when "
                              "it has ended long ago.")
                                                     : wording::emptySearch());
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model.setActive(true);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model.setActive(false);
}

} // namespace monitor
