// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliverylog.h"

#include <QRegularExpression>
#include <QStringList>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part {
    QLatin1StringView outcomes; ///< space-separated
    QLatin1StringView columns; ///< {in braces}: by Dialect::utf8()
    QLatin1StringView kept; ///< whether the body is kept
    QLatin1StringView body;
    QLatin1StringView from;
    QLatin1StringView id;
    QLatin1StringView searched; ///< what the words of a search are looked for in
};

// The code is the one of the HTTP answer (contract section 3); a plain acceptance has none.
constexpr Part parts[] = {
    {"accepted late"_L1,
     "delivery.id AS id, received_at, remote, source, {kind || '.status_changed'}, kind, {uid}, outcome, "
     "CASE WHEN outcome = 'late' THEN 'late' ELSE '' END AS code, '' AS field, header_event_mismatch, time_believed, "
     "coalesce((SELECT copies FROM duplicate WHERE delivery_id = delivery.id), 0) AS duplicates, trust"_L1,
     "1"_L1, "body"_L1, "delivery JOIN subject ON subject.id = delivery.subject"_L1, "delivery.id"_L1,
     "kind || '.status_changed ' || uid || ' ' || status || ' ' || outcome || ' ' || source || ' ' || remote"_L1},
    {"ignored"_L1,
     "id, received_at, remote, source, {event}, '', '', 'ignored', 'ignored', '', header_event_mismatch, 1, 0, ''"_L1,
     "0"_L1, "NULL"_L1, "ignored"_L1, "id"_L1, "event || ' ' || source || ' ' || remote || ' ignored'"_L1},
    {"quarantined"_L1,
     "id, received_at, remote, source, {event}, coalesce(kind, ''), {coalesce(uid, '')}, 'quarantined', code, field, "
     "header_event_mismatch, 1, 0, trust"_L1,
     "CASE WHEN body IS NULL THEN 0 ELSE 1 END"_L1, "body"_L1, "quarantine"_L1, "id"_L1,
     "event || ' ' || coalesce(uid, '') || ' ' || code || ' ' || field || ' ' || source || ' ' || remote"_L1},
    {"refused"_L1, "id, received_at, remote, '', '', '', '', 'refused', code, '', 0, 1, 0, ''"_L1, "0"_L1, "NULL"_L1,
     "refusal"_L1, "id"_L1, "code || ' ' || remote"_L1},
};

QString columnsOf(const Part &part, const Dialect &dialect)
{
    static const QRegularExpression braces(u"\\{([^}]*)\\}"_s);
    return QString(part.columns).replace(braces, dialect.utf8(u"\\1"_s));
}

DeliveryRecord recordOf(const Statement &statement, bool withBody)
{
    DeliveryRecord record;
    record.id = statement.integer(0);
    record.receivedAt = statement.integer(1);
    record.remote = statement.text(2);
    record.source = statement.text(3);
    record.event = statement.text(4);
    record.kind = statement.text(5);
    record.uid = statement.text(6);
    record.outcome = statement.text(7);
    record.code = statement.text(8);
    record.field = statement.text(9);
    record.headerEventMismatch = statement.integer(10) != 0;
    record.timeBelieved = statement.integer(11) != 0;
    record.duplicates = statement.integer(12);
    record.trust = onboarding::trustFromText(statement.text(13));
    record.bodyKept = statement.integer(14) != 0;
    if (withBody)
        record.body = statement.bytes(15);
    return record;
}

} // namespace

DeliveryLog::DeliveryLog(Database &database, Page page, bool withBodies, const QString &outcome, const QString &search)
    : m_withBodies(withBodies)
    , m_search(search)
{
    const QLatin1StringView comparison = page == Page::After ? ">"_L1 : page == Page::Before ? "<"_L1 : "="_L1;
    QStringList selects;
    for (const Part &part : parts) {
        const QStringList outcomes = QString(part.outcomes).split(u' ');
        if (!outcome.isEmpty() && !outcomes.contains(outcome))
            continue;
        QString select = u"SELECT "_s + columnsOf(part, database.dialect()) + u", "_s + part.kept;
        select += withBodies ? u", "_s + part.body : QString();
        select += u" FROM "_s + part.from + u" WHERE "_s + part.id + u" "_s + comparison + u" ?"_s;
        if (!outcome.isEmpty() && outcomes.size() > 1)
            select += u" AND outcome = '%1'"_s.arg(outcome);
        for (qsizetype word = 0; word < m_search.words().size(); ++word)
            select += u" AND "_s + part.searched + database.dialect().translated(u" {like} ? ESCAPE '\\'"_s);
        selects << select;
    }
    m_parts = int(selects.size());
    if (m_parts > 0) {
        m_statement.emplace(database,
                            selects.join(u" UNION ALL "_s) + u" ORDER BY id"_s
                                + (page == Page::Before ? u" DESC"_s : QString()) + u" LIMIT ?"_s);
    }
}

SqlResult<std::vector<DeliveryRecord>> DeliveryLog::read(qint64 id, int limit)
{
    std::vector<DeliveryRecord> records;
    if (!m_statement)
        return records;
    for (int i = 0; i < m_parts; ++i) {
        m_statement->add(id);
        for (const QString &word : m_search.words())
            m_statement->add(SearchWords::pattern(word));
    }
    if (const auto run = m_statement->add(limit).run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    while (m_statement->next())
        records.push_back(recordOf(*m_statement, m_withBodies));
    if (const auto finished = m_statement->finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return records;
}

} // namespace store
