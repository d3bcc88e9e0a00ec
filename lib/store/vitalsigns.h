// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"

namespace store {

/// Counts from `since`; `now` is the end of the last day.
SqlResult<VitalSigns> readVitalSigns(Database &database, Timestamp since, Timestamp now);

} // namespace store
