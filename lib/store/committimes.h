// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <utility>
#include <vector>

namespace store {

/// Histogram of how long commits took: written by one thread, read by any, without a lock.
class CommitHistogram {
public:
    void add(qint64 nanoseconds);

    /// Cumulative counts per upper bound in seconds.
    std::vector<std::pair<double, quint64>> buckets() const;
    double sumSeconds() const { return double(m_sum.load(std::memory_order_relaxed)) / 1e9; }
    quint64 count() const { return m_count.load(std::memory_order_relaxed); }

private:
    static constexpr std::array bounds{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                       0.1,    0.25,  0.5,    1.0,   2.5,  5.0,   10.0};

    std::array<std::atomic<quint64>, bounds.size()> m_counts{};
    std::atomic<qint64> m_sum{0};
    std::atomic<quint64> m_count{0};
};

} // namespace store
