// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/health.h"

#include "desk/ageing.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

using Cause = HealthCause;
using Level = HealthLevel;
using Topic = HealthTopic;

constexpr int enoughFailures = 3; ///< as often as InboxKit tries, before all of them say that the key is wrong

HealthItem listening(const HealthSigns &signs)
{
    if (!signs.shallListen)
        return {Topic::Listening, Level::Unknown, Cause::NotAsked};
    if (!signs.listens)
        return {Topic::Listening, Level::Bad, signs.mayReceive ? Cause::NotListening : Cause::MayNotReceive};
    if (signs.keyMissing)
        return {Topic::Listening, Level::Bad, Cause::NoKey};
    if (signs.exposed)
        return {Topic::Listening, Level::Warning, Cause::Exposed};
    return {Topic::Listening};
}

HealthItem lastEvent(const HealthSigns &signs, Timestamp now)
{
    if (!signs.lastEventAt)
        return {Topic::LastEvent, Level::Unknown, Cause::NeverHeard};
    const Timestamp age = now - *signs.lastEventAt;
    if (age > 3 * dayLength)
        return {Topic::LastEvent, Level::Bad, Cause::Silence};
    if (age > dayLength)
        return {Topic::LastEvent, Level::Warning, Cause::Silence};
    return {Topic::LastEvent};
}

HealthItem signatures(const HealthSigns &signs, Timestamp now)
{
    if (signs.vital.signatureFailures == 0)
        return {Topic::Signatures};
    const bool heard = signs.vital.receipts > 0 || (signs.lastEventAt && now - *signs.lastEventAt <= hourLength);
    // A single stranger proves nothing of our key.
    return heard || signs.vital.signatureFailures < enoughFailures
        ? HealthItem{Topic::Signatures, Level::Warning, Cause::SomeFailures}
        : HealthItem{Topic::Signatures, Level::Bad, Cause::AllFail};
}

HealthItem clockSkew(const HealthSigns &signs)
{
    if (!signs.vital.clockSkew || signs.demo)
        return {Topic::Clock, Level::Unknown, Cause::TooFewSamples};
    const Timestamp skew = std::abs(*signs.vital.clockSkew);
    if (skew > 5 * minuteLength)
        return {Topic::Clock, Level::Bad, Cause::ClockOff};
    if (skew > minuteLength)
        return {Topic::Clock, Level::Warning, Cause::ClockOff};
    return {Topic::Clock};
}

HealthItem queue(const HealthSigns &signs)
{
    if (signs.queueDepth * 4 >= signs.queueLimit * 3)
        return {Topic::Queue, Level::Bad, Cause::QueueFull};
    if (signs.queueDepth * 8 >= signs.queueLimit)
        return {Topic::Queue, Level::Warning, Cause::QueueLong};
    return {Topic::Queue};
}

HealthItem storeHealth(const HealthSigns &signs)
{
    if (signs.away)
        return {Topic::Store, Level::Bad, Cause::StoreAway};
    return signs.storeOk ? HealthItem{Topic::Store} : HealthItem{Topic::Store, Level::Bad, Cause::StoreFails};
}

} // namespace

std::vector<HealthItem> judgeHealth(const HealthSigns &signs, Timestamp now)
{
    std::vector<HealthItem> items{listening(signs), lastEvent(signs, now), signatures(signs, now),
                                  clockSkew(signs), queue(signs),          storeHealth(signs)};
    if (signs.desks)
        items.push_back({Topic::Desks});
    return items;
}

std::vector<store::DeskRecord> otherDesks(const HealthSigns &signs)
{
    std::vector<store::DeskRecord> others = signs.desks.value_or(std::vector<store::DeskRecord>());
    std::erase_if(others, [&signs](const store::DeskRecord &desk) { return desk.id == signs.desk; });
    return others;
}

HealthLevel worstOf(const std::vector<HealthItem> &items)
{
    HealthLevel worst = Level::Good;
    for (const HealthItem &item : items) {
        if (item.level != Level::Unknown)
            worst = std::max(worst, item.level);
    }
    return worst;
}

} // namespace desk
