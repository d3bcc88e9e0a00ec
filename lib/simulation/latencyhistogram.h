// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace simulation {

/// Counts latencies in buckets: exact below a millisecond, within 0.2 % above, in fixed memory however long a run is.
class LatencyHistogram {
public:
    LatencyHistogram();

    /// Negative values count as 0, those above 17 minutes as 17 minutes (but max() is exact).
    void add(qint64 microseconds);

    quint64 count() const { return m_count; }
    /// The smallest latency that at least `share` (0 to 1) of all do not exceed, in microseconds; 0 when there are
    /// none.
    qint64 percentile(double share) const;
    qint64 max() const { return m_max; }

private:
    std::vector<quint64> m_buckets;
    quint64 m_count = 0;
    qint64 m_max = 0;
};

} // namespace simulation
