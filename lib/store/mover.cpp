// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mover.h"

#include "store/movingtarget.h"

#include <map>
#include <ranges>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr qsizetype namedDifferences = 5; ///< the rest is counted

using Failed = support::Unexpected<support::Error>;
using Phase = MoveProgress::Phase;

support::Result<qint64> numberFrom(Database &database, const QString &sql)
{
    const auto number = database.scalar(sql);
    if (!number)
        return moveFailure(database, number.error());
    return number->toLongLong();
}

support::Result<qint64> lastNumberOf(Database &database)
{
    return numberFrom(database, u"SELECT last_number FROM feed"_s);
}

support::Result<qint64> countOf(Database &database, const MovedTable &table)
{
    return numberFrom(database, u"SELECT count(*) FROM "_s + table.name);
}

support::Result<QString> identityOf(Database &database)
{
    const auto identity = database.scalar(u"SELECT id FROM identity"_s);
    if (!identity)
        return moveFailure(database, identity.error());
    return identity->toString();
}

class Mover {
public:
    Mover(Database &source, MovingTarget &target, const MoveProgressSeen &progress)
        : m_source(source)
        , m_target(target)
        , m_snapshot(source)
        , m_progress(progress)
    {
    }

    support::Result<MoveReport> run();

private:
    support::Result<void> start();
    support::Result<void> clear(const MovedTable &table);
    support::Result<void> fill(const MovedTable &table);
    support::Result<void> insert(RowInserter &inserter, const MovedTable &table);
    support::Result<void> check();
    support::Result<void> compare(const MovedTable &table);
    support::Result<void> breathe(Phase phase, const MovedTable &table, qint64 rows, qint64 total);
    RowPairs pairs(const MovedTable &table, RowReader::Columns ofTarget);
    void differs(const MovedTable &table, qint64 key, const QString &column);
    Failed unmovable(const MovedTable &table, qint64 key, const QString &why) const;

    Database &m_source;
    MovingTarget &m_target;
    Transaction m_snapshot;
    const MoveProgressSeen &m_progress;
    qint64 m_lastNumber = 0; ///< of the snapshot
    std::map<QString, qint64> m_sourceRows; ///< of each table, in the snapshot
    MoveReport m_report;
    QStringList m_differences; ///< the first ones
    qint64 m_differenceCount = 0;
};

support::Result<MoveReport> Mover::run()
{
    if (const auto started = start(); !started)
        return Failed{started.error()};
    const std::vector<MovedTable> &tables = movedTables();
    // All that has to go goes first, from the last table to the first: then nothing stands in the way of a row, neither
    // an old one with the same label nor one that refers to it.
    for (const MovedTable &table : std::views::reverse(tables)) {
        if (const auto cleared = clear(table); !cleared)
            return Failed{cleared.error()};
    }
    for (const MovedTable &table : tables) {
        if (const auto filled = fill(table); !filled)
            return Failed{filled.error()};
    }
    if (const auto checked = check(); !checked)
        return Failed{checked.error()};
    return m_report;
}

support::Result<void> Mover::start()
{
    if (const auto begun = m_snapshot.begin(m_source.dialect().beginSnapshot()); !begun)
        return moveFailure(m_source, begun.error());
    const auto number = lastNumberOf(m_source);
    if (!number)
        return Failed{number.error()};
    m_lastNumber = *number;
    for (const MovedTable &table : movedTables()) {
        const auto rows = countOf(m_source, table);
        if (!rows)
            return Failed{rows.error()};
        m_sourceRows[table.name] = *rows;
    }
    return {};
}

RowPairs Mover::pairs(const MovedTable &table, RowReader::Columns ofTarget)
{
    return {RowReader(m_source, table), RowReader(m_target.database(), table, ofTarget)};
}

