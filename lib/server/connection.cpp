// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/connection.h"

#include "server/answer.h"
#include "server/connectionfront.h"
#include "server/platformsocket.h"
#include "server/vettedsocket.h"
#include "support/secret.h"

#include <QScopedValueRollback>
#include <QSslSocket>
#include <QTimer>

namespace server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int discardPause = 20; // ms between two full reads of what nobody wants
constexpr qsizetype keptBody = 16 * 1024; // bytes of a served body that may stay in QHttpServer's memory
constexpr int drainLingerMilliseconds = 500; // after the last answer of a stopping front
constexpr qint64 drainMoment = 200'000; // microseconds for what was on its way already, so that it gets its 503

} // namespace

Connection::Connection(ConnectionFront &front, std::unique_ptr<QAbstractSocket> socket, QSslSocket *tls)
    : QObject(&front)
    , m_front(front)
    , m_socket(std::move(socket))
    , m_tls(tls)
    , m_peer(plainAddress(m_socket->peerAddress()))
    , m_remote(countedRemote(m_peer))
    , m_peerText(m_peer.toString())
    , m_since(front.now())
    , m_reader(front.limits())
{
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &Connection::onDisconnected);
    if (m_tls) {
        // QSslSocket says bytesWritten() before the encrypted bytes have reached its plain socket.
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onWritten);
        // The time for the head runs from the accept, the handshake included.
        connect(m_tls, &QSslSocket::encrypted, this, [this] {
            if (m_state == State::Handshake)
                m_state = State::Head;
        });
        connect(m_tls, &QSslSocket::errorOccurred, this, &Connection::onTlsError);
    } else {
        connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &Connection::onWritten);
    }
    enter(m_tls ? State::Handshake : State::Head, m_front.limits().headerMilliseconds);
}

void Connection::start()
{
    if (m_tls)
        m_tls->startServerEncryption();
}

Connection::~Connection()
{
    m_reader.forgetSecrets();
    support::wipe(m_unread);
    // One that had ended already holds nothing, and may go as a mere child of a front that is half gone.
    if (m_heldBody != 0)
        holdBody(0);
    if (m_vetted)
        delete m_vetted; // the front itself is going: QHttpServer's side needs no farewell
}

void Connection::enter(State state, int milliseconds)
{
    m_state = state;
    m_since = m_front.now();
    m_deadline = milliseconds < 0 ? never : m_since + milliseconds * qint64(1000);
    if (m_draining && isReading())
        m_deadline = qMin(m_deadline, m_drainDeadline);
    m_front.expectDeadline(m_deadline);
}

std::optional<Connection::Claim> Connection::claim() const
{
    const bool stalled = m_front.now() - m_since >= m_front.limits().stalledMilliseconds * qint64(1000);
    switch (m_state) {
    case State::Handshake:
    case State::Idle:
    case State::Head:
        return Claim{m_genuine, false, m_since};
    case State::Answering:
        if (m_genuine)
            break; // it would have to send again what we have
        [[fallthrough]];
    case State::Body:
        return Claim{m_genuine, !stalled, m_since};
    case State::Lingering:
        return Claim{false, false, std::numeric_limits<qint64>::min()}; // it has its last answer: the least to lose
    case State::Handling:
    case State::Closed:
        break;
    }
    return std::nullopt;
}

void Connection::hearOut()
{
    // One with more than fits into its turn is not silent, and has its next turn already.
    if (isReading() && !m_moreToRead)
        pump();
}

bool Connection::endsAfter(const Answer &answer) const
{
    return answer.close || m_draining || !m_reader.head().persistent;
}

QByteArray Connection::connectionField(bool ends) const
{
    if (ends)
        return QByteArrayLiteral("close");
    return m_reader.head().http10 ? QByteArrayLiteral("keep-alive") : QByteArray();
}

void Connection::onReadyRead()
{
    if (m_state == State::Lingering) {
        if (!m_discardPaused)
            discard();
    } else if (isReading() && !m_awaitsTurn && m_unread.isEmpty()) {
        pump();
    } else {
        m_moreToRead = true; // the socket does not announce it again
    }
}

