// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/views.h"

#include <QDateTime>

#include <limits>

namespace desk {

QString toText(View view)
{
    switch (view) {
    case View::Needs:
        return QStringLiteral("needs");
    case View::Working:
        return QStringLiteral("working");
    case View::Trouble:
        return QStringLiteral("trouble");
    case View::Snoozed:
        return QStringLiteral("snoozed");
    case View::Done:
        break;
    }
    return QStringLiteral("done");
}

std::optional<View> viewFromText(QStringView text)
{
    for (const View view : allViews) {
        if (text == toText(view))
            return view;
    }
    return std::nullopt;
}

Day Day::containing(Timestamp now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(now).date();
    return {date.startOfDay().toMSecsSinceEpoch(), date.addDays(1).startOfDay().toMSecsSinceEpoch()};
}

bool isDismissible(Status status)
{
    return onboarding::isTrouble(status) || status == Status::Cancelled;
}

Membership membershipOf(const onboarding::Request &request, const AgeLimits &limits, Timestamp now, const Day &today,
                        bool dismissed, Timestamp snoozedUntil)
{
    constexpr Timestamp never = std::numeric_limits<Timestamp>::max();
    const Status status = request.status();
    const Timestamp since = request.order.occurredAt;
    if (!onboarding::isTerminal(status)) {
        Membership membership;
        membership.views = status == Status::Pending ? View::Needs : View::Working;
        membership.stuck = isStuck(status, now - since, limits);
        membership.holdsUntil = membership.stuck ? never : since + limits.of(status);
        if (membership.stuck && status != Status::Pending)
            membership.views |= View::Trouble;
        if (status == Status::Pending && snoozedUntil > now) {
            membership.views = View::Snoozed;
            membership.snoozed = true;
            membership.holdsUntil = qMin(membership.holdsUntil, snoozedUntil);
        }
        return membership;
    }
    const Timestamp lastEvent = qMax(since, request.lastReceivedAt);
    const View view = onboarding::isTrouble(status) ? View::Trouble : View::Done;
    // A day old is gone; a completed one already at midnight.
    const bool shown = status == Status::Completed ? lastEvent >= today.start : now - lastEvent < dayLength;
    if (!shown)
        return {{}, false, never};
    const Timestamp until = status == Status::Completed ? today.end : lastEvent + dayLength;
    if (dismissed && isDismissible(status))
        return {{}, false, until, true};
    return {view, false, until};
}

} // namespace desk
