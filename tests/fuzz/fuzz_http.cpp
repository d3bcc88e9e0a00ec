// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/connection.h"
#include "server/connectionfront.h"
#include "server/fakesocket.h"
#include "server/fence.h"
#include "server/httpqt.h"
#include "server/requestreader.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QLoggingCategory>
#include <QPointer>

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using server::RequestReader;

void require(bool promise)
{
    if (!promise)
        std::abort();
}

server::Limits smallLimits()
{
    server::Limits limits;
    limits.header = 1024;
    limits.fields = 10;
    limits.body = 512;
    limits.bodiesTotal = 1 << 20;
    return limits;
}

/// What one client must be answered, found by the vetting alone.
struct Expectation {
    std::vector<int> statuses;
    std::vector<QByteArray> bodies; ///< of the requests that reach the route
};

int routedStatus(const server::RequestHead &head)
{
    if (head.path != "/w")
        return 404;
    return head.method == "POST" ? 200 : 405;
}

/// Vets `bytes` in pieces of `piece` bytes, as one connection would, to its end.
Expectation expect(QByteArrayView bytes, qsizetype piece)
{
    Expectation expectation;
    RequestReader reader(smallLimits());
    while (!bytes.isEmpty()) {
        QByteArrayView part = bytes.first(qMin(piece, bytes.size()));
        bytes = bytes.sliced(part.size());
        while (!part.isEmpty()) {
            const qsizetype taken = reader.feed(part);
            require(taken >= 0 && taken <= part.size());
            part = part.sliced(taken);
            require(reader.body().size() <= smallLimits().body);
            if (reader.stage() == RequestReader::Stage::Refused) {
                expectation.statuses.push_back(webhook::httpStatus(QString(reader.refusal())));
                require(expectation.statuses.back() != 500);
                return expectation;
            }
            if (reader.stage() != RequestReader::Stage::Whole) {
                require(taken > 0);
                continue;
            }
            expectation.statuses.push_back(routedStatus(reader.head()));
            if (expectation.statuses.back() == 200)
                expectation.bodies.push_back(reader.body());
            if (!reader.head().persistent)
                return expectation;
            reader.reset();
        }
    }
    return expectation;
}

/// A front with QHttpServer behind it that answers what routedStatus() says.
class FuzzedDoor {
public:
    FuzzedDoor()
    {
        server::ConnectionFront::Hooks hooks;
        hooks.refused = [](QLatin1StringView, const QString &) {};
        hooks.unroutable = [](const server::RequestHead &head) { return answerTo(head); };
        hooks.connectionsChanged = [](int) {};
        hooks.tls = [] { return nullptr; };
        front = new server::ConnectionFront(smallLimits(), std::move(hooks));
        front->listen(QHostAddress(QHostAddress::LocalHost)); // QHttpServer of Qt 6.8 wants it so
        const auto handler = [this](const QHttpServerRequest &request, server::httpqt::ResponderArgument responder) {
            server::Connection *connection = front->current();
            require(connection != nullptr);
            const server::Answer answer = answerTo(connection->head());
            if (answer.status == 200)
                bodies.push_back(request.body());
            const bool ends = connection->endsAfter(answer);
            server::httpqt::write(responder, answer, connection->connectionField(ends));
            connection->finishAnswer(ends);
        };
        http.route(QStringLiteral("/w"), QHttpServerRequest::Method::Post, handler);
        server::httpqt::setMissingHandler(http, handler);
        server::httpqt::bind(http, front);
    }

    static server::Answer answerTo(const server::RequestHead &head)
    {
        server::Answer answer;
        answer.status = routedStatus(head);
        return answer;
    }

    QHttpServer http;
    server::ConnectionFront *front = nullptr;
    std::vector<QByteArray> bodies;
};

/// The statuses of the answers in `bytes`, which hold nothing else; `100 Continue` is left out.
std::vector<int> statusesIn(const QByteArray &bytes)
{
    std::vector<int> statuses;
    qsizetype position = 0;
    while (position < bytes.size()) {
        const QByteArray rest = bytes.mid(position);
        require(rest.startsWith("HTTP/1.1 "));
        const qsizetype end = rest.indexOf("\r\n\r\n");
        require(end > 0);
        const int status = rest.mid(9, 3).toInt();
        position += end + 4;
        if (status == 100)
            continue;
        statuses.push_back(status);
        const qsizetype field = rest.indexOf("Content-Length: ");
        require(field > 0 && field < end);
        const qsizetype length = rest.mid(field + 16, rest.indexOf('\r', field) - field - 16).toLongLong();
        if (rest.mid(end + 4).startsWith('{')) // none in an answer to HEAD
            position += length;
    }
    return statuses;
}

void fuzzFence(const QByteArray &text)
{
    server::RequestHead head;
    head.forwardedFor = text;
    head.forwarded = text;
    head.authorization = text;
    server::Fence fence;
    fence.bearerToken = "token";
    fence.networks = {{QHostAddress(QStringLiteral("192.0.2.0")), 24}};
    fence.trustedProxies = {{QHostAddress(QStringLiteral("10.0.0.0")), 8}};
    const QHostAddress peer(QStringLiteral("10.0.0.1"));
    const QHostAddress remote = server::remoteBehind(peer, head, fence);
    require(!remote.isNull());
    if (const auto code = server::fenceRefusal(remote, head, fence))
        require(webhook::httpStatus(QString(*code)) < 500);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

/// The first byte says how the rest is cut. Any bytes of a client: the same verdict at every cut, and behind a real
/// front and QHttpServer exactly the answers that the vetting alone calls for, with exactly its bodies: nothing is
/// smuggled.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static FuzzedDoor door;
    const qsizetype piece = data[0] == 0 ? qsizetype(size) : data[0];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    fuzzFence(bytes);

    const Expectation whole = expect(bytes, bytes.size());
    const Expectation cut = expect(bytes, piece);
    require(whole.statuses == cut.statuses && whole.bodies == cut.bodies);

    door.bodies.clear();
    auto owned = std::make_unique<servertest::FakeSocket>(QHostAddress(QStringLiteral("192.0.2.1")));
    const QPointer<servertest::FakeSocket> socket(owned.get());
    door.front->adopt(std::move(owned));
    for (qsizetype start = 0; start < bytes.size(); start += piece) {
        socket->arrive(bytes.mid(start, piece));
        QCoreApplication::sendPostedEvents();
        require(!socket.isNull());
    }
    require(statusesIn(socket->written()) == whole.statuses);
    require(door.bodies == whole.bodies);
    door.front->closeAll();
    require(door.front->bodiesHeld() == 0);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    require(socket.isNull());
    return 0;
}
