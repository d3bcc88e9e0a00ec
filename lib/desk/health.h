// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace desk {

using support::Timestamp;

/// The store cannot be read: the server does not answer, or the file is gone.
struct StoreAway {
    Timestamp since = 0; ///< of the first failure; what is known is as of then
    QString reason; ///< a sentence

    bool operator==(const StoreAway &) const = default;
};

/// What the health of the receiving side is judged by.
struct HealthSigns {
    bool listens = false;
    bool shallListen = true; ///< false: the window only shows the store
    QString listeningError; ///< why nobody listens
    bool mayReceive = true; ///< the database lets this desk store deliveries
    QString url;
    bool exposed = false; ///< plain HTTP beyond this machine
    bool keyMissing = false;
    bool demo = false; ///< its times are made up
    bool storeOk = true;
    QString storeError;
    std::optional<StoreAway> away; ///< none: the store is read
    QString database; ///< where it is, in words; empty for a file
    int queueDepth = 0;
    int queueLimit = 4096;
    std::optional<Timestamp> lastEventAt; ///< of a delivery with a good signature
    store::VitalSigns vital; ///< counted over the last hour
    std::optional<std::vector<store::DeskRecord>> desks; ///< that are open on the store; none: nobody asks
    QString desk; ///< id of this one
};

enum class HealthTopic { Listening, LastEvent, Signatures, Clock, Queue, Store, Desks };
enum class HealthLevel { Good, Unknown, Warning, Bad };

/// Why a topic has its level; the window has a sentence for each, and a way to mend it.
enum class HealthCause {
    None,
    NotAsked, ///< listening: the window only shows the store
    NoKey, ///< listening: every delivery is refused
    NotListening,
    MayNotReceive, ///< listening: the database does not let this desk
    Exposed,
    NeverHeard, ///< last event: none yet
    Silence, ///< last event: long ago
    SomeFailures, ///< signatures: some did not match
    AllFail, ///< signatures: some did not match, and nothing good came in the same hour
    TooFewSamples, ///< clock
    ClockOff, ///< clock: more than a minute
    QueueLong,
    QueueFull,
    StoreFails,
    StoreAway,
};

/// One line of the health strip.
struct HealthItem {
    HealthTopic topic = HealthTopic::Listening;
    HealthLevel level = HealthLevel::Good;
    HealthCause cause = HealthCause::None;

    bool operator==(const HealthItem &) const = default;
};

/// One item a topic, in their order; none for the desks where nobody asks for them. Limits: an event older than a day
/// warns and one older than three is bad; the clock warns beyond 1 min and is bad beyond 5; the queue warns from an
/// eighth of its length and is bad from three quarters.
std::vector<HealthItem> judgeHealth(const HealthSigns &signs, Timestamp now);

/// The desks on the store beside this one.
std::vector<store::DeskRecord> otherDesks(const HealthSigns &signs);

/// The worst of them; Unknown counts as Good.
HealthLevel worstOf(const std::vector<HealthItem> &items);

} // namespace desk
