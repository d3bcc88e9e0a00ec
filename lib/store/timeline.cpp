// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/timeline.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

Timeline::Timeline(Database &database)
    : m_statement(database,
                  u"SELECT "_s + database.dialect().utf8(u"status"_s) + u", "_s
                      + database.dialect().utf8(u"previous_status"_s) + u", "_s
                      + database.dialect().utf8(u"status_text"_s) + u", "_s
                      + database.dialect().utf8(u"status_reason"_s)
                      + u", occurred_at, received_at, "
                        "CASE WHEN outcome = 'late' THEN 1 ELSE 0 END, "
                        "coalesce((SELECT copies FROM duplicate WHERE delivery_id = delivery.id), 0) "
                        "FROM delivery WHERE subject = (SELECT id FROM subject WHERE kind = ? AND uid = ?) "
                        "ORDER BY occurred_at, received_at, id"_s)
{
}

SqlResult<std::vector<TimelineEntry>> Timeline::read(RequestKind kind, const QString &uid)
{
    std::vector<TimelineEntry> entries;
    if (const auto run = m_statement.add(toText(kind)).add(uid).run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    while (m_statement.next()) {
        entries.push_back({m_statement.text(0), m_statement.optionalText(1), m_statement.text(2), m_statement.text(3),
                           m_statement.integer(4), m_statement.integer(5), m_statement.integer(6) != 0,
                           m_statement.integer(7)});
    }
    if (const auto finished = m_statement.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return entries;
}

} // namespace store
