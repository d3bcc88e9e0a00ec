// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ageing.h"

#include <QCoreApplication>

namespace desk {

Timestamp AgeLimits::of(Status status) const
{
    switch (status) {
    case Status::Queued:
        return queued;
    case Status::Pending:
        return pending;
    case Status::Processing:
        return processing;
    case Status::Unknown:
        return unknown;
    default:
        return 0;
    }
}

QString ageText(Timestamp age, const QLocale &locale)
{
    age = qMax<Timestamp>(age, 0);
    if (age < minuteLength)
        return QCoreApplication::translate("Ageing", "%1 s").arg(locale.toString(age / secondLength));
    if (age < hourLength)
        return QCoreApplication::translate("Ageing", "%1 min").arg(locale.toString(age / minuteLength));
    if (age < 2 * dayLength)
        return QCoreApplication::translate("Ageing", "%1 h").arg(locale.toString(age / hourLength));
    return QCoreApplication::translate("Ageing", "%1 d").arg(locale.toString(age / dayLength));
}

double fillFraction(Timestamp age, Timestamp limit)
{
    if (limit <= 0)
        return 0;
    return qBound(0.0, double(age) / double(limit), 1.0);
}

bool isStuck(Status status, Timestamp age, const AgeLimits &limits)
{
    const Timestamp limit = limits.of(status);
    return limit > 0 && age >= limit;
}

Urgency urgencyOf(Status status, Timestamp age, const AgeLimits &limits)
{
    if (isStuck(status, age, limits))
        return Urgency::Stuck;
    const Timestamp limit = limits.of(status);
    return limit > 0 && age >= qMin(minuteLength, limit / 20) ? Urgency::Waiting : Urgency::Fresh;
}

} // namespace desk
