// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

/// What Linux lets one process do to, and know of, another of the same user.
namespace faults {

/// Stops it where it stands (SIGSTOP); returns once it does. Nothing of it runs until resume().
bool suspend(qint64 process);
bool resume(qint64 process);

/// How many more descriptors it can open with `limit`.
int freeDescriptors(qint64 process, int limit);
/// The limit that leaves it `count` more. Descriptors above it stay open.
int limitWithRoomFor(qint64 process, int count);
/// Sets the soft limit of descriptors of a running process.
bool limitDescriptors(qint64 process, int limit);
/// Sets both limits of the calling process; for the child between fork and exec.
void limitOwnDescriptors(int limit);

/// Processor time that it has used, in milliseconds.
std::optional<qint64> processorTime(qint64 process);

} // namespace faults
