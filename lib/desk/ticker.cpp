// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/ticker.h"

namespace desk {

Ticker::Ticker(const support::Clock &clock, QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(1000);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this, &clock] { emit ticked(clock.now()); });
    m_timer.start();
}

} // namespace desk
