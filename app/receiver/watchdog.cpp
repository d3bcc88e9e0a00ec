// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver/watchdog.h"

#include "support/logging.h"

#include <algorithm>

namespace receiver {

Watchdog::Watchdog(std::chrono::milliseconds interval, std::chrono::milliseconds patience, std::vector<Watched> watched,
                   std::function<void()> alive, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_watched(std::move(watched))
    , m_alive(std::move(alive))
    , m_missing(m_watched.size(), false)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval / 2);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::tick);
}

void Watchdog::start()
{
    m_timer.start();
    tick();
}

void Watchdog::stop()
{
    m_timer.stop();
}

void Watchdog::tick()
{
    if (std::find(m_missing.begin(), m_missing.end(), true) != m_missing.end()) {
        if (std::chrono::milliseconds(m_sinceAsked.elapsed()) < m_patience) {
            m_alive();
            return;
        }
        for (size_t i = 0; i < m_watched.size() && !m_silenceLogged; ++i) {
            if (m_missing[i])
                qCCritical(lcApp, "watchdog thread=%s silent_ms=%lld", m_watched[i].name, m_sinceAsked.elapsed());
        }
        m_silenceLogged = true;
        return;
    }
    ++m_round;
    m_silenceLogged = false;
    m_sinceAsked.start();
    m_missing.assign(m_watched.size(), true);
    for (size_t i = 0; i < m_watched.size(); ++i) {
        m_watched[i].ping([this, i, round = m_round] {
            QMetaObject::invokeMethod(
                this, [this, i, round] { take(i, round); }, Qt::QueuedConnection);
        });
    }
}

void Watchdog::take(size_t index, quint64 round)
{
    if (round != m_round || !m_timer.isActive())
        return;
    m_missing[index] = false;
    if (std::find(m_missing.begin(), m_missing.end(), true) == m_missing.end())
        m_alive();
}

} // namespace receiver
