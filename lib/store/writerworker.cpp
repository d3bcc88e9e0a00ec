// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writerworker.h"

#include "support/logging.h"

#include <QCoreApplication>
#include <QThread>

#include <chrono>

namespace store {

using namespace Qt::Literals::StringLiterals;
using webhook::Outcome;

namespace {

constexpr int flushMilliseconds = 1000;
constexpr int retryMilliseconds = 1000;
constexpr int stopMilliseconds = 1000;

QEvent::Type commitType()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

} // namespace

qint64 WriterShared::steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

WriterHealth WriterShared::health() const
{
    const QMutexLocker lock(&m_mutex);
    return m_health;
}

bool WriterShared::setHealth(bool ok, const QString &sentence)
{
    const QMutexLocker lock(&m_mutex);
    const bool changed = m_health.ok != ok;
    m_health.ok = ok;
    m_health.sentence = sentence;
    return changed;
}

DeliveryEvent::DeliveryEvent(Entry entry, webhook::DeliverySink::Answer answer, bool aside)
    : QEvent(eventType())
    , entry(std::move(entry))
    , answer(std::move(answer))
    , aside(aside)
{
}

QEvent::Type DeliveryEvent::eventType()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

ActionEvent::ActionEvent(TimedAction action, QPromise<ActionResult> promise)
    : QEvent(eventType())
    , action(std::move(action))
    , promise(std::move(promise))
{
}

QEvent::Type ActionEvent::eventType()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

QEvent::Type WriterWorker::stopType()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

WriterWorker::WriterWorker(StoreUrl url, const support::Clock &clock, WriterLimits limits, WriterShared &shared)
    : m_url(std::move(url))
    , m_clock(clock)
    , m_limits(limits)
    , m_shared(shared)
{
}

support::Result<void> WriterWorker::open()
{
    if (auto opened = reopen(Database::Access::Create); !opened)
        return opened;
    m_flush = std::make_unique<QTimer>();
    m_flush->setSingleShot(true);
    connect(m_flush.get(), &QTimer::timeout, this, &WriterWorker::commit);
    m_retry = std::make_unique<QTimer>();
    m_retry->setInterval(retryMilliseconds);
    connect(m_retry.get(), &QTimer::timeout, this, &WriterWorker::commit);
    return {};
}

bool WriterWorker::event(QEvent *event)
{
    if (event->type() == DeliveryEvent::eventType()) {
        take(static_cast<DeliveryEvent &>(*event));
        return true;
    }
    if (event->type() == ActionEvent::eventType()) {
        take(static_cast<ActionEvent &>(*event));
        return true;
    }
    if (event->type() == commitType()) {
        m_commitPosted = false;
        commit();
        return true;
    }
    if (event->type() == stopType()) {
        stop();
        return true;
    }
    return QObject::event(event);
}

void WriterWorker::take(DeliveryEvent &event)
{
    if (event.aside) {
        m_sideRows.add(SideRow::from(event.entry.delivery));
        m_shared.asideDepth.fetch_sub(1);
        wantFlush();
        return;
    }
    m_waiting.deliveries.push_back({std::move(event.entry), std::move(event.answer)});
    wantCommit();
}

void WriterWorker::take(ActionEvent &event)
{
    m_waiting.actions.push_back({std::move(event.action), std::move(event.promise)});
    wantCommit();
}

/// The event stands behind all that is queued already: it becomes one transaction, and nothing in it waits for what has
/// not come yet.
void WriterWorker::wantCommit()
{
    if (int(m_waiting.size()) >= m_limits.batchLength) {
        commit();
        return;
    }
    if (m_commitPosted)
        return;
    m_commitPosted = true;
    QCoreApplication::postEvent(this, new QEvent(commitType()));
}

/// Rows that nobody waits for ride with the next commit, or cause one, but no more than one a second.
void WriterWorker::wantFlush()
{
    if (m_commitPosted || m_flush->isActive())
        return;
    const qint64 passed = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : flushMilliseconds;
    if (passed >= flushMilliseconds)
        wantCommit();
    else
        m_flush->start(int(flushMilliseconds - passed));
}

void WriterWorker::commit()
{
    const bool recovering = !m_shared.health().ok;
    if (m_waiting.size() == 0 && m_sideRows.isEmpty() && m_probes.empty() && !recovering)
        return;
    Batch batch = std::exchange(m_waiting, {});
    m_flush->stop();
    if (!m_sideRows.isEmpty())
        m_sinceFlush.start();
    if (!m_damage.isEmpty()) {
        fail(std::move(batch), m_damage);
        return;
    }
    if (!m_ledger) {
        // Existing: a store that is gone while we run is not silently replaced by an empty one.
        if (const auto opened = reopen(Database::Access::Existing); !opened) {
            fail(std::move(batch), opened.error().sentence);
            return;
        }
    }
    Ledger::Batch wanted{{}, {}, m_sideRows};
    wanted.entries.reserve(batch.deliveries.size());
    for (const Waiting &waiting : batch.deliveries)
        wanted.entries.push_back(&waiting.entry);
    for (const WaitingAction &waiting : batch.actions)
        wanted.actions.push_back(&waiting.action);

    QElapsedTimer duration;
    duration.start();
    m_shared.busySince = WriterShared::steadyMilliseconds();
    const auto result = write(wanted);
    m_shared.busySince = 0;
    if (result) {
        m_shared.commitTimes.add(duration.nsecsElapsed());
        succeed(std::move(batch), *result);
        return;
    }
    // A connection that met anything but a lock or a bad row is not trusted with the next batch.
    // Nor is one that may not write, but shall: another server may be in charge by now.
    if (result.error().kind == FailureKind::Store || result.error().kind == FailureKind::Forbidden)
        m_ledger.reset();
    if (result.error().kind == FailureKind::Forbidden && batch.deliveries.empty()) {
        forbid(std::move(batch), result.error().sentence);
        return;
    }
    if (result.error().corrupt)
        giveUp(result.error().sentence);
    fail(std::move(batch),
         m_damage.isEmpty() ? u"The store cannot be written: %1."_s.arg(result.error().sentence) : m_damage);
}

SqlResult<Ledger::Commit> WriterWorker::write(const Ledger::Batch &batch)
{
    auto result = m_ledger->commit(batch);
    // Where the server was started anew, or the way to it had broken, and nothing can have been committed.
    if (!result && result.error().disconnected) {
        m_ledger.reset();
        if (reopen(Database::Access::Existing))
            result = m_ledger->commit(batch);
    }
    return result;
}

void WriterWorker::giveUp(const QString &sentence)
{
    if (!m_damage.isEmpty() || !m_retry)
        return; // known, or stopped
    qCCritical(lcStore).noquote() << u"event=store_damaged reason="_s + sentence;
    m_damage =
        u"The store is damaged. Stop the program, restore the store from a copy, and start again. %1"_s.arg(sentence);
    fail({}, m_damage);
}

support::Result<void> WriterWorker::reopen(Database::Access access)
{
    auto ledger = Ledger::open(m_url, access, m_limits.busyMilliseconds, m_clock);
    if (!ledger)
        return support::Unexpected<support::Error>{ledger.error()};
    m_ledger = std::move(ledger).value();
    if (const auto rights = m_ledger->rights()) {
        const bool receiving = m_shared.mayReceive.exchange(rights->receive),
                   acting = m_shared.mayAct.exchange(rights->act);
        if (receiving != rights->receive || acting != rights->act)
            emit rightsChanged();
    }
    return {};
}

void WriterWorker::succeed(Batch batch, const Ledger::Commit &result)
{
    m_sideRows.clear();
    qint64 bytes = 0;
    for (size_t i = 0; i < batch.deliveries.size(); ++i) {
        bytes += batch.deliveries[i].entry.delivery.body.size();
        answer(batch.deliveries[i], result.outcomes[i]);
    }
    for (size_t i = 0; i < batch.actions.size(); ++i)
        answer(batch.actions[i], result.actions[i]);
    answerProbes(Outcome::Recorded);
    if (m_shared.setHealth(true, QString())) {
        m_retry->stop();
        qCInfo(lcStore) << "event=store_recovered";
        emit healthChanged(true, QString());
    }
    const quint64 dropped = m_sideRows.dropped() + m_shared.asideDropped;
    if (dropped != m_droppedLogged) {
        qCInfo(lcStore).noquote() << u"event=side_rows_dropped total="_s + QString::number(dropped);
        m_droppedLogged = dropped;
    }
    emit committed(result.lastNumber);
    m_ledger->tidy(bytes);
}

void WriterWorker::fail(Batch batch, const QString &why)
{
    for (Waiting &waiting : batch.deliveries)
        answer(waiting, Outcome::StoreUnavailable);
    for (WaitingAction &waiting : batch.actions)
        answer(waiting, {ActionOutcome::StoreUnavailable, {}});
    answerProbes(Outcome::StoreUnavailable);
    if (!m_retry->isActive())
        m_retry->start();
    if (m_shared.setHealth(false, why)) {
        qCWarning(lcStore).noquote() << u"event=store_failed reason="_s + why;
        emit healthChanged(false, why);
    }
}

/// The store is well; it is us who may not.
void WriterWorker::forbid(Batch batch, const QString &why)
{
    if (!batch.actions.empty())
        qCWarning(lcStore).noquote() << u"event=not_allowed reason="_s + why;
    for (WaitingAction &waiting : batch.actions)
        answer(waiting, {ActionOutcome::NotAllowed, {}});
    answerProbes(Outcome::StoreUnavailable);
}

void WriterWorker::answer(Waiting &waiting, Outcome outcome)
{
    m_shared.bytes.fetch_sub(waiting.entry.delivery.body.size());
    m_shared.depth.fetch_sub(1);
    if (waiting.answer)
        waiting.answer(outcome);
}

void WriterWorker::answer(WaitingAction &waiting, const ActionResult &result)
{
    m_shared.depth.fetch_sub(1);
    waiting.promise.addResult(result);
    waiting.promise.finish();
}

void WriterWorker::probe(webhook::DeliverySink::Answer answer)
{
    m_probes.push_back(std::move(answer));
    wantCommit();
}

void WriterWorker::checkRights()
{
    if (!m_retry || !m_damage.isEmpty())
        return; // stopped, or lost
    m_ledger.reset();
    (void)reopen(Database::Access::Existing); // else the next commit tells why
}

void WriterWorker::answerProbes(Outcome outcome)
{
    for (const webhook::DeliverySink::Answer &answer : std::exchange(m_probes, {})) {
        m_shared.depth.fetch_sub(1);
        answer(outcome);
    }
}

void WriterWorker::stop()
{
    // Whoever stops us does not wait for another's lock as long as a sender would.
    if (m_ledger)
        m_ledger->setPatience(stopMilliseconds);
    commit();
    if (m_shared.depth > 0 || m_shared.asideDepth > 0) {
        // Someone was between counting and handing over when the stop came.
        QCoreApplication::postEvent(this, new QEvent(stopType()));
        return;
    }
    // Timers and connections end in the thread that made them.
    m_flush.reset();
    m_retry.reset();
    m_ledger.reset();
    QThread::currentThread()->quit();
}

} // namespace store
