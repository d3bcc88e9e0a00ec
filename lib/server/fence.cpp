// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/fence.h"

#include "server/connectionfront.h"
#include "webhook/signature.h"

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

using Networks = std::vector<std::pair<QHostAddress, int>>;

bool contains(const Networks &networks, const QHostAddress &address)
{
    for (const auto &[network, prefix] : networks) {
        if (address.isInSubnet(plainAddress(network), prefix))
            return true;
    }
    return false;
}

/// `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]`, `[2001:db8::1]:4711`; null for anything else.
QHostAddress addressOf(QByteArrayView text)
{
    text = text.trimmed();
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? QByteArrayView() : text.sliced(1, end - 1);
    } else if (text.count(':') == 1) {
        text = text.first(text.indexOf(':'));
    }
    // QHostAddress would read `1` and `127.1` as addresses too.
    if (!text.contains(':') && text.count('.') != 3)
        return {};
    return plainAddress(QHostAddress(QString::fromLatin1(text)));
}

/// Cuts `text` at `separator` outside of quoted strings.
QList<QByteArrayView> split(QByteArrayView text, char separator)
{
    QList<QByteArrayView> parts;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && quoted) {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (text[i] == separator && !quoted) {
            parts.append(text.sliced(start, i - start));
            start = i + 1;
        }
    }
    parts.append(text.sliced(start));
    return parts;
}

/// The `for=` value of each element of a Forwarded field; null addresses where there is none or it hides.
QList<QHostAddress> forwardedAddresses(QByteArrayView field)
{
    QList<QHostAddress> addresses;
    for (const QByteArrayView element : split(field, ',')) {
        QHostAddress address;
        for (QByteArrayView pair : split(element, ';')) {
            pair = pair.trimmed();
            if (pair.size() < 4 || qstrnicmp(pair.data(), "for=", 4) != 0)
                continue;
            QByteArrayView value = pair.sliced(4).trimmed();
            if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
                value = value.sliced(1, value.size() - 2);
            address = addressOf(value);
        }
        addresses.append(address);
    }
    return addresses;
}

QList<QHostAddress> forwardedForAddresses(QByteArrayView field)
{
    QList<QHostAddress> addresses;
    for (const QByteArrayView element : split(field, ','))
        addresses.append(addressOf(element));
    return addresses;
}

QHostAddress rightmostUntrusted(const QList<QHostAddress> &addresses, QHostAddress peer, const Networks &trusted)
{
    for (auto it = addresses.crbegin(); it != addresses.crend(); ++it) {
        if (it->isNull())
            break;
        peer = *it;
        if (!contains(trusted, peer))
            break;
    }
    return peer;
}

} // namespace

QHostAddress remoteBehind(const QHostAddress &peer, const RequestHead &head, const Fence &fence)
{
    if (fence.trustedProxies.empty() || !contains(fence.trustedProxies, peer))
        return peer;
    std::optional<QHostAddress> byForwardedFor;
    std::optional<QHostAddress> byForwarded;
    if (!head.forwardedFor.isEmpty())
        byForwardedFor = rightmostUntrusted(forwardedForAddresses(head.forwardedFor), peer, fence.trustedProxies);
    if (!head.forwarded.isEmpty())
        byForwarded = rightmostUntrusted(forwardedAddresses(head.forwarded), peer, fence.trustedProxies);
    if (byForwardedFor && byForwarded && *byForwardedFor != *byForwarded)
        return peer;
    return byForwardedFor.value_or(byForwarded.value_or(peer));
}

std::optional<QLatin1StringView> fenceRefusal(const QHostAddress &remote, const RequestHead &head, const Fence &fence)
{
    if (!fence.networks.empty() && !contains(fence.networks, remote))
        return "remote_forbidden"_L1;
    if (!fence.bearerToken.isEmpty()) {
        constexpr QByteArrayView scheme("bearer ");
        QByteArrayView given = head.authorization;
        const bool bearer =
            given.size() > scheme.size() && qstrnicmp(given.data(), scheme.data(), size_t(scheme.size())) == 0;
        given = bearer ? given.sliced(scheme.size()).trimmed() : QByteArrayView();
        if (!webhook::equalInConstantTime(given, fence.bearerToken.view()))
            return "authorization_invalid"_L1;
    }
    return std::nullopt;
}

} // namespace server
