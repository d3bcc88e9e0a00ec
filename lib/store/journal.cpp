// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

namespace store {

using namespace Qt::Literals::StringLiterals;
using webhook::Outcome;

Entry::Entry(webhook::Delivery arrived)
    : delivery(std::move(arrived))
{
    if (const auto *tracked = std::get_if<webhook::Tracked>(&delivery.content))
        state = stateFrom(storable(tracked->change), delivery.receivedAt, delivery.source, delivery.trust);
}

Journal::Journal(Database &database)
    : m_projection(database)
    , m_subjects(database)
    // The conflict decides before the outcome matters: the time of a delivery that was not believed is its receipt, so
    // a later copy of it would look newer than itself.
    , m_insert(database,
               u"INSERT INTO delivery (id, received_at, remote, source, trust, subject, "
               "header_event_mismatch, time_believed, occurred_at, status, previous_status, status_text, "
               "status_reason, retry_count, content_hash, body, outcome) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
               "CASE WHEN EXISTS (SELECT 1 FROM request WHERE request.subject = ? "
               "AND (request.occurred_at, request.retry_count, request.place, request.content_hash) "
               "> (?, ?, ?, ?)) THEN 'late' ELSE 'accepted' END) "
               "ON CONFLICT (subject, content_hash) DO NOTHING"_s)
    , m_duplicate(database,
                  u"INSERT INTO duplicate (delivery_id, copies, last_received_at) "
                  "SELECT id, 1, ? FROM delivery WHERE subject = ? AND content_hash = ? "
                  "ON CONFLICT (delivery_id) DO UPDATE SET copies = duplicate.copies + 1, "
                  "last_received_at = CASE WHEN excluded.last_received_at > duplicate.last_received_at "
                  "THEN excluded.last_received_at ELSE duplicate.last_received_at END"_s)
{
}

SqlResult<Outcome> Journal::record(const Entry &entry, qint64 number)
{
    const webhook::Delivery &delivery = entry.delivery;
    const onboarding::Request &state = entry.state;

    const auto subject = m_subjects.numberOf(state.kind(), state.uid(), number);
    if (!subject)
        return support::Unexpected<SqlFailure>{subject.error()};
    const auto inserted = insert(entry, *subject, number);
    if (!inserted)
        return support::Unexpected<SqlFailure>{inserted.error()};
    Outcome outcome = Outcome::Duplicate;
    Timestamp firstReceivedAt = delivery.receivedAt;
    if (*inserted) {
        const auto advanced = m_projection.advance(*subject, state, number);
        if (!advanced)
            return support::Unexpected<SqlFailure>{advanced.error()};
        if (*advanced)
            return Outcome::Accepted;
        outcome = Outcome::Late;
    } else {
        if (const auto counted = countDuplicate(*subject, state); !counted)
            return support::Unexpected<SqlFailure>{counted.error()};
        // The first receipt is the journal's to tell, and a copy is not in it.
        firstReceivedAt = std::numeric_limits<Timestamp>::max();
    }
    const auto touched = m_projection.touch(*subject, firstReceivedAt, delivery.receivedAt, number);
    if (!touched)
        return support::Unexpected<SqlFailure>{touched.error()};
    return outcome;
}

SqlResult<bool> Journal::insert(const Entry &entry, qint64 subject, qint64 number)
{
    const webhook::Delivery &delivery = entry.delivery;
    const onboarding::Request &state = entry.state;
    const onboarding::StatusChange &change = state.latest;
    const onboarding::ChangeOrder &order = state.order;
    m_insert.add(number).add(delivery.receivedAt).add(delivery.remote).add(delivery.source).add(toText(delivery.trust));
    m_insert.add(subject).add(delivery.headerEventMismatch).add(state.timeBelieved);
    m_insert.add(order.occurredAt).add(change.status).add(change.previousStatus).add(change.statusText);
    m_insert.add(change.statusReason).add(change.retryCount).add(order.contentHash).add(delivery.body);
    m_insert.add(subject).add(order.occurredAt).add(order.retryCount).add(order.place).add(order.contentHash);
    const auto rows = m_insert.run();
    if (!rows)
        return support::Unexpected<SqlFailure>{rows.error()};
    return *rows > 0;
}

SqlResult<void> Journal::countDuplicate(qint64 subject, const onboarding::Request &state)
{
    m_duplicate.add(state.lastReceivedAt).add(subject).add(state.order.contentHash);
    const auto rows = m_duplicate.run();
    if (!rows)
        return support::Unexpected<SqlFailure>{rows.error()};
    return {};
}

} // namespace store
