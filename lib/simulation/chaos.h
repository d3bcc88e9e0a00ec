// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/schedule.h"

#include <QRandomGenerator>

#include <vector>

namespace simulation {

/// Makes a plan as untidy as the real world: webhooks that come twice, late, or overtaken by the next one; a header
/// that names another event; a wrong signature or a torn body before the right one; statuses that nobody has published;
/// events that we do not track (one with a password in it, which must never be kept). It only adds and delays: every
/// planned event is still sent right, so the journeys end as without chaos. `journeys` are the changes that `plan` was
/// made of.
void addChaos(std::vector<PlannedEvent> &plan, const std::vector<std::vector<onboarding::StatusChange>> &journeys,
              const Schedule &schedule, QRandomGenerator &random);

} // namespace simulation
