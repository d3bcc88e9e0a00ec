// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/deliverymodel.h"

namespace desk {

using store::DeliveryRecord;

DeliveryModel::DeliveryModel(store::Reader &reader, QObject *parent)
    : PagedModel(parent)
    , m_reader(reader)
{
    connect(&reader, &store::Reader::failed, this, [this](const QString &sentence) { fail(sentence); });
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryRecord &row = at(index.row());
    switch (role) {
    case OutcomeRole:
        return row.outcome;
    case TimeRole:
        return row.receivedAt;
    case DuplicatesRole:
        return row.duplicates;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return row.receivedAt;
    case OutcomeColumn:
        return row.outcome;
    case ReasonColumn:
        // The code of a late or ignored delivery says its outcome once more.
        if (row.code == row.outcome)
            return QString();
        return row.field.isEmpty() ? row.code : QStringLiteral("%1: %2").arg(row.code, row.field);
    case EventColumn:
        return row.event;
    case RequestColumn:
        return row.uid;
    default:
        return row.remote;
    }
}

void DeliveryModel::setOutcome(const QString &outcome)
{
    if (outcome == m_outcome)
        return;
    m_outcome = outcome;
    reload();
}

void DeliveryModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    reload();
}

int DeliveryModel::rowOf(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

QFuture<std::vector<DeliveryRecord>> DeliveryModel::read(qint64 before, int limit)
{
    return m_reader.deliveries(before, limit, m_outcome, m_search);
}

bool DeliveryModel::isSame(const DeliveryRecord &one, const DeliveryRecord &other) const
{
    return one.id == other.id;
}

bool DeliveryModel::isEqual(const DeliveryRecord &one, const DeliveryRecord &other) const
{
    return one.duplicates == other.duplicates && one.outcome == other.outcome;
}

} // namespace desk
