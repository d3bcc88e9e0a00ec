// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/writer.h"

#include "store/writerworker.h"

#include <QCoreApplication>

namespace store {

using webhook::Outcome;

namespace {

/// Ignored and refused deliveries are answered before they are written: nothing depends on them.
bool isAside(const webhook::Delivery &delivery)
{
    return std::holds_alternative<webhook::Ignored>(delivery.content)
        || std::holds_alternative<webhook::Refused>(delivery.content);
}

void answerWith(const webhook::DeliverySink::Answer &answer, Outcome outcome)
{
    if (answer)
        answer(outcome);
}

} // namespace

Writer::Writer(StoreUrl url, const support::Clock &clock, WriterLimits limits)
    : m_shared(std::make_unique<WriterShared>())
    , m_worker(std::make_unique<WriterWorker>(std::move(url), clock, limits, *m_shared))
    , m_clock(clock)
    , m_limits(limits)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    // Direct: the signals leave from the store's thread.
    connect(m_worker.get(), &WriterWorker::committed, this, &Writer::committed, Qt::DirectConnection);
    connect(m_worker.get(), &WriterWorker::rightsChanged, this, &Writer::rightsChanged, Qt::DirectConnection);
    connect(m_worker.get(), &WriterWorker::healthChanged, this, &Writer::healthChanged, Qt::DirectConnection);
}

Writer::~Writer()
{
    stop();
}

support::Result<void> Writer::start()
{
    using State = WriterShared::State;
    if (m_shared->state != State::New) {
        return support::failure(QStringLiteral("store_unavailable"), QString(),
                                QStringLiteral("The store's writer was started before."));
    }
    m_thread.start();
    support::Result<void> opened;
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { opened = m_worker->open(); }, Qt::BlockingQueuedConnection);
    m_shared->state = opened ? State::Running : State::Stopped;
    if (!opened) {
        m_thread.quit();
        m_thread.wait();
    }
    return opened;
}

void Writer::stop()
{
    using State = WriterShared::State;
    if (m_shared->state.exchange(State::Stopped) != State::Running)
        return;
    QCoreApplication::postEvent(m_worker.get(), new QEvent(WriterWorker::stopType()));
    m_thread.wait();
}

void Writer::deliver(webhook::Delivery delivery, Answer answer)
{
    using State = WriterShared::State;
    const bool aside = isAside(delivery);
    if (aside) {
        answerWith(answer, Outcome::Recorded);
        answer = nullptr;
    }
    // Counted before the state is read: a stopping worker waits for everything that is counted.
    std::atomic<int> &depth = aside ? m_shared->asideDepth : m_shared->depth;
    const int waiting = depth.fetch_add(1);
    const qint64 size = aside ? 0 : delivery.body.size();
    const qint64 bytes = m_shared->bytes.fetch_add(size);
    const State state = m_shared->state;
    // Nobody waits for what goes aside, and only the newest are kept: a flood of it takes no room from the others.
    const int bound = aside ? 4 * int(SideBuffer::maxRows) : m_limits.queueLength;
    if (state != State::Running || waiting >= bound || bytes + size > m_limits.queueBytes) {
        m_shared->bytes.fetch_sub(size);
        depth.fetch_sub(1);
        if (aside && state == State::Running)
            m_shared->asideDropped.fetch_add(1);
        answerWith(answer,
                   state == State::Running   ? Outcome::Overloaded
                       : state == State::New ? Outcome::StoreUnavailable
                                             : Outcome::ShuttingDown);
        return;
    }
    QCoreApplication::postEvent(m_worker.get(),
                                new DeliveryEvent(Entry(std::move(delivery)), std::move(answer), aside));
}

QFuture<ActionResult> Writer::perform(DeskAction action)
{
    using State = WriterShared::State;
    QPromise<ActionResult> promise;
    promise.start();
    QFuture<ActionResult> future = promise.future();
    // Counted before the state is read, as in deliver().
    const int waiting = m_shared->depth.fetch_add(1);
    const State state = m_shared->state;
    if (state != State::Running || waiting >= m_limits.queueLength) {
        m_shared->depth.fetch_sub(1);
        promise.addResult(ActionResult{state == State::Running   ? ActionOutcome::Overloaded
                                           : state == State::New ? ActionOutcome::StoreUnavailable
                                                                 : ActionOutcome::ShuttingDown,
                                       {}});
        promise.finish();
        return future;
    }
    QCoreApplication::postEvent(m_worker.get(),
                                new ActionEvent({std::move(action), m_clock.now()}, std::move(promise)));
    return future;
}

void Writer::ping(std::function<void()> answer)
{
    if (m_shared->state == WriterShared::State::Running)
        QMetaObject::invokeMethod(m_worker.get(), std::move(answer), Qt::QueuedConnection);
}

void Writer::probe(Answer answer)
{
    // Counted like a delivery, so that a writer that stops answers it first.
    m_shared->depth.fetch_add(1);
    if (m_shared->state != WriterShared::State::Running) {
        m_shared->depth.fetch_sub(1);
        answer(Outcome::ShuttingDown);
        return;
    }
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), answer = std::move(answer)] { worker->probe(answer); },
        Qt::QueuedConnection);
}

void Writer::giveUpDamagedStore(const QString &sentence)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), sentence] { worker->giveUp(sentence); }, Qt::QueuedConnection);
}

Rights Writer::rights() const
{
    return {m_shared->mayReceive, m_shared->mayAct};
}

void Writer::checkRights()
{
    if (m_shared->state == WriterShared::State::Running)
        QMetaObject::invokeMethod(
            m_worker.get(), [worker = m_worker.get()] { worker->checkRights(); }, Qt::QueuedConnection);
}

WriterHealth Writer::health() const
{
    WriterHealth health = m_shared->health();
    const qint64 since = m_shared->busySince;
    const qint64 busy = since == 0 ? 0 : WriterShared::steadyMilliseconds() - since;
    if (health.ok && busy > m_limits.busyMilliseconds + 1000) {
        health.ok = false;
        health.sentence = QStringLiteral("The store has not answered for %1 s.").arg(busy / 1000);
    }
    health.queueDepth = m_shared->depth;
    return health;
}

Writer::CommitTimes Writer::commitTimes() const
{
    const CommitHistogram &times = m_shared->commitTimes;
    return {times.buckets(), times.sumSeconds(), times.count()};
}

} // namespace store
