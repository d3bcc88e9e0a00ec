// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/counterboard.h"

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    QLatin1StringView outcome;
    QLatin1StringView code;
};

/// Every pair that the contract knows, the frequent ones first. The last row takes what is in none.
constexpr std::array rows{
    Row{"accepted"_L1, ""_L1},
    Row{"duplicate"_L1, "duplicate"_L1},
    Row{"late"_L1, "late"_L1},
    Row{"ignored"_L1, "ignored"_L1},
    Row{"refused"_L1, "signature_mismatch"_L1},
    Row{"refused"_L1, "signature_missing"_L1},
    Row{"refused"_L1, "signature_malformed"_L1},
    Row{"refused"_L1, "authorization_invalid"_L1},
    Row{"quarantined"_L1, "malformed_json"_L1},
    Row{"quarantined"_L1, "missing_field"_L1},
    Row{"quarantined"_L1, "wrong_type"_L1},
    Row{"quarantined"_L1, "team_mismatch"_L1},
    Row{"quarantined"_L1, "unstorable"_L1},
    Row{"rejected"_L1, "too_many_connections"_L1},
    Row{"rejected"_L1, "overloaded"_L1},
    Row{"rejected"_L1, "malformed_http"_L1},
    Row{"rejected"_L1, "http_version_unsupported"_L1},
    Row{"rejected"_L1, "header_too_large"_L1},
    Row{"rejected"_L1, "transfer_encoding_unsupported"_L1},
    Row{"rejected"_L1, "length_required"_L1},
    Row{"rejected"_L1, "body_too_large"_L1},
    Row{"rejected"_L1, "timeout"_L1},
    Row{"rejected"_L1, "tls_handshake_failed"_L1},
    Row{"rejected"_L1, "not_found"_L1},
    Row{"rejected"_L1, "method_not_allowed"_L1},
    Row{"rejected"_L1, "unsupported_media_type"_L1},
    Row{"rejected"_L1, "unsupported_content_encoding"_L1},
    Row{"rejected"_L1, "remote_forbidden"_L1},
    Row{"failed"_L1, "store_unavailable"_L1},
    Row{"failed"_L1, "overloaded"_L1},
    Row{"failed"_L1, "shutting_down"_L1},
    Row{"failed"_L1, "not_configured"_L1},
    Row{"failed"_L1, "internal_error"_L1},
};

} // namespace

void CounterBoard::count(QLatin1StringView outcome, QLatin1StringView code)
{
    static_assert(rows.size() <= maxRows);
    size_t row = 0;
    while (row + 1 < rows.size() && !(rows[row].code == code && rows[row].outcome == outcome))
        ++row;
    m_counts[row].fetch_add(1, std::memory_order_relaxed);
}

Counters CounterBoard::snapshot() const
{
    Counters counters;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (const quint64 count = m_counts[row].load(std::memory_order_relaxed)) {
            counters.deliveries.insert({QByteArray(rows[row].outcome.data(), rows[row].outcome.size()),
                                        QByteArray(rows[row].code.data(), rows[row].code.size())},
                                       count);
        }
    }
    counters.connections = m_connections.load(std::memory_order_relaxed);
    if (const qint64 time = m_lastEventAt.load(std::memory_order_relaxed); time != never)
        counters.lastEventAt = time;
    return counters;
}

quint64 Counters::accepted() const
{
    quint64 sum = 0;
    for (auto it = deliveries.cbegin(); it != deliveries.cend(); ++it) {
        const QByteArray &outcome = it.key().first;
        if (outcome == "accepted" || outcome == "late" || outcome == "duplicate" || outcome == "ignored")
            sum += it.value();
    }
    return sum;
}

quint64 Counters::refused() const
{
    quint64 sum = 0;
    for (const quint64 count : deliveries)
        sum += count;
    return sum - accepted();
}

} // namespace server
