// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace receiver {

/// Tells the service manager how we stand: assignments of sd_notify(3), one a line (`READY=1`, `STATUS=…`). Nothing
/// happens where none asked for it (`NOTIFY_SOCKET` is not set, or this is no Linux). Never with a secret in it.
void notifyService(const QByteArray &state);

/// How long the service manager waits for a `WATCHDOG=1` before it takes us for hung (`WatchdogSec=`); nothing where it
/// does not watch this process.
std::optional<std::chrono::milliseconds> watchdogInterval();

} // namespace receiver
