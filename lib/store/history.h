// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"

namespace store {

/// All requests ever, the one that changed last first, narrowed by a search (see RequestSearch).
class History {
public:
    History(Database &database, const QString &search);

    /// The newest `limit` of those whose last change has a number below `beforeSequence`.
    SqlResult<std::vector<RequestRecord>> read(qint64 beforeSequence, int limit);

private:
    QString m_search;
    Statement m_statement;
};

} // namespace store
