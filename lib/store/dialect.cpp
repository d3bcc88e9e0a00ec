// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dialect.h"

#include <QSqlError>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Primary result codes, sqlite.org/rescode.html.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteCorrupt = 11,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteNotADatabase = 26
};

/// Engines put the values of the row into further lines (PostgreSQL's DETAIL); those must not reach a log.
QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

SqlFailure sqliteFailure(const QSqlError &error)
{
    SqlFailure failure;
    failure.sentence = firstLine(error.databaseText());
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        failure.kind = FailureKind::Busy;
        break;
    case SqliteTooBig:
    case SqliteConstraint:
    case SqliteMismatch:
        failure.kind = FailureKind::Data;
        break;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        failure.corrupt = true;
        break;
    default:
        break;
    }
    return failure;
}

SqlFailure postgresFailure(const QSqlError &error)
{
    SqlFailure failure;
    failure.sentence = firstLine(error.databaseText());
    const QString state = error.nativeErrorCode();
    // Classes 22 data exception, 23 integrity, 54 program limit exceeded, P0 raised by a function; 55P03 lock not
    // available.
    if (state.startsWith("22"_L1) || state.startsWith("23"_L1) || state.startsWith("54"_L1)
        || state.startsWith("P0"_L1))
        failure.kind = FailureKind::Data;
    else if (state == "55P03"_L1 || state.startsWith("40"_L1))
        failure.kind = FailureKind::Busy;
    return failure;
}

} // namespace

QString Dialect::driver() const
{
    return m_engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

QString Dialect::beginWrite() const
{
    // IMMEDIATE takes the lock now: a transaction that starts as a reader can fail when it first writes.
    return m_engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

QString Dialect::beginSnapshot() const
{
    return m_engine == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString Dialect::bound(const QString &text) const
{
    // To SQLite a byte order mark in front of UTF-16, also one of swapped bytes, is no part of the text. With one of
    // ours in front, the text's own is.
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if (m_engine == Engine::Sqlite && (first == QChar::ByteOrderMark || first == QChar::ByteOrderSwapped))
        return QChar(QChar::ByteOrderMark) + text;
    return text;
}

QString Dialect::utf8(const QString &column) const
{
    // SQLite makes U+FFFD of U+FFFE and U+FFFF when it hands out UTF-16; Qt drops a byte order mark of UTF-8.
    return (m_engine == Engine::Sqlite ? u"CAST(%1 AS BLOB)"_s : u"convert_to(%1, 'UTF8')"_s).arg(column);
}

QString Dialect::translated(QString sql) const
{
    const bool sqlite = m_engine == Engine::Sqlite;
    sql.replace("{integer}"_L1, sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
    // Keys are compared byte by byte, as SQLite does by itself.
    sql.replace("{text}"_L1, sqlite ? "TEXT"_L1 : "TEXT COLLATE \"C\""_L1);
    sql.replace("{bytes}"_L1, sqlite ? "BLOB"_L1 : "BYTEA"_L1);
    sql.replace("{like}"_L1, sqlite ? "LIKE"_L1 : "ILIKE"_L1);
    sql.replace("{strict}"_L1, sqlite ? " STRICT"_L1 : ""_L1);
    return sql;
}

SqlFailure Dialect::failure(const QSqlError &error) const
{
    return m_engine == Engine::Sqlite ? sqliteFailure(error) : postgresFailure(error);
}

} // namespace store
