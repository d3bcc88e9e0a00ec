// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sidelog.h"

#include "store/storabletext.h"
#include "webhook/payload.h"

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names come from outside and can be as long as a body.
QString bounded(const QString &name)
{
    constexpr qsizetype longest = 255;
    return storableText(name.left(longest));
}

QString trimSql(QLatin1StringView table, int cap)
{
    // Counting first and deleting from the old end: no walk over the rows that stay.
    return u"DELETE FROM %1 WHERE id IN (SELECT id FROM %1 ORDER BY id LIMIT (SELECT CASE WHEN count(*) > %2 "
           "THEN count(*) - %2 ELSE 0 END FROM %1))"_s.arg(table)
               .arg(cap);
}

SideRow common(const webhook::Delivery &delivery)
{
    SideRow row;
    row.receivedAt = delivery.receivedAt;
    row.remote = bounded(delivery.remote);
    row.source = delivery.source;
    row.trust = delivery.trust;
    row.event = bounded(delivery.event);
    row.headerEventMismatch = delivery.headerEventMismatch;
    return row;
}

} // namespace

SideRow SideRow::from(const webhook::Delivery &delivery)
{
    SideRow row = common(delivery);
    if (const auto *quarantined = std::get_if<webhook::Quarantined>(&delivery.content)) {
        row.table = Table::Quarantine;
        row.code = quarantined->error.code;
        row.field = quarantined->error.place;
        if (const auto kind = onboarding::trackedKind(delivery.event))
            row.kind = toText(*kind);
        if (delivery.bodyKept)
            row.body = delivery.body;
    } else if (const auto *refused = std::get_if<webhook::Refused>(&delivery.content)) {
        row.table = Table::Refusal;
        row.code = refused->code;
        row.size = refused->size;
    }
    return row;
}

SideRow SideRow::unstorable(const webhook::Delivery &delivery)
{
    SideRow row = common(delivery);
    const auto &change = std::get<webhook::Tracked>(delivery.content).change;
    row.table = Table::Quarantine;
    row.code = u"unstorable"_s;
    row.kind = toText(change.kind);
    row.uid = bounded(change.uid);
    if (delivery.bodyKept && webhook::mayKeepBody(delivery.body, delivery.event))
        row.body = delivery.body;
    return row;
}

void SideBuffer::add(SideRow row)
{
    auto &rows = m_rows[int(row.table)];
    m_bytes += row.body ? row.body->size() : 0;
    rows.push_back(std::move(row));
    while (rows.size() > maxRows || m_bytes > maxBytes) {
        auto &fullest = m_bytes > maxBytes ? m_rows[int(SideRow::Table::Quarantine)] : rows;
        m_bytes -= fullest.front().body ? fullest.front().body->size() : 0;
        fullest.pop_front();
        ++m_dropped;
    }
}

void SideBuffer::clear()
{
    for (auto &rows : m_rows)
        rows.clear();
    m_bytes = 0;
}

size_t SideBuffer::size() const
{
    return m_rows[0].size() + m_rows[1].size() + m_rows[2].size();
}

SideLog::SideLog(Database &database)
    : m_ignored{Statement(database,
                          u"INSERT INTO ignored (id, received_at, remote, source, event, header_event_mismatch) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s),
                Statement(database, trimSql("ignored"_L1, ignoredCap))}
    , m_quarantine{Statement(database,
                             u"INSERT INTO quarantine (id, received_at, remote, source, trust, event, "
                             "header_event_mismatch, kind, uid, code, field, body) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
                   Statement(database, trimSql("quarantine"_L1, quarantineCap))}
    , m_refusal{Statement(database,
                          u"INSERT INTO refusal (id, received_at, remote, code, size) VALUES (?, ?, ?, ?, ?)"_s),
                Statement(database, trimSql("refusal"_L1, refusalCap))}
    , m_release(database, u"DELETE FROM quarantine WHERE id = ?"_s)
{
}

SqlResult<void> SideLog::insert(const SideRow &row, qint64 number)
{
    Table &table = row.table == SideRow::Table::Ignored ? m_ignored
        : row.table == SideRow::Table::Quarantine       ? m_quarantine
                                                        : m_refusal;
    Statement &insert = table.insert;
    insert.add(number).add(row.receivedAt).add(row.remote);
    switch (row.table) {
    case SideRow::Table::Ignored:
        insert.add(row.source).add(row.event).add(row.headerEventMismatch);
        break;
    case SideRow::Table::Quarantine:
        insert.add(row.source).add(toText(row.trust)).add(row.event).add(row.headerEventMismatch);
        insert.add(row.kind.isEmpty() ? std::nullopt : std::optional(row.kind));
        insert.add(row.uid.isEmpty() ? std::nullopt : std::optional(row.uid)).add(row.code).add(row.field);
        if (row.body)
            insert.add(*row.body);
        else
            insert.addNull();
        break;
    case SideRow::Table::Refusal:
        insert.add(row.code).add(row.size);
        break;
    }
    if (const auto done = insert.run(); !done)
        return support::Unexpected<SqlFailure>{done.error()};
    table.written = true;
    return {};
}

SqlResult<bool> SideLog::release(qint64 quarantineId)
{
    const auto rows = m_release.add(quarantineId).run();
    if (!rows)
        return support::Unexpected<SqlFailure>{rows.error()};
    return *rows > 0;
}

SqlResult<void> SideLog::trim()
{
    for (Table *table : {&m_ignored, &m_quarantine, &m_refusal}) {
        if (!table->written)
            continue;
        if (const auto done = table->trim.run(); !done)
            return support::Unexpected<SqlFailure>{done.error()};
        table->written = false;
    }
    return {};
}

} // namespace store