/// One piece a turn: a client with much to say, or with thousands of requests, waits like any other.
void Connection::pump()
{
    if (m_pumping || !isReading())
        return; // below, the turn that is still running sees to what is left
    QScopedValueRollback<bool> pumping(m_pumping, true);
    if (!m_unread.isEmpty()) {
        QByteArray bytes = std::exchange(m_unread, {});
        take(bytes);
        support::wipe(bytes);
    } else {
        const std::span<char> buffer = m_front.readBuffer();
        const qint64 count = m_socket->read(buffer.data(), qint64(buffer.size()));
        if (count < 0)
            return closeNow();
        m_moreToRead = count == qint64(buffer.size());
        take(QByteArrayView(buffer.data(), qsizetype(count)));
        support::wipe(buffer.data(), size_t(count)); // signatures and tokens do not lie about until the next client
    }
    m_front.boundBodies(); // not before: who yields reads into the same buffer
    // A socket that was read empty announces itself again.
    if (isReading() && (m_moreToRead || !m_unread.isEmpty()))
        awaitTurn();
}

/// One at a time, however often its socket announces that there is more.
void Connection::awaitTurn()
{
    if (!std::exchange(m_awaitsTurn, true))
        m_front.awaitTurn(*this);
}

void Connection::takeTurn()
{
    m_awaitsTurn = false;
    pump(); // where it is being answered, what is left has its turn behind the answer
}

void Connection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && isReading()) {
        bytes = bytes.sliced(m_reader.feed(bytes));
        switch (m_reader.stage()) {
        case RequestReader::Stage::Head:
            if (m_state == State::Idle && m_reader.begun())
                enter(State::Head, m_front.limits().headerMilliseconds);
            break;
        case RequestReader::Stage::Body:
            if (m_state != State::Body)
                beginBody();
            holdBody(m_reader.body().size());
            break;
        case RequestReader::Stage::Whole:
            m_unread = bytes.toByteArray();
            dispatch();
            return;
        case RequestReader::Stage::Refused:
            refuse(m_reader.refusal());
            return;
        }
    }
}

void Connection::beginBody()
{
    enter(State::Body, m_front.limits().bodyMilliseconds);
    if (m_reader.head().expectsContinue) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
}

void Connection::holdBody(qint64 bytes)
{
    if (bytes > m_heldBody) // at its pace a body is not silent
        m_since = qMin(m_front.now(), m_since + (bytes - m_heldBody) * 1'000'000 / m_front.limits().bodyPace);
    m_front.changeBodiesHeld(bytes - m_heldBody);
    m_heldBody = bytes;
}

void Connection::dispatch()
{
    enter(State::Handling, -1);
    holdBody(0);
    m_answerExpected = false;
    if (!ConnectionFront::canRoute(m_reader.head().method)) {
        const Answer answer = m_front.answerUnroutable(m_reader.head());
        const bool ends = endsAfter(answer);
        m_reader.forgetSecrets();
        send(answer.toResponse(connectionField(ends)), ends);
        return;
    }
    VettedSocket *vetted = m_vetted;
    if (!vetted) {
        vetted = new VettedSocket(*m_socket, &m_front);
        m_vetted = vetted;
        m_front.introduce(vetted);
    }
    const QByteArray body = m_reader.takeBody();
    m_servedBody = body.size();
    m_front.routeNow(*this, [&] { vetted->feed(vettedRequest(m_reader.head(), body)); });
    m_reader.forgetSecrets(); // judged: what follows asks for none of them
    if (m_state == State::Handling && !m_answerExpected)
        refuse("internal_error"_L1); // QHttpServer did not take what we had vetted
}

void Connection::finishAnswer(bool close)
{
    if (m_state != State::Handling)
        return;
    QByteArray bytes = m_vetted ? m_vetted->takeWritten() : QByteArray();
    if (m_reader.head().method == "HEAD") {
        if (const qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0)
            bytes.truncate(end + 4);
    }
    send(bytes, close);
}

void Connection::refuse(QLatin1StringView code)
{
    m_reader.forgetSecrets();
    support::wipe(m_unread);
    m_reader.dropBody();
    holdBody(0);
    m_front.noteRefusal(code, m_peerText);
    const Answer answer = Answer::fromVerdict(refusal(code));
    send(answer.toResponse("close", m_reader.head().method != "HEAD"), true);
}

