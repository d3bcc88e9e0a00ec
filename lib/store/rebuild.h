// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeurl.h"
#include "support/clock.h"

#include <functional>

namespace store {

/// One field of a request that is not what the journal says.
struct Difference {
    QString kind;
    QString uid;
    /// The export's name of the column where it has one (`updated_at`), else the table's. `missing`: the request has
    /// deliveries but no row. `surplus`: it has a row but no deliveries. `uid`: deliveries of
    /// another uid stand under it.
    QString field;
};

using DifferenceSeen = std::function<void(const Difference &)>;

/// Compares every request with what its journal makes of it by the pure rules (onboarding::apply over re-read bodies),
/// in one snapshot and bounded memory, without writing. Returns how many differences `seen` was told.
/// Errors: those of opening a store; `journal_unreadable` where a stored body is not what it was.
support::Result<qint64> checkProjection(const StoreUrl &url, const DifferenceSeen &seen);

/// The same, and mends what differs (deliveries under the wrong uid move to their own), in one transaction: either all
/// of it or nothing. Mended requests get new numbers in the change feed. Other writers of the store wait meanwhile.
support::Result<qint64> rebuildProjection(const StoreUrl &url, const support::Clock &clock, const DifferenceSeen &seen);

} // namespace store
