// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/storeurl.h"

#include <QJsonObject>

#include <functional>

class QIODevice;

namespace desk {

constexpr qint64 mostInBundle = 2000; ///< deliveries, the newest

/// Writes one JSON object for those who help from outside: `about` (versions, counters, health; the caller vouches for
/// it) and the newest stored deliveries as ShareSafe leaves them. For a thread of its own: it reads the store.
/// `progress` returns false to give up. Errors: those of store::visitDeliveries(), and `output_failed`.
support::Result<void> writeShareBundle(const store::StoreUrl &url, const QJsonObject &about, QIODevice &output,
                                       const std::function<bool(qint64 written)> &progress);

} // namespace desk
