// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webhook/delivery.h"
#include "webhook/signature.h"

namespace webhook {

/// One whole request to the webhook path, as the server received it.
struct Intake {
    QList<QByteArray> signatureHeaders; ///< every value of `X-InboxKit-Signature`
    QByteArray eventHeader; ///< `X-InboxKit-Event`, empty where absent
    QByteArray body;
    QString remote;
    Timestamp receivedAt = 0;
};

/// Signature, then JSON, then fields, then the source's team (contract sections 1 to 3): what kind of delivery this is.
/// Pure. The body decides which event it is; a header that disagrees is noted, never a reason to refuse.
Delivery judge(Intake intake, const SignatureVerifier &verifier);

/// `team_mismatch` where a source bound to `team` (empty: to none) may not speak for the team of `change`.
std::optional<support::Error> teamMismatch(const QString &team, const onboarding::StatusChange &change);

} // namespace webhook
