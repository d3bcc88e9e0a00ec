// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/health.h"
#include "store/changefeed.h"
#include "store/writer.h"
#include "support/clock.h"

#include <QObject>

#include <optional>

namespace monitor {

/// Knows since when the store cannot be read: from the first failure on, of the change feed or, where that came first
/// and lasts, of the writer, until the feed reads again.
class StoreWatch : public QObject {
    Q_OBJECT
public:
    /// All must outlive the watch.
    StoreWatch(store::ChangeFeed &feed, store::Writer &writer, const support::Clock &clock, QObject *parent = nullptr);

    /// None: the store is read.
    const std::optional<desk::StoreAway> &away() const { return m_away; }

signals:
    /// It is away, for another reason, or back.
    void changed();

private:
    std::optional<desk::StoreAway> m_away;
    std::optional<support::Timestamp> m_writerFailedAt; ///< none: it writes
};

} // namespace monitor
