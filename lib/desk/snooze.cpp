// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/snooze.h"

#include "desk/ageing.h"

#include <QDateTime>

namespace desk {

support::Timestamp snoozeEnd(SnoozeLength length, support::Timestamp now)
{
    switch (length) {
    case SnoozeLength::TenMinutes:
        return now + 10 * minuteLength;
    case SnoozeLength::Hour:
        return now + hourLength;
    case SnoozeLength::TomorrowMorning:
        break;
    }
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(now).date().addDays(1);
    return QDateTime(tomorrow, QTime(9, 0)).toMSecsSinceEpoch();
}

} // namespace desk
