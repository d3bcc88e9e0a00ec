// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "support/logging.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Linkers drop a static library's resources that nobody names.
static void initialiseResources()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace store::migrations {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `0001_memory.sql`, `0002_….sql`: numbered without gaps from 1.
QStringList files()
{
    initialiseResources();
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString &fileName)
{
    QFile file(u":/migrations/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u";[ \\t]*$"_s, QRegularExpression::MultilineOption);
    QStringList statements = QString::fromUtf8(file.readAll()).remove(comment).split(end);
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

SqlResult<void> applyOne(Database &database, Timestamp now, int version, const QString &fileName)
{
    Transaction transaction(database);
    if (auto done = transaction.beginWrite(); !done)
        return done;
    if (const QString lock = database.dialect().lockSchema(); !lock.isEmpty()) {
        if (auto done = database.execute(lock); !done)
            return done;
    }
    if (auto made = database.execute(database.dialect().translated(
            u"CREATE TABLE IF NOT EXISTS schema_version (version {integer} NOT NULL PRIMARY KEY, applied_at {integer} NOT NULL){strict}"_s));
        !made)
        return made;
    // Another process may have been here between our look and our lock.
    const auto current = currentVersion(database);
    if (!current)
        return support::Unexpected<SqlFailure>{current.error()};
    if (*current >= version)
        return {};
    for (const QString &statement : statementsOf(fileName)) {
        const QString translated = database.dialect().translated(statement);
        if (translated.isEmpty())
            continue;
        if (auto done = database.execute(translated); !done)
            return done;
    }
    Statement record(database, u"INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"_s);
    if (auto done = record.add(version).add(now).run(); !done)
        return support::Unexpected<SqlFailure>{done.error()};
    if (database.dialect().engine() == Engine::Sqlite) {
        // Also in the file's header, where it can be read without opening the file.
        if (auto done = database.execute(u"PRAGMA user_version = %1"_s.arg(version)); !done)
            return done;
    }
    qCInfo(lcStore).noquote() << u"event=migrated version="_s + QString::number(version);
    return transaction.commit();
}

support::Unexpected<support::Error> unavailable(const Database &database, const SqlFailure &failure)
{
    return support::failure(failure.corrupt ? u"store_corrupt"_s : u"store_unavailable"_s, database.url().display(),
                            u"The store %1 cannot be opened: %2."_s.arg(database.url().display(), failure.sentence));
}

} // namespace

int newestVersion()
{
    static const int newest = int(files().size());
    return newest;
}

SqlResult<int> currentVersion(Database &database)
{
    const auto exists = database.scalar(database.dialect().tableExists(u"schema_version"_s));
    if (!exists)
        return support::Unexpected<SqlFailure>{exists.error()};
    if (exists->toInt() == 0)
        return 0;
    const auto version = database.scalar(u"SELECT coalesce(max(version), 0) FROM schema_version"_s);
    if (!version)
        return support::Unexpected<SqlFailure>{version.error()};
    return version->toInt();
}

support::Result<void> apply(Database &database, Timestamp now)
{
    const auto current = currentVersion(database);
    if (!current)
        return unavailable(database, current.error());
    if (*current > newestVersion()) {
        return support::failure(
            u"store_newer"_s, database.url().display(),
            u"The store %1 was written by a newer version of this program. It was left as it is."_s.arg(
                database.url().display()));
    }
    if (*current == newestVersion())
        return {};
    const QStringList names = files();
    for (int version = 1; version <= names.size(); ++version) {
        if (auto done = applyOne(database, now, version, names.at(version - 1)); !done)
            return unavailable(database, done.error());
    }
    return {};
}

} // namespace store::migrations
