// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changefeed.h"

#include "store/people.h"
#include "store/readthread.h"
#include "support/logging.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <limits>
#include <set>
#include <tuple>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pollMilliseconds = 500;
constexpr int mostRelatives = 10; ///< of one customer; the newest

/// Every change up to these numbers was read. One for each table: they are not read in one snapshot.
struct Cursor {
    qint64 requests = 0, labels = 0, approvals = 0;
};

/// What one read found.
struct Found {
    bool first = false;
    Cursor cursor;
    std::vector<LabelRecord> labels;
    std::vector<ApprovalRecord> approvals;
    std::vector<RequestRecord> requests;

    bool isEmpty() const { return labels.empty() && approvals.empty() && requests.empty(); }
};

/// Appends the rows of `statement`, which has its values.
template<typename Record, typename Read>
SqlResult<void> readRows(Statement &statement, std::vector<Record> &records, Read read, qint64 *last = nullptr)
{
    if (const auto run = statement.run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    while (statement.next()) {
        records.push_back(read(statement));
        if (last)
            *last = People::sequence(statement);
    }
    return statement.finish();
}

} // namespace

/// The feed's side in the reading thread. What it reads goes to the owner's thread as a shared pointer: a queued signal
/// would copy the vector.
class ChangeFeed::Worker {
public:
    Worker(ChangeFeed &feed, StoreUrl url)
        : m_feed(feed)
        , m_thread(std::move(url), u"change feed"_s)
    {
    }
    ~Worker()
    {
        m_thread.post([this] { m_statements.reset(); });
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void start(Timestamp terminalSince);
    void wake();

private:
    struct Statements {
        explicit Statements(Database &database)
            : changes(database,
                      People::select(database.dialect())
                          + u" WHERE change_sequence > ? ORDER BY change_sequence LIMIT ?"_s)
            , relatives(database,
                        People::select(database.dialect())
                            + u" WHERE terminal = 1 AND team_id = ? AND workspace_id = ? AND kind = ? "
                              "AND status = 'completed' ORDER BY last_received_at DESC LIMIT ?"_s)
            , labels(database, People::selectLabels(database.dialect()))
            , approvals(database, People::selectApprovals(database.dialect()))
        {
        }
        Statement changes, relatives, labels, approvals;
    };

    void poll();
    void advance();
    bool load(Database &database);
    void readOn(Database &database);
    SqlResult<void> readPeoples(Found &found, int limit);
    SqlResult<void> addRelatives(std::vector<RequestRecord> &requests);
    void deliver(Found found);
    void fail(const QString &sentence);

    ChangeFeed &m_feed;
    std::atomic<bool> m_wakePosted{false};
    Timestamp m_terminalSince = 0;
    bool m_loaded = false;
    bool m_inFlight = false; ///< a batch is on its way to the owner's thread
    Cursor m_last;
    qint64 m_version = -1; ///< PRAGMA data_version of what was read
    QString m_failure; ///< what was reported last
    QTimer *m_poll = nullptr; ///< owned by the thread's context
    std::unique_ptr<Statements> m_statements;
    ReadThread m_thread; // last: its thread uses the members above until it ends
};

ChangeFeed::ChangeFeed(StoreUrl url, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this, std::move(url)))
{
}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::start(Timestamp terminalSince)
{
    m_worker->start(terminalSince);
}

void ChangeFeed::wake()
{
    m_worker->wake();
}

void ChangeFeed::Worker::start(Timestamp terminalSince)
{
    m_thread.post([this, terminalSince] {
        m_terminalSince = terminalSince;
        if (m_poll)
            return;
        m_poll = new QTimer(m_thread.context());
        QObject::connect(m_poll, &QTimer::timeout, m_thread.context(), [this] { poll(); });
        m_poll->start(pollMilliseconds);
        advance();
    });
}

void ChangeFeed::Worker::wake()
{
    // Lowered before the read: a wake that comes during it leads to one more.
    if (m_wakePosted.exchange(true))
        return;
    m_thread.post([this] {
        m_wakePosted = false;
        if (m_poll)
            advance();
    });
}

void ChangeFeed::Worker::poll()
{
    const auto database = m_thread.database();
    if (m_loaded && database) {
        const auto version = (*database)->scalar(u"PRAGMA data_version"_s);
        if (version && version->toLongLong() == m_version)
            return;
        if (version)
            m_version = version->toLongLong();
    }
    advance();
}

void ChangeFeed::Worker::advance()
{
    if (m_inFlight)
        return; // the owner's thread asks again
    const auto database = m_thread.database();
    if (!database) {
        fail(database.error().sentence);
        return;
    }
    if (m_loaded)
        readOn(**database);
    else
        m_loaded = load(**database);
}

