// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/pagedmodel.h"
#include "store/reader.h"

namespace desk {

/// Every stored delivery, whatever became of it, newest first, without bodies; narrowed by outcome and search in the
/// store.
class DeliveryModel : public PagedModel<store::DeliveryRecord, store::DeliveryRecord> {
    Q_OBJECT
public:
    enum Column { TimeColumn, OutcomeColumn, ReasonColumn, EventColumn, RequestColumn, RemoteColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< accepted, late, ignored, quarantined or refused
        TimeRole, ///< ms since 1970: the receipt
        DuplicatesRole, ///< extra copies received
    };

    /// `reader` must outlive the model.
    explicit DeliveryModel(store::Reader &reader, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole has the fields as they are kept; words for people are the window's.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Empty: all.
    void setOutcome(const QString &outcome);
    const QString &outcome() const { return m_outcome; }
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    /// -1 where it is not among the rows read so far.
    int rowOf(qint64 id) const;

signals:
    void stateHasChanged();

protected:
    QFuture<std::vector<store::DeliveryRecord>> read(qint64 before, int limit) override;
    store::DeliveryRecord makeRow(const store::DeliveryRecord &record) const override { return record; }
    qint64 keyOf(const store::DeliveryRecord &row) const override { return row.id; }
    bool isSame(const store::DeliveryRecord &one, const store::DeliveryRecord &other) const override;
    size_t hashOf(const store::DeliveryRecord &row) const override { return size_t(row.id); }
    bool isEqual(const store::DeliveryRecord &one, const store::DeliveryRecord &other) const override;
    void stateChanged() override { emit stateHasChanged(); }

private:
    store::Reader &m_reader;
    QString m_outcome;
    QString m_search;
};

} // namespace desk
