// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/servicenotify.h"

namespace receiver {

// No systemd here, or built without its library.
void notifyService(const QByteArray &) { }

std::optional<std::chrono::milliseconds> watchdogInterval()
{
    return std::nullopt;
}

} // namespace receiver
