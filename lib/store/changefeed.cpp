// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changefeed.h"

#include "store/projection.h"
#include "store/readthread.h"
#include "support/logging.h"

#include <QPointer>
#include <QTimer>

#include <atomic>

namespace store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pollMilliseconds = 500;

using Records = std::shared_ptr<const std::vector<RequestRecord>>;

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
        m_thread.post([this] { m_changes.reset(); });
    }
    Q_DISABLE_COPY_MOVE(Worker)

    void start(Timestamp terminalSince);
    void wake();

private:
    void poll();
    void advance();
    bool load(Database &database);
    void readOn(Database &database);
    std::unique_ptr<Statement> openStatement(Database &database, const QString &condition) const;
    SqlResult<std::vector<RequestRecord>> records(Statement &statement) const;
    void deliver(std::vector<RequestRecord> records, bool first);
    void fail(const QString &sentence);

    ChangeFeed &m_feed;
    std::atomic<bool> m_wakePosted{false};
    Timestamp m_terminalSince = 0;
    bool m_loaded = false;
    bool m_inFlight = false; ///< a batch is on its way to the owner's thread
    qint64 m_last = 0; ///< every change up to this number was read
    qint64 m_version = -1; ///< PRAGMA data_version of what was read
    QString m_failure; ///< what was reported last
    QTimer *m_poll = nullptr; ///< owned by the thread's context
    std::unique_ptr<Statement> m_changes;
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
    const auto last = database.scalar(u"SELECT last_number FROM feed"_s);
    // Two ranges of one index, so that neither walks the ended requests of years.
    Statement open(database,
                   Projection::select(database.dialect()) + u" WHERE terminal = 0 UNION ALL "_s
                       + Projection::select(database.dialect()) + u" WHERE terminal = 1 AND last_received_at >= ?"_s);
    open.add(m_terminalSince);
    auto read = records(open);
    if (!last || !read) {
        fail(last ? read.error().sentence : last.error().sentence);
        return false;
    }
    m_last = last->toLongLong();
    deliver(std::move(read).value(), true);
    return true;
}

void ChangeFeed::Worker::readOn(Database &database)
{
    if (!m_changes) {
        m_changes = std::make_unique<Statement>(database,
                                                Projection::select(database.dialect())
                                                    + u" WHERE change_sequence > ? ORDER BY change_sequence LIMIT ?"_s);
    }
    m_changes->add(m_last).add(batchLength);
    auto read = records(*m_changes);
    if (!read) {
        fail(read.error().sentence);
        return;
    }
    m_failure.clear();
    if (read->empty())
        return;
    m_last = read->back().sequence;
    deliver(std::move(read).value(), false);
}

SqlResult<std::vector<RequestRecord>> ChangeFeed::Worker::records(Statement &statement) const
{
    std::vector<RequestRecord> found;
    if (const auto run = statement.run(); !run)
        return support::Unexpected<SqlFailure>{run.error()};
    while (statement.next())
        found.push_back(Projection::read(statement));
    if (const auto finished = statement.finish(); !finished)
        return support::Unexpected<SqlFailure>{finished.error()};
    return found;
}

void ChangeFeed::Worker::deliver(std::vector<RequestRecord> records, bool first)
{
    m_inFlight = true;
    m_failure.clear();
    const Records shared = std::make_shared<const std::vector<RequestRecord>>(std::move(records));
    QMetaObject::invokeMethod(
        &m_feed,
        [this, shared, first, alive = QPointer(&m_feed)] {
            if (first)
                emit m_feed.loaded(*shared);
            else
                emit m_feed.changed(*shared);
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
        m_changes.reset();
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
