// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/movedrows.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t rowsPerStatement = 64;
constexpr qsizetype bytesPerStatement = 1024 * 1024; // as literals they take several times the room

QString selectSql(const Dialect &dialect, const MovedTable &table, RowReader::Columns columns)
{
    QStringList expressions{table.key()};
    if (columns == RowReader::Columns::All) {
        expressions += table.integers.mid(1);
        for (const QString &text : table.texts)
            expressions << dialect.utf8(text);
        expressions += table.bytes;
    }
    return u"SELECT %1 FROM %2 WHERE %3 > ? ORDER BY %3 LIMIT ?"_s.arg(expressions.join(u", "_s), table.name,
                                                                       table.key());
}

QString insertSql(const MovedTable &table, size_t rows)
{
    const QStringList columns = table.columns();
    const QString marks = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table.name, columns.join(u", "_s),
                                                  QStringList(qsizetype(rows), marks).join(u", "_s));
}

qsizetype sizeOf(const MovedRow &row)
{
    qsizetype size = 0;
    for (const Cell &cell : row) {
        const auto *bytes = std::get_if<QByteArray>(&cell);
        size += bytes ? bytes->size() : qsizetype(sizeof(qint64));
    }
    return size;
}

} // namespace

qint64 keyOf(const MovedRow &row)
{
    const auto *key = std::get_if<qint64>(&row.front());
    return key ? *key : 0;
}

support::Unexpected<support::Error> moveFailure(const Database &database, const SqlFailure &failure)
{
    return support::failure(
        failure.corrupt ? u"store_corrupt"_s : u"store_unavailable"_s, database.url().display(),
        u"The move broke off at the store %1: %2."_s.arg(database.url().display(), failure.sentence));
}

RowReader::RowReader(Database &database, const MovedTable &table, Columns columns)
    : m_database(database)
    , m_integers(columns == Columns::All ? int(table.integers.size()) : 1)
    , m_columns(columns == Columns::All ? int(table.columns().size()) : 1)
    , m_rowsPerPage(table.rowsPerPage)
    , m_statement(database, selectSql(database.dialect(), table, columns))
{
}

support::Result<const MovedRow *> RowReader::row()
{
    if (m_position == m_page.size() && !m_ended) {
        if (const auto done = read(); !done)
            return support::Unexpected<support::Error>{done.error()};
    }
    return m_position < m_page.size() ? &m_page[m_position] : nullptr;
}

support::Result<void> RowReader::read()
{
    m_page.clear();
    m_position = 0;
    if (const auto run = m_statement.add(m_last).add(m_rowsPerPage).run(); !run)
        return moveFailure(m_database, run.error());
    while (m_statement.next()) {
        MovedRow &row = m_page.emplace_back();
        row.reserve(size_t(m_columns));
        for (int column = 0; column < m_columns; ++column) {
            if (m_statement.isNull(column))
                row.emplace_back();
            else if (column < m_integers)
                row.emplace_back(m_statement.integer(column));
            else
                row.emplace_back(m_statement.bytes(column));
        }
    }
    if (const auto finished = m_statement.finish(); !finished)
        return moveFailure(m_database, finished.error());
    m_ended = m_page.size() < size_t(m_rowsPerPage);
    if (!m_page.empty())
        m_last = keyOf(m_page.back());
    return {};
}

RowPairs::RowPairs(RowReader source, RowReader target)
    : m_source(std::move(source))
    , m_target(std::move(target))
{
}

support::Result<RowPairs::Pair> RowPairs::next()
{
    if (m_current.source)
        m_source.advance();
    if (m_current.target)
        m_target.advance();
    m_current = {};
    const auto source = m_source.row();
    if (!source)
        return support::Unexpected<support::Error>{source.error()};
    const auto target = m_target.row();
    if (!target)
        return support::Unexpected<support::Error>{target.error()};
    if (*source && (!*target || keyOf(**source) <= keyOf(**target)))
        m_current.source = *source;
    if (*target && (!*source || keyOf(**target) <= keyOf(**source)))
        m_current.target = *target;
    return m_current;
}

RowInserter::RowInserter(Database &database, const MovedTable &table)
    : m_table(table)
    , m_rowsAtOnce(database.isServer() ? rowsPerStatement : 1)
    , m_one(database, insertSql(table, 1))
    , m_many(database, insertSql(table, m_rowsAtOnce))
{
}

void RowInserter::add(MovedRow row)
{
    m_bytes += sizeOf(row);
    m_rows.push_back(std::move(row));
}

bool RowInserter::isFull() const
{
    return m_rows.size() >= m_rowsAtOnce || m_bytes >= bytesPerStatement;
}

SqlResult<void> RowInserter::write()
{
    if (m_rows.size() == m_rowsAtOnce) {
        if (auto done = run(m_many, 0, m_rows.size()); !done)
            return done;
    } else {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (auto done = run(m_one, i, 1); !done)
                return done;
        }
    }
    clear();
    return {};
}

qint64 RowInserter::culprit()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!run(m_one, i, 1))
            return keyOf(m_rows[i]);
    }
    return 0;
}

void RowInserter::clear()
{
    m_rows.clear();
    m_bytes = 0;
}

SqlResult<void> RowInserter::run(Statement &statement, size_t first, size_t count) const
{
    for (size_t i = first; i < first + count; ++i)
        bind(statement, m_rows[i]);
    if (const auto done = statement.run(); !done)
        return support::Unexpected<SqlFailure>{done.error()};
    return {};
}

void RowInserter::bind(Statement &statement, const MovedRow &row) const
{
    const size_t firstText = size_t(m_table.integers.size()), firstBytes = firstText + size_t(m_table.texts.size());
    for (size_t column = 0; column < row.size(); ++column) {
        if (const auto *number = std::get_if<qint64>(&row[column]))
            statement.add(*number);
        else if (const auto *bytes = std::get_if<QByteArray>(&row[column]); !bytes)
            statement.addNull();
        else if (column < firstBytes)
            statement.addUtf8(*bytes);
        else
            statement.add(*bytes);
    }
}

} // namespace store
