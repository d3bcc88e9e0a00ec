// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"

namespace store {

/// The `subject` table: the numbers that stand for (kind, uid) in the large tables.
class Subjects {
public:
    explicit Subjects(Database &database);

    /// The number of (kind, uid); a new subject gets `number`.
    SqlResult<qint64> numberOf(RequestKind kind, const QString &uid, qint64 number);

    /// Whom many are about.
    struct Wanted {
        RequestKind kind = RequestKind::Consent;
        QString uid;
        qint64 number = 0; ///< what a new subject gets
    };
    /// Their numbers, in order. None may be wanted twice.
    SqlResult<std::vector<qint64>> numbersOf(const std::vector<Wanted> &wanted);

private:
    Database &m_database;
    Statement m_find;
    Statement m_make;
};

} // namespace store
