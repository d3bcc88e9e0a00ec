// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/whenready.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QFuture>
#include <QTimer>

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

namespace desk {

/// Rows that a store holds by a falling key, newest first, read page by page as somebody scrolls. The thread of the
/// model never waits: one query runs at a time, and what is asked for meanwhile is asked once, in its newest form. So
/// typing in a search field costs a query for what stands there when the last answer is in, not one a keystroke.
///
/// What is committed later comes in at the top by insertions, moves and removals, so that selection and scroll position
/// stay with their rows; only more than `farReach` news at once reset the model. Nothing is read while nobody looks.
template<typename Row, typename Record>
class PagedModel : public QAbstractTableModel {
public:
    static constexpr int pageLength = 100;
    static constexpr int refreshMilliseconds = 500; ///< at least, between two looks at the newest
    static constexpr int farReach = 1000; ///< rows that are looked at where a page does not reach what is known
    static constexpr size_t enough = 2000; ///< rows; what comes in beyond them pushes the oldest out
    static constexpr int retryMilliseconds = 2000; ///< after a query that failed

    explicit PagedModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
        m_pause.setSingleShot(true);
        m_pause.callOnTimeout(this, [this] { step(); });
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    /// Reads a page of older rows, where there are any.
    void readMore()
    {
        if (!m_more || m_rows.empty())
            return;
        m_wantMore = true;
        step();
    }

    /// `row` must be valid.
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    /// The first answer to what is asked for now is not there yet.
    bool isLoading() const { return m_wantReload || (m_reading && m_readingAnew); }
    /// There is nothing below the last row.
    bool isWhole() const { return !m_more; }
    /// Why the store could not be read; empty: it could.
    const QString &problem() const { return m_problem; }

    /// Somebody looks, or nobody does any more.
    void setActive(bool active)
    {
        m_active = active;
        m_wantRefresh = m_wantRefresh || active;
        step();
    }
    /// Something was committed.
    void refresh()
    {
        m_wantRefresh = true;
        step();
    }

protected:
    /// The newest `limit` records with a key below `before` (0: from the newest), newest first.
    virtual QFuture<std::vector<Record>> read(qint64 before, int limit) = 0;
    virtual Row makeRow(const Record &record) const = 0;
    virtual qint64 keyOf(const Row &row) const = 0;
    /// The same thing, maybe in another state.
    virtual bool isSame(const Row &one, const Row &other) const = 0;
    /// Equal for rows that are the same.
    virtual size_t hashOf(const Row &row) const = 0;
    /// Nothing that is shown differs.
    virtual bool isEqual(const Row &one, const Row &other) const = 0;
    /// isLoading(), isWhole() or problem() may have changed.
    virtual void stateChanged() = 0;

    /// What is asked for has changed: everything is read anew. The rows stay until the answer is there.
    void reload()
    {
        m_wantReload = true;
        m_wantMore = false;
        stateChanged();
        step();
    }
    /// A query of the reader that this model uses has failed.
    void fail(const QString &sentence)
    {
        m_failed = m_reading;
        m_problem = sentence;
        if (!m_reading) {
            m_wantRefresh = true;
            m_pause.start(retryMilliseconds);
        }
        stateChanged();
    }
    void touch(int row) { emit dataChanged(index(row, 0), index(row, columnCount() - 1)); }

private:
    enum class Ask { Anew, More, Newest };
    using Hashes = std::unordered_set<size_t>;

    void step()
    {
        // Where the store could not be read, it is not asked without a break.
        if (m_reading || !m_active || (!m_problem.isEmpty() && m_pause.isActive()))
            return;
        if (std::exchange(m_wantReload, false))
            ask(Ask::Anew, 0, pageLength);
        else if (std::exchange(m_wantMore, false) && !m_rows.empty())
            ask(Ask::More, keyOf(m_rows.back()), pageLength);
        else if (m_wantRefresh && !m_pause.isActive())
            ask(m_rows.empty() ? Ask::Anew : Ask::Newest, 0, pageLength);
    }

    void ask(Ask what, qint64 before, int limit)
    {
        m_reading = true;
        m_readingAnew = what == Ask::Anew;
        if (before == 0)
            m_wantRefresh = false;
        m_asked.start();
        stateChanged();
        support::whenReady(read(before, limit), this,
                           [this, what, limit](const std::vector<Record> &records) { take(what, records, limit); });
    }

