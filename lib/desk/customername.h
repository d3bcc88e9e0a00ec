// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"

#include <QString>

namespace desk {

/// Where a customer's name comes from, best first.
enum class NameOrigin {
    Label, ///< staff's own name for the workspace or the domain
    Domain, ///< the domain of a Client-ID request, its own or the one of the same workspace
    LoginHint, ///< the consent link's `login_hint`: unproven, whoever made the link wrote it
    MailboxId,
    Uid, ///< nothing else is known
};

/// Who the customer is, for people: the biggest text of a card.
struct CustomerName {
    QString text;
    NameOrigin origin = NameOrigin::Uid;

    bool isProven() const { return origin != NameOrigin::LoginHint; }
    bool operator==(const CustomerName &) const = default;
};

/// The best name known. `label` is staff's own name, empty where there is none. `workspaceDomain` is the domain of a
/// Client-ID request of the same workspace (empty where there is none, or more than one), `loginHint` the consent
/// link's; both matter for consent requests only.
CustomerName customerName(const onboarding::StatusChange &change, const QString &workspaceDomain,
                          const QString &loginHint, const QString &label = {});

/// The name that accessible names are made with (contract section 5): staff's `label` where there is one, else
/// `domain_name`, for consent `mailbox_id`.
QString accessibleCustomer(const onboarding::StatusChange &change, const QString &label = {});

/// The same with ` (UID)` behind it where it is empty or another banner has the same one.
QString accessibleLabel(const onboarding::StatusChange &change, bool shared, const QString &label = {});

} // namespace desk
