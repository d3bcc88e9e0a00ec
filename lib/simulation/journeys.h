// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/statuschange.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// Plays InboxKit: realistic journeys and a signed sender, for the simulator, the demo, tests and benchmarks.
namespace simulation {

using support::Timestamp;

/// What a player does with an event besides sending it right.
enum class Mischief { None, WrongSignature, MalformedBody };

/// One webhook to send.
struct PlannedEvent {
    Timestamp at = 0; ///< when to send it, ms after the start at speed 1
    QString event; ///< `X-InboxKit-Event`
    QByteArray body;
    Mischief mischief = Mischief::None;
};

struct JourneyOptions {
    int customers = 10;
    quint32 seed = 1; ///< the same seed gives the same plan
    bool chaos = false; ///< duplicates, reordering, delays, wrong signatures, unknown statuses
    Timestamp epoch = 0; ///< the instant that `at == 0` stands for, in the events' own times
    /// The speed that the plan will be played at, above 0. The events' own times are packed as close, so that they are
    /// true when they arrive: events that run ahead of the receiver's clock are not believed (contract section 4).
    double speed = 1;
};

/// The journeys of some customers over both kinds and both providers, sorted by `at`: every published transition,
/// retries after failure, realistic names, links and Client IDs.
std::vector<PlannedEvent> planJourneys(const JourneyOptions &options);

/// The JSON body InboxKit would send for `change` (all fields of the published page).
QByteArray bodyFor(const onboarding::StatusChange &change);

} // namespace simulation
