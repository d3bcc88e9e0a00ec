// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/clock.h"

#include <QObject>
#include <QTimer>

namespace desk {

/// The one heartbeat of the window: everything that shows an age listens here, and touches only what is visible.
class Ticker : public QObject {
    Q_OBJECT
public:
    /// `clock` must outlive the ticker. Ticks once a second from now on.
    explicit Ticker(const support::Clock &clock, QObject *parent = nullptr);

signals:
    void ticked(support::Timestamp now);

private:
    QTimer m_timer;
};

} // namespace desk
