// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/counters.h"

#include <QLatin1StringView>

#include <array>
#include <atomic>

namespace server {

/// Counts what the door answers. Written in the server's thread, read in any: each count is one atomic, so that a
/// snapshot needs no lock and a request no map.
class CounterBoard {
public:
    void count(QLatin1StringView outcome, QLatin1StringView code);
    void setConnections(int connections) { m_connections.store(connections, std::memory_order_relaxed); }
    void setLastEventAt(qint64 time) { m_lastEventAt.store(time, std::memory_order_relaxed); }

    Counters snapshot() const;

private:
    static constexpr qint64 never = -1;
    static constexpr int maxRows = 64;

    std::array<std::atomic<quint64>, maxRows> m_counts{};
    std::atomic<int> m_connections{0};
    std::atomic<qint64> m_lastEventAt{never};
};

} // namespace server
