// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/historymodel.h"

namespace desk {

HistoryModel::HistoryModel(store::Reader &reader, const RequestModel &names, QObject *parent)
    : PagedModel(parent)
    , m_reader(reader)
    , m_names(names)
{
    connect(&reader, &store::Reader::failed, this, [this](const QString &sentence) { fail(sentence); });
    connect(&names, &RequestModel::labelsChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, CustomerColumn), index(rowCount() - 1, CustomerColumn));
    });
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRow &row = at(index.row());
    if (role == StatusRole)
        return int(row.status);
    if (role == TimeRole)
        return row.request.lastReceivedAt;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CustomerColumn:
        return m_names.customer(row).text;
    case KindColumn:
        return toText(row.request.kind());
    case StatusColumn:
        return row.change().status;
    case TeamColumn:
        return row.change().teamName.isEmpty() ? row.change().teamId : row.change().teamName;
    case HeardColumn:
        return row.request.lastReceivedAt;
    default:
        return row.change().uid;
    }
}

void HistoryModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    reload();
}

int HistoryModel::rowOf(const RequestKey &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).key() == key)
            return row;
    }
    return -1;
}

QFuture<std::vector<store::RequestRecord>> HistoryModel::read(qint64 before, int limit)
{
    return m_reader.history(before, limit, m_search);
}

RequestRow HistoryModel::makeRow(const store::RequestRecord &record) const
{
    RequestRow row;
    row.request = record.request;
    row.sequence = record.sequence;
    row.status = record.request.status();
    row.people = record.people;
    return row;
}

bool HistoryModel::isSame(const RequestRow &one, const RequestRow &other) const
{
    return one.request.uid() == other.request.uid() && one.request.kind() == other.request.kind();
}

bool HistoryModel::isEqual(const RequestRow &one, const RequestRow &other) const
{
    return one.sequence == other.sequence;
}

} // namespace desk
