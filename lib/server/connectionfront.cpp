// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/connectionfront.h"

#include "server/connection.h"
#include "server/platformdescriptors.h"
#include "server/throttledlog.h"
#include "server/vettedsocket.h"
#include "support/logging.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int acceptPauseMilliseconds = 250;
constexpr int catchUpMilliseconds = 10;
constexpr int acceptTurn = 32; // clients in one go before those who are here have their turn
constexpr int burst = 4096; // clients that the kernel may hold for us; it takes its own maximum where that is less
constexpr qint64 tlsReadBuffer = 64 * 1024; // beyond it the kernel, and so the client, waits

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool wrapped = false;
    const quint32 versionFour = address.toIPv4Address(&wrapped);
    return wrapped ? QHostAddress(versionFour) : address;
}

QHostAddress countedRemote(const QHostAddress &address)
{
    const QHostAddress plain = plainAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol || plain.isLoopback())
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

ConnectionFront::ConnectionFront(const Limits &limits, Hooks hooks, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_hooks(std::move(hooks))
    , m_nextDeadline(Connection::never)
{
    m_clock.start();
    setListenBacklogSize(burst);
    m_deadlineTimer.setSingleShot(true);
    m_deadlineTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_deadlineTimer, &QTimer::timeout, this, &ConnectionFront::checkDeadlines);
    m_acceptPause.setSingleShot(true);
    m_acceptPause.setInterval(acceptPauseMilliseconds);
    connect(&m_acceptPause, &QTimer::timeout, this, &ConnectionFront::resumeWhereListening);
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &ConnectionFront::giveTurns);
    connect(this, &QTcpServer::acceptError, this, &ConnectionFront::onAcceptFailed);
}

ConnectionFront::~ConnectionFront()
{
    const auto connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

bool ConnectionFront::listenOn(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    const auto notifiers = findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers)
        notifier->installEventFilter(this);
    return true;
}

/// QTcpServer tells of a failed accept only until it has once found its queue empty: its socket keeps that first,
/// harmless error (Qt 6.4). So the front looks before QTcpServer does.
bool ConnectionFront::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::SockAct && !hasDescriptorLeft() && !freeDescriptor())
        return true;
    return QTcpServer::eventFilter(watched, event);
}

void ConnectionFront::onAcceptFailed()
{
    if (freeDescriptor())
        resumeWhereListening(); // QTcpServer has paused by itself
}

bool ConnectionFront::freeDescriptor()
{
    ++m_acceptFailures;
    // Not a line for every try: it may last, and strangers can bring it about.
    if (!m_sinceAcceptLine.isValid() || m_sinceAcceptLine.hasExpired(ThrottledLog::periodMilliseconds)) {
        qCWarning(lcServer, "accept_failed times=%llu", static_cast<unsigned long long>(m_acceptFailures));
        m_sinceAcceptLine.start();
    }
    // Whoever else is short of descriptors: those we give up must come to our clients.
    if (!hasDescriptorLeft() && letOneYield(nullptr) && hasDescriptorLeft())
        return true;
    // Without the pause we would be told of the same waiting client again and again.
    pauseAccepting();
    m_acceptPause.start();
    return false;
}

QUrl ConnectionFront::url(const QString &scheme, const QString &path) const
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

bool ConnectionFront::canRoute(const QByteArray &method)
{
    static constexpr std::array known{"GET"_L1, "PUT"_L1, "DELETE"_L1, "POST"_L1, "HEAD"_L1, "OPTIONS"_L1, "PATCH"_L1};
    return std::find(known.begin(), known.end(), QLatin1StringView(method)) != known.end();
}

void ConnectionFront::incomingConnection(qintptr descriptor)
{
    if (++m_acceptedInTurn == acceptTurn)
        endAcceptTurn();
    std::unique_ptr<QAbstractSocket> socket;
    if (const QSslConfiguration *tls = m_hooks.tls()) {
        auto sslSocket = std::make_unique<QSslSocket>();
        sslSocket->setSslConfiguration(*tls);
        sslSocket->setReadBufferSize(tlsReadBuffer);
        socket = std::move(sslSocket);
    } else {
        // Not a QTcpSocket, which buffers: here bytes stay in the kernel until the vetting asks for them, an answer
        // goes out at once, and a client that has shut its sending half still gets one.
        socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
    }
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    adopt(std::move(socket));
}

void ConnectionFront::adopt(std::unique_ptr<QAbstractSocket> socket)
{
    if (m_draining)
        return;
    auto *tls = qobject_cast<QSslSocket *>(socket.get());
    const QHostAddress peer = plainAddress(socket->peerAddress());
    if (!makeRoomFor(peer)) {
        noteRefusal("too_many_connections"_L1, peer.toString());
        if (!tls) {
            // Reading first what is there keeps the answer from being lost in a reset.
            socket->read(m_readBuffer.data(), qint64(m_readBuffer.size()));
            socket->write(Answer::fromVerdict(refusal("too_many_connections"_L1)).toResponse("close"));
            socket->flush();
        }
        return;
    }
    auto *connection = new Connection(*this, std::move(socket), tls);
    m_connections.insert(connection);
    ++m_perRemote[connection->remote()];
    m_hooks.connectionsChanged(int(m_connections.size()));
    connection->start();
}

