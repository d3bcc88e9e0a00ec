// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/secondlook.h"

#include "webhook/intake.h"
#include "webhook/payload.h"

namespace webhook {

support::Result<Delivery> judgeAgain(QuarantinedDelivery quarantined)
{
    auto payload = parsePayload(quarantined.body);
    if (!payload)
        return support::Unexpected<support::Error>{payload.error()};
    auto *change = std::get_if<onboarding::StatusChange>(&*payload);
    if (!change) {
        return support::failure(QStringLiteral("ignored"), QStringLiteral("event"),
                                QStringLiteral("This event is not tracked."));
    }
    if (const auto error = teamMismatch(quarantined.team, *change))
        return support::Unexpected<support::Error>{*error};
    Delivery delivery;
    delivery.receivedAt = quarantined.receivedAt;
    delivery.remote = std::move(quarantined.remote);
    delivery.source = std::move(quarantined.source);
    delivery.trust = quarantined.trust;
    delivery.event = onboarding::eventName(change->kind);
    delivery.headerEventMismatch = quarantined.headerEventMismatch;
    delivery.body = std::move(quarantined.body);
    delivery.bodyKept = true;
    delivery.content = Tracked{std::move(*change)};
    delivery.quarantineId = quarantined.id;
    return delivery;
}

} // namespace webhook
