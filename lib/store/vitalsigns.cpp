// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/vitalsigns.h"

#include <algorithm>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp dayMilliseconds = 86'400'000;
constexpr size_t leastSamples = 3; // of a median
constexpr int mostSamples = 51;

SqlResult<std::vector<qint64>> numbers(Statement &statement)
{
    if (const auto run = statement.run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    std::vector<qint64> found;
    while (statement.next())
        found.push_back(statement.integer(0));
    if (const auto finished = statement.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return found;
}

} // namespace

SqlResult<VitalSigns> readVitalSigns(Database &database, Timestamp since, Timestamp now)
{
    VitalSigns signs;
    Statement failures(database,
                       u"SELECT count(*) FROM refusal WHERE received_at >= ? AND code IN "
                       "('signature_missing', 'signature_malformed', 'signature_mismatch')"_s);
    auto found = numbers(failures.add(since));
    if (!found)
        return support::Unexpected<SqlFailure>{found.error()};
    signs.signatureFailures = found->front();

    // The newest changes are the newest receipts, but for what people add; a page of them is enough to see whether
    // anything came.
    Statement receipts(database, u"SELECT last_received_at FROM request ORDER BY change_sequence DESC LIMIT ?"_s);
    found = numbers(receipts.add(mostSamples));
    if (!found)
        return support::Unexpected<SqlFailure>{found.error()};
    if (!found->empty())
        signs.lastReceiptAt = *std::max_element(found->begin(), found->end());
    signs.receipts = std::count_if(found->begin(), found->end(), [since](qint64 at) { return at >= since; });

    // The journal row that decided the state, with the timestamp of its envelope. The newest come first, and only they
    // are looked at: a condition inside would walk all requests of a quiet store.
    Statement delays(
        database,
        u"SELECT delivery.received_at - newest.envelope_timestamp FROM "
        "(SELECT subject, content_hash, envelope_timestamp FROM request ORDER BY change_sequence DESC LIMIT ?) "
        "AS newest JOIN delivery ON delivery.subject = newest.subject "
        "AND delivery.content_hash = newest.content_hash "
        "WHERE newest.envelope_timestamp IS NOT NULL AND delivery.received_at >= ?"_s);
    found = numbers(delays.add(mostSamples).add(now - dayMilliseconds));
    if (!found)
        return support::Unexpected<SqlFailure>{found.error()};
    if (found->size() >= leastSamples) {
        const auto middle = found->begin() + std::ptrdiff_t(found->size() / 2);
        std::nth_element(found->begin(), middle, found->end());
        signs.clockSkew = *middle;
    }
    return signs;
}

} // namespace store
