// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeurl.h"
#include "support/expected.h"

#include <QString>

class QSqlError;

namespace store {

/// What a failed statement means for the one who ran it.
enum class FailureKind {
    Data, ///< the database cannot take these values; another row may do
    Busy, ///< someone else holds the lock; the connection is good
    Forbidden, ///< the database does not let us do this; the connection is good
    Store, ///< disk, file, server or connection: nothing can be stored now
};

/// Why a statement failed. The sentence holds the engine's words, never a value.
struct SqlFailure {
    FailureKind kind = FailureKind::Store;
    QString sentence;
    bool corrupt = false; ///< the file is no database, or a broken one
    bool disconnected = false; ///< the server is gone; nothing of the transaction is stored, unless it was committing
};

template<typename T>
using SqlResult = support::Expected<T, SqlFailure>;

/// The few places where the engines do not speak the same SQL. All other SQL of the store is written once.
class Dialect {
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    Engine engine() const { return m_engine; }
    QString driver() const; ///< Qt's name of the SQL driver
    /// Starts a transaction that will write; on a server a statement of it waits so long for another's lock.
    QString beginWrite(int patienceMilliseconds) const;
    QString beginSnapshot() const; ///< starts a transaction whose reads all see one state
    QString lockSchema() const; ///< in a transaction: only one at a time makes tables; empty where it is so already
    QString lockFeed() const; ///< in a transaction: no other one writes; empty where it is so already
    QString now() const; ///< SQL for the database's clock, ms since 1970: one for all who share the store
    QString tableExists(const QString &table) const; ///< a query whose one value is 0 or 1
    /// `text` as the value to bind, so that the engine stores just `text`.
    QString bound(const QString &text) const;
    /// SQL for the UTF-8 of a text column, where every text must come back as it is: as text not all do.
    /// Statement::text() takes both.
    QString utf8(const QString &column) const;
    /// Fills the {placeholders} of a migration.
    QString translated(QString sql) const;
    SqlFailure failure(const QSqlError &error) const;

private:
    Engine m_engine;
};

} // namespace store
