// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/latencyhistogram.h"
#include "simulation/sender.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace simulation {

class LoadConnection;
class RequestForge;

struct LoadOptions {
    int connections = 16;
    qint64 milliseconds = 0; ///< how long to send; 0: until `requests` are sent
    qint64 requests = 0; ///< how many to send; 0: until the time is over
    double rate =
        0; ///< requests a second, however slow the answers are; 0: the next one as soon as the last is answered
};

/// What a run measured.
struct LoadReport {
    quint64 answers = 0;
    double seconds = 0; ///< from the first request to the last answer
    QMap<int, quint64> statuses;
    LatencyHistogram latency; ///< to the complete answer; from the intended instant of sending where a rate was set
    quint64 errors = 0; ///< requests without an answer
    quint64 reconnects = 0;
    int connections = 0;
    bool fixedRate = false;
    QString failure; ///< a sentence where nothing could be measured, else empty

    double answersPerSecond() const { return seconds > 0 ? double(answers) / seconds : 0; }
    /// Keys: requests, seconds, requests_per_second, statuses, p50_ms, p90_ms, p99_ms, p999_ms, max_ms, errors,
    /// reconnects, connections, latency_from (`send` or `intended_send`).
    QJsonObject toJson() const;
    QString toText() const;
};

/// Loads a receiver over kept connections: every request a new uid, so that none is a duplicate. With a rate it is an
/// open loop: the requests are due at fixed instants (rounded up to a millisecond; our timer may add one more), and one
/// that finds every connection busy has been waiting since then. Asynchronous, in the thread that owns it.
class LoadGenerator : public QObject {
    Q_OBJECT
public:
    LoadGenerator(Target target, LoadOptions options, QObject *parent = nullptr);
    ~LoadGenerator() override;

    void start();

signals:
    void finished(const simulation::LoadReport &report);

private:
    void begin();
    void feed(LoadConnection *connection);
    void feedAll();
    void onAnswered(int status, qint64 sentFor);
    void onLost(bool unanswered, bool wasConnected);
    void onTick();
    void finish();
    bool mayStillSend() const;
    qint64 now() const { return m_elapsed.nsecsElapsed() / 1000; } ///< microseconds

    Target m_target;
    LoadOptions m_options;
    LoadReport m_report;
    std::unique_ptr<RequestForge> m_forge;
    std::vector<std::unique_ptr<LoadConnection>> m_connections;
    QElapsedTimer m_elapsed;
    QTimer m_pace; ///< for a rate, or the end of the time
    QTimer m_tick;
    qint64 m_sent = 0;
    qint64 m_due = 0; ///< with a rate: requests whose instant has come
    qint64 m_lastAnswer = 0;
    int m_ticks = 0;
    bool m_begun = false;
    bool m_finished = false;
};

} // namespace simulation
