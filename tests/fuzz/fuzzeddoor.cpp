// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzeddoor.h"

#include "fuzz/require.h"
#include "fuzz/trustingreader.h"
#include "server/requestreader.h"
#include "server/vettedsocket.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <algorithm>

namespace fuzzing {

using server::RequestReader;

namespace {

/// The answer to a request that passed the vetting: it names the request, so that none can be given to another.
server::Answer answerTo(const server::RequestHead &head, const QByteArray &body)
{
    server::Answer answer;
    answer.status = head.path != "/w" ? 404 : (head.method == "POST" ? 200 : 405);
    const QByteArray identity = head.method + ' ' + head.path + ' ' + (answer.status == 200 ? body : QByteArray());
    answer.body = "{\"request\":" + QByteArray::number(qChecksum(identity)) + '}';
    return answer;
}

Reply replyFrom(const server::Answer &answer, const server::RequestHead &head)
{
    return {answer.status, head.method == "HEAD" ? QByteArray() : answer.body, answer.close};
}

} // namespace

server::Limits smallLimits()
{
    server::Limits limits;
    limits.connections = 4;
    limits.header = 1024;
    limits.fields = 10;
    limits.body = 512;
    limits.bodiesTotal = 700; // one body fits, two large ones do not
    return limits;
}

Expectation expect(QByteArrayView bytes, qsizetype piece)
{
    Expectation expectation;
    std::vector<SeenRequest> taken;
    RequestReader reader(smallLimits());
    bool ended = false;
    const QByteArrayView all = bytes;
    while (!bytes.isEmpty() && !ended) {
        QByteArrayView part = bytes.first(qMin(piece, bytes.size()));
        bytes = bytes.sliced(part.size());
        while (!part.isEmpty() && !ended) {
            const qsizetype count = reader.feed(part);
            require(count >= 0 && count <= part.size());
            part = part.sliced(count);
            require(reader.body().size() <= smallLimits().body);
            if (reader.stage() == RequestReader::Stage::Refused) {
                const auto answer = server::Answer::fromVerdict(server::refusal(reader.refusal()));
                require(answer.close && answer.status >= 400 && answer.status != 500);
                expectation.replies.push_back(replyFrom(answer, reader.head()));
                ended = true;
            } else if (reader.stage() == RequestReader::Stage::Whole) {
                const server::Answer answer = answerTo(reader.head(), reader.body());
                expectation.replies.push_back(replyFrom(answer, reader.head()));
                if (answer.status == 200)
                    expectation.bodies.push_back(reader.body());
                taken.push_back({reader.head().method, reader.head().path, reader.body()});
                ended = !reader.head().persistent;
                reader.reset();
            } else {
                require(count > 0);
            }
        }
    }
    const std::vector<SeenRequest> seen = readTrustingly(all, taken.size());
    require(seen.size() == taken.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        require(seen[i].method == taken[i].method && seen[i].body == taken[i].body);
        require(seen[i].path.isNull() || seen[i].path == taken[i].path);
    }
    return expectation;
}

std::vector<Reply> repliesIn(const QByteArray &bytes)
{
    std::vector<Reply> replies;
    qsizetype position = 0;
    while (position < bytes.size()) {
        const QByteArray rest = bytes.mid(position);
        require(rest.startsWith("HTTP/1.1 "));
        require(replies.empty() || !replies.back().close);
        const qsizetype end = rest.indexOf("\r\n\r\n");
        require(end > 0);
        Reply reply;
        reply.status = rest.mid(9, 3).toInt();
        position += end + 4;
        if (reply.status == 100)
            continue;
        const QByteArray head = rest.first(end + 2);
        reply.close = head.contains("\r\nConnection: close\r\n");
        const qsizetype field = head.indexOf("\r\nContent-Length: ");
        require(field > 0);
        const qsizetype length = head.mid(field + 18, head.indexOf('\r', field + 2) - field - 18).toLongLong();
        if (bytes.mid(position).startsWith('{')) { // none in an answer to HEAD
            reply.body = bytes.mid(position, length);
            require(reply.body.size() == length && reply.body.endsWith('}'));
            position += length;
        }
        replies.push_back(std::move(reply));
    }
    return replies;
}

FuzzedDoor::FuzzedDoor()
    : m_http(std::make_unique<QHttpServer>())
{
    server::ConnectionFront::Hooks hooks;
    hooks.refused = [](QLatin1StringView, const QString &) {};
    hooks.unroutable = [](const server::RequestHead &head) { return answerTo(head, {}); };
    hooks.connectionsChanged = [this](int connections) { m_connections = connections; };
    hooks.tls = [] { return nullptr; };
    m_front = new server::ConnectionFront(smallLimits(), std::move(hooks));
    require(m_front->listen(QHostAddress(QHostAddress::LocalHost))); // QHttpServer of Qt 6.8 wants it so
    const auto handler = [this](const QHttpServerRequest &request, server::httpqt::ResponderArgument responder) {
        take(request, responder);
    };
    m_http->route(QStringLiteral("/w"), QHttpServerRequest::Method::Post, handler);
    server::httpqt::setMissingHandler(*m_http, handler);
    server::httpqt::bind(*m_http, m_front);
}

FuzzedDoor::~FuzzedDoor() = default;

void FuzzedDoor::take(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    server::Connection *connection = m_front->current();
    require(connection != nullptr);
    const server::Answer answer = answerTo(connection->head(), request.body());
    if (answer.status == 200)
        bodiesFrom(connection->peer()).push_back(request.body());
    if (m_late) {
        connection->expectLateAnswer();
        m_held.push_back({connection, std::move(responder), answer});
        return;
    }
    const bool ends = connection->endsAfter(answer);
    server::httpqt::write(responder, answer, connection->connectionField(ends));
    connection->finishAnswer(ends);
}

void FuzzedDoor::release(bool newest)
{
    if (m_held.empty())
        return;
    Held held = std::move(newest ? m_held.back() : m_held.front());
    newest ? m_held.pop_back() : m_held.pop_front();
    require(!held.connection.isNull());
    const bool ends = held.connection->endsAfter(held.answer);
    {
        QHttpServerResponder responder = std::move(held.responder);
        server::httpqt::write(responder, held.answer, held.connection->connectionField(ends));
    } // QHttpServer takes the connection for free once its responder is gone
    held.connection->finishAnswer(ends);
}

void FuzzedDoor::settle()
{
    // A client's turn ends with each request; the next one comes by a timer that is due at once.
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) { }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void FuzzedDoor::checkBounds() const
{
    require(m_connections <= smallLimits().connections);
    require(m_front->bodiesHeld() >= 0 && m_front->bodiesHeld() <= smallLimits().bodiesTotal);
    const auto connections = m_front->findChildren<server::Connection *>();
    const bool bodiesCome = std::any_of(connections.begin(), connections.end(), [](const server::Connection *one) {
        return one->state() == server::Connection::State::Body;
    });
    require(bodiesCome || m_front->bodiesHeld() == 0);
    // One fed socket a connection, and those that QHttpServer is about to let go.
    require(m_front->findChildren<server::VettedSocket *>().size() <= 2 * connections.size());
}

void FuzzedDoor::letTimePass()
{
    const auto connections = m_front->findChildren<server::Connection *>();
    for (server::Connection *connection : connections) {
        if (connection->deadline() != server::Connection::never)
            connection->expire();
    }
}

void FuzzedDoor::clear()
{
    require(m_held.empty());
    m_front->closeAll();
    for (int i = 0; i < 3; ++i)
        settle(); // a connection goes in steps: QHttpServer's half first
    require(m_front->bodiesHeld() == 0 && m_connections == 0);
    require(m_front->findChildren<server::Connection *>().isEmpty());
    require(m_front->findChildren<server::VettedSocket *>().isEmpty());
    m_bodies.clear();
    m_late = false;
}

} // namespace fuzzing
