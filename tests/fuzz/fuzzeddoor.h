// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/answer.h"
#include "server/connection.h"
#include "server/connectionfront.h"
#include "server/httpqt.h"

#include <QHttpServer>
#include <QPointer>

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace fuzzing {

/// One answer on the wire.
struct Reply {
    int status = 0;
    QByteArray body; ///< empty in an answer to HEAD
    bool close = false; ///< says `Connection: close`

    bool operator==(const Reply &other) const { return status == other.status && body == other.body; }
};

/// What the bytes of one client must come to, found by the vetting alone.
struct Expectation {
    std::vector<Reply> replies; ///< nothing follows a closing one
    std::vector<QByteArray> bodies; ///< of the requests that reach the route
};

/// Small, so that a fuzzer reaches every limit.
server::Limits smallLimits();

/// Vets `bytes` in pieces of `piece` bytes, as one connection would, to its end; aborts where the vetting breaks its
/// own promises or where readTrustingly() sees other requests in what was taken.
Expectation expect(QByteArrayView bytes, qsizetype piece);

/// The answers in `bytes`, which hold nothing else; `100 Continue` is left out. Aborts at a broken one, and at bytes
/// behind one that closes.
std::vector<Reply> repliesIn(const QByteArray &bytes);

/// A front with QHttpServer behind it. Its route tells in every answer which request it belongs to.
class FuzzedDoor {
public:
    FuzzedDoor();
    ~FuzzedDoor();

    /// Whether the route keeps its answers until release().
    void answerLate(bool late) { m_late = late; }
    bool holdsAnswers() const { return !m_held.empty(); }
    /// Gives the oldest (or newest) answer that is kept, whose client must still be known.
    void release(bool newest);

    /// Ends every connection and takes in all that comes of it; aborts where anything is left.
    void clear();
    /// Runs what is queued. Time does not pass: no timer fires.
    static void settle();
    /// Aborts where the front holds more than its limits allow, or counts bodies that nobody is sending.
    void checkBounds() const;
    /// For every connection whose deadline is set it comes now.
    void letTimePass();

    server::ConnectionFront &front() { return *m_front; }
    int connections() const { return m_connections; }
    /// What reached the route from this address.
    std::vector<QByteArray> &bodiesFrom(const QHostAddress &peer) { return m_bodies[peer.toString()]; }

private:
    struct Held {
        QPointer<server::Connection> connection;
        QHttpServerResponder responder;
        server::Answer answer;
    };

    void take(const QHttpServerRequest &request, QHttpServerResponder &responder);

    // Goes last: answers that are kept refer to its connections.
    std::unique_ptr<QHttpServer> m_http;
    server::ConnectionFront *m_front = nullptr;
    std::map<QString, std::vector<QByteArray>> m_bodies;
    std::deque<Held> m_held;
    int m_connections = 0;
    bool m_late = false;
};

} // namespace fuzzing
