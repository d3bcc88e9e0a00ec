// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/addresses.h"

#include <algorithm>

namespace server {

namespace {

constexpr int wrapping = 96; // bits in front of an IPv4 address within an IPv6 one

/// Unlike QHostAddress::toIPv4Address() it leaves `::` alone, which as a network means all of IPv6.
QHostAddress unwrapped(const QHostAddress &address)
{
    static const QHostAddress wrapper(QStringLiteral("::ffff:0:0"));
    return address.isInSubnet(wrapper, wrapping) ? QHostAddress(address.toIPv4Address()) : address;
}

/// A decimal number from 0 to `highest`, without a sign or a leading zero.
std::optional<int> numberFromText(QByteArrayView text, int highest)
{
    if (text.isEmpty() || text.size() > 5 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number <= highest ? std::optional(number) : std::nullopt;
}

bool isDottedQuad(QByteArrayView text)
{
    for (int part = 0; part < 3; ++part) {
        const qsizetype dot = text.indexOf('.');
        if (dot < 0 || !numberFromText(text.first(dot), 255))
            return false;
        text = text.sliced(dot + 1);
    }
    return numberFromText(text, 255).has_value();
}

/// What QHostAddress may read as an IPv6 address: no zone, and an IPv4 address at its end in its plain form.
bool mayBeVersionSix(QByteArrayView text)
{
    for (const char c : text) {
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!hex && c != ':' && c != '.')
            return false;
    }
    return text.contains(':') && (!text.contains('.') || isDottedQuad(text.sliced(text.lastIndexOf(':') + 1)));
}

} // namespace

QHostAddress addressFromText(QByteArrayView text)
{
    if (!isDottedQuad(text) && !mayBeVersionSix(text))
        return {};
    return unwrapped(QHostAddress(QString::fromLatin1(text)));
}

QHostAddress nodeFromText(QByteArrayView text)
{
    QByteArrayView port;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 0)
            return {};
        port = text.sliced(end + 1);
        text = text.sliced(1, end - 1);
        if (!text.contains(':'))
            return {};
    } else if (text.count(':') == 1) {
        port = text.sliced(text.indexOf(':'));
        text = text.first(text.indexOf(':'));
    }
    if (!port.isEmpty() && (port.front() != ':' || !numberFromText(port.sliced(1), 65'535)))
        return {};
    return addressFromText(text);
}

std::optional<Network> networkFromText(QByteArrayView text)
{
    const qsizetype slash = text.indexOf('/');
    const QByteArrayView addressText = slash < 0 ? text : text.first(slash);
    const QByteArrayView prefixText = slash < 0 ? QByteArrayView() : text.sliced(slash + 1);
    const QHostAddress address = addressFromText(addressText);
    if (address.isNull())
        return std::nullopt;
    if (slash >= 0 && isDottedQuad(addressText) && isDottedQuad(prefixText)) {
        const Network network = QHostAddress::parseSubnet(QString::fromLatin1(text)); // it knows what a netmask is
        return network.first.isNull() ? std::nullopt : std::optional(network);
    }
    const bool asVersionSix = addressText.contains(':');
    const int bits = asVersionSix ? 128 : 32;
    const auto prefix = slash < 0 ? std::optional(bits) : numberFromText(prefixText, bits);
    if (!prefix)
        return std::nullopt;
    if (asVersionSix && address.protocol() == QAbstractSocket::IPv4Protocol) {
        if (*prefix < wrapping)
            return std::nullopt; // half of it would be of another family
        return Network(address, *prefix - wrapping);
    }
    return Network(address, *prefix);
}

bool isInNetworks(const QHostAddress &address, const std::vector<Network> &networks)
{
    const QHostAddress plain = unwrapped(address);
    return std::any_of(networks.begin(), networks.end(),
                       [&plain](const Network &network) { return plain.isInSubnet(network); });
}

} // namespace server
