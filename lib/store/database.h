// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/dialect.h"
#include "store/openfiles.h"
#include "support/clock.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace store {

using support::Timestamp;

/// What the database lets us do. On a file that we can write: everything.
struct Rights {
    bool receive = true; ///< store deliveries
    bool act = true; ///< what people add: claims, notes, snoozes, labels, approvals

    bool operator==(const Rights &) const = default;
};

/// One connection to a store, in the thread that opened it. Opening refuses, untouched, what is no store of ours.
class Database {
public:
    enum class Access {
        Create, ///< makes file and folder, or the tables on a server, where missing, applies migrations
        Existing, ///< like Create, but a missing store is an error
        Read, ///< only reads; a missing store or an older schema is an error
        Move, ///< like Create, also where the store is being filled from another one
    };

    /// `busyMilliseconds`: how long a statement waits for another's lock.
    /// `clock` dates the migrations.
    /// Errors: `store_unavailable`, `store_newer`, `store_older` (Read only), `store_foreign`, `store_corrupt`,
    /// `store_moving` (a part of another store, not Move).
    static support::Result<std::unique_ptr<Database>> open(const StoreUrl &url, Access access, int busyMilliseconds,
                                                           const support::Clock &clock = support::SystemClock());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const Dialect &dialect() const { return m_dialect; }
    const StoreUrl &url() const { return m_url; }
    QSqlDatabase connection() const;
    bool isServer() const { return m_url.engine == Engine::PostgreSql; }
    /// Statements may be kept on the server, LISTEN holds.
    bool hasSession() const { return m_session; }
    /// How long a statement of a later transaction waits for another's lock.
    void setPatience(int milliseconds);
    SqlResult<Rights> rights();
    /// How long a server may take for the answer to a statement before the connection is cut, ms; 0, as at first: for
    /// ever.
    void setDeadline(int milliseconds) { m_deadline = milliseconds; }
    int deadline() const { return m_deadline; }
    int socket() const { return m_socket; } ///< for the watch over the answers; -1 where there is none

    /// Why no statement can be run any more; nothing where one can.
    std::optional<SqlFailure> lost() const;
    /// Runs one statement without values, and drops what it returns.
    SqlResult<void> execute(const QString &sql);
    /// The first column of the first row; an invalid QVariant where there is no row.
    SqlResult<QVariant> scalar(const QString &sql);

private:
    Database(StoreUrl url, QString name, int patience);
    support::Result<void> connectTo(Access access, int busyMilliseconds);
    support::Result<void> prepareSqlite(Access access, int busyMilliseconds, Timestamp now);
    support::Result<void> connectToServer();
    support::Result<void> prepareServer(Access access, Timestamp now);
    support::Result<void> refuseOlder() const;
    support::Result<void> refuseMoving();

    friend class Transaction;

    StoreUrl m_url;
    Dialect m_dialect;
    QString m_name;
    int m_patience; ///< ms
    bool m_session = false;
    int m_deadline = 0; ///< ms
    int m_socket = -1; ///< a descriptor of our own for the connection's socket: it stays ours when libpq closes its own
    OpenFiles::Use m_use; ///< ends after the connection
};

/// A statement that is kept and run many times. Values are added in order, then run() is called. A server prepares it
/// when it is run for the second time.
class Statement {
public:
    /// Where the SQL cannot be prepared, every run() reports it.
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    Statement &add(qint64 value);
    Statement &add(int value) { return add(qint64(value)); }
    Statement &add(bool value) { return add(qint64(value)); }
    Statement &add(const QString &text); ///< as it is (storableText()); a null QString is an empty text, not NULL
    Statement &add(const QByteArray &bytes);
    Statement &add(const std::optional<qint64> &value);
    Statement &add(const std::optional<QString> &text);
    /// A text as its UTF-8: what bytes() gives of a Dialect::utf8().
    Statement &addUtf8(const QByteArray &utf8);
    Statement &addNull();

    /// Runs with the values added since the last run. Returns the number of rows changed.
    SqlResult<int> run();
    /// Instead of running: drops the values that were added.
    void forget();
    /// Instead of running on a server: the SQL that would be run there.
    SqlResult<QString> takeText();

    bool next() { return m_query.next(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    /// Of a text column, or of its Dialect::utf8().
    QString text(int column) const;
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.value(column).isNull(); }
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<QString> optionalText(int column) const;
    /// What ended next(): nothing, or why reading broke off.
    SqlResult<void> finish();

private:
    void bind(const QVariant &value);

    Database &m_database;
    QSqlQuery m_query;
    QStringList m_parts; ///< the SQL around its values
    QStringList m_names; ///< of the values, in order; on a server the values as literals
    QString m_prepared; ///< its name on the server
    bool m_ran = false;
    std::optional<SqlFailure> m_unprepared;
    int m_position = 0;
};

/// Rolls back unless commit() succeeded.
class Transaction {
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction() { rollback(); }
    Q_DISABLE_COPY_MOVE(Transaction)

    SqlResult<void> begin(const QString &statement);
    /// One that writes.
    SqlResult<void> beginWrite();
    SqlResult<void> commit();
    void rollback();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace store
