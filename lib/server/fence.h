// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/receiver.h"
#include "server/requesthead.h"

#include <optional>

namespace server {

/// Who a request comes from, as far as it can be told.
struct Remote {
    QHostAddress address; ///< the client's, or that of the last proxy that is known to have passed it on
    bool proven = true; ///< false: a client hides behind `address`; it must not get what only `address` may

    bool operator==(const Remote &other) const = default;
};

/// `peer`, or, where `peer` is a trusted proxy, the rightmost address of `X-Forwarded-For` or `Forwarded` (RFC 7239)
/// that is none. What does not read as an address ends the search. Where both fields are there and disagree, neither is
/// believed: a proxy writes one of them, and the other is what its client sent.
Remote remoteBehind(const QHostAddress &peer, const RequestHead &head, const Fence &fence);

/// The code that keeps `remote` out (`remote_forbidden`, `authorization_invalid`), or nothing.
std::optional<QLatin1StringView> fenceRefusal(const Remote &remote, const RequestHead &head, const Fence &fence);

} // namespace server
