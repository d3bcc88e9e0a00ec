// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/committimes.h"

namespace store {

void CommitHistogram::add(qint64 nanoseconds)
{
    const double seconds = double(nanoseconds) / 1e9;
    for (size_t i = 0; i < bounds.size(); ++i) {
        if (seconds <= bounds[i]) {
            m_counts[i].fetch_add(1, std::memory_order_relaxed);
            break;
        }
    }
    m_sum.fetch_add(nanoseconds, std::memory_order_relaxed);
    m_count.fetch_add(1, std::memory_order_relaxed);
}

std::vector<std::pair<double, quint64>> CommitHistogram::buckets() const
{
    std::vector<std::pair<double, quint64>> result;
    quint64 below = 0;
    for (size_t i = 0; i < bounds.size(); ++i) {
        below += m_counts[i].load(std::memory_order_relaxed);
        result.emplace_back(bounds[i], below);
    }
    return result;
}

} // namespace store
