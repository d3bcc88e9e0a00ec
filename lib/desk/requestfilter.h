// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/requestmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace desk {

/// What may be shown of a view.
enum class KindFilter { All, Google, Microsoft, ClientId };

/// The narrowest that shows the row; All for a consent at neither.
KindFilter kindOf(const RequestRow &row);

/// The rows of one view: Needs and Working oldest first, Trouble and Done newest first; narrowed by a search.
class RequestFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// `model` must outlive the filter.
    RequestFilter(RequestModel &model, View view, QObject *parent = nullptr);

    View view() const { return m_view; }
    const RequestModel &requests() const { return m_model; }
    /// `row` of this filter, which must be valid.
    const RequestRow &at(int row) const;
    /// The row of a request in this filter, -1 where it is not in it.
    int rowOf(const RequestKey &key) const;

    /// Every word must occur, in any case, in the name, an id, the team, the link's host or the texts, or who claimed
    /// it. Empty: all rows.
    void setSearch(const QString &text);
    QString search() const { return m_search; }
    void setKind(KindFilter kind);
    KindFilter kind() const { return m_kind; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RequestModel &m_model;
    const View m_view;
    const bool m_newestFirst;
    QString m_search;
    QStringList m_words;
    KindFilter m_kind = KindFilter::All;
};

} // namespace desk
