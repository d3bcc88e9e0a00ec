// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/checkpointer.h"
#include "store/journal.h"
#include "store/people.h"
#include "store/sidelog.h"

#include <memory>
#include <vector>

namespace store {

/// What a person does, and when.
struct TimedAction {
    DeskAction action;
    Timestamp at = 0;
};

/// One store, open for writing: turns a batch of deliveries and of people's actions into one transaction.
class Ledger {
public:
    static support::Result<std::unique_ptr<Ledger>> open(const StoreUrl &url, Database::Access access,
                                                         int busyMilliseconds, const support::Clock &clock);

    /// What a committed transaction made of its batch.
    struct Commit {
        std::vector<webhook::Outcome> outcomes; ///< one for each delivery, in order
        std::vector<ActionResult> actions; ///< one for each action, in order
        qint64 lastNumber = 0; ///< of the change feed
    };

    /// What one transaction shall store.
    struct Batch {
        std::vector<const Entry *> entries; ///< tracked and quarantined deliveries
        std::vector<const TimedAction *> actions;
        const SideBuffer &sideRows;
    };

    /// Stores `batch` in one transaction. A delivery that the database cannot take is quarantined alone, an action left
    /// out (Unstorable). On failure nothing is stored.
    SqlResult<Commit> commit(const Batch &batch);

    SqlResult<Rights> rights() { return m_database->rights(); }
    /// How long a statement waits for another process's lock from now on.
    void setPatience(int milliseconds);
    /// Keeps the store in shape after a commit of bodies of `bytes` bytes, when nobody waits for an answer.
    void tidy(qint64 bytes);

private:
    enum class Care {
        None, ///< any failure ends the transaction
        Savepoints, ///< each row is tried by itself; the bad one goes alone
    };

    explicit Ledger(std::unique_ptr<Database> database);
    SqlResult<Commit> attempt(const Batch &batch, Care care);
    /// One after the other, each by itself.
    SqlResult<void> storeEach(const Batch &batch, Care care, qint64 number, Commit &commit);
    /// The same for a batch that nothing has failed in yet.
    SqlResult<void> storeTogether(const Batch &batch, qint64 number, Commit &commit);
    SqlResult<void> perform(const Batch &batch, Care care, qint64 number, Commit &commit);
    SqlResult<webhook::Outcome> store(const Entry &entry, qint64 number);
    template<typename Function>
    auto tried(Care care, Function function) -> decltype(function());

    std::unique_ptr<Database> m_database; // above the statements, so that they end first
    Statement m_take;
    Journal m_journal;
    SideLog m_sideLog;
    People m_people;
    std::unique_ptr<Checkpointer> m_checkpointer;
    bool m_logged = false; ///< something was committed, so that there is a log
};

} // namespace store
