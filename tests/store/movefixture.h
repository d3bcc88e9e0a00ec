// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storefixture.h"

#include "store/mover.h"

namespace storetest {

/// Who claims u-1 and does everything else; a name that is easily lost.
QString person();
/// Something in every table, with texts that are easily lost and with NULL wherever it may stand.
void populate(const store::StoreUrl &url);
/// Stores `count` new requests, named NAME-0, NAME-1...
void addRequests(const store::StoreUrl &url, const QString &name, int count);

/// Everything that a store is moved with, a line for each row, whatever the engine.
QStringList dump(const store::StoreUrl &url);
/// How many rows that are.
qint64 rowsIn(const store::StoreUrl &url);
/// The number of `from`'s change feed.
qint64 lastNumberIn(const store::StoreUrl &from);

/// What opening the store as everybody does says: an error's code, or nothing.
QString openingSays(const store::StoreUrl &url, store::Database::Access access = store::Database::Access::Create);

/// A populated store on the engine of the run, and the place on the other one that it is moved to.
struct MoveGround {
    MoveGround();

    /// An error's code, or nothing; `report` and `sentence` tell more.
    QString move(const store::MoveProgressSeen &progress = {}) { return move(source, target, progress); }
    QString move(const store::StoreUrl &from, const store::StoreUrl &to, const store::MoveProgressSeen &progress = {});
    /// Moves until all is there but the comparison.
    void moveHalf();

    store::Engine here, there;
    store::StoreUrl source, target;
    store::MoveReport report;
    QString sentence;
};

/// Does something the first time that a comparison begins: no transaction is open then. What it returns goes on or not.
class AtCheck {
public:
    explicit AtCheck(std::function<bool()> what)
        : m_what(std::move(what))
    {
    }
    bool operator()(const store::MoveProgress &progress)
    {
        if (progress.phase != store::MoveProgress::Phase::Checking || m_done)
            return true;
        m_done = true;
        return m_what();
    }

private:
    std::function<bool()> m_what;
    bool m_done = false;
};

} // namespace storetest
