// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/customername.h"
#include "desk/dismissals.h"
#include "desk/labels.h"
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
    store::PeoplesState people;

    RequestKey key() const { return {request.kind(), request.uid()}; }
    const onboarding::StatusChange &change() const { return request.latest; }
    Timestamp since() const { return request.order.occurredAt; }
    /// Somebody has copied or opened something for the customer in the state that the request has.
    bool isHandedOut() const { return !people.handedBy.isEmpty() && people.handedHash == request.order.contentHash; }
    /// What the consent link really is; looked at once, when first asked for. Consent requests only.
    const guidance::LinkInspection &link() const;
    /// What stands for the app that the customer is to trust: the link's `client_id` and redirect host, or the Client
    /// ID, percent-encoded, so that two different ones never look the same; a very long one is a digest. Empty where
    /// there is neither.
    QString app() const;
    /// It named another app before, as far as the model has seen.
    bool hasChangedApp() const;
    /// Comes after `former`, a state of the same request.
    void follow(const RequestRow &former);

private:
    QString m_formerApp; ///< the last other one that was named
    mutable std::shared_ptr<const guidance::LinkInspection> m_link;
};

/// The other half of a customer's onboarding: the delegation beside a consent, the consent beside a delegation.
struct Sibling {
    RequestKey key;
    int further = 0; ///< how many more there are, none of them more pressing
};

/// Every open request, the recent terminal ones, and what their customers completed before; views sort for themselves.
/// After load() it never resets: changes are gathered for one frame and become insertions and dataChanged() ranges.
/// Rows leave only when they are terminal, no view shows them any more and they are not what a shown request of the
/// other kind has behind it; dismissed ones stay, in no view, as long as they can be brought back. Finding a request is
/// O(1).
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
        StaffLabelRole, ///< staff's own name for the customer; empty where there is none
        ClaimedByRole, ///< empty: nobody
        NotesRole, ///< how many there are
        SnoozedUntilRole, ///< ms since 1970; 0 where it is not snoozed at the moment
        NewRole, ///< nobody has seen it yet in the status it has
        SiblingStatusRole, ///< as it came, of the most pressing request of the other kind for the same customer
    };

    static constexpr int frameLength = 16; ///< ms during which changes are gathered
    static constexpr size_t terminalLimit =
        10'000; ///< terminal rows in views, the newest; memory follows the open ones

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
    /// customer() without staff's label: what may stand in a message to the customer.
    CustomerName ownName(const RequestRow &row) const;
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
    /// What a label for the customer of this request should be given to: what its label was given to, else the
    /// workspace, or the domain where the workspace has several. None where neither is known.
    std::optional<LabelKey> labelTarget(const RequestRow &row) const;
    const Labels &labels() const { return m_labels; }
    /// The request of the other kind for the same customer that some view shows, or that is done; the most pressing of
    /// several.
    std::optional<Sibling> sibling(const RequestRow &row) const;

    /// It has come into a status that calls for somebody, and nobody has seen it yet.
    bool isNew(const RequestRow &row) const { return m_unseen.contains(row.key()); }
    void markSeen(const std::vector<RequestKey> &keys);

    const Dismissals &dismissals() const { return m_dismissals; }
    /// What was put away in an earlier run.
    void setDismissals(Dismissals dismissals);

public slots:
    /// Replaces everything: what the store knows at the start.
    void load(const std::vector<store::RequestRecord> &records);
    /// Takes changes; they show within a frame. An older state of a request than the one known is passed over.
    void apply(const std::vector<store::RequestRecord> &records);
    /// What staff call their customers; shows at once.
    void applyLabels(const std::vector<store::LabelRecord> &labels);
    /// What was gathered shows now.
    void flush();
    /// Time has passed: moves what is stuck by now, lets go what no view shows any more.
    void tick();

signals:
    void countsChanged();
    /// A frame's changes, or those that time brought, are all there. Never from within what a person does.
    void settled();
    void dismissalsChanged();
    /// Staff call customers something else, maybe also ones that have no row.
    void labelsChanged();
    /// These requests have just entered the status they are in now, have come back from a snooze, or are in trouble
    /// since they have been worked on for too long; not for what load() brought.
    void statusEntered(const std::vector<desk::RequestKey> &keys);

private:
    static size_t indexOf(View view);
    void count(const RequestRow &row, int step);
    static bool isLimited(const RequestRow &row);
    static bool isKnown(const store::RequestRecord &record, const RequestRow &row);
    static bool isNews(const RequestRow &row, qint64 newestBefore);
    Membership judge(const onboarding::Request &request, const store::PeoplesState &people);
    bool isShown(const RequestRow &row) const;
    bool isBehindAnother(const RequestRow &row) const;
    void keepShown(std::vector<RequestRow> &coming) const;
    RequestRow makeRow(const store::RequestRecord &record);
    void announce(std::vector<int> rows);
    void judgeAgain(const std::vector<RequestKey> &keys);
    void pruneDismissals();
    void markEntered(const RequestRow &row);
    void tellEntered(const std::vector<RequestKey> &keys);
    void touchOthers(const onboarding::Request &request, std::vector<RequestKey> &touched) const;
    bool belongTogether(const RequestRow &row, const RequestRow &other, const QStringList &domains) const;
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
    Labels m_labels;
    NameIndex m_names{m_labels};
    QSet<RequestKey> m_unseen;
    Dismissals m_dismissals;
    std::array<int, std::size(allViews)> m_counts{};
    std::array<Timestamp, std::size(allViews)>
        m_cutUntil{}; ///< when the last row that was cut would have left by itself
    size_t m_terminals = 0; ///< that terminalLimit is for
    qint64 m_newest = 0; ///< highest sequence that has come
    Timestamp m_nextMove = 0; ///< nothing moves by time alone before
    std::vector<store::RequestRecord> m_gathered;
    QTimer m_frame;
    QElapsedTimer m_sinceFlush;
};

} // namespace desk
