// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace monitor {

/// Remembers, for one store, until when the door was open: a note at most once a minute and at the orderly end. So the
/// next start knows how long nobody listened, also after a crash.
class TimeOff : public QObject {
    Q_OBJECT
public:
    static constexpr support::Timestamp leastGap = 120'000; ///< ms; a shorter one is bridged by InboxKit's retries
    static constexpr int noteMilliseconds = 60'000;

    /// `file`: where it is noted; `store` tells stores apart. `clock` must outlive it.
    TimeOff(QString file, const QString &store, const support::Clock &clock, QObject *parent = nullptr);
    ~TimeOff() override; ///< end()

    /// When the door was last open, where that is long enough ago to say so. Ask before begin().
    std::optional<support::Timestamp> since() const;
    /// The door is open from now on.
    void begin();
    /// The door closes now.
    void end();

private:
    void note();

    const QString m_file;
    const QString m_name;
    const support::Clock &m_clock;
    QTimer m_timer;
};

} // namespace monitor
