// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changefeed.h"

#include "store/people.h"
#include "store/readthread.h"
#include "support/logging.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSqlDriver>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <limits>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pollMilliseconds = 500;
constexpr int answerMilliseconds = 10'000; ///< of a server for what has changed
constexpr int trustedMilliseconds = 5000; ///< between two looks where notifications are heard
constexpr int mostRelatives = 10; ///< of one customer; the newest

/// Every change up to these numbers was read. One for each table: they are not read in one snapshot.
struct Cursor {
    qint64 requests = 0, labels = 0, approvals = 0;
    qint64 number = 0; ///< of the feed, up to which all tables were read; on a server only
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
        // With the timer: its next look would make them anew.
        m_thread.post([this] {
            delete std::exchange(m_poll, nullptr);
            m_statements.reset();
        });
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
    bool mayRest(Database &database);
    void listen(Database &database);
    void hear();
    void advance();
    bool load(Database &database);
    void readOn(Database &database);
    bool isEarlierStore(qint64 number) const;
    SqlResult<void> readPeoples(Found &found, int limit);
    SqlResult<void> addRelatives(std::vector<RequestRecord> &requests);
    void deliver(Found found);
    void fail(const QString &sentence);
    void recover();

    ChangeFeed &m_feed;
    std::atomic<bool> m_wakePosted{false};
    Timestamp m_terminalSince = 0;
    bool m_loaded = false;
    bool m_inFlight = false; ///< a batch is on its way to the owner's thread
    Cursor m_last;
    qint64 m_version = -1; ///< PRAGMA data_version of what was read
    QString m_failure; ///< what was reported last
    bool m_listens = false; ///< on the connection that is open
    bool m_trusted = false; ///< notifications are heard
    bool m_looks = false; ///< by itself, not woken
    bool m_doubted = false; ///< the last look found what no notification had told
    quint64 m_heard = 0, m_heardAtDoubt = 0; ///< notifications
    QElapsedTimer m_sinceLook;
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
    if (m_loaded && database && mayRest(**database))
        return;
    m_looks = true;
    advance();
    m_looks = false;
}

/// Whether there is nothing to read, as far as can be told without reading.
bool ChangeFeed::Worker::mayRest(Database &database)
{
    if (!database.isServer()) {
        const auto version = database.scalar(u"PRAGMA data_version"_s);
        if (version && version->toLongLong() == m_version)
            return true;
        if (version)
            m_version = version->toLongLong();
        return false;
    }
    if (m_doubted) {
        // The notification may only have come behind the look; by now it would be here.
        m_doubted = false;
        if (m_heard == m_heardAtDoubt) {
            m_trusted = false;
            qCInfo(lcStore) << "event=notification_missed";
        }
    }
    return m_trusted && database.connection().isOpen() && m_sinceLook.isValid()
        && m_sinceLook.elapsed() < trustedMilliseconds;
}

void ChangeFeed::Worker::listen(Database &database)
{
    m_listens = true;
    QSqlDriver *driver = database.connection().driver();
    // Queued: the driver tells it while it reads.
    QObject::connect(
        driver, &QSqlDriver::notification, m_thread.context(), [this] { hear(); }, Qt::QueuedConnection);
    // Where that is refused the feed looks by itself.
    if (!driver->subscribeToNotification(u"onboarding_feed"_s))
        qCInfo(lcStore) << "event=listening_refused";
}

void ChangeFeed::Worker::hear()
{
    ++m_heard;
    m_trusted = true;
    if (m_poll)
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
    // Before the look, so that what is committed behind it is heard. Through a pooler another's session would listen.
    if ((*database)->hasSession() && !m_listens)
        listen(**database);
    if (m_loaded) {
        (*database)->setDeadline(answerMilliseconds);
        readOn(**database);
    } else {
        m_loaded = load(**database);
    }
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
    m_last = {};
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
    found.cursor.requests = found.cursor.number = last->toLongLong();
    m_sinceLook.start();
    deliver(std::move(found));
    return true;
}

void ChangeFeed::Worker::readOn(Database &database)
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(database);
    Found found;
    found.cursor = m_last;
    std::optional<qint64> number;
    if (database.isServer()) {
        const auto last = database.scalar(u"SELECT last_number FROM feed"_s);
        if (!last) {
            fail(last.error().sentence);
            return;
        }
        number = last->toLongLong();
        m_sinceLook.start();
        if (*number == m_last.number) {
            recover();
            return;
        }
        if (isEarlierStore(*number)) {
            qCWarning(lcStore) << "event=store_went_back";
            m_loaded = load(database);
            return;
        }
        m_doubted = m_trusted && m_looks;
        m_heardAtDoubt = m_heard;
    }
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
    // Everything up to the number was there when the tables were read, and nothing was cut off.
    if (number && std::max({found.requests.size(), found.labels.size(), found.approvals.size()}) < size_t(batchLength))
        found.cursor.number = *number;
    m_last.number = found.cursor.number;
    recover();
    if (!found.isEmpty())
        deliver(std::move(found));
}

/// Numbers that were read are not there any more: the store was restored from a copy, or is another one.
bool ChangeFeed::Worker::isEarlierStore(qint64 number) const
{
    return number < std::max({m_last.requests, m_last.labels, m_last.approvals, m_last.number});
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
    recover();
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
        m_listens = m_trusted = m_doubted = false;
        m_thread.drop();
    });
    if (m_failure == sentence)
        return;
    m_failure = sentence;
    qCWarning(lcStore).noquote() << u"event=change_feed_failed reason="_s + sentence;
    QMetaObject::invokeMethod(
        &m_feed, [feed = &m_feed, sentence] { emit feed->failed(sentence); }, Qt::QueuedConnection);
}

void ChangeFeed::Worker::recover()
{
    if (m_failure.isEmpty())
        return;
    m_failure.clear();
    qCInfo(lcStore) << "event=change_feed_recovered";
    QMetaObject::invokeMethod(
        &m_feed, [feed = &m_feed] { emit feed->recovered(); }, Qt::QueuedConnection);
}

} // namespace store
