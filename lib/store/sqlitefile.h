// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QString>

namespace store::sqlitefile {

/// Marks a SQLite file as ours (`PRAGMA application_id`): "OBMO".
constexpr qint32 applicationId = 0x4F424D4F;

enum class State { Missing, Empty, Ours };

/// Looks at the first bytes of a file without opening it as a database, so that what is not ours stays untouched.
/// Errors: `store_corrupt` (no SQLite file), `store_foreign` (another program's), `store_newer` (`newestVersion` is the
/// newest schema we know), `store_unavailable` (cannot be read).
support::Result<State> inspect(const QString &path, int newestVersion);

/// Makes the folder where missing and an empty file that only its owner can read; SQLite gives its side files the same
/// permissions. Does nothing where the file exists.
support::Result<void> create(const QString &path);

} // namespace store::sqlitefile
