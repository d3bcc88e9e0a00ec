// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>

namespace faults {

/// What the test and the process under test share: a file that both have mapped, so that a fault begins and ends with a
/// store to memory. All zero: no fault.
struct FaultControl {
    enum Kind : std::int32_t {
        None,
        NoRoom, ///< every write below the folder fails with ENOSPC, as on a file system that never overwrites
        NoGrowth, ///< only what would make a file longer does, as on one that does
        ReadOnly, ///< writing, opening to write, making and removing files fail with EROFS
        SyncFails, ///< what is written cannot be brought to the disk: EIO
    };
    std::atomic<std::int32_t> kind;
    std::atomic<std::int64_t> room; ///< bytes that can still be written before the fault shows
    std::atomic<std::int64_t> struck; ///< calls that failed so far
    std::atomic<std::int64_t> clockShift; ///< nanoseconds that the wall clock is ahead; the monotonic clock never is
    std::atomic<std::int64_t> clockReads; ///< readings of the wall clock so far
};

static_assert(std::atomic<std::int64_t>::is_always_lock_free, "two processes share it");

} // namespace faults
