// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/notes.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

Notes::Notes(Database &database)
    : m_statement(database,
                  u"SELECT %1, written_at, %2 FROM note "
                  "WHERE subject = (SELECT id FROM subject WHERE kind = ? AND uid = ?) ORDER BY id"_s.arg(
                      database.dialect().utf8(u"author"_s), database.dialect().utf8(u"note"_s)))
{
}

SqlResult<std::vector<Note>> Notes::read(RequestKind kind, const QString &uid)
{
    std::vector<Note> notes;
    if (const auto run = m_statement.add(toText(kind)).add(uid).run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    while (m_statement.next())
        notes.push_back({m_statement.text(0), m_statement.integer(1), m_statement.text(2)});
    if (const auto finished = m_statement.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return notes;
}

} // namespace store
