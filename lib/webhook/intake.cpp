// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/intake.h"

#include "webhook/payload.h"

namespace webhook {

std::optional<support::Error> teamMismatch(const QString &team, const onboarding::StatusChange &change)
{
    if (team.isEmpty() || change.teamId == team)
        return std::nullopt;
    return support::Error{QStringLiteral("team_mismatch"), QStringLiteral("team_id"),
                          QStringLiteral("This key belongs to another team.")};
}

Delivery judge(Intake intake, const SignatureVerifier &verifier)
{
    Delivery delivery;
    delivery.receivedAt = intake.receivedAt;
    delivery.remote = std::move(intake.remote);
    const QString headerEvent = QString::fromUtf8(intake.eventHeader.trimmed());
    delivery.event = headerEvent;

    const auto match = verifier.verify(intake.signatureHeaders, intake.body, intake.receivedAt);
    if (!match) {
        delivery.event.clear(); // nobody vouches for it
        delivery.content = Refused{match.error().code, intake.body.size()};
        return delivery;
    }
    delivery.source = match->source;
    delivery.trust = match->trust;

    auto quarantine = [&](const support::Error &error) {
        delivery.content = Quarantined{error};
        if (const auto own = eventOf(intake.body); own && !own->isEmpty()) {
            delivery.event = *own;
            delivery.headerEventMismatch = !headerEvent.isEmpty() && headerEvent != *own;
        }
        delivery.bodyKept = mayKeepBody(intake.body, headerEvent);
        if (delivery.bodyKept)
            delivery.body = std::move(intake.body);
    };

    auto payload = parsePayload(intake.body);
    if (!payload) {
        quarantine(payload.error());
        return delivery;
    }
    if (const auto *untracked = std::get_if<UntrackedEvent>(&*payload)) {
        delivery.event = untracked->event;
        delivery.headerEventMismatch = !headerEvent.isEmpty() && headerEvent != delivery.event;
        delivery.content = Ignored{};
        return delivery;
    }
    auto &change = std::get<onboarding::StatusChange>(*payload);
    delivery.event = onboarding::eventName(change.kind);
    delivery.headerEventMismatch = !headerEvent.isEmpty() && headerEvent != delivery.event;
    if (const auto error = teamMismatch(match->team, change)) {
        quarantine(*error);
        return delivery;
    }
    delivery.body = std::move(intake.body);
    delivery.bodyKept = true;
    delivery.content = Tracked{std::move(change)};
    return delivery;
}

} // namespace webhook
