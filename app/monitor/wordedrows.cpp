// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/wordedrows.h"

#include "monitor/deliverywording.h"
#include "monitor/rowtable.h"
#include "monitor/showntext.h"
#include "monitor/wording.h"

#include <QLocale>

namespace monitor {

using desk::DeliveryModel;
using desk::HistoryModel;

WordedHistory::WordedHistory(HistoryModel &model, const desk::RequestModel &requests, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_requests(requests)
{
    setSourceModel(&model);
}

QVariant WordedHistory::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const desk::RequestRow &row = m_model.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == HistoryModel::KindColumn)
            return wording::kindWord(row);
        if (column == HistoryModel::StatusColumn)
            return wording::statusWord(row.change().status);
        if (column == HistoryModel::HeardColumn)
            return wording::localTime(row.request.lastReceivedAt, m_requests.now());
        break;
    case Qt::ToolTipRole:
        if (column == HistoryModel::HeardColumn)
            return plainToolTip(wording::universalTime(row.request.lastReceivedAt));
        return plainToolTip(shownText(data(index, Qt::DisplayRole).toString()));
    case RowTable::IconRole:
        return column == HistoryModel::KindColumn  ? wording::kindIcon(row)
            : column == HistoryModel::StatusColumn ? wording::statusIcon(row.status)
                                                   : QString();
    case RowTable::ToneRole:
        return column == HistoryModel::StatusColumn ? int(wording::statusTone(row.status)) : int(ToneName::Neutral);
    case RowTable::SoftRole:
        return column != HistoryModel::CustomerColumn;
    case RowTable::MonospacedRole:
        return column == HistoryModel::RequestColumn;
    default:
        break;
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant WordedHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case HistoryModel::CustomerColumn:
        return tr("Customer");
    case HistoryModel::KindColumn:
        return tr("Kind");
    case HistoryModel::StatusColumn:
        return tr("Status");
    case HistoryModel::TeamColumn:
        return tr("Team");
    case HistoryModel::HeardColumn:
        return tr("Last heard");
    default:
        return tr("Request");
    }
}

WordedLog::WordedLog(DeliveryModel &model, const support::Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_model(model)
    , m_clock(clock)
{
    setSourceModel(&model);
}

QVariant WordedLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const store::DeliveryRecord &row = m_model.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == DeliveryModel::TimeColumn)
            return wording::localTime(row.receivedAt, m_clock.now());
        if (column == DeliveryModel::OutcomeColumn)
            return row.duplicates > 0 ? tr("%1 (+%2)", "outcome, further copies of it")
                                            .arg(wording::outcomeWord(row.outcome), QLocale().toString(row.duplicates))
                                      : wording::outcomeWord(row.outcome);
        break;
    case Qt::ToolTipRole:
        if (column == DeliveryModel::TimeColumn)
            return plainToolTip(wording::universalTime(row.receivedAt));
        if (column == DeliveryModel::OutcomeColumn)
            return plainToolTip(wording::outcomeExplanation(row));
        return plainToolTip(shownText(data(index, Qt::DisplayRole).toString()));
    case RowTable::IconRole:
        return column == DeliveryModel::OutcomeColumn ? wording::outcomeIcon(row.outcome) : QString();
    case RowTable::ToneRole:
        return column == DeliveryModel::OutcomeColumn ? int(wording::outcomeTone(row.outcome)) : int(ToneName::Neutral);
    case RowTable::SoftRole:
        return column != DeliveryModel::TimeColumn && column != DeliveryModel::EventColumn;
    case RowTable::MonospacedRole:
        return column == DeliveryModel::RequestColumn || column == DeliveryModel::ReasonColumn;
    default:
        break;
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant WordedLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case DeliveryModel::TimeColumn:
        return tr("Received");
    case DeliveryModel::OutcomeColumn:
        return tr("Outcome");
    case DeliveryModel::ReasonColumn:
        return tr("Reason");
    case DeliveryModel::EventColumn:
        return tr("Event");
    case DeliveryModel::RequestColumn:
        return tr("Request");
    default:
        return tr("From");
    }
}

} // namespace monitor
