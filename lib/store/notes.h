// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"

namespace store {

/// What people wrote about a request.
class Notes {
public:
    explicit Notes(Database &database);

    /// In the order in which they were written.
    SqlResult<std::vector<Note>> read(RequestKind kind, const QString &uid);

private:
    Statement m_statement;
};

} // namespace store
