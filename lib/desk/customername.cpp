// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/customername.h"

namespace desk {

using onboarding::RequestKind;

CustomerName customerName(const onboarding::StatusChange &change, const QString &workspaceDomain,
                          const QString &loginHint, const QString &label)
{
    if (!label.isEmpty())
        return {label, NameOrigin::Label};
    if (change.kind == RequestKind::ClientId) {
        if (!change.domainName.trimmed().isEmpty())
            return {change.domainName, NameOrigin::Domain};
        return {change.uid, NameOrigin::Uid};
    }
    if (!workspaceDomain.trimmed().isEmpty())
        return {workspaceDomain, NameOrigin::Domain};
    if (!loginHint.trimmed().isEmpty())
        return {loginHint, NameOrigin::LoginHint};
    if (!change.mailboxId.trimmed().isEmpty())
        return {change.mailboxId, NameOrigin::MailboxId};
    return {change.uid, NameOrigin::Uid};
}

QString accessibleCustomer(const onboarding::StatusChange &change, const QString &label)
{
    if (!label.isEmpty())
        return label;
    return change.kind == RequestKind::ClientId ? change.domainName : change.mailboxId;
}

QString accessibleLabel(const onboarding::StatusChange &change, bool shared, const QString &label)
{
    const QString customer = accessibleCustomer(change, label);
    return customer.isEmpty() || shared ? QStringLiteral("%1 (%2)").arg(customer, change.uid) : customer;
}

} // namespace desk