    void take(Ask what, const std::vector<Record> &records, int limit)
    {
        m_reading = false;
        if (std::exchange(m_failed, false)) {
            m_pause.start(retryMilliseconds);
            m_wantReload = m_wantReload || what == Ask::Anew;
            m_wantRefresh = true;
            stateChanged();
            return;
        }
        // A query that takes long, such as a search for what is rare, is not asked again and again in a flood.
        if (what != Ask::More)
            m_pause.start(int(qMax<qint64>(refreshMilliseconds, 8 * m_asked.elapsed())));
        m_problem.clear();
        // The answer to a question that nobody asks any more.
        if (!m_wantReload) {
            std::vector<Row> page;
            page.reserve(records.size());
            for (const Record &record : records)
                page.push_back(makeRow(record));
            const bool whole = page.size() < size_t(limit);
            if (what == Ask::Newest && isGap(page, whole) && limit < farReach) {
                ask(Ask::Newest, 0, farReach);
                return;
            }
            if (what == Ask::More)
                append(std::move(page), whole);
            else if (what == Ask::Anew || isGap(page, whole))
                replace(std::move(page), whole);
            else
                merge(page, whole);
        }
        stateChanged();
        step();
    }

    /// So much is new that what lies between the page and the rows is not known.
    bool isGap(const std::vector<Row> &page, bool whole) const
    {
        return !whole && (m_rows.empty() || keyOf(page.back()) > keyOf(m_rows.front()));
    }

    void replace(std::vector<Row> page, bool whole)
    {
        beginResetModel();
        m_rows = std::move(page);
        m_more = !whole;
        endResetModel();
    }

    void append(std::vector<Row> page, bool whole)
    {
        // A row that changed since has come in at the top already.
        std::erase_if(page, [this](const Row &row) { return find(row, 0) >= 0; });
        m_more = !whole;
        if (page.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(page.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
        endInsertRows();
    }

    /// Makes the top of the rows the page, step by step.
    void merge(const std::vector<Row> &page, bool whole)
    {
        const size_t most = std::max(m_rows.size(), enough);
        removeWhatLeft(page, whole ? 0 : keyOf(page.back()));
        const Hashes held = hashesOf(m_rows);
        // Most are new or where they were: the others alone are searched for.
        const auto findFrom = [this, &held, &page](int at, int from) {
            return held.count(hashOf(page[size_t(at)])) > 0 ? find(page[size_t(at)], from) : -1;
        };
        for (int i = 0; i < int(page.size()); ++i) {
            const int found = findFrom(i, i);
            if (found < 0) {
                int end = i + 1;
                while (end < int(page.size()) && findFrom(end, i) < 0)
                    ++end;
                beginInsertRows({}, i, end - 1);
                m_rows.insert(m_rows.begin() + i, page.begin() + i, page.begin() + end);
                endInsertRows();
                i = end - 1;
                continue;
            }
            if (found > i) {
                beginMoveRows({}, found, found, {}, i);
                std::rotate(m_rows.begin() + i, m_rows.begin() + found, m_rows.begin() + found + 1);
                endMoveRows();
            }
            if (!isEqual(m_rows[size_t(i)], page[size_t(i)])) {
                m_rows[size_t(i)] = page[size_t(i)];
                touch(i);
            }
        }
        if (whole)
            m_more = false;
        if (m_rows.size() > most) {
            beginRemoveRows({}, int(most), rowCount() - 1);
            m_rows.resize(most);
            m_more = true;
            endRemoveRows();
        }
    }

    /// Rows that the page should have and has not: taken out of the store.
    void removeWhatLeft(const std::vector<Row> &page, qint64 oldest)
    {
        const Hashes wanted = hashesOf(page);
        for (int row = rowCount() - 1; row >= 0; --row) {
            const Row &held = m_rows[size_t(row)];
            if (keyOf(held) < oldest || wanted.count(hashOf(held)) > 0)
                continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }

    Hashes hashesOf(const std::vector<Row> &rows) const
    {
        Hashes hashes;
        hashes.reserve(rows.size());
        for (const Row &row : rows)
            hashes.insert(hashOf(row));
        return hashes;
    }

    int find(const Row &wanted, int from) const
    {
        const auto found =
            std::find_if(m_rows.begin() + from, m_rows.end(), [&](const Row &row) { return isSame(row, wanted); });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }

    std::vector<Row> m_rows;
    bool m_more = false; ///< the store has older ones
    bool m_active = false;
    bool m_reading = false;
    bool m_readingAnew = false;
    bool m_failed = false; ///< the query that runs has
    bool m_wantReload = true, m_wantMore = false, m_wantRefresh = false;
    QString m_problem;
    QTimer m_pause; ///< between two refreshes
    QElapsedTimer m_asked;
};

} // namespace desk
