// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/connection.h"
#include "server/connectionfront.h"
#include "server/fakesocket.h"

#include <QPointer>

#include <vector>

namespace servertest {

inline const QByteArray unanswered = QByteArrayLiteral("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");

inline server::Limits smallLimits()
{
    server::Limits limits;
    limits.connections = 4;
    limits.connectionsPerRemote = 2;
    return limits;
}

/// With these every body that does not come fast enough has stalled.
inline server::Limits impatientLimits()
{
    server::Limits limits = smallLimits();
    limits.stalledMilliseconds = 0;
    return limits;
}

/// Until the front's clock shows another time.
inline void awaitNextTick(const server::ConnectionFront &front)
{
    const qint64 before = front.now();
    while (front.now() == before) { }
}

/// All that the front has written to this client, for longer than it lives.
inline std::shared_ptr<const QByteArray> transcriptOf(const FakeSocket *client)
{
    return client ? client->transcript() : std::make_shared<const QByteArray>();
}

/// The front's connection with this peer; null where there is none.
inline server::Connection *connectionOf(const server::ConnectionFront &front, const char *address)
{
    const auto connections = front.findChildren<server::Connection *>();
    for (server::Connection *connection : connections) {
        if (connection->peer() == QHostAddress(QString::fromLatin1(address)))
            return connection;
    }
    return nullptr;
}

/// Clients of many addresses for a front, without a network, and what it says to its owner.
struct FrontFixture {
    void reset()
    {
        m_refused.clear();
        m_connections = 0;
        m_hooks.refused = [this](QLatin1StringView code, const QString &) {
            m_refused.emplace_back(code.data(), code.size());
        };
        m_hooks.unroutable = [](const server::RequestHead &) { return server::Answer(); };
        m_hooks.connectionsChanged = [this](int connections) { m_connections = connections; };
        m_hooks.tls = [] { return nullptr; };
    }

    QPointer<FakeSocket> connectFrom(server::ConnectionFront &front, const char *address)
    {
        auto socket = std::make_unique<FakeSocket>(QHostAddress(QString::fromLatin1(address)));
        QPointer<FakeSocket> watched(socket.get());
        front.adopt(std::move(socket));
        return watched;
    }

    /// From 192.0.2.1 to 192.0.2.4, in this order: all that small limits admit.
    std::vector<QPointer<FakeSocket>> connectFour(server::ConnectionFront &front)
    {
        std::vector<QPointer<FakeSocket>> clients;
        for (const char *address : {"192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"}) {
            clients.push_back(connectFrom(front, address));
            awaitNextTick(front);
        }
        return clients;
    }

    std::vector<QByteArray> m_refused; ///< codes
    int m_connections = 0;
    server::ConnectionFront::Hooks m_hooks;
};

} // namespace servertest
