// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "onboarding/status.h"
#include "support/clock.h"

#include <QLocale>
#include <QString>

namespace desk {

using onboarding::Status;
using support::Timestamp;

inline constexpr Timestamp secondLength = 1000;
inline constexpr Timestamp minuteLength = 60 * secondLength;
inline constexpr Timestamp hourLength = 60 * minuteLength;
inline constexpr Timestamp dayLength = 24 * hourLength;

/// How long a request may stay in a status before it counts as stuck, in milliseconds.
struct AgeLimits {
    Timestamp queued = 10 * minuteLength;
    Timestamp pending = 20 * minuteLength;
    Timestamp processing = 15 * minuteLength;
    Timestamp unknown = 15 * minuteLength;

    /// 0 for a terminal status: nothing more is expected there.
    Timestamp of(Status status) const;
};

/// How pressing an age is, against the limit of its status.
enum class Urgency {
    Fresh, ///< it has only just begun
    Waiting,
    Stuck, ///< past the limit
};

/// `40 s`, `14 min`, `2 h`, `3 d`: whole units, cut off, digits of the locale. A negative age (clocks differ) counts as
/// 0.
QString ageText(Timestamp age, const QLocale &locale = QLocale());

/// How far `age` has come toward `limit`: 0 to 1. Without a limit (0 or less) nothing fills: 0.
double fillFraction(Timestamp age, Timestamp limit);

/// Past the limit of its status; never for a terminal one.
bool isStuck(Status status, Timestamp age, const AgeLimits &limits);

/// Fresh for the first minute (or the first twentieth of a short limit).
Urgency urgencyOf(Status status, Timestamp age, const AgeLimits &limits);

} // namespace desk
