// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reader.h"

#include "store/deliverylog.h"
#include "store/history.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/readthread.h"
#include "store/timeline.h"
#include "store/vitalsigns.h"
#include "support/logging.h"

#include <QPromise>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 0 stands for "from the newest".
qint64 boundOf(qint64 before)
{
    return before > 0 ? before : std::numeric_limits<qint64>::max();
}

} // namespace

/// Runs queries in the reading thread and ends their futures, whatever happens.
class Reader::Worker {
public:
    Worker(Reader &reader, StoreUrl url)
        : m_reader(reader)
        , m_thread(std::move(url), u"reader"_s)
    {
    }

    /// `query` takes a Database & and returns SqlResult<Value>.
    template<typename Value, typename Query>
    QFuture<Value> ask(Query query)
    {
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        m_thread.post([this, promise, query = std::move(query)] {
            promise->addResult(answer<Value>(query));
            promise->finish();
        });
        return future;
    }

private:
    template<typename Value, typename Query>
    Value answer(const Query &query)
    {
        const auto database = m_thread.database();
        if (!database) {
            fail(database.error().sentence, database.error().code == "store_corrupt"_L1);
            return {};
        }
        SqlResult<Value> result = query(**database);
        // The server was started anew since the last query, or the way to it had broken.
        if (!result && result.error().disconnected) {
            m_thread.drop();
            if (const auto again = m_thread.database())
                result = query(**again);
        }
        if (result)
            return std::move(result).value();
        // The next query opens a fresh connection.
        m_thread.drop();
        fail(u"The store cannot be read: %1."_s.arg(result.error().sentence), result.error().corrupt);
        return {};
    }

    void fail(const QString &sentence, bool damaged)
    {
        qCWarning(lcStore).noquote() << u"event=query_failed reason="_s + sentence;
        QMetaObject::invokeMethod(
            &m_reader,
            [reader = &m_reader, sentence, damaged] {
                emit reader->failed(sentence);
                if (damaged)
                    emit reader->damaged(sentence);
            },
            Qt::QueuedConnection);
    }

    Reader &m_reader;
    ReadThread m_thread;
};

Reader::Reader(StoreUrl url, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(url)))
{
}

Reader::~Reader() = default;

QFuture<std::vector<TimelineEntry>> Reader::timeline(RequestKind kind, const QString &uid)
{
    return m_worker->ask<std::vector<TimelineEntry>>(
        [kind, uid](Database &database) { return Timeline(database).read(kind, uid); });
}

QFuture<std::vector<Note>> Reader::notes(RequestKind kind, const QString &uid)
{
    return m_worker->ask<std::vector<Note>>(
        [kind, uid](Database &database) { return Notes(database).read(kind, uid); });
}

QFuture<std::vector<RequestRecord>> Reader::history(qint64 beforeSequence, int limit, const QString &search)
{
    const qint64 bound = boundOf(beforeSequence);
    return m_worker->ask<std::vector<RequestRecord>>(
        [bound, limit, search](Database &database) { return History(database, search).read(bound, qMax(0, limit)); });
}

QFuture<std::vector<DeliveryRecord>> Reader::deliveries(qint64 beforeId, int limit, const QString &outcome,
                                                        const QString &search)
{
    const qint64 bound = boundOf(beforeId);
    return m_worker->ask<std::vector<DeliveryRecord>>([bound, limit, outcome, search](Database &database) {
        return DeliveryLog(database, DeliveryLog::Page::Before, false, outcome, search).read(bound, qMax(0, limit));
    });
}

QFuture<VitalSigns> Reader::vitalSigns(Timestamp since, Timestamp now)
{
    return m_worker->ask<VitalSigns>([since, now](Database &database) { return readVitalSigns(database, since, now); });
}

QFuture<std::optional<DeliveryRecord>> Reader::delivery(qint64 id, const QString &outcome)
{
    using Found = std::optional<DeliveryRecord>;
    return m_worker->ask<Found>([id, outcome](Database &database) -> SqlResult<Found> {
        auto records = DeliveryLog(database, DeliveryLog::Page::One, true, outcome).read(id, 1);
        if (!records)
            return support::Unexpected<SqlFailure>{records.error()};
        return records->empty() ? Found() : Found(records->front());
    });
}

QFuture<std::vector<DeskRecord>> Reader::desks()
{
    using Desks = std::vector<DeskRecord>;
    return m_worker->ask<Desks>([](Database &database) -> SqlResult<Desks> {
        Statement statement(database, People::selectDesks(database.dialect()));
        if (const auto run = statement.run(); !run)
            return support::Unexpected<SqlFailure>{run.error()};
        Desks desks;
        while (statement.next())
            desks.push_back(People::readDesk(statement));
        if (const auto finished = statement.finish(); !finished)
            return support::Unexpected<SqlFailure>{finished.error()};
        return desks;
    });
}

QFuture<std::vector<Reader::StatusCount>> Reader::openCounts()
{
    using Counts = std::vector<StatusCount>;
    return m_worker->ask<Counts>([](Database &database) -> SqlResult<Counts> {
        Statement statement(database,
                            u"SELECT kind, status, count(*) FROM request JOIN subject ON subject.id = request.subject "
                            "WHERE terminal = 0 "
                            "GROUP BY kind, status ORDER BY kind, status"_s);
        if (const auto run = statement.run(); !run)
            return support::Unexpected<SqlFailure>{run.error()};
        Counts counts;
        while (statement.next())
            counts.push_back({statement.text(0), statement.text(1), statement.integer(2)});
        if (const auto finished = statement.finish(); !finished)
            return support::Unexpected<SqlFailure>{finished.error()};
        return counts;
    });
}

} // namespace store
