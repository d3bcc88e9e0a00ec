// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/requestmodel.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace desk {

namespace {

constexpr Timestamp never = std::numeric_limits<Timestamp>::max();

} // namespace

const guidance::LinkInspection &RequestRow::link() const
{
    if (!m_link)
        m_link = std::make_shared<const guidance::LinkInspection>(guidance::inspectConsentLink(change().consentUrl));
    return *m_link;
}

RequestModel::RequestModel(const support::Clock &clock, AgeLimits limits, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_nextMove(never)
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &RequestModel::flush);
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

size_t RequestModel::indexOf(View view)
{
    return size_t(std::countr_zero(unsigned(view)));
}

bool RequestModel::isLimited(const RequestRow &row)
{
    // Those that are kept for their customer's sake alone are few, and nobody sees them.
    return onboarding::isTerminal(row.status) && (row.membership.views || row.membership.dismissed);
}

void RequestModel::count(const RequestRow &row, int step)
{
    for (const View view : allViews) {
        if (row.membership.views.testFlag(view))
            m_counts[indexOf(view)] += step;
    }
    if (isLimited(row))
        m_terminals += size_t(step); // wraps around as it should
}

Membership RequestModel::judge(const onboarding::Request &request, const store::PeoplesState &people)
{
    const Timestamp now = m_clock.now();
    if (!m_today.contains(now))
        m_today = Day::containing(now);
    const Timestamp snoozedUntil = people.snoozedHash == request.order.contentHash ? people.snoozedUntil : 0;
    const Membership membership =
        membershipOf(request, m_limits, now, m_today, m_dismissals.covers(request), snoozedUntil);
    m_nextMove = qMin(m_nextMove, membership.holdsUntil);
    return membership;
}

bool RequestModel::isShown(const RequestRow &row) const
{
    return row.membership.views || row.membership.dismissed || !onboarding::isTerminal(row.status)
        || isBehindAnother(row);
}

RequestRow RequestModel::makeRow(const store::RequestRecord &record)
{
    RequestRow row;
    row.request = record.request;
    row.sequence = record.sequence;
    row.status = record.request.status();
    row.people = record.people;
    row.membership = judge(row.request, row.people);
    return row;
}

void RequestModel::load(const std::vector<store::RequestRecord> &records)
{
    beginResetModel();
    m_frame.stop();
    m_gathered.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_names.clear();
    m_unseen.clear();
    m_counts = {};
    m_cutUntil = {};
    m_terminals = 0;
    m_newest = 0;
    m_nextMove = never;
    m_rows.reserve(records.size());
    std::vector<RequestKey> touched;
    std::vector<RequestRow> relatives; ///< maybe
    const auto take = [this, &touched](RequestRow row) {
        if (m_rowOf.contains(row.key()))
            return;
        m_rowOf.insert(row.key(), int(m_rows.size()));
        m_names.add(row.request, touched);
        count(row, 1);
        m_rows.push_back(std::move(row));
    };
    for (const store::RequestRecord &record : records) {
        m_newest = qMax(m_newest, record.sequence);
        RequestRow row = makeRow(record);
        if (isShown(row))
            take(std::move(row));
        else
            relatives.push_back(std::move(row));
    }
    for (RequestRow &row : relatives) {
        if (isBehindAnother(row))
            take(std::move(row));
    }
    endResetModel();
    pruneDismissals();
    emit countsChanged();
}

void RequestModel::apply(const std::vector<store::RequestRecord> &records)
{
    m_gathered.insert(m_gathered.end(), records.begin(), records.end());
    if (m_gathered.empty() || m_frame.isActive())
        return;
    // What comes after a quiet frame waits for nothing.
    const qint64 passed = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : frameLength;
    m_frame.start(int(qMax<qint64>(0, frameLength - passed)));
}

