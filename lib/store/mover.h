// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeurl.h"
#include "support/clock.h"

#include <functional>

namespace store {

/// How far a move is.
struct MoveProgress {
    enum class Phase {
        Clearing, ///< what an earlier move left behind and the source no longer has, is taken out of the target
        Copying, ///< what the target does not have is put into it
        Checking, ///< every field of the two is compared
    };
    Phase phase = Phase::Clearing;
    QString table;
    qint64 rows = 0; ///< of the table, done so far
    qint64 total = 0; ///< of the table
};

/// Called now and then, in the moving thread; false ends the move (error `interrupted`), which can be gone on with.
using MoveProgressSeen = std::function<bool(const MoveProgress &)>;

/// What a move has done.
struct MoveReport {
    int tables = 0; ///< compared
    qint64 rows = 0; ///< compared
    qint64 inserted = 0; ///< rows of these that this move wrote; earlier ones wrote the others
    qint64 removed = 0; ///< from the target
};

/// Copies everything that `source` remembers, as it is at one instant and with all its numbers, into `target`, whose
/// tables are made, and compares every field of the two. Only then `target` is a store that others can open. The
/// source is only read. Bounded memory.
///
/// After an interruption, however sudden, the same call goes on where it was: rows that are equal are not written
/// again, others are mended.
///
/// Errors: those of opening a store. `same_store`. `target_not_empty`: it is no empty store, and none that a move of
/// this source has left; it was not touched. `source_changed`: something wrote into it; a further move brings the rest.
/// `unmovable_row`: the target cannot hold it. `move_differs`: the comparison failed. `move_overtaken`, `target_in_use`
/// (see MovingTarget::begin()), `interrupted`.
support::Result<MoveReport> moveStore(const StoreUrl &source, const StoreUrl &target, const support::Clock &clock,
                                      const MoveProgressSeen &progress);

} // namespace store
