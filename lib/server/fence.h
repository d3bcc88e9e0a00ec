// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/receiver.h"
#include "server/requesthead.h"

#include <optional>

namespace server {

/// Who a request comes from: `peer`, or, where `peer` is a trusted proxy, the rightmost address of `X-Forwarded-For` or
/// `Forwarded` (RFC 7239) that is none. What does not read as an address ends the search: the proxy that passed it on
/// counts. Where both fields are there and disagree, neither is believed, since a proxy vouches for one of them only.
QHostAddress remoteBehind(const QHostAddress &peer, const RequestHead &head, const Fence &fence);

/// The code that keeps `remote` out (`remote_forbidden`, `authorization_invalid`), or nothing.
std::optional<QLatin1StringView> fenceRefusal(const QHostAddress &remote, const RequestHead &head, const Fence &fence);

} // namespace server
