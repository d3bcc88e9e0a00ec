// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/records.h"
#include "store/requestsearch.h"

namespace store {

/// Stored deliveries of all outcomes as one list, read from the journal and the tables of the side log.
class DeliveryLog {
public:
    enum class Page {
        After, ///< ids above the given one, ascending
        Before, ///< ids below the given one, descending
        One, ///< the given id alone
    };

    /// `outcome`: one of accepted, late, ignored, quarantined, refused, or empty for all. An unknown one finds nothing.
    /// `search`: words that must all occur in event, uid, code, field, source or remote.
    DeliveryLog(Database &database, Page page, bool withBodies, const QString &outcome = {},
                const QString &search = {});

    SqlResult<std::vector<DeliveryRecord>> read(qint64 id, int limit);

private:
    bool m_withBodies;
    SearchWords m_search;
    int m_parts = 0; ///< each takes the id once, and each word once
    std::optional<Statement> m_statement; ///< none where the outcome is unknown
};

} // namespace store