/// Takes out of the target what the source does not have just so, with all that refers to it.
support::Result<void> Mover::clear(const MovedTable &table)
{
    const auto total = countOf(m_target.database(), table);
    if (!total)
        return Failed{total.error()};
    std::vector<Statement> removals;
    if (table.name == "subject"_L1) {
        for (const MovedTable &other : std::views::reverse(movedTables())) {
            if (other.integers.contains(u"subject"_s))
                removals.emplace_back(m_target.database(), u"DELETE FROM %1 WHERE subject = ?"_s.arg(other.name));
        }
    }
    removals.emplace_back(m_target.database(), u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table.name, table.key()));

    RowPairs pairs = this->pairs(table, RowReader::Columns::All);
    for (qint64 seen = 0; pairs.targetRows() < *total;) {
        const auto pair = pairs.next();
        if (!pair)
            return Failed{pair.error()};
        if (!pair->source && !pair->target)
            break;
        if (pair->target && !(pair->source && *pair->source == *pair->target)) {
            if (auto begun = m_target.begin(); !begun)
                return begun;
            const qint64 key = keyOf(*pair->target);
            for (Statement &removal : removals) {
                const auto removed = removal.add(key).run();
                if (!removed)
                    return moveFailure(m_target.database(), removed.error());
                m_target.wrote(*removed);
                m_report.removed += *removed;
            }
        }
        if (++seen % table.rowsPerPage == 0) {
            if (auto told = breathe(Phase::Clearing, table, pairs.targetRows(), *total); !told)
                return told;
        }
    }
    return m_target.commit();
}

/// Puts into the target what it does not have. What it has is equal, since the rest was taken out.
support::Result<void> Mover::fill(const MovedTable &table)
{
    const qint64 total = m_sourceRows.at(table.name);
    const size_t firstText = size_t(table.integers.size()), firstBytes = firstText + size_t(table.texts.size());
    RowInserter inserter(m_target.database(), table);
    RowPairs pairs = this->pairs(table, RowReader::Columns::Key);
    for (;;) {
        const auto pair = pairs.next();
        if (!pair)
            return Failed{pair.error()};
        if (!pair->source)
            break;
        if (!pair->target) {
            for (size_t column = firstText; column < firstBytes; ++column) {
                const auto *text = std::get_if<QByteArray>(&(*pair->source)[column]);
                if (text && (!text->isValidUtf8() || text->contains('\0')))
                    return unmovable(table, keyOf(*pair->source),
                                     u"%1 is no text of UTF-8"_s.arg(table.columns().at(qsizetype(column))));
            }
            inserter.add(*pair->source);
            if (inserter.isFull()) {
                if (auto inserted = insert(inserter, table); !inserted)
                    return inserted;
            }
        }
        if (pairs.sourceRows() % table.rowsPerPage == 0) {
            if (auto told = breathe(Phase::Copying, table, pairs.sourceRows(), total); !told)
                return told;
        }
    }
    if (auto inserted = insert(inserter, table); !inserted)
        return inserted;
    return m_target.commit();
}

support::Result<void> Mover::insert(RowInserter &inserter, const MovedTable &table)
{
    if (auto begun = m_target.begin(); !begun)
        return begun;
    const qint64 rows = inserter.waiting();
    if (const auto written = inserter.write(); !written) {
        if (written.error().kind != FailureKind::Data)
            return moveFailure(m_target.database(), written.error());
        // One by one, to name the one that it is about.
        m_target.rollback();
        if (auto begun = m_target.begin(); !begun)
            return begun;
        const qint64 key = inserter.culprit();
        m_target.rollback();
        return key == 0 ? moveFailure(m_target.database(), written.error())
                        : unmovable(table, key, written.error().sentence);
    }
    m_target.wrote(rows);
    m_report.inserted += rows;
    return {};
}

/// In the transaction that makes the target a store like any other: what is compared is what others will find.
support::Result<void> Mover::check()
{
    const MovedTable &first = movedTables().front();
    if (auto told = breathe(Phase::Checking, first, 0, m_sourceRows.at(first.name)); !told)
        return told;
    if (auto begun = m_target.begin(); !begun)
        return begun;
    for (const MovedTable &table : movedTables()) {
        if (auto compared = compare(table); !compared)
            return compared;
    }
    if (m_differenceCount > 0) {
        const qint64 more = m_differenceCount - m_differences.size();
        return support::failure(u"move_differs"_s, m_target.database().url().display(),
                                u"The store %1 is not what was moved into it: %2%3. Run it again."_s.arg(
                                    m_target.database().url().display(), m_differences.join(u", "_s),
                                    more > 0 ? u" and %1 more"_s.arg(more) : QString()));
    }
    m_snapshot.rollback();
    const auto now = lastNumberOf(m_source);
    if (!now)
        return Failed{now.error()};
    if (*now != m_lastNumber) {
        return support::failure(u"source_changed"_s, m_source.url().display(),
                                u"Something wrote into the store %1 meanwhile. Stop all receivers and monitors of it, "
                                "and run it again; that copies the rest."_s.arg(m_source.url().display()));
    }
    m_report.tables = int(movedTables().size());
    return m_target.finish(m_lastNumber);
}

