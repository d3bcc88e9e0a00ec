// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/subjects.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

Subjects::Subjects(Database &database)
    : m_find(database, u"SELECT id FROM subject WHERE kind = ? AND uid = ?"_s)
    , m_make(database, u"INSERT INTO subject (id, kind, uid) VALUES (?, ?, ?)"_s)
{
}

SqlResult<qint64> Subjects::numberOf(RequestKind kind, const QString &uid, qint64 number)
{
    const QString kindText = toText(kind);
    if (const auto found = m_find.add(kindText).add(uid).run(); !found)
        return support::Unexpected<SqlFailure>{found.error()};
    const bool known = m_find.next();
    const qint64 subject = known ? m_find.integer(0) : number;
    if (const auto finished = m_find.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    if (!known) {
        if (const auto made = m_make.add(subject).add(kindText).add(uid).run(); !made)
            return support::Unexpected<SqlFailure>{made.error()};
    }
    return subject;
}

} // namespace store