bool ConnectionFront::makeRoomFor(const QHostAddress &peer)
{
    const bool full = m_connections.size() >= m_limits.connections;
    // A proxy stands on loopback and speaks for many.
    const QHostAddress remote = countedRemote(peer);
    const bool remoteFull = !remote.isLoopback() && m_perRemote.value(remote) >= m_limits.connectionsPerRemote;
    if (remoteFull)
        return letOneYield(&remote);
    return !full || letOneYield(nullptr);
}

template<typename Predicate>
Connection *ConnectionFront::smallestClaim(Predicate isMeant) const
{
    Connection *smallest = nullptr;
    std::optional<Connection::Claim> least;
    for (Connection *connection : m_connections) {
        if (!isMeant(connection))
            continue;
        const auto claim = connection->claim();
        if (claim && (!least || *claim < *least)) {
            smallest = connection;
            least = claim;
        }
    }
    return smallest;
}

bool ConnectionFront::letOneYield(const QHostAddress *remote)
{
    const auto ofRemote = [remote](const Connection *one) { return !remote || one->remote() == *remote; };
    while (Connection *chosen = smallestClaim(ofRemote)) {
        const auto claim = chosen->claim();
        // A burst of clients is accepted before the event loop comes to what the first of them has sent.
        chosen->hearOut();
        if (chosen->claim() == claim || smallestClaim(ofRemote) == chosen)
            chosen->yield();
        if (chosen->state() == Connection::State::Closed)
            return true;
    }
    return false;
}

void ConnectionFront::boundBodies()
{
    // Not whoever comes last: bodies that stall would keep out everybody else for as long as they may.
    const auto holdsBody = [](const Connection *one) { return one->heldBody() > 0; };
    while (m_bodiesHeld > m_limits.bodiesTotal) {
        Connection *chosen = smallestClaim(holdsBody);
        if (!chosen)
            return;
        chosen->refuse("overloaded"_L1);
    }
}

void ConnectionFront::endAcceptTurn()
{
    // QTcpServer accepts as long as somebody waits, unless too many seem to be pending.
    const int before = maxPendingConnections();
    setMaxPendingConnections(0);
    QMetaObject::invokeMethod(
        this,
        [this, before] {
            m_acceptedInTurn = 0;
            setMaxPendingConnections(before);
            if (!m_acceptPause.isActive())
                resumeWhereListening();
        },
        Qt::QueuedConnection);
}

void ConnectionFront::resumeWhereListening()
{
    // A closed QTcpServer has no socket to resume, and does not look (Qt 6.4).
    if (isListening())
        resumeAccepting();
}

void ConnectionFront::forget(Connection &connection)
{
    if (!m_connections.remove(&connection))
        return;
    if (auto it = m_perRemote.find(connection.remote()); it != m_perRemote.end() && --*it <= 0)
        m_perRemote.erase(it);
    m_hooks.connectionsChanged(int(m_connections.size()));
    if (m_acceptPause.isActive()) {
        m_acceptPause.stop();
        resumeWhereListening();
    }
    if (isDrained())
        emit drained();
}

void ConnectionFront::introduce(VettedSocket *socket)
{
    addPendingConnection(socket);
}

void ConnectionFront::expectDeadline(qint64 deadline)
{
    if (deadline >= m_nextDeadline)
        return;
    m_nextDeadline = deadline;
    const qint64 milliseconds = (deadline - now()) / 1000 + 1;
    m_deadlineTimer.start(int(qBound(qint64(0), milliseconds, qint64(3'600'000))));
}

/// By a timer, not by a posted event: Qt handles events that are posted meanwhile before it looks at sockets again, and
/// clients that send thousands of requests at once would keep all the others waiting.
void ConnectionFront::awaitTurn(Connection &connection)
{
    m_turns.emplace_back(&connection);
    if (!m_nextTurn.isActive())
        m_nextTurn.start(0);
}

void ConnectionFront::giveTurns()
{
    for (const QPointer<Connection> &connection : std::exchange(m_turns, {})) {
        if (connection)
            connection->takeTurn();
    }
}

void ConnectionFront::checkDeadlines()
{
    // Time may have passed in which this process did not run, and the timer comes before the sockets: a turn of the
    // event loop, so that what clients sent meanwhile is read before they are judged.
    m_catchingUp = !m_catchingUp;
    if (m_catchingUp) {
        m_deadlineTimer.start(catchUpMilliseconds);
        return;
    }
    m_nextDeadline = Connection::never;
    const auto connections = m_connections; // it changes while they end
    for (Connection *connection : connections) {
        if (connection->deadline() <= now())
            connection->expire();
        expectDeadline(connection->deadline());
    }
}

void ConnectionFront::hearAll()
{
    const auto connections = m_connections; // it changes where one ends
    for (Connection *connection : connections)
        connection->hearOut();
}

void ConnectionFront::drain(int milliseconds)
{
    close();
    m_draining = true;
    partWithClients(milliseconds);
    if (isDrained())
        emit drained();
}

void ConnectionFront::partWithClients(int milliseconds)
{
    const qint64 deadline = now() + milliseconds * qint64(1000);
    const auto connections = m_connections;
    for (Connection *connection : connections)
        connection->drain(deadline);
}

void ConnectionFront::closeAll()
{
    const auto connections = m_connections;
    for (Connection *connection : connections)
        connection->closeNow();
}

} // namespace server
