// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/error.h"

#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace settings {

struct IniChange;

/// The part of the day in which nobody is to be disturbed.
struct QuietHours {
    QTime from;
    QTime until; ///< excluded; earlier than `from`: the next morning

    bool contains(QTime time) const;
    bool operator==(const QuietHours &) const = default;
};

/// What concerns the window alone, `[desk]` of the configuration file. The receiver checks it and passes it over.
struct DeskSettings {
    static constexpr int mostMinutes = 10'080; ///< a week

    bool notifyCustomer = true; ///< a customer must act
    bool notifyTrouble = true;
    bool notifyCompleted = false;
    bool sound = false; ///< with notifications
    std::optional<QuietHours> quiet; ///< no notifications then
    // Minutes after which a request in this status counts as stuck, 1 to mostMinutes.
    int queuedMinutes = 10;
    int pendingMinutes = 20;
    int processingMinutes = 15;
    int unknownMinutes = 15;
    QString language; ///< of the interface, e.g. `de` or `pt_BR`; empty: the system's

    /// Takes one line of the file. Errors: `broken_config` for a key that there is not, `wrong_value`; `place` is
    /// named.
    support::Result<void> set(const QString &key, const QString &value, const QString &place);
    /// The lines that must change in a file that says `before`.
    std::vector<IniChange> changesSince(const DeskSettings &before) const;

    bool operator==(const DeskSettings &) const = default;
};

/// `HH:MM`, from 00:00 to 23:59; `H:MM` too.
std::optional<QTime> timeOfDay(const QString &text);

} // namespace settings
