// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/movingtarget.h"

#include <QUuid>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr qint64 rowsPerCommit = 1000;
/// Well below what a server allows a transaction to stand still.
constexpr qint64 openMilliseconds = 2000;

} // namespace

MovingTarget::MovingTarget(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

support::Result<std::unique_ptr<MovingTarget>> MovingTarget::open(const StoreUrl &url, const support::Clock &clock)
{
    auto database = Database::open(url, Database::Access::Move, busyMilliseconds, clock);
    if (!database)
        return support::Unexpected<support::Error>{database.error()};
    return std::unique_ptr<MovingTarget>(new MovingTarget(std::move(database).value()));
}

support::Result<void> MovingTarget::claim(const QString &identity)
{
    qint64 lastNumber = 0;
    if (auto begun = beginLocked(lastNumber); !begun)
        return begun;
    const auto mark = m_database->scalar(u"SELECT source FROM moving"_s);
    if (!mark)
        return moveFailure(*m_database, mark.error());
    const QString left = mark->toString();
    if (left.isEmpty()) {
        const auto empty = isEmpty(lastNumber);
        if (!empty)
            return support::Unexpected<support::Error>{empty.error()};
        if (!*empty) {
            return support::failure(
                u"target_not_empty"_s, m_database->url().display(),
                u"The store %1 is not empty. It was left as it is."_s.arg(m_database->url().display()));
        }
    } else if (left.section(u' ', 0, 0) != identity) {
        return support::failure(u"target_not_empty"_s, m_database->url().display(),
                                u"The store %1 has a part of another store than this one. It was left as it is."_s.arg(
                                    m_database->url().display()));
    }
    m_mark = identity + u' ' + QUuid::createUuid().toString(QUuid::Id128);
    Statement write(*m_database,
                    u"INSERT INTO moving (singleton, source) VALUES (1, ?) "
                    "ON CONFLICT (singleton) DO UPDATE SET source = excluded.source"_s);
    if (const auto written = write.add(m_mark).run(); !written)
        return moveFailure(*m_database, written.error());
    return commit();
}

/// Everything that can stand in a store takes a number of the feed; the tables beside it are asked all the same.
support::Result<bool> MovingTarget::isEmpty(qint64 lastNumber)
{
    for (const QLatin1StringView table : {"subject"_L1, "ignored"_L1, "quarantine"_L1, "refusal"_L1}) {
        const auto rows =
            m_database->scalar(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS any_row"_s.arg(table));
        if (!rows)
            return moveFailure(*m_database, rows.error());
        if (rows->toInt() != 0)
            return false;
    }
    return lastNumber == 0;
}

support::Result<void> MovingTarget::beginLocked(qint64 &lastNumber)
{
    m_transaction.emplace(*m_database);
    if (const auto begun = m_transaction->beginWrite(); !begun) {
        rollback();
        return moveFailure(*m_database, begun.error());
    }
    m_rows = 0;
    m_open.start();
    const QString lock = m_database->dialect().lockFeed();
    const auto last = m_database->scalar(lock.isEmpty() ? u"SELECT last_number FROM feed"_s : lock);
    if (!last) {
        rollback();
        return moveFailure(*m_database, last.error());
    }
    lastNumber = last->toLongLong();
    return {};
}

support::Result<void> MovingTarget::begin()
{
    if (m_transaction)
        return {};
    qint64 lastNumber = 0;
    if (auto begun = beginLocked(lastNumber); !begun)
        return begun;
    const auto mark = m_database->scalar(u"SELECT source FROM moving"_s);
    if (!mark)
        return moveFailure(*m_database, mark.error());
    if (mark->toString() != m_mark) {
        rollback();
        return support::failure(
            u"move_overtaken"_s, m_database->url().display(),
            u"Another 'migrate' has taken over the store %1 and goes on with it."_s.arg(m_database->url().display()));
    }
    if (lastNumber != 0) {
        rollback();
        return support::failure(u"target_in_use"_s, m_database->url().display(),
                                u"Something else writes into the store %1. Stop it, and begin again with an empty "
                                "store."_s.arg(m_database->url().display()));
    }
    return {};
}

support::Result<void> MovingTarget::settle()
{
    if (m_transaction && (m_rows >= rowsPerCommit || m_open.hasExpired(openMilliseconds)))
        return commit();
    return {};
}

support::Result<void> MovingTarget::commit()
{
    if (!m_transaction)
        return {};
    const auto committed = m_transaction->commit();
    rollback();
    if (!committed)
        return moveFailure(*m_database, committed.error());
    return {};
}

support::Result<void> MovingTarget::finish(qint64 lastNumber)
{
    Statement number(*m_database, u"UPDATE feed SET last_number = ?"_s);
    if (const auto set = number.add(lastNumber).run(); !set)
        return moveFailure(*m_database, set.error());
    if (const auto unmarked = m_database->execute(u"DELETE FROM moving"_s); !unmarked)
        return moveFailure(*m_database, unmarked.error());
    return commit();
}

} // namespace store
