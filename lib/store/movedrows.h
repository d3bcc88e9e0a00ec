// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/movedtables.h"

#include <variant>
#include <vector>

namespace store {

/// What stands in one column of one row, byte for byte: a text as its UTF-8.
using Cell = std::variant<std::monostate, qint64, QByteArray>;

/// A row of a MovedTable, in the order of its columns.
using MovedRow = std::vector<Cell>;

qint64 keyOf(const MovedRow &row);

/// `store_corrupt` or `store_unavailable`, about reading or writing `database` while a store is moved.
support::Unexpected<support::Error> moveFailure(const Database &database, const SqlFailure &failure);

/// Walks a table in the order of its key, page by page.
class RowReader {
public:
    enum class Columns { All, Key };
    RowReader(Database &database, const MovedTable &table, Columns columns = Columns::All);

    /// The row it stands at; null behind the last one. Valid until the next call.
    support::Result<const MovedRow *> row();
    void advance() { ++m_position, ++m_passed; }
    qint64 passed() const { return m_passed; }

private:
    support::Result<void> read();

    Database &m_database;
    int m_integers;
    int m_columns;
    int m_rowsPerPage;
    Statement m_statement;
    std::vector<MovedRow> m_page;
    size_t m_position = 0;
    qint64 m_last = 0;
    qint64 m_passed = 0;
    bool m_ended = false;
};

/// Walks the same table of two stores side by side.
class RowPairs {
public:
    /// The rows of one key; null where a store has none, both null at the end.
    struct Pair {
        const MovedRow *source = nullptr;
        const MovedRow *target = nullptr;
    };

    RowPairs(RowReader source, RowReader target);

    support::Result<Pair> next();
    /// How many rows of each were returned.
    qint64 sourceRows() const { return m_source.passed() + (m_current.source ? 1 : 0); }
    qint64 targetRows() const { return m_target.passed() + (m_current.target ? 1 : 0); }

private:
    RowReader m_source;
    RowReader m_target;
    Pair m_current;
};

/// Puts rows into a table: in SQLite one by one, into a server many with one statement.
class RowInserter {
public:
    RowInserter(Database &database, const MovedTable &table);

    void add(MovedRow row);
    bool isFull() const;
    qint64 waiting() const { return qint64(m_rows.size()); }
    /// Writes what waits; it goes on waiting where that failed.
    SqlResult<void> write();
    /// The key of the first row that waits and cannot be written by itself; 0 where there is none.
    qint64 culprit();
    void clear();

private:
    void bind(Statement &statement, const MovedRow &row) const;
    SqlResult<void> run(Statement &statement, size_t first, size_t count) const;

    const MovedTable &m_table;
    size_t m_rowsAtOnce;
    Statement m_one;
    Statement m_many;
    std::vector<MovedRow> m_rows;
    qsizetype m_bytes = 0;
};

} // namespace store
