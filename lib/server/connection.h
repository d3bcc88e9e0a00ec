// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/requestreader.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QString>

#include <compare>
#include <limits>
#include <memory>
#include <optional>

class QSslSocket;

namespace server {

struct Answer;
class ConnectionFront;
class VettedSocket;

/// One client of the door. Owns the real socket, vets what comes, hands one whole request at a time to QHttpServer and
/// writes the answer back in one piece. Reads nothing while a request is being answered, so pipelined requests are
/// answered in order and a client that does not take its answers costs no memory.
class Connection final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Handshake, ///< TLS is not up yet
        Idle, ///< between two requests
        Head, ///< request line and fields are coming, or due since the accept
        Body,
        Handling, ///< QHttpServer, or the sink, has the request
        Answering, ///< the answer is on its way to the client
        Lingering, ///< answered for the last time: what still comes is discarded
        Closed,
    };

    /// A deadline that never comes.
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    /// How firmly a connection holds its place: at the cap the one with the smallest claim yields.
    struct Claim {
        bool genuine; ///< who only holds a place must not push out who uses it
        bool busy; ///< its body comes, or its answer goes, and has not stalled
        qint64 since; ///< of its silence. Across all states: newcomers must not push out one another alone
        auto operator<=>(const Claim &) const = default;
    };

    /// `socket` is connected; with `tls` start() starts the server's side of the handshake.
    Connection(ConnectionFront &front, std::unique_ptr<QAbstractSocket> socket, QSslSocket *tls);
    ~Connection() override;

    State state() const { return m_state; }
    /// When the present state has lasted too long, by the front's clock.
    qint64 deadline() const { return m_deadline; }
    /// Once the front knows it.
    void start();
    /// Nothing where it never yields: its whole request waits for an answer.
    std::optional<Claim> claim() const;
    /// Goes on with what it has more to say.
    void takeTurn();
    /// Takes what has come and that no event has told of yet, before the client is judged by its silence.
    void hearOut();
    /// Whether it has brought a delivery with a good signature.
    bool isGenuine() const { return m_genuine; }
    void noteGenuine() { m_genuine = true; }
    const QHostAddress &peer() const { return m_peer; }
    /// What the cap per remote counts it for.
    const QHostAddress &remote() const { return m_remote; }
    const QString &peerText() const { return m_peerText; }

    /// Bytes of the body that is coming.
    qint64 heldBody() const { return m_heldBody; }

    /// The request that is being handled.
    const RequestHead &head() const { return m_reader.head(); }
    /// Whether the connection ends after `answer` to the present request.
    bool endsAfter(const Answer &answer) const;
    /// What the Connection field of such an answer says; empty: not sent.
    QByteArray connectionField(bool ends) const;
    /// A route will answer later. Without this, a request that QHttpServer leaves unanswered becomes a 500.
    void expectLateAnswer() { m_answerExpected = true; }
    /// QHttpServer's responder has written the whole answer and is gone (or about to go, inside the handler).
    void finishAnswer(bool close);

    /// The deadline has passed.
    void expire();
    /// Makes room for another client: ends at once.
    void yield();
    /// Answers with the contract's `code` and ends.
    void refuse(QLatin1StringView code);
    /// The front is stopping: ends as soon as nothing whole is left to answer, by `deadline` where nothing is whole,
    /// and after a moment where nothing has come.
    void drain(qint64 deadline);
    /// Ends at once, without a word.
    void closeNow();

private:
    void onReadyRead();
    void awaitTurn();
    void onWritten();
    void onDisconnected();
    void onTlsError(QAbstractSocket::SocketError error);

    bool isReading() const { return m_state == State::Idle || m_state == State::Head || m_state == State::Body; }
    void pump();
    void take(QByteArrayView bytes);
    void beginBody();
    void dispatch();
    void send(const QByteArray &bytes, bool close);
    void answered();
    void retireVettedSocket();
    void discard();
    void enter(State state, int milliseconds);
    void holdBody(qint64 bytes);
    qint64 bytesToWrite() const;

    ConnectionFront &m_front;
    std::unique_ptr<QAbstractSocket> m_socket;
    QSslSocket *m_tls; ///< m_socket where it speaks TLS, else null
    QPointer<VettedSocket> m_vetted; ///< made for the first request; QHttpServer deletes it after finish()
    QHostAddress m_peer;
    QHostAddress m_remote;
    QString m_peerText;

    State m_state = State::Head;
    qint64 m_since; ///< when the present state began; a body that comes at its pace moves it on
    qint64 m_deadline = never;
    qint64 m_drainDeadline = never; ///< of what is not whole, once it drains
    RequestReader m_reader;
    QByteArray m_unread; ///< of pipelined requests: came with an earlier one
    qint64 m_heldBody = 0; ///< what the front counts for this connection's body
    qsizetype m_servedBody = 0; ///< bytes of the body that QHttpServer got last
    bool m_pumping = false;
    bool m_moreToRead = false; ///< the socket may hold bytes that no signal will announce again
    bool m_awaitsTurn = false;
    bool m_answerExpected = false;
    bool m_closeAfterAnswer = false;
    bool m_clientGone = false;
    bool m_discardPaused = false;
    bool m_draining = false;
    bool m_genuine = false;
};

} // namespace server
