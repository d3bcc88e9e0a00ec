// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/demo.h"

#include "simulation/journeys.h"

#include <QRandomGenerator>

namespace monitor {

namespace {

constexpr int customersPerRound = 12;
constexpr double speed = 10; // a journey of minutes is seen within one

} // namespace

Demo::Demo(const support::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    m_key = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
}

settings::SourceSetting Demo::source() const
{
    settings::SourceSetting source;
    source.name = tr("Demo");
    source.key = support::Secret(m_key);
    source.scopes = QStringLiteral("https://mail.google.com/, https://www.googleapis.com/auth/gmail.settings.basic");
    source.place = QStringLiteral("--demo");
    return source;
}

void Demo::start(const QUrl &url)
{
    m_url = url;
    playRound();
}

void Demo::playRound()
{
    simulation::JourneyOptions options;
    options.customers = customersPerRound;
    options.seed = ++m_round;
    // Played fast, the plan's own times run ahead of the clock; begun in the past, its last event happens now.
    const support::Timestamp length = simulation::planJourneys(options).back().at;
    options.epoch = m_clock.now() - length + support::Timestamp(double(length) / speed);
    // The old player is in the middle of telling that it has finished.
    if (m_player)
        m_player.release()->deleteLater();
    m_player = std::make_unique<simulation::Player>(m_url, m_key, webhook::SignatureScheme::Hmac,
                                                    simulation::planJourneys(options), speed);
    connect(m_player.get(), &simulation::Player::finished, this, &Demo::playRound);
    m_player->start();
}

} // namespace monitor
