// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/history.h"

#include "store/people.h"
#include "store/requestsearch.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

History::History(Database &database, const QString &search)
    : m_search(search)
    , m_statement(database,
                  People::select(database.dialect()) + u" WHERE change_sequence < ? AND "_s
                      + RequestSearch(search).condition(database.dialect())
                      + u" ORDER BY change_sequence DESC LIMIT ?"_s)
{
}

SqlResult<std::vector<RequestRecord>> History::read(qint64 beforeSequence, int limit)
{
    m_statement.add(beforeSequence);
    RequestSearch(m_search).addTo(m_statement);
    if (const auto run = m_statement.add(limit).run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    std::vector<RequestRecord> records;
    while (m_statement.next())
        records.push_back(People::read(m_statement));
    if (const auto finished = m_statement.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return records;
}

} // namespace store
