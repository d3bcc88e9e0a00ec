// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/customername.h"
#include "desk/dismissals.h"
#include "desk/nameindex.h"
#include "desk/requestkey.h"
#include "desk/views.h"
#include "guidance/consentlink.h"
#include "store/records.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace desk {

/// One request as the desk sees it.
struct RequestRow {
    onboarding::Request request;
    qint64 sequence = 0; ///< of its last change
    Status status = Status::Unknown;
    Membership membership;

    RequestKey key() const { return {request.kind(), request.uid()}; }
    const onboarding::StatusChange &change() const { return request.latest; }
    Timestamp since() const { return request.order.occurredAt; }
    /// What the consent link really is; looked at once, when first asked for. Consent requests only.
    const guidance::LinkInspection &link() const;

private:
    mutable std::shared_ptr<const guidance::LinkInspection> m_link;
};

/// Every open request and the recent terminal ones, in order of arrival; views sort for themselves.
/// After load() it never resets: changes are gathered for one frame and become insertions and dataChanged() ranges.
/// Rows leave only when they are terminal and no view shows them any more; dismissed ones stay, in no view, as long as
/// they can be brought back. Finding a request is O(1).
class RequestModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< `consent_request` or `client_id_request`
        UidRole,
        StatusRole, ///< as it came
        CustomerRole, ///< also Qt::DisplayRole
        CustomerProvenRole,
        LabelRole, ///< what accessible names are made with (contract section 5)
        ViewsRole, ///< int of Views
        StuckRole,
        SinceRole, ///< ms since 1970: when the status began
        StatusTextRole,
        StatusReasonRole,
        RetryCountRole,
        MaxRetriesRole,
        MayRetryRole,
        ConsentUrlRole, ///< only while it may be offered
        ProviderRole, ///< int of guidance::Provider
        DomainRole,
        ClientIdRole,
        TeamNameRole,
        WorkspaceRole,
        MailboxRole,
        SourceRole,
        TrustRole, ///< `token`, `authenticated` or `confirmed`
        SequenceRole,
    };

    static constexpr int frameLength = 16; ///< ms during which changes are gathered
    static constexpr size_t terminalLimit = 10'000; ///< terminal rows kept, the newest; memory follows the open ones

    /// `clock` must outlive the model.
    explicit RequestModel(const support::Clock &clock, AgeLimits limits = {}, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// `row` must be valid.
    const RequestRow &at(int row) const { return m_rows[size_t(row)]; }
    /// -1 where there is none.
    int rowOf(const RequestKey &key) const { return m_rowOf.value(key, -1); }
    CustomerName customer(const RequestRow &row) const;
    QString label(const RequestRow &row) const;
    /// How many rows a view has, searches aside.
    int count(View view) const { return m_counts[indexOf(view)]; }
    /// The view would have more rows than it has, had terminalLimit not cut them.
    bool isCut(View view) const { return m_clock.now() < m_cutUntil[indexOf(view)]; }
    const AgeLimits &limits() const { return m_limits; }
    /// What is stuck by other limits moves at once.
    void setLimits(const AgeLimits &limits);
    Timestamp now() const { return m_clock.now(); }

    /// Puts the state away that `shown` has. False where the request has moved on since, or cannot be dismissed.
    bool dismiss(const RequestRow &shown);
    /// Shows a dismissed request again. False where it is not dismissed.
    bool restore(const RequestKey &key);
    /// The one of the dismissed requests that was dismissed last.
    std::optional<RequestKey> lastDismissed() const;
    const Dismissals &dismissals() const { return m_dismissals; }
    /// What was put away in an earlier run.
    void setDismissals(Dismissals dismissals);

public slots:
    /// Replaces everything: what the store knows at the start.
    void load(const std::vector<store::RequestRecord> &records);
    /// Takes changes; they show within a frame. An older state of a request than the one known is passed over.
    void apply(const std::vector<store::RequestRecord> &records);
    /// What was gathered shows now.
    void flush();
    /// Time has passed: moves what is stuck by now, lets go what no view shows any more.
    void tick();

signals:
    void countsChanged();
    void dismissalsChanged();
    /// These requests have just entered the status they are in now; not for what load() brought.
    void statusEntered(const std::vector<desk::RequestKey> &keys);

private:
    static size_t indexOf(View view);
    void tally(const Membership &membership, int step);
    Membership judge(const onboarding::Request &request);
    bool isShown(const RequestRow &row) const;
    RequestRow makeRow(const store::RequestRecord &record);
    void announce(std::vector<int> rows);
    void judgeAgain(const std::vector<RequestKey> &keys);
    void pruneDismissals();
    bool isDismissed(const RequestKey &key) const;
    void removeRowsWhere(const std::vector<bool> &gone);
    void gatherAtEnd(const std::vector<bool> &gone);
    std::vector<int> rowsOf(const std::vector<RequestKey> &keys) const;
    std::vector<bool> overLimit() const;

    const support::Clock &m_clock;
    AgeLimits m_limits;
    Day m_today;
    std::vector<RequestRow> m_rows;
    QHash<RequestKey, int> m_rowOf;
    NameIndex m_names;
    Dismissals m_dismissals;
    std::array<int, std::size(allViews)> m_counts{};
    std::array<Timestamp, std::size(allViews)>
        m_cutUntil{}; ///< when the last row that was cut would have left by itself
    size_t m_terminals = 0;
    Timestamp m_nextMove = 0; ///< nothing moves by time alone before
    std::vector<store::RequestRecord> m_gathered;
    QTimer m_frame;
    QElapsedTimer m_sinceFlush;
};

} // namespace desk
