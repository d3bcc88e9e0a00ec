// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace simulation {

namespace {

// Below `exact` one bucket a microsecond; above, every doubling is cut into `exact / 2` equal steps.
constexpr qint64 exact = 1024;
constexpr qint64 steps = exact / 2;
constexpr int doublings = 20;
constexpr qint64 limit = (exact << doublings) - 1;

std::size_t bucketOf(qint64 value)
{
    if (value < exact)
        return std::size_t(value);
    const int doubling = std::bit_width(quint64(value)) - std::bit_width(quint64(exact)) + 1; // 1 for exact..2*exact-1
    return std::size_t(exact + (doubling - 1) * steps + (value >> doubling) - steps);
}

/// The largest value that falls into a bucket.
qint64 topOf(std::size_t bucket)
{
    const qint64 index = qint64(bucket);
    if (index < exact)
        return index;
    const qint64 doubling = (index - exact) / steps + 1;
    const qint64 step = (index - exact) % steps + steps;
    return ((step + 1) << doubling) - 1;
}

} // namespace

LatencyHistogram::LatencyHistogram()
    : m_buckets(bucketOf(limit) + 1)
{
}

void LatencyHistogram::add(qint64 microseconds)
{
    m_max = std::max(m_max, microseconds);
    ++m_buckets[bucketOf(std::clamp<qint64>(microseconds, 0, limit))];
    ++m_count;
}

qint64 LatencyHistogram::percentile(double share) const
{
    const quint64 wanted = std::max<quint64>(1, quint64(std::ceil(share * double(m_count))));
    quint64 seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted)
            return std::min(topOf(bucket), m_max);
    }
    return m_max;
}

} // namespace simulation
