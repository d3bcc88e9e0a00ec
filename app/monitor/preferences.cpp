// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/preferences.h"

#include "support/clock.h"

#include <QDateTime>

namespace monitor {

namespace {

QString form()
{
    return QStringLiteral("yyyy-MM-dd HH:mm");
}

} // namespace

std::optional<qint64> timeFromText(const QString &text)
{
    const QDateTime local = QDateTime::fromString(text.trimmed(), form());
    if (local.isValid())
        return local.toMSecsSinceEpoch();
    return support::fromIso8601(text.trimmed());
}

QString textFromTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(form());
}

} // namespace monitor
