// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

#include <optional>
#include <utility>
#include <vector>

/// Addresses and networks in their one plain form. QHostAddress alone reads much more: `10`, `127.1`, octal and
/// hexadecimal parts, and zones.
namespace server {

/// An address and the length of its prefix, bits.
using Network = std::pair<QHostAddress, int>;

/// `192.0.2.1` (four decimal parts without leading zeros) or an IPv6 address without a zone; null for anything else.
/// An IPv4 address wrapped in IPv6 is unwrapped.
QHostAddress addressFromText(QByteArrayView text);

/// An address as a proxy writes it (RFC 7239, 6), so also `192.0.2.1:4711`, `[2001:db8::1]`, `[2001:db8::1]:4711`; null
/// for anything else, also where the port is none.
QHostAddress nodeFromText(QByteArrayView text);

/// `203.0.113.0/24`, `203.0.113.0/255.255.255.0`, `2001:db8::/32`, or an address for itself alone. A network of wrapped
/// IPv4 addresses (`::ffff:203.0.113.0/120`) is unwrapped.
std::optional<Network> networkFromText(QByteArrayView text);

/// Whether `address`, unwrapped, is in one of `networks`.
bool isInNetworks(const QHostAddress &address, const std::vector<Network> &networks);

} // namespace server
