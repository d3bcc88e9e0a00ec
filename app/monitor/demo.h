// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/settings.h"
#include "simulation/player.h"
#include "support/clock.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace monitor {

/// Plays InboxKit for `--demo`: a random key of its own, and journeys posted over real HTTP to the program's own door.
/// When all customers are through, new ones come.
class Demo : public QObject {
    Q_OBJECT
public:
    explicit Demo(const support::Clock &clock, QObject *parent = nullptr);

    /// The only source that a demo accepts.
    settings::SourceSetting source() const;

    /// `url`: where the door is.
    void start(const QUrl &url);

private:
    void playRound();

    const support::Clock &m_clock;
    QByteArray m_key;
    QUrl m_url;
    quint32 m_round = 0;
    std::unique_ptr<simulation::Player> m_player;
};

} // namespace monitor
