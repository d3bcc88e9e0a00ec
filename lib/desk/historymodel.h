// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/pagedmodel.h"
#include "desk/requestmodel.h"
#include "store/reader.h"

namespace desk {

/// All requests ever, the one that changed last first, from the store; narrowed by a search there.
class HistoryModel : public PagedModel<RequestRow, store::RequestRecord> {
    Q_OBJECT
public:
    enum Column { CustomerColumn, KindColumn, StatusColumn, TeamColumn, HeardColumn, RequestColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole, ///< int of Status
        TimeRole, ///< ms since 1970, of HeardColumn
    };

    /// Both must outlive the model; `names` knows what customers are called.
    HistoryModel(store::Reader &reader, const RequestModel &names, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole has the fields as they came; words for people are the window's.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// See store::RequestSearch. Empty: everything.
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// -1 where it is not among the rows read so far.
    int rowOf(const RequestKey &key) const;

signals:
    void stateHasChanged();

protected:
    QFuture<std::vector<store::RequestRecord>> read(qint64 before, int limit) override;
    RequestRow makeRow(const store::RequestRecord &record) const override;
    qint64 keyOf(const RequestRow &row) const override { return row.sequence; }
    bool isSame(const RequestRow &one, const RequestRow &other) const override;
    size_t hashOf(const RequestRow &row) const override { return qHash(row.key()); }
    bool isEqual(const RequestRow &one, const RequestRow &other) const override;
    void stateChanged() override { emit stateHasChanged(); }

private:
    store::Reader &m_reader;
    const RequestModel &m_names;
    QString m_search;
};

} // namespace desk