bool ChangeFeed::Worker::load(Database &database)
{
    Transaction snapshot(database);
    if (const auto begun = snapshot.begin(database.dialect().beginSnapshot()); !begun) {
        fail(begun.error().sentence);
        return false;
    }
    Found found;
    found.first = true;
    m_statements = std::make_unique<Statements>(database);
    const auto last = database.scalar(u"SELECT last_number FROM feed"_s);
    auto read = readPeoples(found, std::numeric_limits<int>::max());
    if (read) {
        // Two ranges of one index, so that neither walks the ended requests of years.
        Statement open(database,
                       People::select(database.dialect()) + u" WHERE terminal = 0 UNION ALL "_s
                           + People::select(database.dialect()) + u" WHERE terminal = 1 AND last_received_at >= ?"_s);
        read = readRows(open.add(m_terminalSince), found.requests, &People::read);
    }
    if (read)
        read = addRelatives(found.requests);
    if (!last || !read) {
        fail(last ? read.error().sentence : last.error().sentence);
        return false;
    }
    found.cursor.requests = last->toLongLong();
    deliver(std::move(found));
    return true;
}

void ChangeFeed::Worker::readOn(Database &database)
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(database);
    Found found;
    found.cursor = m_last;
    auto read = readPeoples(found, batchLength);
    if (read)
        read = readRows(m_statements->changes.add(m_last.requests).add(batchLength), found.requests, &People::read);
    if (read && !found.requests.empty()) {
        found.cursor.requests = found.requests.back().sequence;
        read = addRelatives(found.requests);
    }
    if (!read) {
        fail(read.error().sentence);
        return;
    }
    m_failure.clear();
    if (!found.isEmpty())
        deliver(std::move(found));
}

/// What the customers of these requests have completed of the other kind, however long ago: it names them, and tells
/// how far they are.
SqlResult<void> ChangeFeed::Worker::addRelatives(std::vector<RequestRecord> &requests)
{
    using onboarding::RequestKind;
    std::set<std::tuple<RequestKind, QString, QString>> wanted;
    for (const RequestRecord &record : requests) {
        const onboarding::StatusChange &change = record.request.latest;
        if (!change.workspaceId.isEmpty())
            wanted.emplace(change.kind == RequestKind::Consent ? RequestKind::ClientId : RequestKind::Consent,
                           change.teamId, change.workspaceId);
    }
    for (const auto &[kind, team, workspace] : wanted) {
        auto &statement = m_statements->relatives.add(team).add(workspace).add(toText(kind)).add(mostRelatives);
        if (auto read = readRows(statement, requests, &People::read); !read)
            return read;
    }
    return {};
}

SqlResult<void> ChangeFeed::Worker::readPeoples(Found &found, int limit)
{
    if (auto read = readRows(m_statements->labels.add(m_last.labels).add(limit), found.labels, &People::readLabel,
                             &found.cursor.labels);
        !read)
        return read;
    return readRows(m_statements->approvals.add(m_last.approvals).add(limit), found.approvals, &People::readApproval,
                    &found.cursor.approvals);
}

void ChangeFeed::Worker::deliver(Found found)
{
    m_inFlight = true;
    m_last = found.cursor;
    m_failure.clear();
    const auto shared = std::make_shared<const Found>(std::move(found));
    QMetaObject::invokeMethod(
        &m_feed,
        [this, shared, alive = QPointer(&m_feed)] {
            // Any slot may end the feed.
            if (!shared->labels.empty())
                emit m_feed.labelsChanged(shared->labels);
            if (alive && !shared->approvals.empty())
                emit m_feed.approvalsChanged(shared->approvals);
            if (alive && shared->first)
                emit m_feed.loaded(shared->requests);
            else if (alive && !shared->requests.empty())
                emit m_feed.changed(shared->requests);
            if (!alive)
                return;
            m_thread.post([this] {
                m_inFlight = false;
                advance();
            });
        },
        Qt::QueuedConnection);
}

void ChangeFeed::Worker::fail(const QString &sentence)
{
    // Later: the statement that failed is still in use here. The next read opens a fresh connection.
    m_thread.post([this] {
        m_statements.reset();
        m_thread.drop();
    });
    if (m_failure == sentence)
        return;
    m_failure = sentence;
    qCWarning(lcStore).noquote() << u"event=change_feed_failed reason="_s + sentence;
    QMetaObject::invokeMethod(
        &m_feed, [feed = &m_feed, sentence] { emit feed->failed(sentence); }, Qt::QueuedConnection);
}

} // namespace store
