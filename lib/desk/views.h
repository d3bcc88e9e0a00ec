// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/ageing.h"
#include "onboarding/request.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace desk {

/// The lists of the window. A request stands in one of them, or in two: one that is stuck while it is worked on.
enum class View {
    Needs = 1, ///< pending: the customer must act
    Working = 2, ///< queued, processing, and any status we do not know
    Trouble = 4, ///< failed and errored until dismissed or a day old, and what is stuck while it is worked on
    Done = 8, ///< completed of today, cancelled until dismissed or a day old
    Snoozed = 16, ///< pending, put aside by somebody until a time
};
Q_DECLARE_FLAGS(Views, View)
Q_DECLARE_OPERATORS_FOR_FLAGS(Views)

inline constexpr View allViews[] = {View::Needs, View::Working, View::Trouble, View::Done, View::Snoozed};

/// `needs`, `working`, `trouble`, `done`, `snoozed`: what `--view` takes.
QString toText(View view);
std::optional<View> viewFromText(QStringView text);

/// The local day around an instant, ends excluded; cached by whoever asks often.
struct Day {
    Timestamp start = 0;
    Timestamp end = 0;

    static Day containing(Timestamp now);
    bool contains(Timestamp time) const { return time >= start && time < end; }
};

/// Where a request stands at an instant, and until when that can hold without a new event.
struct Membership {
    Views views;
    bool stuck = false;
    Timestamp holdsUntil = 0; ///< first instant at which time alone may change it
    bool dismissed = false; ///< it would stand in a view, had it not been put away
    bool snoozed = false; ///< it would need the customer, had it not been put aside for a while
};

/// failed, errored and cancelled can be put away: all that stays to be seen though nothing more is expected.
bool isDismissible(Status status);

/// Terminal requests count by their own time or by the last receipt, whichever is later: what arrives today is seen
/// today, however old it says it is. `today` must contain `now`. `dismissed` tells whether this state was put away,
/// `snoozedUntil` until when (0: not at all) it was put aside.
Membership membershipOf(const onboarding::Request &request, const AgeLimits &limits, Timestamp now, const Day &today,
                        bool dismissed = false, Timestamp snoozedUntil = 0);

} // namespace desk
