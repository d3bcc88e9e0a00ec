// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/storewatch.h"

namespace monitor {

StoreWatch::StoreWatch(store::ChangeFeed &feed, store::Writer &writer, const support::Clock &clock, QObject *parent)
    : QObject(parent)
{
    connect(&writer, &store::Writer::healthChanged, this, [this, &feed, &clock](bool ok) {
        m_writerFailedAt = ok ? std::nullopt : std::optional(clock.now());
        // What keeps the writer from writing may keep the feed from reading: it need not wait to find that out.
        feed.wake();
    });
    connect(&feed, &store::ChangeFeed::failed, this, [this, &clock](const QString &sentence) {
        const support::Timestamp now = clock.now();
        m_away = {m_away ? m_away->since : m_writerFailedAt.value_or(now), sentence};
        emit changed();
    });
    connect(&feed, &store::ChangeFeed::recovered, this, [this] {
        m_away.reset();
        emit changed();
    });
}

} // namespace monitor
