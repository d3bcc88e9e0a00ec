// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/answerwatch.h"
#include "store/migrations.h"
#include "store/postgres.h"
#include "store/sqlitefile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <atomic>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below this size the whole file is checked when it is opened: a few milliseconds. Larger files are only checked where
/// they are read, since nobody would wait for the rest.
constexpr qint64 checkedSize = 8 * 1024 * 1024;

constexpr int oldestServer = 130000; // as PostgreSQL numbers itself: 13.0

QString uniqueName()
{
    static std::atomic<quint64> count{0};
    return u"store-%1"_s.arg(count.fetch_add(1));
}

support::Unexpected<support::Error> cannotOpen(const StoreUrl &url, const SqlFailure &failure)
{
    return support::failure(failure.corrupt ? u"store_corrupt"_s : u"store_unavailable"_s, url.display(),
                            u"The store %1 cannot be opened: %2."_s.arg(url.display(), failure.sentence));
}

support::Unexpected<support::Error> missing(const StoreUrl &url)
{
    return support::failure(u"store_unavailable"_s, url.display(), u"There is no store at %1."_s.arg(url.display()));
}

bool makes(Database::Access access)
{
    return access == Database::Access::Create || access == Database::Access::Move;
}

} // namespace

Database::Database(StoreUrl url, QString name, int patience)
    : m_url(std::move(url))
    , m_dialect(m_url.engine)
    , m_name(std::move(name))
    , m_patience(patience)
{
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        const AnswerWatch::Turn turn(m_socket, m_deadline);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    postgres::closeSocket(m_socket);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

support::Result<std::unique_ptr<Database>> Database::open(const StoreUrl &url, Access access, int busyMilliseconds,
                                                          const support::Clock &clock)
{
    std::unique_ptr<Database> database(new Database(url, uniqueName(), busyMilliseconds));
    const bool server = database->isServer();
    if (auto connected = server ? database->connectToServer() : database->connectTo(access, busyMilliseconds);
        !connected)
        return support::Unexpected<support::Error>{connected.error()};
    if (auto prepared = server ? database->prepareServer(access, clock.now())
                               : database->prepareSqlite(access, busyMilliseconds, clock.now());
        !prepared)
        return support::Unexpected<support::Error>{prepared.error()};
    if (access != Access::Move) {
        if (auto whole = database->refuseMoving(); !whole)
            return support::Unexpected<support::Error>{whole.error()};
    }
    return database;
}

support::Result<void> Database::connectTo(Access access, int busyMilliseconds)
{
    const QMutexLocker turn(&OpenFiles::turn());
    // What another connection of ours has open was looked at before.
    if (!OpenFiles::contains(m_url.path)) {
        const auto state = sqlitefile::inspect(m_url.path, migrations::newestVersion());
        if (!state)
            return support::Unexpected<support::Error>{state.error()};
        if (!makes(access) && *state != sqlitefile::State::Ours)
            return missing(m_url);
        if (makes(access)) {
            if (auto created = sqlitefile::create(m_url.path); !created)
                return created;
        }
    }
    m_use = OpenFiles::add(m_url.path);
    QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    connection.setDatabaseName(m_url.path);
    if (!connection.isValid() || !connection.open())
        return cannotOpen(m_url, m_dialect.failure(connection.lastError()));
    return {};
}

support::Result<void> Database::prepareSqlite(Access access, int busyMilliseconds, Timestamp now)
{
    // First everything that only reads: what is refused stays untouched.
    const auto version = migrations::currentVersion(*this);
    if (!version)
        return cannotOpen(m_url, version.error());
    if (*version > migrations::newestVersion())
        return migrations::apply(*this, now);
    if (QFileInfo(m_url.path).size() <= checkedSize) {
        const auto check = scalar(u"PRAGMA quick_check(1)"_s);
        if (!check)
            return cannotOpen(m_url, check.error());
        if (check->toString() != "ok"_L1)
            return cannotOpen(m_url, {FailureKind::Store, u"the file is damaged"_s, true});
    }
    if (access == Access::Read) {
        if (*version < migrations::newestVersion())
            return refuseOlder();
        if (auto done = execute(u"PRAGMA query_only = ON"_s); !done)
            return cannotOpen(m_url, done.error());
        return {};
    }

    const auto mark = scalar(u"PRAGMA application_id"_s);
    if (!mark)
        return cannotOpen(m_url, mark.error());
    if (mark->toInt() == 0) {
        // Before the write-ahead log, so that the mark is in the file from its first page on.
        if (auto done = execute(u"PRAGMA application_id = %1"_s.arg(sqlitefile::applicationId)); !done)
            return cannotOpen(m_url, done.error());
    }
    // Changing the journal does not go through SQLite's own waiting.
    QDeadlineTimer deadline(busyMilliseconds);
    for (;;) {
        const auto mode = scalar(u"PRAGMA journal_mode = WAL"_s);
        if (mode && mode->toString() == "wal"_L1)
            break;
        if (mode)
            return cannotOpen(m_url,
                              {FailureKind::Store, u"its file system does not support a write-ahead log"_s, false});
        if (mode.error().kind != FailureKind::Busy || deadline.hasExpired())
            return cannotOpen(m_url, mode.error());
        QThread::msleep(5);
    }
    for (const QString &pragma : {
             u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA temp_store = MEMORY"_s,
             u"PRAGMA cache_size = -16384"_s,
             // The checkpointer comes long before this (64 MiB of log); a log file shrinks again after a burst.
             u"PRAGMA wal_autocheckpoint = 16384"_s,
             u"PRAGMA journal_size_limit = 33554432"_s,
         }) {
        if (auto done = execute(pragma); !done)
            return cannotOpen(m_url, done.error());
    }
    return migrations::apply(*this, now);
}

support::Result<void> Database::refuseOlder() const
{
    return support::failure(
        u"store_older"_s, m_url.display(),
        u"The store %1 was written by an older version. Start the receiver or the monitor once to bring it up to date."_s
            .arg(m_url.display()));
}

support::Result<void> Database::refuseMoving()
{
    const auto moving = scalar(u"SELECT count(*) FROM moving"_s);
    if (!moving)
        return cannotOpen(m_url, moving.error());
    if (moving->toInt() == 0)
        return {};
    return support::failure(
        u"store_moving"_s, m_url.display(),
        u"The store %1 is being filled by 'onboarding-receiver migrate', which has not finished; run it again."_s.arg(
            m_url.display()));
}

support::Result<void> Database::connectToServer()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    postgres::address(connection, m_url);
    const bool opened = connection.isValid() && connection.open();
    connection.setPassword({});
    if (!opened)
        return cannotOpen(m_url, m_dialect.failure(connection.lastError()));
    postgres::hearNotices(connection);
    m_session = !postgres::isPooled(connection);
    m_socket = postgres::socketOf(connection);
    return {};
}

