// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/movedrows.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace store {

/// The store that another one is moved into. It is marked as being filled (table `moving`) from the first write to the
/// last, and nobody else can open it meanwhile. Every transaction looks whether the store is still only ours.
class MovingTarget {
public:
    /// Makes the tables where they are missing.
    static support::Result<std::unique_ptr<MovingTarget>> open(const StoreUrl &url, const support::Clock &clock);

    Database &database() { return *m_database; }

    /// Takes the store for what has `identity`: an empty one, or one that a move from there has left behind. A move
    /// that still fills it ends with its next transaction. Error `target_not_empty`: nothing was touched.
    support::Result<void> claim(const QString &identity);

    /// Opens a transaction where none is. Errors: `move_overtaken` by another one, `target_in_use` where someone had
    /// the store open before it was claimed, and writes.
    support::Result<void> begin();
    /// `rows` were written in the transaction.
    void wrote(qint64 rows) { m_rows += rows; }
    /// Commits what is worth it, or has been open for long.
    support::Result<void> settle();
    support::Result<void> commit();
    void rollback() { m_transaction.reset(); }

    /// Ends the move in the open transaction, and commits it: the store is like any other one from then on.
    support::Result<void> finish(qint64 lastNumber);

private:
    explicit MovingTarget(std::unique_ptr<Database> database);
    support::Result<void> beginLocked(qint64 &lastNumber);
    support::Result<bool> isEmpty(qint64 lastNumber);

    std::unique_ptr<Database> m_database;
    QString m_mark; ///< what `moving` holds: the identity of the source, and who fills the store from it
    std::optional<Transaction> m_transaction;
    qint64 m_rows = 0; ///< written in the transaction
    QElapsedTimer m_open;
};

} // namespace store