void RequestModel::flush()
{
    m_frame.stop();
    m_sinceFlush.start();
    if (m_gathered.empty())
        return;
    const std::vector<store::RequestRecord> gathered = std::exchange(m_gathered, {});
    std::vector<RequestKey> touched, entered;
    std::vector<int> changed;
    std::vector<RequestRow> added;
    QHash<RequestKey, size_t> addedAt;
    const qint64 newestBefore = m_newest;
    for (const store::RequestRecord &record : gathered) {
        m_newest = qMax(m_newest, record.sequence);
        const RequestKey key{record.request.kind(), record.request.uid()};
        const int known = rowOf(key);
        if (known >= 0 && isKnown(record, at(known)))
            continue;
        RequestRow row = makeRow(record);
        if (known >= 0) {
            RequestRow &old = m_rows[size_t(known)];
            const bool same = row.change().status == old.change().status;
            // A new link ends a snooze like the end of its time does.
            if (!same || (old.membership.snoozed && row.request.order != old.request.order)) {
                entered.push_back(key);
                markEntered(row);
            }
            if (!NameIndex::sameNames(old.request, row.request)) {
                touchOthers(old.request, touched);
                m_names.remove(old.request, touched);
                m_names.add(row.request, touched);
                touchOthers(row.request, touched);
            } else if (row.request.order != old.request.order) {
                touchOthers(row.request, touched);
            }
            count(old, -1);
            count(row, 1);
            row.follow(old);
            old = std::move(row);
            changed.push_back(known);
        } else if (const auto again = addedAt.constFind(key); again != addedAt.constEnd()) {
            if (record.sequence < added[*again].sequence)
                continue;
            row.follow(added[*again]);
            added[*again] = std::move(row);
        } else {
            addedAt.insert(key, added.size());
            added.push_back(std::move(row));
        }
    }
    keepShown(added);
    if (!added.empty()) {
        // Before they come: whoever sorts them finds their places among rows that are where they belong.
        announce(std::exchange(changed, {}));
        const int first = int(m_rows.size());
        // Names first: nothing but what is inserted may change between begin and end.
        for (const RequestRow &row : added) {
            m_names.add(row.request, touched);
            touchOthers(row.request, touched);
            if (isNews(row, newestBefore))
                markEntered(row);
        }
        beginInsertRows({}, first, first + int(added.size()) - 1);
        for (RequestRow &row : added) {
            m_rowOf.insert(row.key(), int(m_rows.size()));
            count(row, 1);
            if (isNews(row, newestBefore))
                entered.push_back(row.key());
            m_rows.push_back(std::move(row));
        }
        endInsertRows();
    }
    const std::vector<int> renamed = rowsOf(touched);
    changed.insert(changed.end(), renamed.begin(), renamed.end());
    announce(std::move(changed));
    emit countsChanged();
    emit settled();
    tellEntered(entered);
}

bool RequestModel::isKnown(const store::RequestRecord &record, const RequestRow &row)
{
    return record.sequence < row.sequence
        || (record.sequence == row.sequence && record.request.order == row.request.order
            && record.request.lastReceivedAt == row.request.lastReceivedAt && record.people == row.people);
}

/// The feed brings what has long been done along with what has just happened.
bool RequestModel::isNews(const RequestRow &row, qint64 newestBefore)
{
    return row.membership.views && (row.status != Status::Completed || row.sequence > newestBefore);
}

void RequestModel::announce(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        emit dataChanged(index(rows[first]), index(rows[last]));
        first = last + 1;
    }
}

void RequestModel::tick()
{
    const Timestamp now = m_clock.now();
    if (now < m_nextMove && m_today.contains(now) && m_terminals <= terminalLimit)
        return;
    m_nextMove = never;
    std::vector<int> changed;
    std::vector<RequestKey> entered; ///< back from a snooze, or in trouble by time alone
    std::vector<RequestKey> touched;
    std::vector<bool> gone = m_terminals > terminalLimit ? overLimit() : std::vector<bool>(m_rows.size(), false);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        RequestRow &row = m_rows[i];
        const Membership membership = judge(row.request, row.people);
        const bool woke = row.membership.snoozed && !membership.snoozed;
        const bool stuck = membership.views.testFlag(View::Trouble) && !row.membership.views.testFlag(View::Trouble)
            && !onboarding::isTerminal(row.status);
        if (woke || stuck) {
            entered.push_back(row.key());
            markEntered(row);
        }
        if (membership.views != row.membership.views || membership.stuck != row.membership.stuck) {
            changed.push_back(int(i));
            touchOthers(row.request, touched); // their card says where it stands
        }
        count(row, -1);
        row.membership = membership;
        count(row, 1);
        for (const View view : allViews) {
            if (gone[i] && membership.views.testFlag(view))
                m_cutUntil[indexOf(view)] = qMax(m_cutUntil[indexOf(view)], membership.holdsUntil);
        }
    }
    for (size_t i = 0; i < m_rows.size(); ++i) // once it is known who else is shown
        gone[i] = gone[i] || !isShown(m_rows[i]);
    const std::vector<int> others = rowsOf(touched);
    changed.insert(changed.end(), others.begin(), others.end());
    announce(std::move(changed));
    removeRowsWhere(gone);
    pruneDismissals();
    emit countsChanged();
    emit settled();
    tellEntered(entered);
}

