// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/projection.h"

#include "store/storabletext.h"

#include <QStringList>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &columnNames()
{
    static const QStringList names{
        u"subject"_s,

        u"team_id"_s,
        u"team_name"_s,
        u"workspace_id"_s,
        u"mailbox_id"_s,
        u"status"_s,
        u"previous_status"_s,
        u"status_text"_s,
        u"status_reason"_s,
        u"retry_count"_s,
        u"max_retries"_s,
        u"consent_url"_s,
        u"domain_name"_s,
        u"client_id"_s,
        u"completed_at"_s,
        u"metadata_updated_at"_s,
        u"envelope_timestamp"_s,
        u"occurred_at"_s,
        u"time_believed"_s,
        u"place"_s,
        u"content_hash"_s,
        u"terminal"_s,
        u"source"_s,
        u"trust"_s,
        u"first_received_at"_s,
        u"last_received_at"_s,
        u"change_sequence"_s,
    };
    return names;
}

/// Those that hold what a sender wrote, whatever characters that has.
bool isSent(const QString &column)
{
    static const QStringList names{
        u"team_id"_s,     u"team_name"_s,     u"workspace_id"_s, u"mailbox_id"_s,  u"status"_s,    u"previous_status"_s,
        u"status_text"_s, u"status_reason"_s, u"consent_url"_s,  u"domain_name"_s, u"client_id"_s,
    };
    return names.contains(column);
}

QString advanceSql()
{
    QStringList assignments;
    for (const QString &name : columnNames().mid(1)) {
        if (name == "first_received_at"_L1)
            assignments << u"first_received_at = CASE WHEN excluded.first_received_at < request.first_received_at "
                           "THEN excluded.first_received_at ELSE request.first_received_at END"_s;
        else if (name == "last_received_at"_L1)
            assignments << u"last_received_at = CASE WHEN excluded.last_received_at > request.last_received_at "
                           "THEN excluded.last_received_at ELSE request.last_received_at END"_s;
        else
            assignments << name + u" = excluded."_s + name;
    }
    const QString marks = QStringList(columnNames().size(), u"?"_s).join(u", "_s);
    return u"INSERT INTO request (%1) VALUES (%2) ON CONFLICT (subject) DO UPDATE SET %3 "
           "WHERE (excluded.occurred_at, excluded.retry_count, excluded.place, excluded.content_hash) "
           "> (request.occurred_at, request.retry_count, request.place, request.content_hash)"_s.arg(
               columnNames().join(u", "_s), marks, assignments.join(u", "_s));
}

} // namespace

onboarding::StatusChange storable(onboarding::StatusChange change)
{
    for (QString *text :
         {&change.uid, &change.status, &change.statusText, &change.statusReason, &change.consentUrl, &change.domainName,
          &change.clientId, &change.workspaceId, &change.mailboxId, &change.teamId, &change.teamName})
        *text = storableText(std::move(*text));
    if (change.previousStatus)
        change.previousStatus = storableText(std::move(*change.previousStatus));
    return change;
}

onboarding::Request stateFrom(onboarding::StatusChange change, Timestamp receivedAt, QString source,
                              onboarding::Trust trust)
{
    onboarding::Request request;
    const auto time = onboarding::timeOf(change, receivedAt);
    request.order = {time.occurredAt, change.retryCount, place(onboarding::statusFromText(change.status)),
                     onboarding::contentHash(change)};
    request.timeBelieved = time.believed;
    request.latest = std::move(change);
    request.source = std::move(source);
    request.trust = trust;
    request.firstReceivedAt = receivedAt;
    request.lastReceivedAt = receivedAt;
    return request;
}

Projection::Projection(Database &database)
    : m_advance(database, advanceSql())
    , m_touch(database,
              u"UPDATE request SET "
              "first_received_at = CASE WHEN ? < first_received_at THEN ? ELSE first_received_at END, "
              "last_received_at = CASE WHEN ? > last_received_at THEN ? ELSE last_received_at END, "
              "change_sequence = ? WHERE subject = ?"_s)
    , m_remove(database, u"DELETE FROM request WHERE subject = ?"_s)
{
}

