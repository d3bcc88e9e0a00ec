// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/movedtables.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bodiesPerPage = 100; // each up to 256 KiB

QStringList names(const QString &separatedByBlanks)
{
    return separatedByBlanks.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

const std::vector<MovedTable> &movedTables()
{
    static const std::vector<MovedTable> tables{
        {u"subject"_s, names(u"id"_s), names(u"kind uid"_s), {}},
        {u"delivery"_s, names(u"id received_at subject header_event_mismatch time_believed occurred_at retry_count"_s),
         names(u"remote source trust outcome status previous_status status_text status_reason"_s),
         names(u"content_hash body"_s), bodiesPerPage},
        {u"duplicate"_s, names(u"delivery_id copies last_received_at"_s), {}, {}},
        {u"request"_s,
         names(u"subject retry_count max_retries completed_at metadata_updated_at envelope_timestamp occurred_at "
               "time_believed place terminal first_received_at last_received_at change_sequence"_s),
         names(u"team_id team_name workspace_id mailbox_id status previous_status status_text status_reason "
               "consent_url domain_name client_id source trust"_s),
         names(u"content_hash"_s)},
        {u"ignored"_s, names(u"id received_at header_event_mismatch"_s), names(u"remote source event"_s), {}},
        {u"quarantine"_s, names(u"id received_at header_event_mismatch"_s),
         names(u"remote source trust event kind uid code field"_s), names(u"body"_s), bodiesPerPage},
        {u"refusal"_s, names(u"id received_at size"_s), names(u"remote code"_s), {}},
        {u"claim"_s, names(u"subject claimed_at"_s), names(u"claimed_by"_s), {}},
        {u"note"_s, names(u"id subject written_at"_s), names(u"author note"_s), {}},
        {u"snooze"_s, names(u"subject snoozed_until"_s), names(u"snoozed_by"_s), names(u"seen_hash"_s)},
        {u"label"_s, names(u"change_sequence set_at"_s), names(u"team_id scope labelled label set_by"_s), {}},
        {u"approval"_s, names(u"change_sequence approved_at"_s), names(u"source kind approved approved_by"_s), {}},
        {u"handout"_s, names(u"subject handed_at"_s), names(u"handed_by"_s), names(u"seen_hash"_s)},
    };
    return tables;
}

} // namespace store
