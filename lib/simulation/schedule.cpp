// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/schedule.h"

namespace simulation {

Timestamp Schedule::instantOf(Timestamp planned) const
{
    return epoch + Timestamp(double(planned) / speed);
}

PlannedEvent Schedule::eventFor(onboarding::StatusChange change) const
{
    const Timestamp at = change.timestamp.value_or(0);
    for (std::optional<Timestamp> *time : {&change.updatedAt, &change.timestamp, &change.completedAt}) {
        if (*time)
            *time = instantOf(**time);
    }
    return {at, onboarding::eventName(change.kind), bodyFor(change), Mischief::None};
}

} // namespace simulation
