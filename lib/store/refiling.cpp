// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/refiling.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

Refiling::Refiling(Database &database)
    : m_subjects(database)
    , m_asCopy(database,
               u"INSERT INTO duplicate (delivery_id, copies, last_received_at) "
               "SELECT kept.id, 1 + coalesce(copied.copies, 0), coalesce(copied.last_received_at, stray.received_at) "
               "FROM delivery AS kept JOIN delivery AS stray ON stray.id = ? "
               "LEFT JOIN duplicate AS copied ON copied.delivery_id = stray.id "
               "WHERE kept.subject = ? AND kept.content_hash = ? "
               "ON CONFLICT (delivery_id) DO UPDATE SET copies = duplicate.copies + excluded.copies, "
               "last_received_at = CASE WHEN excluded.last_received_at > duplicate.last_received_at "
               "THEN excluded.last_received_at ELSE duplicate.last_received_at END"_s)
    , m_remove(database, u"DELETE FROM delivery WHERE id = ?"_s)
    , m_move(database, u"UPDATE delivery SET subject = ?, content_hash = ? WHERE id = ?"_s)
{
}

SqlResult<qint64> Refiling::file(const Stray &stray, qint64 number)
{
    using Failed = support::Unexpected<SqlFailure>;
    const auto subject = m_subjects.numberOf(stray.kind, stray.uid, number);
    if (!subject)
        return Failed{subject.error()};
    const auto copies = m_asCopy.add(stray.delivery).add(*subject).add(stray.contentHash).run();
    if (!copies)
        return Failed{copies.error()};
    const auto filed = *copies > 0 ? m_remove.add(stray.delivery).run()
                                   : m_move.add(*subject).add(stray.contentHash).add(stray.delivery).run();
    if (!filed)
        return Failed{filed.error()};
    return subject;
}

} // namespace store
