// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who the customer is, which requests are the same customer's, and what nobody has seen yet.

#include "desk/requestmodel.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace desk {

namespace {

/// Whoever waits or failed is seen to first.
int pressing(Status status)
{
    switch (status) {
    case Status::Pending:
        return 0;
    case Status::Failed:
    case Status::Errored:
        return 1;
    case Status::Cancelled:
        return 3;
    case Status::Completed:
        return 4;
    default:
        return 2;
    }
}

bool callsForSomebody(Status status)
{
    return status == Status::Pending || onboarding::isTrouble(status);
}

} // namespace

CustomerName RequestModel::customer(const RequestRow &row) const
{
    const QString label = m_labels.labelFor(row.change());
    return label.isEmpty() ? ownName(row) : customerName(row.change(), {}, {}, label);
}

CustomerName RequestModel::ownName(const RequestRow &row) const
{
    const onboarding::StatusChange &change = row.change();
    if (change.kind == RequestKind::ClientId)
        return customerName(change, {}, {});
    return customerName(change, m_names.workspaceDomain(change), row.link().loginHint);
}

QString RequestModel::label(const RequestRow &row) const
{
    return accessibleLabel(row.change(), m_names.isShared(row.request), m_labels.labelFor(row.change()));
}

void RequestModel::markEntered(const RequestRow &row)
{
    if (callsForSomebody(row.status))
        m_unseen.insert(row.key());
    else
        m_unseen.remove(row.key());
}

void RequestModel::tellEntered(const std::vector<RequestKey> &keys)
{
    // A request may have gone to and fro within the frame: it is told once, as what it is now.
    std::vector<RequestKey> told;
    QSet<RequestKey> seen;
    for (const RequestKey &key : keys) {
        if (!seen.contains(key)) {
            seen.insert(key);
            told.push_back(key);
        }
    }
    if (!told.empty())
        emit statusEntered(told);
}

void RequestModel::markSeen(const std::vector<RequestKey> &keys)
{
    std::vector<RequestKey> seen;
    for (const RequestKey &key : keys) {
        if (m_unseen.remove(key))
            seen.push_back(key);
    }
    announce(rowsOf(seen));
}

void RequestModel::applyLabels(const std::vector<store::LabelRecord> &labels)
{
    QSet<LabelKey> keys;
    for (const store::LabelRecord &record : labels)
        keys.insert(LabelKey::of(record));
    std::vector<int> concerned;
    std::vector<RequestKey> touched;
    for (size_t i = 0; i < m_rows.size() && !keys.isEmpty(); ++i) {
        const onboarding::StatusChange &change = m_rows[i].change();
        const auto workspace = LabelKey::workspaceOf(change), domain = LabelKey::domainOf(change);
        if (!(workspace && keys.contains(*workspace)) && !(domain && keys.contains(*domain)))
            continue;
        concerned.push_back(int(i));
        m_names.remove(m_rows[i].request, touched);
    }
    for (const store::LabelRecord &record : labels)
        m_labels.set(LabelKey::of(record), record.label);
    for (const int row : concerned)
        m_names.add(at(row).request, touched);
    const std::vector<int> others = rowsOf(touched);
    concerned.insert(concerned.end(), others.begin(), others.end());
    announce(std::move(concerned));
    emit labelsChanged();
}

std::optional<LabelKey> RequestModel::labelTarget(const RequestRow &row) const
{
    const onboarding::StatusChange &change = row.change();
    if (const auto source = m_labels.sourceOf(change))
        return source;
    const auto workspace = LabelKey::workspaceOf(change), domain = LabelKey::domainOf(change);
    // One name for several domains would tell nobody which of them a delegation is for.
    if (domain && (!workspace || m_names.domains(change).size() > 1))
        return domain;
    return workspace;
}

void RequestModel::touchOthers(const onboarding::Request &request, std::vector<RequestKey> &touched) const
{
    const QSet<RequestKey> others = m_names.others(request.latest);
    touched.insert(touched.end(), others.cbegin(), others.cend());
}

bool RequestModel::isBehindAnother(const RequestRow &row) const
{
    // What failed or was given up tells nobody anything any more.
    if (row.status != Status::Completed)
        return false;
    const QSet<RequestKey> others = m_names.others(row.change());
    return std::any_of(others.begin(), others.end(), [this](const RequestKey &key) {
        const int other = rowOf(key);
        return other >= 0 && at(other).membership.views;
    });
}

/// Takes out of `coming` what is not to be shown. What is done may come with the other request that it is kept for.
void RequestModel::keepShown(std::vector<RequestRow> &coming) const
{
    using Customer = std::tuple<RequestKind, QString, QString>;
    std::set<Customer> shown;
    for (const RequestRow &row : coming) {
        if (row.membership.views && !row.change().workspaceId.isEmpty())
            shown.emplace(row.request.kind(), row.change().teamId, row.change().workspaceId);
    }
    std::erase_if(coming, [this, &shown](const RequestRow &row) {
        const bool isConsent = row.request.kind() == RequestKind::Consent;
        const RequestKind otherKind = isConsent ? RequestKind::ClientId : RequestKind::Consent;
        const bool isBehind = row.status == Status::Completed
            && shown.contains({otherKind, row.change().teamId, row.change().workspaceId});
        return !isShown(row) && !isBehind;
    });
}

bool RequestModel::belongTogether(const RequestRow &row, const RequestRow &other, const QStringList &domains) const
{
    const bool isConsent = row.request.kind() == RequestKind::Consent;
    const RequestRow &consent = isConsent ? row : other, &delegation = isConsent ? other : row;
    // In a workspace with several domains the account that the link asks for tells which of them a consent is for.
    const QString hint = consent.link().loginHint.section(u'@', -1).trimmed();
    return !domains.contains(hint, Qt::CaseInsensitive)
        || hint.compare(delegation.change().domainName, Qt::CaseInsensitive) == 0;
}

std::optional<Sibling> RequestModel::sibling(const RequestRow &row) const
{
    const QSet<RequestKey> others = m_names.others(row.change());
    if (others.isEmpty())
        return std::nullopt;
    const QStringList domains = m_names.domains(row.change());
    constexpr int past = 5; ///< behind all that pressing() tells apart
    const RequestRow *best = nullptr;
    int count = 0;
    for (const RequestKey &key : others) {
        const int at = rowOf(key);
        if (at < 0)
            continue;
        const RequestRow &other = m_rows[size_t(at)];
        if (!other.membership.views && other.status != Status::Completed)
            continue; // put away, or long past
        if (domains.size() > 1 && !belongTogether(row, other, domains))
            continue;
        ++count;
        const auto rank = [](const RequestRow &each) {
            return std::tuple(each.membership.views ? pressing(each.status) : past, -each.since(),
                              QStringView(each.request.uid()));
        };
        if (!best || rank(other) < rank(*best))
            best = &other;
    }
    return best ? std::optional(Sibling{best->key(), count - 1}) : std::nullopt;
}

} // namespace desk
