// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/journeys.h"

namespace simulation {

/// Puts a plan's own time (ms since its start at speed 1) into the calendar of the events.
struct Schedule {
    Timestamp epoch = 0;
    double speed = 1;

    /// The instant that `planned` is played at.
    Timestamp instantOf(Timestamp planned) const;

    /// The webhook for a change whose times are in the plan's own time; sent at its `timestamp`.
    PlannedEvent eventFor(onboarding::StatusChange change) const;
};

} // namespace simulation