support::Result<void> Database::prepareServer(Access access, Timestamp now)
{
    const auto release = scalar(u"SELECT current_setting('server_version_num')"_s);
    if (!release)
        return cannotOpen(m_url, release.error());
    if (release->toInt() < oldestServer)
        return cannotOpen(m_url, {FailureKind::Store, u"the server is older than PostgreSQL 13"_s});
    const auto encoding = scalar(u"SELECT current_setting('server_encoding')"_s);
    if (!encoding)
        return cannotOpen(m_url, encoding.error());
    if (encoding->toString() != "UTF8"_L1)
        return cannotOpen(
            m_url, {FailureKind::Store, u"the database is encoded as %1, not as UTF8"_s.arg(encoding->toString())});
    // Another program may have a table of that name, too.
    auto known = scalar(m_dialect.tableExists(u"schema_version"_s)), feed = scalar(m_dialect.tableExists(u"feed"_s));
    if (known && feed && known->toInt() != feed->toInt()) {
        // Or somebody made both between the two questions.
        known = scalar(m_dialect.tableExists(u"schema_version"_s));
        feed = scalar(m_dialect.tableExists(u"feed"_s));
    }
    if (!known || !feed)
        return cannotOpen(m_url, known ? feed.error() : known.error());
    if (known->toInt() != feed->toInt()) {
        return support::failure(u"store_foreign"_s, m_url.display(),
                                u"%1 is a database of another program. It was left as it is."_s.arg(m_url.display()));
    }
    const auto version = migrations::currentVersion(*this);
    if (!version)
        return cannotOpen(m_url, version.error());
    if (*version > 0 && access == Access::Read && *version < migrations::newestVersion())
        return refuseOlder();
    if (*version == 0 && !makes(access))
        return missing(m_url);
    return migrations::apply(*this, now);
}

