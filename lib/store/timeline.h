// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"

namespace store {

/// The steps of a request, from the journal.
class Timeline {
public:
    explicit Timeline(Database &database);

    /// Oldest first by (occurred_at, received_at), then in the order of their numbers.
    SqlResult<std::vector<TimelineEntry>> read(RequestKind kind, const QString &uid);

private:
    Statement m_statement;
};

} // namespace store
