// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/timeoff.h"

#include <QCryptographicHash>
#include <QSettings>

namespace monitor {

TimeOff::TimeOff(QString file, const QString &store, const support::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_name(QStringLiteral("listening_until/%1")
                 .arg(QString::fromLatin1(
                     QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))))
    , m_clock(clock)
{
    m_timer.setInterval(noteMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &TimeOff::note);
}

TimeOff::~TimeOff()
{
    end();
}

std::optional<support::Timestamp> TimeOff::since() const
{
    bool known = false;
    const support::Timestamp until = QSettings(m_file, QSettings::IniFormat).value(m_name).toLongLong(&known);
    // A note from the future is one of a clock that has been put right.
    if (!known || m_clock.now() - until < leastGap)
        return std::nullopt;
    return until;
}

void TimeOff::begin()
{
    note();
    m_timer.start();
}

void TimeOff::end()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    note();
}

void TimeOff::note()
{
    QSettings(m_file, QSettings::IniFormat).setValue(m_name, m_clock.now());
}

} // namespace monitor
