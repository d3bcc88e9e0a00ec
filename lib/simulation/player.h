// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/sender.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace simulation {

/// Sends a plan in its own time, one event after the other, and tries again what a server could not take: an answer of
/// 500 or more, or none at all, up to three times, after the `Retry-After` it asked for (at most a minute). What waits
/// for its next try does not hold up the others. Asynchronous, in the thread that owns it.
class Player : public QObject {
    Q_OBJECT
public:
    /// `speed`: how many seconds of the plan pass in one; above 0.
    Player(Target target, std::vector<PlannedEvent> plan, double speed, QObject *parent = nullptr);
    Player(QUrl url, QByteArray key, webhook::SignatureScheme scheme, std::vector<PlannedEvent> plan, double speed,
           QObject *parent = nullptr);

    /// The plan's time begins now. Once only.
    void start();
    /// Sends nothing more; neither signal comes again.
    void stop();

    qsizetype waiting() const { return qsizetype(m_queue.size()); } ///< events not sent, or to be sent again

signals:
    /// Every answer, also to what will be tried again. `status` 0: no answer, and `body` says why.
    void answered(int status, const QByteArray &body);
    /// Every event has its last answer.
    void finished();

private:
    struct Queued {
        qint64 due = 0; ///< ms since start()
        PlannedEvent event;
        int tries = 0;
    };

    void sendNext();
    void onAnswered(int status, const QByteArray &body, int retryAfter);
    void enqueue(Queued queued);

    Sender m_sender;
    double m_speed;
    std::vector<Queued> m_queue; ///< by due, the next one last
    Queued m_current;
    bool m_inFlight = false;
    bool m_stopped = false;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace simulation
