// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

namespace store::migrations {

/// The newest schema that this program knows.
int newestVersion();

/// The schema of an open store; 0 where there is none yet.
SqlResult<int> currentVersion(Database &database);

/// Brings the schema to newestVersion(), each step in a transaction of its own. Two processes may do this at once.
/// `now` is recorded with each step. Error `store_newer` without a change where the store is ahead.
support::Result<void> apply(Database &database, Timestamp now);

} // namespace store::migrations
