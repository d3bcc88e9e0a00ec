// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/player.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace simulation {

namespace {

constexpr int maxTries = 4; // the first one and InboxKit's three (contract section 1)
constexpr int maxRetryAfter = 60;

qint64 scaled(Timestamp at, double speed)
{
    return qint64(std::clamp(std::ceil(double(at) / speed), 0.0, 1e15));
}

} // namespace

Player::Player(Target target, std::vector<PlannedEvent> plan, double speed, QObject *parent)
    : QObject(parent)
    , m_sender(std::move(target), this)
    , m_speed(speed)
{
    for (PlannedEvent &event : plan)
        m_queue.push_back({scaled(event.at, m_speed), std::move(event), 0});
    std::stable_sort(m_queue.begin(), m_queue.end(), [](const Queued &a, const Queued &b) { return a.due < b.due; });
    std::reverse(m_queue.begin(), m_queue.end());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Player::sendNext);
    connect(&m_sender, &Sender::answered, this, &Player::onAnswered);
}

Player::Player(QUrl url, QByteArray key, webhook::SignatureScheme scheme, std::vector<PlannedEvent> plan, double speed,
               QObject *parent)
    : Player(Target{std::move(url), std::move(key), scheme, {}}, std::move(plan), speed, parent)
{
}

void Player::start()
{
    m_elapsed.start();
    m_timer.start(0);
}

void Player::stop()
{
    m_stopped = true;
    m_timer.stop();
}

void Player::sendNext()
{
    if (m_stopped || m_inFlight)
        return;
    if (m_queue.empty()) {
        m_stopped = true;
        emit finished();
        return;
    }
    const qint64 wait = m_queue.back().due - m_elapsed.elapsed();
    if (wait > 0) {
        m_timer.start(int(std::min<qint64>(wait, std::numeric_limits<int>::max())));
        return;
    }
    m_current = std::move(m_queue.back());
    m_queue.pop_back();
    m_inFlight = true;
    m_sender.post(m_current.event.event, m_current.event.body, m_current.event.mischief);
}

void Player::onAnswered(int status, const QByteArray &body, int retryAfter)
{
    m_inFlight = false;
    if (m_stopped)
        return;
    ++m_current.tries;
    if ((status == 0 || status >= 500) && m_current.tries < maxTries) {
        const int seconds = retryAfter > 0 ? std::min(retryAfter, maxRetryAfter) : 1 << (m_current.tries - 1);
        m_current.due = m_elapsed.elapsed() + qint64(seconds) * 1000;
        enqueue(std::move(m_current));
    }
    m_timer.start(0); // before the signal, so that a slot can stop it
    emit answered(status, body);
}

void Player::enqueue(Queued queued)
{
    const auto place = std::lower_bound(m_queue.begin(), m_queue.end(), queued.due,
                                        [](const Queued &a, qint64 due) { return a.due > due; });
    m_queue.insert(place, std::move(queued));
}

} // namespace simulation
