// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QMetaType>

#include <optional>
#include <utility>

namespace server {

/// A snapshot of what the door has seen since it opened.
struct Counters {
    /// (outcome, code) -> answers. Outcomes: accepted, late, duplicate, ignored, quarantined, refused, rejected,
    /// failed.
    QMap<std::pair<QByteArray, QByteArray>, quint64> deliveries;
    int connections = 0;
    std::optional<qint64> lastEventAt; ///< receipt of the last delivery with a good signature, ms since 1970

    quint64 accepted() const; ///< accepted, late, duplicate and ignored
    quint64 refused() const; ///< everything else
};

} // namespace server

Q_DECLARE_METATYPE(server::Counters)
