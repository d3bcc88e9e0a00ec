// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace store {

/// A table of the store as it goes to another store: all its columns, by type.
struct MovedTable {
    QString name;
    QStringList integers; ///< the first is the key: unique, above 0, and the engine finds rows by it
    QStringList texts;
    QStringList bytes;
    int rowsPerPage = 1000; ///< how many are in memory at once

    const QString &key() const { return integers.constFirst(); }
    QStringList columns() const { return integers + texts + bytes; }
};

/// Every table that a store is moved with, each behind the ones that its rows refer to. Not the feed's number, which a
/// store gets when all else is there; not what belongs to a place and not to the memory (desks, a store's identity).
const std::vector<MovedTable> &movedTables();

} // namespace store
