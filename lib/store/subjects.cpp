// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/subjects.h"

#include "store/pipeline.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

Subjects::Subjects(Database &database)
    : m_database(database)
    , m_find(database, u"SELECT id FROM subject WHERE kind = ? AND uid = ?"_s)
    , m_make(database, u"INSERT INTO subject (id, kind, uid) VALUES (?, ?, ?)"_s)
{
}

SqlResult<qint64> Subjects::numberOf(RequestKind kind, const QString &uid, qint64 number)
{
    const auto numbers = numbersOf({{kind, uid, number}});
    if (!numbers)
        return support::Unexpected<SqlFailure>{numbers.error()};
    return numbers->front();
}

SqlResult<std::vector<qint64>> Subjects::numbersOf(const std::vector<Wanted> &wanted)
{
    Pipeline pipeline(m_database);
    for (const Wanted &one : wanted)
        pipeline.ask(m_find.add(toText(one.kind)).add(one.uid));
    const auto found = pipeline.run();
    if (!found)
        return support::Unexpected<SqlFailure>{found.error()};
    std::vector<qint64> numbers;
    numbers.reserve(wanted.size());
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Wanted &one = wanted[i];
        numbers.push_back((*found)[i].value.value_or(one.number));
        if (!(*found)[i].value)
            pipeline.change(m_make.add(one.number).add(toText(one.kind)).add(one.uid));
    }
    if (const auto made = pipeline.run(); !made)
        return support::Unexpected<SqlFailure>{made.error()};
    return numbers;
}

} // namespace store