void RequestModel::setLimits(const AgeLimits &limits)
{
    m_limits = limits;
    m_nextMove = 0; // whatever was worked out with the old ones
    tick();
}

std::vector<bool> RequestModel::overLimit() const
{
    std::vector<std::pair<Timestamp, size_t>> terminals;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isLimited(m_rows[i]))
            terminals.emplace_back(m_rows[i].since(), i);
    }
    const auto excess = terminals.begin() + std::ptrdiff_t(terminals.size() - terminalLimit);
    std::nth_element(terminals.begin(), excess, terminals.end());
    std::vector<bool> gone(m_rows.size(), false);
    for (auto it = terminals.begin(); it != excess; ++it)
        gone[it->second] = true;
    return gone;
}

void RequestModel::removeRowsWhere(const std::vector<bool> &gone)
{
    const auto leaving = size_t(std::count(gone.begin(), gone.end(), true));
    if (leaving == 0)
        return;
    // What leaves is gathered at the end first: scattered removals one by one would cost rows times ranges.
    const size_t first = m_rows.size() - leaving;
    if (std::find(gone.begin(), gone.end(), true) != gone.begin() + std::ptrdiff_t(first))
        gatherAtEnd(gone);
    std::vector<RequestKey> touched;
    for (size_t i = first; i < m_rows.size(); ++i)
        touchOthers(m_rows[i].request, touched);
    for (size_t i = first; i < m_rows.size(); ++i)
        m_names.remove(m_rows[i].request, touched);
    beginRemoveRows({}, int(first), int(m_rows.size()) - 1);
    for (size_t i = first; i < m_rows.size(); ++i) {
        const RequestRow &row = m_rows[i];
        count(row, -1);
        m_rowOf.remove(row.key());
        m_unseen.remove(row.key());
    }
    m_rows.resize(first);
    endRemoveRows();
    announce(rowsOf(touched));
}

void RequestModel::gatherAtEnd(const std::vector<bool> &gone)
{
    emit layoutAboutToBeChanged();
    std::vector<int> newRow(m_rows.size());
    std::vector<RequestRow> rows;
    rows.reserve(m_rows.size());
    for (const bool wanted : {false, true}) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (gone[i] != wanted)
                continue;
            newRow[i] = int(rows.size());
            m_rowOf[m_rows[i].key()] = newRow[i];
            rows.push_back(std::move(m_rows[i]));
        }
    }
    m_rows = std::move(rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after.append(index(newRow[size_t(old.row())]));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

std::vector<int> RequestModel::rowsOf(const std::vector<RequestKey> &keys) const
{
    std::vector<int> rows;
    for (const RequestKey &key : keys) {
        if (const int row = rowOf(key); row >= 0)
            rows.push_back(row);
    }
    return rows;
}

void RequestModel::judgeAgain(const std::vector<RequestKey> &keys)
{
    std::vector<int> rows = rowsOf(keys);
    std::vector<RequestKey> touched;
    for (const int number : rows) {
        RequestRow &row = m_rows[size_t(number)];
        count(row, -1);
        row.membership = judge(row.request, row.people);
        count(row, 1);
        touchOthers(row.request, touched);
    }
    const std::vector<int> others = rowsOf(touched);
    rows.insert(rows.end(), others.begin(), others.end());
    announce(std::move(rows));
    emit countsChanged();
}

} // namespace desk