support::Result<void> Mover::compare(const MovedTable &table)
{
    const qint64 total = m_sourceRows.at(table.name);
    const QStringList columns = table.columns();
    RowPairs pairs = this->pairs(table, RowReader::Columns::All);
    for (qint64 seen = 0;;) {
        const auto pair = pairs.next();
        if (!pair)
            return Failed{pair.error()};
        if (!pair->source && !pair->target)
            break;
        if (!pair->source) {
            differs(table, keyOf(*pair->target), u"surplus"_s);
        } else if (!pair->target) {
            differs(table, keyOf(*pair->source), u"missing"_s);
        } else if (*pair->source != *pair->target) {
            for (size_t column = 0; column < pair->source->size(); ++column) {
                if ((*pair->source)[column] != (*pair->target)[column])
                    differs(table, keyOf(*pair->source), columns.at(qsizetype(column)));
            }
        }
        if (++seen % table.rowsPerPage == 0) {
            if (auto told = breathe(Phase::Checking, table, pairs.sourceRows(), total); !told)
                return told;
        }
    }
    // A walk by key meets neither a key below 1 nor, at the end of a page, one that is there twice.
    const auto inTarget = countOf(m_target.database(), table);
    if (!inTarget)
        return Failed{inTarget.error()};
    if (pairs.sourceRows() != total || pairs.targetRows() != *inTarget)
        differs(table, 0, u"number of rows"_s);
    m_report.rows += total;
    return {};
}

support::Result<void> Mover::breathe(Phase phase, const MovedTable &table, qint64 rows, qint64 total)
{
    if (phase != Phase::Checking) {
        if (auto settled = m_target.settle(); !settled)
            return settled;
    }
    if (m_progress({phase, table.name, rows, total}))
        return {};
    // What was written is not written again.
    if (phase != Phase::Checking) {
        if (auto committed = m_target.commit(); !committed)
            return committed;
    }
    return support::failure(u"interrupted"_s, QString(),
                            u"The move was interrupted. The same command goes on with it."_s);
}

void Mover::differs(const MovedTable &table, qint64 key, const QString &column)
{
    ++m_differenceCount;
    if (m_differences.size() < namedDifferences)
        m_differences << u"%1 %2 %3"_s.arg(table.name, QString::number(key), column);
}

Failed Mover::unmovable(const MovedTable &table, qint64 key, const QString &why) const
{
    return support::failure(
        u"unmovable_row"_s, m_source.url().display(),
        u"Row %1 of the table %2 cannot be moved: %3."_s.arg(QString::number(key), table.name, why));
}

} // namespace

support::Result<MoveReport> moveStore(const StoreUrl &sourceUrl, const StoreUrl &targetUrl, const support::Clock &clock,
                                      const MoveProgressSeen &progress)
{
    const auto source = Database::open(sourceUrl, Database::Access::Read, busyMilliseconds);
    if (!source)
        return Failed{source.error()};
    const auto target = MovingTarget::open(targetUrl, clock);
    if (!target)
        return Failed{target.error()};
    const auto ofSource = identityOf(**source), ofTarget = identityOf((*target)->database());
    if (!ofSource || !ofTarget)
        return Failed{ofSource ? ofTarget.error() : ofSource.error()};
    if (*ofSource == *ofTarget) {
        return support::failure(u"same_store"_s, sourceUrl.display(),
                                u"The source and the target are the same store, or one is a copy of the other."_s);
    }
    if (const auto claimed = (*target)->claim(*ofSource); !claimed)
        return Failed{claimed.error()};
    return Mover(**source, **target, progress).run();
}

} // namespace store
