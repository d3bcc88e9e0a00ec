// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/servicenotify.h"

#include "support/logging.h"

#include <systemd/sd-daemon.h>

#include <cstring>

namespace receiver {

void notifyService(const QByteArray &state)
{
    if (const int result = sd_notify(0, state.constData()); result < 0)
        qCWarning(lcApp, "service_notify_failed reason=%s", std::strerror(-result));
}

std::optional<std::chrono::milliseconds> watchdogInterval()
{
    uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) <= 0)
        return std::nullopt;
    return std::chrono::milliseconds(microseconds / 1000);
}

} // namespace receiver
