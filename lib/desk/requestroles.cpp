// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/requestmodel.h"

namespace desk {

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRow &row = at(index.row());
    const onboarding::StatusChange &change = row.change();
    switch (role) {
    case Qt::DisplayRole:
    case CustomerRole:
        return customer(row).text;
    case Qt::AccessibleTextRole:
    case LabelRole:
        return label(row);
    case CustomerProvenRole:
        return customer(row).isProven();
    case KindRole:
        return onboarding::toText(change.kind);
    case UidRole:
        return change.uid;
    case StatusRole:
        return change.status;
    case ViewsRole:
        return int(row.membership.views);
    case StuckRole:
        return row.membership.stuck;
    case SinceRole:
        return row.since();
    case StatusTextRole:
        return change.statusText;
    case StatusReasonRole:
        return change.statusReason;
    case RetryCountRole:
        return change.retryCount;
    case MaxRetriesRole:
        return change.maxRetries;
    case MayRetryRole:
        return onboarding::mayRetry(change);
    case ConsentUrlRole:
        return row.request.offeredConsentUrl();
    case ProviderRole:
        return int(change.kind == RequestKind::ClientId ? guidance::Provider::Google : row.link().provider);
    case DomainRole:
        return change.domainName;
    case ClientIdRole:
        return change.clientId;
    case TeamNameRole:
        return change.teamName;
    case WorkspaceRole:
        return change.workspaceId;
    case MailboxRole:
        return change.mailboxId;
    case SourceRole:
        return row.request.source;
    case TrustRole:
        return onboarding::toText(row.request.trust);
    case SequenceRole:
        return row.sequence;
    case StaffLabelRole:
        return m_labels.labelFor(change);
    case ClaimedByRole:
        return row.people.claimedBy;
    case NotesRole:
        return row.people.notes;
    case SnoozedUntilRole:
        return row.membership.snoozed ? row.people.snoozedUntil : 0;
    case NewRole:
        return isNew(row);
    case SiblingStatusRole: {
        const auto other = sibling(row);
        return other ? at(rowOf(other->key)).change().status : QString();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> RequestModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "display"},
        {KindRole, "kind"},
        {UidRole, "uid"},
        {StatusRole, "status"},
        {CustomerRole, "customer"},
        {CustomerProvenRole, "customerProven"},
        {LabelRole, "label"},
        {ViewsRole, "views"},
        {StuckRole, "stuck"},
        {SinceRole, "since"},
        {StatusTextRole, "statusText"},
        {StatusReasonRole, "statusReason"},
        {RetryCountRole, "retryCount"},
        {MaxRetriesRole, "maxRetries"},
        {MayRetryRole, "mayRetry"},
        {ConsentUrlRole, "consentUrl"},
        {ProviderRole, "provider"},
        {DomainRole, "domain"},
        {ClientIdRole, "clientId"},
        {TeamNameRole, "teamName"},
        {WorkspaceRole, "workspace"},
        {MailboxRole, "mailbox"},
        {SourceRole, "source"},
        {TrustRole, "trust"},
        {SequenceRole, "sequence"},
        {StaffLabelRole, "staffLabel"},
        {ClaimedByRole, "claimedBy"},
        {NotesRole, "notes"},
        {SnoozedUntilRole, "snoozedUntil"},
        {NewRole, "new"},
        {SiblingStatusRole, "siblingStatus"},
    };
}

} // namespace desk
