// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/exporter.h"

#include "store/deliverylog.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/requestsearch.h"
#include "store/rowformat.h"
#include "store/timeline.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <filesystem>
#include <limits>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int requestsPerPage = 500;
constexpr int deliveriesPerPage = 100; // each up to 256 KiB

const QList<QByteArray> requestColumns{
    "kind",
    "uid",
    "team_id",
    "team_name",
    "workspace_id",
    "mailbox_id",
    "status",
    "previous_status",
    "status_text",
    "status_reason",
    "retry_count",
    "max_retries",
    "consent_url",
    "domain_name",
    "client_id",
    "completed_at",
    "updated_at",
    "first_received_at",
    "last_received_at",
    "source",
    "trust",
    "claimed_by",
    "notes",
    "timeline",
};

const QList<QByteArray> deliveryColumns{
    "id",    "received_at",           "remote",        "source",     "event", "kind",          "uid", "outcome", "code",
    "field", "header_event_mismatch", "time_believed", "duplicates", "body",  "body_encoding",
};

support::Unexpected<support::Error> unreadable(const StoreUrl &url, const SqlFailure &failure)
{
    return support::failure(u"store_unavailable"_s, url.display(),
                            u"The store %1 cannot be read: %2."_s.arg(url.display(), failure.sentence));
}

QByteArray timelineJson(const std::vector<TimelineEntry> &entries)
{
    QByteArray json = "[";
    for (const TimelineEntry &entry : entries) {
        json += json.size() > 1 ? ",{" : "{";
        json += "\"status\":" + jsonString(entry.status);
        json +=
            ",\"previous_status\":" + (entry.previousStatus ? jsonString(*entry.previousStatus) : QByteArray("null"));
        json += ",\"occurred_at\":" + jsonString(support::toIso8601(entry.occurredAt));
        json += ",\"received_at\":" + jsonString(support::toIso8601(entry.receivedAt));
        json += entry.late ? ",\"late\":true" : ",\"late\":false";
        json += ",\"duplicates\":" + QByteArray::number(entry.duplicates) + '}';
    }
    return json + ']';
}

QByteArray notesJson(const std::vector<Note> &notes)
{
    QByteArray json = "[";
    for (const Note &note : notes) {
        json += json.size() > 1 ? ",{" : "{";
        json += "\"author\":" + jsonString(note.author);
        json += ",\"written_at\":" + jsonString(support::toIso8601(note.writtenAt));
        json += ",\"text\":" + jsonString(note.text) + '}';
    }
    return json + ']';
}

bool writeRequest(RowFormat &row, const RequestRecord &record, const std::vector<Note> &notes,
                  const std::vector<TimelineEntry> &timeline)
{
    const onboarding::Request &request = record.request;
    const onboarding::StatusChange &change = request.latest;
    const bool consent = change.kind == RequestKind::Consent;
    row.text(toText(change.kind));
    row.text(change.uid);
    row.text(change.teamId);
    row.text(change.teamName);
    row.text(change.workspaceId);
    row.optionalText(consent ? std::optional(change.mailboxId) : std::nullopt);
    row.text(change.status);
    row.optionalText(change.previousStatus);
    row.text(change.statusText);
    row.text(change.statusReason);
    row.integer(change.retryCount);
    row.integer(change.maxRetries);
    row.optionalText(consent ? std::optional(change.consentUrl) : std::nullopt);
    row.optionalText(consent ? std::nullopt : std::optional(change.domainName));
    row.optionalText(consent ? std::nullopt : std::optional(change.clientId));
    row.optionalTime(change.completedAt);
    row.time(request.order.occurredAt);
    row.time(request.firstReceivedAt);
    row.time(request.lastReceivedAt);
    row.text(request.source);
    row.text(toText(request.trust));
    row.textOrNull(record.people.claimedBy);
    row.jsonArray(notesJson(notes));
    row.jsonArray(timelineJson(timeline));
    return row.endRow();
}

/// The body as text, where its bytes are UTF-8 (a byte order mark is part of them).
std::optional<QString> asText(const QByteArray &body)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decoder(body);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool writeDelivery(RowFormat &row, const DeliveryRecord &record)
{
    const bool tracked = record.outcome == "accepted"_L1 || record.outcome == "late"_L1;
    row.integer(record.id);
    row.time(record.receivedAt);
    row.text(record.remote);
    row.textOrNull(record.source);
    row.textOrNull(record.event);
    row.textOrNull(record.kind);
    row.textOrNull(record.uid);
    row.text(record.outcome);
    row.textOrNull(record.code);
    row.textOrNull(record.field);
    row.flag(record.headerEventMismatch);
    if (tracked)
        row.flag(record.timeBelieved);
    else
        row.null();
    row.integer(record.duplicates);
    if (!record.bodyKept) {
        row.null();
        row.null();
    } else if (const auto text = asText(record.body)) {
        row.text(*text);
        row.text(u"utf-8"_s);
    } else {
        row.text(QString::fromLatin1(record.body.toBase64()));
        row.text(u"base64"_s);
    }
    return row.endRow();
}

