// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"

#include <optional>
#include <vector>

namespace store {

/// Statements that do not need each other's results. On a file each runs at once; a server gets all of them in one
/// message, so that many cost one journey to it. The first failure ends the pipeline, and run() tells it.
class Pipeline {
public:
    /// What became of one statement.
    struct Step {
        int rows = 0; ///< that it changed
        std::optional<qint64> value; ///< ask(): the first column of its first row
    };

    explicit Pipeline(Database &database)
        : m_database(database)
    {
    }

    /// Takes `statement` with the values that were added to it.
    void change(Statement &statement) { add(statement, false); }
    /// The same for one that asks for a number.
    void ask(Statement &statement) { add(statement, true); }

    /// One step for each statement, in order; nothing is left in the pipeline.
    SqlResult<std::vector<Step>> run();

private:
    void add(Statement &statement, bool asks);
    void send();

    Database &m_database;
    QStringList m_texts;
    qsizetype m_length = 0; ///< of the texts together
    std::vector<Step> m_steps;
    std::optional<SqlFailure> m_failure;
};

} // namespace store