void Connection::send(const QByteArray &bytes, bool close)
{
    if (m_clientGone) {
        closeNow();
        return;
    }
    m_closeAfterAnswer = close;
    enter(State::Answering, m_front.limits().writeMilliseconds);
    if (m_socket->write(bytes) < 0) {
        closeNow();
        return;
    }
    if (m_tls)
        m_tls->flush();
    if (m_state == State::Answering && bytesToWrite() == 0)
        answered();
}

/// QHttpServer keeps a request until the socket's next one: an idle client must not hold a large body that way.
void Connection::retireVettedSocket()
{
    // Not now: QHttpServer may be in the middle of this very request.
    if (VettedSocket *vetted = std::exchange(m_vetted, {}))
        QMetaObject::invokeMethod(vetted, &VettedSocket::finish, Qt::QueuedConnection);
}

qint64 Connection::bytesToWrite() const
{
    // QSslSocket::bytesToWrite() counts clear text only.
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void Connection::onWritten()
{
    if (m_state == State::Answering && bytesToWrite() == 0)
        answered();
}

void Connection::answered()
{
    if (m_closeAfterAnswer || m_draining) {
        support::wipe(m_unread);
        enter(State::Lingering, m_draining ? drainLingerMilliseconds : m_front.limits().lingerMilliseconds);
        shutDownSending(m_socket->socketDescriptor());
        discard();
        return;
    }
    if (m_servedBody > keptBody)
        retireVettedSocket();
    m_reader.reset();
    enter(State::Idle, m_front.limits().idleMilliseconds);
    if (m_moreToRead || !m_unread.isEmpty())
        awaitTurn();
}

/// Slowly: a crowd of refused clients that pour on, as fast as they are read, would take all turns.
void Connection::discard()
{
    if (m_state != State::Lingering)
        return;
    const std::span<char> buffer = m_front.readBuffer();
    const qint64 count = m_socket->read(buffer.data(), qint64(buffer.size()));
    if (count < 0) {
        closeNow();
        return;
    }
    support::wipe(buffer.data(), size_t(count));
    m_discardPaused = count == qint64(buffer.size());
    if (m_discardPaused)
        QTimer::singleShot(discardPause, this, &Connection::discard);
}

void Connection::expire()
{
    if ((m_state == State::Head || m_state == State::Body) && !m_draining)
        return refuse("timeout"_L1);
    if (m_state == State::Handshake && !m_draining)
        m_front.noteRefusal("timeout"_L1, m_peerText); // it has no ear yet for an answer
    closeNow();
}

void Connection::yield()
{
    if (m_state == State::Body || (m_state == State::Head && m_reader.begun())) {
        m_front.noteRefusal("timeout"_L1, m_peerText);
        m_socket->write(Answer::fromVerdict(refusal("timeout"_L1)).toResponse("close"));
        m_socket->flush();
    }
    closeNow();
}

void Connection::drain(qint64 deadline)
{
    m_draining = true;
    m_drainDeadline = deadline;
    if (m_state == State::Handshake || m_state == State::Lingering)
        return closeNow();
    if (m_state == State::Handling)
        return;
    const bool nothingCame = m_state == State::Idle || (m_state == State::Head && !m_reader.begun());
    m_deadline = qMin(m_deadline, nothingCame ? qMin(m_front.now() + drainMoment, deadline) : deadline);
    m_front.expectDeadline(m_deadline);
}

void Connection::onTlsError(QAbstractSocket::SocketError error)
{
    // Leaving in the middle is nobody's fault; what cannot be understood, plain HTTP among it, is refused.
    const bool failed = error == QSslSocket::SslHandshakeFailedError || error == QSslSocket::SslInternalError;
    if (m_state != State::Handshake || !failed)
        return;
    m_front.noteRefusal("tls_handshake_failed"_L1, m_peerText);
    QMetaObject::invokeMethod(this, &Connection::closeNow, Qt::QueuedConnection); // QSslSocket is still at it
}

void Connection::onDisconnected()
{
    if (m_state == State::Handling && m_answerExpected)
        m_clientGone = true; // the answer is still to come, and QHttpServer must find its socket then
    else
        closeNow();
}

void Connection::closeNow()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_deadline = never;
    support::wipe(m_unread);
    holdBody(0);
    m_socket->disconnect(this);
    m_socket->abort();
    m_front.forget(*this);
    // This may run inside QHttpServer's own handling of the socket: both go once that has returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_vetted)
                m_vetted->finish();
            m_vetted.clear();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace server