void Database::setPatience(int milliseconds)
{
    m_patience = milliseconds;
    if (!isServer())
        (void)execute(u"PRAGMA busy_timeout = %1"_s.arg(milliseconds));
}

SqlResult<Rights> Database::rights()
{
    if (!isServer())
        return Rights();
    QSqlQuery query(connection());
    if (!query.exec(u"SELECT NOT (pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean) "
                    "AND has_table_privilege('feed', 'UPDATE'), has_table_privilege('delivery', 'INSERT'), "
                    "has_table_privilege('claim', 'INSERT')"_s)
        || !query.next())
        return support::Unexpected<SqlFailure>{m_dialect.failure(query.lastError())};
    const bool writes = query.value(0).toBool();
    return Rights{writes && query.value(1).toBool(), writes && query.value(2).toBool()};
}

SqlResult<void> Database::execute(const QString &sql)
{
    const auto done = scalar(sql);
    if (!done)
        return support::Unexpected<SqlFailure>{done.error()};
    return {};
}

std::optional<SqlFailure> Database::lost() const
{
    if (!isServer() || connection().isOpen())
        return {};
    return SqlFailure{FailureKind::Store, u"the connection to the server was lost"_s, false, true};
}

SqlResult<QVariant> Database::scalar(const QString &sql)
{
    if (const auto failure = lost())
        return support::Unexpected<SqlFailure>{*failure};
    const AnswerWatch::Turn turn(m_socket, m_deadline);
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return support::Unexpected<SqlFailure>{m_dialect.failure(query.lastError())};
    return query.next() ? query.value(0) : QVariant();
}

SqlResult<void> Transaction::begin(const QString &statement)
{
    auto done = m_database.execute(statement);
    m_open = done.hasValue();
    return done;
}

SqlResult<void> Transaction::beginWrite()
{
    auto begun = begin(m_database.dialect().beginWrite(m_database.m_patience));
    // A standby calls it a feature that it has not.
    if (!begun && m_database.isServer() && !begun.error().disconnected) {
        const auto standby = m_database.scalar(u"SELECT pg_is_in_recovery()"_s);
        if (standby && standby->toBool()) {
            SqlFailure failure = begun.error();
            failure.kind = FailureKind::Forbidden;
            return support::Unexpected<SqlFailure>{std::move(failure)};
        }
    }
    return begun;
}

SqlResult<void> Transaction::commit()
{
    if (!m_database.isServer()) {
        auto done = m_database.execute(u"COMMIT"_s);
        if (done)
            m_open = false;
        return done;
    }
    m_open = false; // whatever comes of it
    if (auto failure = m_database.lost())
        return support::Unexpected<SqlFailure>{std::move(*failure)};
    const AnswerWatch::Turn turn(m_database.socket(), m_database.deadline());
    QSqlQuery query(m_database.connection());
    if (!query.exec(u"COMMIT"_s)) {
        SqlFailure failure = m_database.dialect().failure(query.lastError());
        failure.disconnected = false; // nobody knows what became of it
        return support::Unexpected<SqlFailure>{std::move(failure)};
    }
    if (!postgres::hasCommitted(query))
        return support::Unexpected<SqlFailure>{{FailureKind::Store, u"the transaction had failed before"_s}};
    return {};
}

void Transaction::rollback()
{
    if (!m_open)
        return;
    m_open = false;
    // Fails only where the engine has rolled back already.
    (void)m_database.execute(u"ROLLBACK"_s);
}

} // namespace store
