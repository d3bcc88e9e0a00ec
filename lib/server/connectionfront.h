// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/answer.h"
#include "server/limits.h"
#include "server/requesthead.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <vector>

class QSslConfiguration;

namespace server {

class Connection;
class VettedSocket;

/// `address`, or the IPv4 address that it wraps (`::ffff:192.0.2.1`).
QHostAddress plainAddress(const QHostAddress &address);

/// What counts as one remote: an IPv4 address, or the /64 of an IPv6 one, of which a single host may use all.
QHostAddress countedRemote(const QHostAddress &address);

/// Listens, and stands between the clients and QHttpServer: caps their number, counts what they hold, ends what takes
/// too long. QHttpServer is bound to it and gets its connections from introduce() only, never from the listening
/// socket.
class ConnectionFront final : public QTcpServer {
    Q_OBJECT
public:
    /// What the front asks of its owner.
    struct Hooks {
        /// Something was refused before QHttpServer saw it.
        std::function<void(QLatin1StringView code, const QString &remote)> refused;
        /// The answer to a request whose method QHttpServer does not know.
        std::function<Answer(const RequestHead &head)> unroutable;
        std::function<void(int connections)> connectionsChanged;
        /// What to speak TLS with; null: plain.
        std::function<const QSslConfiguration *()> tls;
    };

    ConnectionFront(const Limits &limits, Hooks hooks, QObject *parent = nullptr);
    ~ConnectionFront() override;

    const Limits &limits() const { return m_limits; }
    /// Listens, and goes on doing so in a process that runs out of descriptors. Instead of listen().
    bool listenOn(const QHostAddress &address, quint16 port);
    /// Where it listens, with the real port.
    QUrl url(const QString &scheme, const QString &path = {}) const;
    /// The request that QHttpServer is routing at this moment; null outside of a route.
    Connection *current() const { return m_current; }

    /// Takes a connected socket as a client.
    void adopt(std::unique_ptr<QAbstractSocket> socket);

    /// Takes what clients have sent and no event has told of yet.
    void hearAll();
    /// Stops accepting; complete requests are answered, what is not whole by `milliseconds` from now is dropped.
    void drain(int milliseconds);
    /// Each client gets the answer that it waits for, and must then come again; others still come. What is not whole by
    /// `milliseconds` from now is dropped.
    void partWithClients(int milliseconds);
    bool isDrained() const { return m_draining && m_connections.isEmpty(); }
    /// Ends every connection at once.
    void closeAll();
    bool isDraining() const { return m_draining; }

    // For its connections:

    /// Whether QHttpServer knows `method`.
    static bool canRoute(const QByteArray &method);
    Answer answerUnroutable(const RequestHead &head) const { return m_hooks.unroutable(head); }
    void introduce(VettedSocket *socket);
    /// Runs `feed` with `connection` as the current one.
    template<typename Feed>
    void routeNow(Connection &connection, Feed feed)
    {
        m_current = &connection;
        feed();
        m_current = nullptr;
    }
    /// Microseconds of a clock that never jumps.
    qint64 now() const { return m_clock.nsecsElapsed() / 1000; }
    /// Some connection must be looked at by then.
    void expectDeadline(qint64 deadline);
    qint64 bodiesHeld() const { return m_bodiesHeld; }
    void changeBodiesHeld(qint64 change) { m_bodiesHeld += change; }
    /// Refuses bodies until all together are within their bound. Reads into readBuffer().
    void boundBodies();
    /// One for all connections: what is in it is taken before the event loop runs again.
    std::span<char> readBuffer() { return m_readBuffer; }
    void noteRefusal(QLatin1StringView code, const QString &remote) { m_hooks.refused(code, remote); }
    /// It has more to say: its next turn comes behind whoever waits on a socket by now.
    void awaitTurn(Connection &connection);
    void forget(Connection &connection);

signals:
    void drained();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void incomingConnection(qintptr descriptor) override;

private:
    void onAcceptFailed();
    /// By letting somebody yield. Without success accepting pauses.
    bool freeDescriptor();
    void resumeWhereListening();
    void endAcceptTurn();
    bool makeRoomFor(const QHostAddress &peer);
    /// Of `remote`, where given. False where none can yield.
    bool letOneYield(const QHostAddress *remote);
    /// The one with the smallest claim of those that `isMeant`; null where none of them ever yields.
    template<typename Predicate>
    Connection *smallestClaim(Predicate isMeant) const;
    void checkDeadlines();
    void giveTurns();

    Limits m_limits;
    Hooks m_hooks;
    QElapsedTimer m_clock;
    QTimer m_deadlineTimer;
    QTimer m_acceptPause;
    QTimer m_nextTurn;
    std::vector<QPointer<Connection>> m_turns; ///< who has more to say
    QElapsedTimer m_sinceAcceptLine; ///< since the log was told of a failure
    quint64 m_acceptFailures = 0; ///< so far
    int m_acceptedInTurn = 0;
    qint64 m_nextDeadline;
    bool m_catchingUp = false; ///< a deadline has passed, and what has come is read first
    QSet<Connection *> m_connections;
    QHash<QHostAddress, int> m_perRemote;
    qint64 m_bodiesHeld = 0;
    Connection *m_current = nullptr;
    bool m_draining = false;
    std::array<char, 16 * 1024> m_readBuffer;
};

} // namespace server
