// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace receiver {

/// Says "alive" twice in each interval, but only while every watched thread still turns its event loop: each is asked
/// for an answer that only its loop can give. A thread that is busy for a while (a store that waits for a neighbour's
/// lock answers 503 after a few seconds, and is no reason to be killed) has `patience` to come back.
class Watchdog : public QObject {
    Q_OBJECT
public:
    struct Watched {
        const char *name;
        /// Calls its argument from the watched thread's event loop.
        std::function<void(std::function<void()> answer)> ping;
    };

    /// Must outlive the watched threads, or their answers: stop them first.
    Watchdog(std::chrono::milliseconds interval, std::chrono::milliseconds patience, std::vector<Watched> watched,
             std::function<void()> alive, QObject *parent = nullptr);

    /// Begins with a first round at once.
    void start();
    void stop();

private:
    void tick();
    void take(size_t index, quint64 round);

    std::chrono::milliseconds m_patience;
    std::vector<Watched> m_watched;
    std::function<void()> m_alive;
    QTimer m_timer;
    quint64 m_round = 0;
    std::vector<bool> m_missing; ///< who has not answered in this round
    QElapsedTimer m_sinceAsked;
    bool m_silenceLogged = false;
};

} // namespace receiver
