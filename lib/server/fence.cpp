// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/fence.h"

#include "server/addresses.h"
#include "webhook/signature.h"

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

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
            address = nodeFromText(value);
        }
        addresses.append(address);
    }
    return addresses;
}

QList<QHostAddress> forwardedForAddresses(QByteArrayView field)
{
    QList<QHostAddress> addresses;
    for (const QByteArrayView element : split(field, ','))
        addresses.append(nodeFromText(element.trimmed()));
    return addresses;
}

Remote rightmostUntrusted(const QList<QHostAddress> &addresses, const QHostAddress &peer,
                          const std::vector<Network> &trusted)
{
    Remote remote{peer};
    for (auto it = addresses.crbegin(); it != addresses.crend(); ++it) {
        if (it->isNull()) {
            remote.proven = false;
            break;
        }
        remote.address = *it;
        if (!isInNetworks(*it, trusted))
            break;
    }
    return remote;
}

} // namespace

Remote remoteBehind(const QHostAddress &peer, const RequestHead &head, const Fence &fence)
{
    if (fence.trustedProxies.empty() || !isInNetworks(peer, fence.trustedProxies))
        return {peer};
    std::optional<Remote> byForwardedFor;
    std::optional<Remote> byForwarded;
    if (!head.forwardedFor.isEmpty())
        byForwardedFor = rightmostUntrusted(forwardedForAddresses(head.forwardedFor), peer, fence.trustedProxies);
    if (!head.forwarded.isEmpty())
        byForwarded = rightmostUntrusted(forwardedAddresses(head.forwarded), peer, fence.trustedProxies);
    if (byForwardedFor && byForwarded && *byForwardedFor != *byForwarded)
        return {peer, false};
    return byForwardedFor.value_or(byForwarded.value_or(Remote{peer}));
}

std::optional<QLatin1StringView> fenceRefusal(const Remote &remote, const RequestHead &head, const Fence &fence)
{
    if (!fence.networks.empty() && (!remote.proven || !isInNetworks(remote.address, fence.networks)))
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
