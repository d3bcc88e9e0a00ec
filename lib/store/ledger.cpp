// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ledger.h"

#include "support/logging.h"

#include <QFileInfo>

#include <utility>

namespace store {

using namespace Qt::Literals::StringLiterals;
using webhook::Outcome;

namespace {

constexpr int answerMilliseconds = 15'000; ///< of a server for one statement; senders wait for 30 s

} // namespace

support::Result<std::unique_ptr<Ledger>> Ledger::open(const StoreUrl &url, Database::Access access,
                                                      int busyMilliseconds, const support::Clock &clock)
{
    auto database = Database::open(url, access, busyMilliseconds, clock);
    if (!database)
        return support::Unexpected<support::Error>{database.error()};
    return std::unique_ptr<Ledger>(new Ledger(std::move(database).value()));
}

Ledger::Ledger(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_take(*m_database, u"UPDATE feed SET last_number = last_number + ? RETURNING last_number"_s)
    , m_journal(*m_database)
    , m_sideLog(*m_database)
    , m_people(*m_database)
{
    m_database->setDeadline(answerMilliseconds);
    if (m_database->url().engine == Engine::Sqlite)
        m_checkpointer = std::make_unique<Checkpointer>(m_database->url());
}

void Ledger::setPatience(int milliseconds)
{
    m_database->setPatience(milliseconds);
    m_database->setDeadline(2 * milliseconds); // a little longer than the server itself waits
}

void Ledger::tidy(qint64 bytes)
{
    if (m_checkpointer)
        m_checkpointer->committed(*m_database, bytes);
}

SqlResult<Ledger::Commit> Ledger::commit(const Batch &batch)
{
    // A file that was removed or renamed would take every commit and lose it at the end.
    if (m_database->url().engine == Engine::Sqlite && !QFileInfo::exists(m_database->url().path))
        return support::Unexpected<SqlFailure>{{FailureKind::Store, u"its file is gone"_s, false}};

    // Likewise a log that someone removed: what was committed is saved, but nothing more can be until a fresh start.
    const QString log = m_database->url().path + u"-wal"_s;
    if (m_database->url().engine == Engine::Sqlite && m_logged && !QFileInfo::exists(log)) {
        (void)m_database->execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        return support::Unexpected<SqlFailure>{
            {FailureKind::Busy, u"its write-ahead log was removed; restart the program"_s, false}};
    }

    auto result = attempt(batch, Care::None);
    if (!result && result.error().kind == FailureKind::Data)
        result = attempt(batch, Care::Savepoints);
    m_logged = m_logged || result;
    return result;
}

SqlResult<Ledger::Commit> Ledger::attempt(const Batch &batch, Care care)
{
    using Failed = support::Unexpected<SqlFailure>;
    Transaction transaction(*m_database);
    if (auto begun = transaction.beginWrite(); !begun)
        return Failed{begun.error()};
    const qint64 count = qint64(batch.entries.size()) + qint64(batch.actions.size()) + qint64(batch.sideRows.size());
    if (auto taken = m_take.add(count).run(); !taken)
        return Failed{taken.error()};
    Commit commit;
    if (!m_take.next())
        return Failed{{FailureKind::Store, u"its counter is missing"_s}};
    commit.lastNumber = m_take.integer(0);
    if (auto finished = m_take.finish(); !finished)
        return Failed{finished.error()};

    qint64 number = commit.lastNumber - count;
    commit.outcomes.reserve(batch.entries.size());
    if (auto stored =
            care == Care::None ? storeTogether(batch, number, commit) : storeEach(batch, care, number, commit);
        !stored)
        return Failed{stored.error()};
    number += qint64(batch.entries.size());
    if (auto performed = perform(batch, care, number, commit); !performed)
        return Failed{performed.error()};
    number += qint64(batch.actions.size());
    std::optional<SqlFailure> failure;
    batch.sideRows.forEach([&](const SideRow &row) {
        ++number;
        if (failure)
            return;
        const auto kept = tried(care, [&] { return m_sideLog.insert(row, number); });
        if (!kept && (care == Care::None || kept.error().kind != FailureKind::Data))
            failure = kept.error();
    });
    if (failure)
        return Failed{*failure};
    if (auto trimmed = m_sideLog.trim(); !trimmed)
        return Failed{trimmed.error()};
    if (auto committed = transaction.commit(); !committed)
        return Failed{committed.error()};
    return commit;
}

SqlResult<void> Ledger::storeTogether(const Batch &batch, qint64 number, Commit &commit)
{
    std::vector<Journal::Numbered> row; // of plain deliveries
    const auto flush = [&]() -> SqlResult<void> {
        if (row.empty())
            return {};
        const auto recorded = m_journal.record(std::exchange(row, {}));
        if (!recorded)
            return support::Unexpected<SqlFailure>{recorded.error()};
        commit.outcomes.insert(commit.outcomes.end(), recorded->begin(), recorded->end());
        return {};
    };
    for (const Entry *entry : batch.entries) {
        ++number;
        const webhook::Delivery &delivery = entry->delivery;
        if (std::holds_alternative<webhook::Tracked>(delivery.content) && delivery.quarantineId == 0) {
            row.push_back({entry, number});
            continue;
        }
        if (auto flushed = flush(); !flushed)
            return flushed;
        const auto stored = store(*entry, number);
        if (!stored)
            return support::Unexpected<SqlFailure>{stored.error()};
        commit.outcomes.push_back(*stored);
    }
    return flush();
}

SqlResult<void> Ledger::storeEach(const Batch &batch, Care care, qint64 number, Commit &commit)
{
    using Failed = support::Unexpected<SqlFailure>;
    for (const Entry *entry : batch.entries) {
        ++number;
        auto stored = tried(care, [&] { return store(*entry, number); });
        if (!stored && care == Care::Savepoints && stored.error().kind == FailureKind::Data) {
            const webhook::Delivery &delivery = entry->delivery;
            const bool tracked = std::holds_alternative<webhook::Tracked>(delivery.content);
            qCWarning(lcStore).noquote() << u"event=unstorable number="_s + QString::number(number) + u" reason="_s
                    + stored.error().sentence;
            // What comes out of quarantine and cannot be stored stays there.
            const bool quarantine = tracked && delivery.quarantineId == 0;
            const SideRow row = quarantine ? SideRow::unstorable(delivery) : SideRow();
            const auto kept =
                tried(care, [&] { return quarantine ? m_sideLog.insert(row, number) : SqlResult<void>(); });
            if (!kept && kept.error().kind != FailureKind::Data)
                return Failed{kept.error()};
            stored = Outcome::Unstorable;
        }
        if (!stored)
            return Failed{stored.error()};
        commit.outcomes.push_back(*stored);
    }
    return {};
}

SqlResult<void> Ledger::perform(const Batch &batch, Care care, qint64 number, Commit &commit)
{
    for (const TimedAction *action : batch.actions) {
        ++number;
        auto performed = tried(care, [&] { return m_people.perform(action->action, action->at, number); });
        if (!performed && care == Care::Savepoints && performed.error().kind == FailureKind::Data) {
            qCWarning(lcStore).noquote() << u"event=unstorable_action reason="_s + performed.error().sentence;
            performed = ActionResult{ActionOutcome::Unstorable, {}};
        }
        if (!performed)
            return support::Unexpected<SqlFailure>{performed.error()};
        commit.actions.push_back(std::move(performed).value());
    }
    return {};
}

SqlResult<Outcome> Ledger::store(const Entry &entry, qint64 number)
{
    if (std::holds_alternative<webhook::Tracked>(entry.delivery.content)) {
        if (entry.delivery.quarantineId == 0)
            return m_journal.record(entry, number);
        const auto released = m_sideLog.release(entry.delivery.quarantineId);
        if (!released)
            return support::Unexpected<SqlFailure>{released.error()};
        // Somebody else was faster; a second record would count a copy that nobody sent.
        return *released ? m_journal.record(entry, number) : Outcome::Duplicate;
    }
    if (const auto kept = m_sideLog.insert(SideRow::from(entry.delivery), number); !kept)
        return support::Unexpected<SqlFailure>{kept.error()};
    return Outcome::Recorded;
}

template<typename Function>
auto Ledger::tried(Care care, Function function) -> decltype(function())
{
    if (care == Care::None)
        return function();
    using Failed = support::Unexpected<SqlFailure>;
    if (auto opened = m_database->execute(u"SAVEPOINT one"_s); !opened)
        return Failed{opened.error()};
    auto result = function();
    if (!result) {
        if (auto undone = m_database->execute(u"ROLLBACK TO SAVEPOINT one"_s); !undone)
            return Failed{undone.error()};
    }
    if (auto released = m_database->execute(u"RELEASE SAVEPOINT one"_s); !released)
        return Failed{released.error()};
    return result;
}

} // namespace store
