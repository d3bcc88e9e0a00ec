// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/clock.h"

namespace desk {

/// For how long a request can be put aside.
enum class SnoozeLength { TenMinutes, Hour, TomorrowMorning };

inline constexpr SnoozeLength allSnoozeLengths[] = {SnoozeLength::TenMinutes, SnoozeLength::Hour,
                                                    SnoozeLength::TomorrowMorning};

/// When a snooze that begins `now` ends. Tomorrow morning is 9:00 local time.
support::Timestamp snoozeEnd(SnoozeLength length, support::Timestamp now);

} // namespace desk
