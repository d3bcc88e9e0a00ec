// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dialect.h"

#include <QRegularExpression>
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

constexpr int idleMilliseconds = 15'000; ///< longer than any writer of ours stands still

/// Engines put the values of the row into further lines (PostgreSQL's DETAIL); those must not reach a log.
QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

/// The line of libpq's own words that tells most: of several addresses that were tried (`localhost` is two, a URL may
/// name more) one that answered, not one where nobody listens, which goes on in an indented line.
QString tellingLine(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QString telling;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool silent = lines.at(i).startsWith(u'\t') || lines.value(i + 1).startsWith(u'\t');
        if (!silent && (telling.isEmpty() || (lines.at(i).contains("FATAL"_L1) && !telling.contains("FATAL"_L1))))
            telling = lines.at(i).trimmed();
    }
    return telling.isEmpty() ? firstLine(text) : telling;
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
    const QString state = error.nativeErrorCode();
    failure.sentence = state.isEmpty() ? tellingLine(error.databaseText()) : firstLine(error.databaseText());
    if (failure.sentence.isEmpty())
        failure.sentence = u"the connection to the server was lost"_s;
    // `ERROR:  ` and the like, in the server's language.
    static const QRegularExpression severity(u"^\\p{Lu}+: +"_s);
    failure.sentence.remove(severity);
    // Classes 22 data exception, 23 integrity, 54 program limit exceeded, P0 raised by a function; 55P03 lock not
    // available.
    if (state.startsWith("22"_L1) || state.startsWith("23"_L1) || state.startsWith("54"_L1)
        || state.startsWith("P0"_L1))
        failure.kind = FailureKind::Data;
    else if (state == "55P03"_L1 || state.startsWith("40"_L1))
        failure.kind = FailureKind::Busy;
    else if (state == "42501"_L1 || state == "25006"_L1) // insufficient privilege, read-only transaction
        failure.kind = FailureKind::Forbidden;
    // Class 08 connection exception; 57P01 to 57P05 the server shuts down or ends the session, 25P03 likewise.
    failure.disconnected =
        state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P0"_L1) || state == "25P03"_L1;
    return failure;
}

} // namespace

QString Dialect::driver() const
{
    return m_engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

QString Dialect::beginWrite(int patienceMilliseconds) const
{
    // IMMEDIATE takes the lock now: a transaction that starts as a reader can fail when it first writes.
    if (m_engine == Engine::Sqlite)
        return u"BEGIN IMMEDIATE"_s;
    // Whatever the server's defaults are: what is committed is on its disk, the feed's row shows what the last writer
    // committed, and who stands still in the middle does not keep everybody else waiting.
    return u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL lock_timeout = %1; "
           "SET LOCAL idle_in_transaction_session_timeout = %2; SELECT set_config('synchronous_commit', 'on', true) "
           "WHERE current_setting('synchronous_commit') = 'off'"_s.arg(patienceMilliseconds)
               .arg(idleMilliseconds);
}

QString Dialect::beginSnapshot() const
{
    return m_engine == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

QString Dialect::lockSchema() const
{
    // Any number that nobody else uses in this database.
    return m_engine == Engine::Sqlite ? QString() : u"SELECT pg_advisory_xact_lock(7360417842910153)"_s;
}

QString Dialect::lockFeed() const
{
    return m_engine == Engine::Sqlite ? QString() : u"SELECT last_number FROM feed FOR UPDATE"_s;
}

QString Dialect::now() const
{
    return m_engine == Engine::Sqlite ? u"CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"_s
                                      : u"CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"_s;
}

QString Dialect::tableExists(const QString &table) const
{
    return (m_engine == Engine::Sqlite ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'"_s
                                       : u"SELECT CASE WHEN to_regclass('%1') IS NULL THEN 0 ELSE 1 END"_s)
        .arg(table);
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
    // A statement for one engine only.
    for (const QLatin1StringView mark : {"{only sqlite}"_L1, "{only postgresql}"_L1}) {
        if (sql.startsWith(mark))
            return mark.contains("sqlite"_L1) == sqlite ? sql.mid(mark.size()).trimmed() : QString();
    }
    sql.replace("{integer}"_L1, sqlite ? "INTEGER"_L1 : "BIGINT"_L1);
    // Keys are compared byte by byte, as SQLite does by itself.
    sql.replace("{text}"_L1, sqlite ? "TEXT"_L1 : "TEXT COLLATE \"C\""_L1);
    sql.replace("{bytes}"_L1, sqlite ? "BLOB"_L1 : "BYTEA"_L1);
    sql.replace("{random}"_L1,
                sqlite ? "lower(hex(randomblob(16)))"_L1 : "replace(CAST(gen_random_uuid() AS TEXT), '-', '')"_L1);
    sql.replace("{like}"_L1, sqlite ? "LIKE"_L1 : "ILIKE"_L1);
    sql.replace("{strict}"_L1, sqlite ? " STRICT"_L1 : ""_L1);
    return sql;
}

SqlFailure Dialect::failure(const QSqlError &error) const
{
    return m_engine == Engine::Sqlite ? sqliteFailure(error) : postgresFailure(error);
}

} // namespace store
