// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/database.h"
#include "store/deskaction.h"
#include "store/storeurl.h"
#include "support/clock.h"
#include "webhook/deliverysink.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace store {

class WriterWorker;
struct WriterShared;

/// Bounds of the writer's queue and patience.
struct WriterLimits {
    int queueLength = 4096; ///< deliveries and actions that may wait; one more is answered Overloaded
    qint64 queueBytes = 64 * 1024 * 1024; ///< bytes of their bodies
    int batchLength = 512; ///< of them in one transaction
    int busyMilliseconds = 5000; ///< how long a commit waits for another process's lock before StoreUnavailable
};

/// How the writer stands.
struct WriterHealth {
    bool ok = true;
    QString sentence; ///< what is wrong, for a person; empty when ok
    int queueDepth = 0;
};

/// The only writer of a store, in a thread of its own. Takes everything that waits, up to a bound, as one transaction
/// (group commit): under load many deliveries share one fsync, alone one waits for nobody.
class Writer : public QObject, public webhook::DeliverySink {
    Q_OBJECT
public:
    /// `clock` must outlive the writer.
    Writer(StoreUrl url, const support::Clock &clock, WriterLimits limits = {});
    ~Writer() override; ///< stop()

    /// Opens the store, applies migrations, starts the thread. Blocks until it is ready.
    /// Errors (nothing is touched): `store_unavailable`, `store_newer`, `store_foreign`, `store_corrupt`.
    support::Result<void> start();

    /// Commits and answers what waits, answers everything later with ShuttingDown, ends the thread. Idempotent.
    void stop();

    void deliver(webhook::Delivery delivery, Answer answer) override;

    /// Does what a person wants done, in one transaction with the deliveries that wait. The future ends after the
    /// commit, always with a result. Any thread; never blocks.
    QFuture<ActionResult> perform(DeskAction action);

    /// Calls `answer` in the store's thread as soon as its event loop turns; never where the writer does not run.
    void ping(std::function<void()> answer);

    /// Asks the store whether it could commit at this moment: an empty transaction takes the way of a delivery, through
    /// queue, lock and disk. `answer` is called once, in the store's thread, with Recorded, StoreUnavailable or
    /// ShuttingDown. Any thread.
    void probe(Answer answer);

    /// Someone who reads the store found it damaged. Until a new start everything is answered StoreUnavailable: SQLite
    /// would go on with the pages that it has in memory, and nobody could read afterwards what it has acknowledged.
    /// Any thread.
    void giveUpDamagedStore(const QString &sentence);

    /// What the database let us do when the store was opened last. Any thread.
    Rights rights() const;
    /// Asks anew on a new connection: another server may be in charge by now, or the role have got other rights. Any
    /// thread.
    void checkRights();

    /// Any thread.
    WriterHealth health() const;
    /// Durations of all commits so far, for /metrics: cumulative counts per upper bound (seconds), sum and count.
    struct CommitTimes {
        std::vector<std::pair<double, quint64>> buckets;
        double sumSeconds = 0;
        quint64 count = 0;
    };
    CommitTimes commitTimes() const;

signals:
    /// After a commit, from the store's thread: requests changed up to this number of the change feed.
    void committed(qint64 lastSequence);
    /// From the store's thread, on every change between ok and not ok.
    void healthChanged(bool ok, const QString &sentence);
    /// From the store's thread: rights() are others than before.
    void rightsChanged();

private:
    std::unique_ptr<WriterShared> m_shared;
    std::unique_ptr<WriterWorker> m_worker; ///< lives in m_thread
    const support::Clock &m_clock;
    WriterLimits m_limits;
    QThread m_thread;
};

} // namespace store
