// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/committimes.h"
#include "store/ledger.h"
#include "store/writer.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMutex>
#include <QPromise>
#include <QTimer>

#include <atomic>

namespace store {

/// What the writer's callers and its thread share.
struct WriterShared {
    enum class State { New, Running, Stopped };

    std::atomic<State> state{State::New};
    std::atomic<int> depth{0}; ///< deliveries and actions handed over and not answered
    std::atomic<qint64> bytes{0}; ///< of their bodies
    std::atomic<int> asideDepth{0}; ///< ignored and refused ones on their way to the thread
    std::atomic<quint64> asideDropped{0};
    std::atomic<bool> mayReceive{true}, mayAct{true}; ///< Rights
    std::atomic<qint64> busySince{0}; ///< of the commit that runs, by the steady clock, ms; 0: none does
    CommitHistogram commitTimes;

    static qint64 steadyMilliseconds();
    WriterHealth health() const;
    /// Returns whether ok changed.
    bool setHealth(bool ok, const QString &sentence);

private:
    // A sentence cannot be atomic; it is read for /healthz and written only when the health changes.
    mutable QMutex m_mutex;
    WriterHealth m_health;
};

/// One delivery on its way into the store's thread.
class DeliveryEvent : public QEvent {
public:
    DeliveryEvent(Entry entry, webhook::DeliverySink::Answer answer, bool aside);
    static QEvent::Type eventType();

    Entry entry;
    webhook::DeliverySink::Answer answer;
    bool aside; ///< ignored or refused: answered already, written when there is time
};

/// What a person does, on its way into the store's thread.
class ActionEvent : public QEvent {
public:
    ActionEvent(TimedAction action, QPromise<ActionResult> promise);
    static QEvent::Type eventType();

    TimedAction action;
    QPromise<ActionResult> promise;
};

/// The part of the writer that lives in the store's thread.
class WriterWorker : public QObject {
    Q_OBJECT
public:
    /// `clock` and `shared` must outlive the worker.
    WriterWorker(StoreUrl url, const support::Clock &clock, WriterLimits limits, WriterShared &shared);

    support::Result<void> open();
    static QEvent::Type stopType();
    /// Writer::giveUpDamagedStore(), in the worker's thread.
    void giveUp(const QString &sentence);
    /// Writer::probe(), in the worker's thread.
    void probe(webhook::DeliverySink::Answer answer);
    /// Writer::checkRights(), in the worker's thread.
    void checkRights();

    bool event(QEvent *event) override;

signals:
    void committed(qint64 lastSequence);
    void healthChanged(bool ok, const QString &sentence);
    void rightsChanged();

private:
    struct Waiting {
        Entry entry;
        webhook::DeliverySink::Answer answer;
    };
    struct WaitingAction {
        TimedAction action;
        QPromise<ActionResult> promise;
    };
    struct Batch {
        std::vector<Waiting> deliveries;
        std::vector<WaitingAction> actions;

        size_t size() const { return deliveries.size() + actions.size(); }
    };

    void take(DeliveryEvent &event);
    void take(ActionEvent &event);
    void wantCommit();
    void wantFlush();
    void commit();
    void stop();
    support::Result<void> reopen(Database::Access access);
    void succeed(Batch batch, const Ledger::Commit &result);
    SqlResult<Ledger::Commit> write(const Ledger::Batch &batch);
    void fail(Batch batch, const QString &why);
    void forbid(Batch batch, const QString &why);
    void answer(Waiting &waiting, webhook::Outcome outcome);
    void answer(WaitingAction &waiting, const ActionResult &result);
    void answerProbes(webhook::Outcome outcome);

    StoreUrl m_url;
    const support::Clock &m_clock;
    WriterLimits m_limits;
    WriterShared &m_shared;
    std::unique_ptr<Ledger> m_ledger;
    Batch m_waiting;
    std::vector<webhook::DeliverySink::Answer> m_probes; ///< who asks whether the next commit works
    QString m_damage; ///< why nothing is written any more; empty: it is
    SideBuffer m_sideRows;
    quint64 m_droppedLogged = 0;
    bool m_commitPosted = false;
    std::unique_ptr<QTimer> m_flush; ///< the next transaction only for side rows
    std::unique_ptr<QTimer> m_retry; ///< runs while the store is not well
    QElapsedTimer m_sinceFlush;
};

} // namespace store