SqlResult<bool> Projection::advance(qint64 subject, const onboarding::Request &request, qint64 sequence)
{
    const auto changed = advancing(subject, request, sequence).run();
    if (!changed)
        return support::Unexpected<SqlFailure>{changed.error()};
    return *changed > 0;
}

Statement &Projection::advancing(qint64 subject, const onboarding::Request &request, qint64 sequence)
{
    const onboarding::StatusChange &change = request.latest;
    m_advance.add(subject).add(change.teamId).add(change.teamName).add(change.workspaceId);
    m_advance.add(change.mailboxId).add(change.status).add(change.previousStatus).add(change.statusText);
    m_advance.add(change.statusReason).add(change.retryCount).add(change.maxRetries).add(change.consentUrl);
    m_advance.add(change.domainName).add(change.clientId).add(change.completedAt).add(change.updatedAt);
    m_advance.add(change.timestamp).add(request.order.occurredAt).add(request.timeBelieved).add(request.order.place);
    m_advance.add(request.order.contentHash).add(onboarding::isTerminal(request.status())).add(request.source);
    return m_advance.add(toText(request.trust)).add(request.firstReceivedAt).add(request.lastReceivedAt).add(sequence);
}

Statement &Projection::touching(qint64 subject, Timestamp firstReceivedAt, Timestamp lastReceivedAt, qint64 sequence)
{
    m_touch.add(firstReceivedAt).add(firstReceivedAt).add(lastReceivedAt).add(lastReceivedAt);
    return m_touch.add(sequence).add(subject);
}

SqlResult<void> Projection::remove(qint64 subject)
{
    const auto changed = m_remove.add(subject).run();
    if (!changed)
        return support::Unexpected<SqlFailure>{changed.error()};
    return {};
}

QString Projection::select(const Dialect &dialect, const QString &furtherColumns)
{
    QStringList columns{u"kind"_s, dialect.utf8(u"uid"_s)};
    for (const QString &name : columnNames().mid(1))
        columns << (isSent(name) ? dialect.utf8(name) : name);
    return u"SELECT "_s + columns.join(u", "_s) + furtherColumns
        + u" FROM request JOIN subject ON subject.id = request.subject"_s;
}

int Projection::columnCount()
{
    return int(columnNames().size()) + 1;
}

RequestRecord Projection::read(const Statement &statement)
{
    int column = 0;
    RequestRecord record;
    onboarding::Request &request = record.request;
    onboarding::StatusChange &change = request.latest;
    change.kind = onboarding::requestKindFromText(statement.text(column)).value_or(RequestKind::Consent);
    change.uid = statement.text(++column);
    change.teamId = statement.text(++column);
    change.teamName = statement.text(++column);
    change.workspaceId = statement.text(++column);
    change.mailboxId = statement.text(++column);
    change.status = statement.text(++column);
    change.previousStatus = statement.optionalText(++column);
    change.statusText = statement.text(++column);
    change.statusReason = statement.text(++column);
    change.retryCount = statement.integer(++column);
    change.maxRetries = statement.integer(++column);
    change.consentUrl = statement.text(++column);
    change.domainName = statement.text(++column);
    change.clientId = statement.text(++column);
    change.completedAt = statement.optionalInteger(++column);
    change.updatedAt = statement.optionalInteger(++column);
    change.timestamp = statement.optionalInteger(++column);
    request.order.occurredAt = statement.integer(++column);
    request.timeBelieved = statement.integer(++column) != 0;
    request.order.place = int(statement.integer(++column));
    request.order.retryCount = change.retryCount;
    request.order.contentHash = statement.bytes(++column);
    ++column; // terminal follows from the status
    request.source = statement.text(++column);
    request.trust = onboarding::trustFromText(statement.text(++column)).value_or(onboarding::Trust::Token);
    request.firstReceivedAt = statement.integer(++column);
    request.lastReceivedAt = statement.integer(++column);
    record.sequence = statement.integer(++column);
    return record;
}

} // namespace store