SqlResult<qint64> countRequests(Database &database, const RequestSearch &search)
{
    Statement count(database,
                    u"SELECT count(*) FROM request JOIN subject ON subject.id = request.subject WHERE "_s
                        + search.condition(database.dialect()));
    search.addTo(count);
    if (const auto run = count.run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    const qint64 found = count.next() ? count.integer(0) : 0;
    if (const auto finished = count.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return found;
}

/// Ends early, without an error, where nobody wants the rest: `cancelled` tells.
SqlResult<void> writeRequests(Database &database, RowFormat &row, const RequestScope &scope, bool &cancelled)
{
    const RequestSearch search(scope.search);
    qint64 total = 0, written = 0;
    if (scope.progress) {
        const auto counted = countRequests(database, search);
        if (!counted)
            return support::Unexpected<SqlFailure>{counted.error()};
        total = *counted;
    }
    // The engine looks up itself what the last key was, so that every page starts behind it, whatever a key that was
    // read would compare like.
    Statement page(database,
                   People::select(database.dialect(), u", request.subject"_s)
                       + u" WHERE (kind, uid) > (coalesce((SELECT kind FROM subject WHERE id = ?), ''), "
                         "coalesce((SELECT uid FROM subject WHERE id = ?), '')) AND "_s
                       + search.condition(database.dialect()) + u" ORDER BY kind, uid LIMIT ?"_s);
    Timeline timeline(database);
    Notes noteBook(database);
    for (qint64 last = 0;;) {
        cancelled = scope.progress && !scope.progress(written, total);
        if (cancelled)
            return {};
        page.add(last).add(last);
        search.addTo(page);
        if (const auto run = page.add(requestsPerPage).run(); !run)
            return support::Unexpected<SqlFailure>{run.error()};
        std::vector<RequestRecord> records;
        while (page.next()) {
            records.push_back(People::read(page));
            last = page.integer(People::columnCount());
        }
        if (auto finished = page.finish(); !finished)
            return finished;
        if (records.empty())
            return {};
        for (const RequestRecord &record : records) {
            const auto entries = timeline.read(record.request.kind(), record.request.uid());
            if (!entries)
                return support::Unexpected<SqlFailure>{entries.error()};
            std::vector<Note> notes;
            if (record.people.notes > 0) {
                auto read = noteBook.read(record.request.kind(), record.request.uid());
                if (!read)
                    return support::Unexpected<SqlFailure>{read.error()};
                notes = std::move(read).value();
            }
            if (!writeRequest(row, record, notes, *entries))
                return {};
        }
        written += qint64(records.size());
    }
}

SqlResult<void> writeDeliveries(Database &database, RowFormat &row)
{
    DeliveryLog log(database, DeliveryLog::Page::After, true);
    qint64 last = 0;
    for (;;) {
        const auto records = log.read(last, deliveriesPerPage);
        if (!records)
            return support::Unexpected<SqlFailure>{records.error()};
        if (records->empty())
            return {};
        for (const DeliveryRecord &record : *records) {
            if (!writeDelivery(row, record))
                return {};
        }
        last = records->back().id;
    }
}

support::Result<void> givenUp()
{
    return support::failure(u"cancelled"_s, QString(), u"The export was given up."_s);
}

/// Runs `read` on the store as it is at one instant.
template<typename Read>
support::Result<void> inSnapshot(const StoreUrl &url, Read read)
{
    const auto database = Database::open(url, Database::Access::Read, busyMilliseconds);
    if (!database)
        return support::Unexpected<support::Error>{database.error()};
    Transaction snapshot(**database);
    if (const auto begun = snapshot.begin((*database)->dialect().beginSnapshot()); !begun)
        return unreadable(url, begun.error());
    return read(**database);
}

template<typename Write>
support::Result<void> exportRows(const StoreUrl &url, RowFormat row, Write write)
{
    return inSnapshot(url, [&](Database &database) -> support::Result<void> {
        if (const auto written = write(database, row); !written)
            return unreadable(url, written.error());
        return row.finish();
    });
}

} // namespace

bool isPartOfStore(const QString &fileName, const StoreUrl &url)
{
    if (url.engine != Engine::Sqlite || url.temporary)
        return false;
    const auto path = [](const QString &name) { return std::filesystem::path(QFile::encodeName(name).toStdString()); };
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        const QString part = url.path + QLatin1StringView(suffix);
        std::error_code failed;
        if (QFileInfo(fileName).absoluteFilePath() == QFileInfo(part).absoluteFilePath()
            || std::filesystem::equivalent(path(fileName), path(part), failed))
            return true;
    }
    return false;
}

support::Result<void> exportRequests(const StoreUrl &url, ExportFormat format, QIODevice &output,
                                     const RequestScope &scope)
{
    bool cancelled = false;
    const auto done =
        exportRows(url, RowFormat(format, requestColumns, output),
                   [&](Database &database, RowFormat &row) { return writeRequests(database, row, scope, cancelled); });
    return cancelled ? givenUp() : done;
}

support::Result<void> exportDeliveries(const StoreUrl &url, ExportFormat format, QIODevice &output)
{
    return exportRows(url, RowFormat(format, deliveryColumns, output), writeDeliveries);
}

support::Result<void> visitDeliveries(const StoreUrl &url, qint64 most,
                                      const std::function<bool(const DeliveryRecord &)> &visit)
{
    return inSnapshot(url, [&](Database &database) -> support::Result<void> {
        DeliveryLog log(database, DeliveryLog::Page::Before, true);
        qint64 before = std::numeric_limits<qint64>::max();
        while (most > 0) {
            const auto records = log.read(before, int(qMin<qint64>(most, deliveriesPerPage)));
            if (!records)
                return unreadable(url, records.error());
            if (records->empty())
                break;
            for (const DeliveryRecord &record : *records) {
                if (!visit(record))
                    return givenUp();
            }
            most -= qint64(records->size());
            before = records->back().id;
        }
        return {};
    });
}

} // namespace store
