// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/pipeline.h"

#include <limits>
#include <map>

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
    : m_database(database)
    , m_projection(database)
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
    const auto outcomes = record(std::vector<Numbered>{{&entry, number}});
    if (!outcomes)
        return support::Unexpected<SqlFailure>{outcomes.error()};
    return outcomes->front();
}

SqlResult<std::vector<Outcome>> Journal::record(const std::vector<Numbered> &deliveries)
{
    // The second delivery of a request builds on what became of the first: so each wave has one of every request.
    std::vector<Subjects::Wanted> wanted;
    std::vector<size_t> subjects; // index in `wanted`, for each delivery
    std::vector<size_t> waves; // likewise its wave
    std::map<std::pair<RequestKind, QString>, std::pair<size_t, size_t>> known; // index in `wanted`, waves so far
    subjects.reserve(deliveries.size());
    waves.reserve(deliveries.size());
    for (const Numbered &delivery : deliveries) {
        const onboarding::Request &state = delivery.entry->state;
        const auto [found, isFirst] = known.try_emplace({state.kind(), state.uid()}, wanted.size(), 0);
        if (isFirst)
            wanted.push_back({state.kind(), state.uid(), delivery.number});
        subjects.push_back(found->second.first);
        waves.push_back(found->second.second++);
    }
    const auto numbers = m_subjects.numbersOf(wanted);
    if (!numbers)
        return support::Unexpected<SqlFailure>{numbers.error()};

    std::vector<Outcome> outcomes(deliveries.size());
    std::vector<std::vector<Step>> steps;
    for (size_t i = 0; i < deliveries.size(); ++i) {
        if (waves[i] >= steps.size())
            steps.resize(waves[i] + 1);
        steps[waves[i]].push_back({deliveries[i], (*numbers)[subjects[i]], &outcomes[i]});
    }
    for (const std::vector<Step> &wave : steps) {
        if (const auto recorded = recordWave(wave); !recorded)
            return support::Unexpected<SqlFailure>{recorded.error()};
    }
    return outcomes;
}

SqlResult<void> Journal::recordWave(const std::vector<Step> &steps)
{
    using Failed = support::Unexpected<SqlFailure>;
    Pipeline pipeline(m_database);
    for (const Step &step : steps)
        pipeline.change(inserting(step));
    const auto inserted = pipeline.run();
    if (!inserted)
        return Failed{inserted.error()};

    for (size_t i = 0; i < steps.size(); ++i) {
        const onboarding::Request &state = steps[i].delivery.entry->state;
        if ((*inserted)[i].rows > 0)
            pipeline.change(m_projection.advancing(steps[i].subject, state, steps[i].delivery.number));
        else
            pipeline.change(m_duplicate.add(state.lastReceivedAt).add(steps[i].subject).add(state.order.contentHash));
    }
    const auto folded = pipeline.run();
    if (!folded)
        return Failed{folded.error()};

    for (size_t i = 0; i < steps.size(); ++i) {
        const Timestamp receivedAt = steps[i].delivery.entry->delivery.receivedAt;
        const bool isNew = (*inserted)[i].rows > 0;
        *steps[i].outcome = !isNew ? Outcome::Duplicate : (*folded)[i].rows > 0 ? Outcome::Accepted : Outcome::Late;
        if (*steps[i].outcome == Outcome::Accepted)
            continue;
        // The first receipt is the journal's to tell, and a copy is not in it.
        const Timestamp first = isNew ? receivedAt : std::numeric_limits<Timestamp>::max();
        pipeline.change(m_projection.touching(steps[i].subject, first, receivedAt, steps[i].delivery.number));
    }
    if (const auto touched = pipeline.run(); !touched)
        return Failed{touched.error()};
    return {};
}

Statement &Journal::inserting(const Step &step)
{
    const webhook::Delivery &delivery = step.delivery.entry->delivery;
    const onboarding::Request &state = step.delivery.entry->state;
    const onboarding::StatusChange &change = state.latest;
    const onboarding::ChangeOrder &order = state.order;
    m_insert.add(step.delivery.number).add(delivery.receivedAt).add(delivery.remote).add(delivery.source);
    m_insert.add(toText(delivery.trust)).add(step.subject).add(delivery.headerEventMismatch).add(state.timeBelieved);
    m_insert.add(order.occurredAt).add(change.status).add(change.previousStatus).add(change.statusText);
    m_insert.add(change.statusReason).add(change.retryCount).add(order.contentHash).add(delivery.body);
    m_insert.add(step.subject).add(order.occurredAt).add(order.retryCount).add(order.place);
    return m_insert.add(order.contentHash);
}

} // namespace store
