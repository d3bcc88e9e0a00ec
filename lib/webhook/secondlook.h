// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "webhook/delivery.h"

namespace webhook {

/// What is kept of a delivery in quarantine: its signature was good then, and is not kept.
struct QuarantinedDelivery {
    qint64 id = 0;
    Timestamp receivedAt = 0;
    QString remote;
    QString source;
    onboarding::Trust trust = onboarding::Trust::Token;
    bool headerEventMismatch = false;
    QByteArray body;
    QString team; ///< the team that its source is bound to today, or empty
};

/// Reads a quarantined delivery once more, as judge() would today, but for the signature: a program that was updated,
/// or a source that was mended, may take it now. Pure. Errors: those of parsePayload(), `team_mismatch`, and `ignored`
/// for an event that is not tracked.
support::Result<Delivery> judgeAgain(QuarantinedDelivery quarantined);

} // namespace webhook
