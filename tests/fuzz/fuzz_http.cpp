// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzeddoor.h"
#include "fuzz/require.h"
#include "server/fakesocket.h"
#include "server/fence.h"

#include <QCoreApplication>

#include <cstdint>

using namespace fuzzing;

namespace {

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
    const server::Remote remote = server::remoteBehind(peer, head, fence);
    require(!remote.address.isNull());
    // Whom no proxy vouches for is who he is, whatever he says.
    const QHostAddress stranger(QStringLiteral("198.51.100.7"));
    require(server::remoteBehind(stranger, head, fence) == server::Remote{stranger});
    const auto code = server::fenceRefusal(remote, head, fence);
    require(!code || *code == QLatin1StringView("remote_forbidden")
            || *code == QLatin1StringView("authorization_invalid"));
    fence.networks.clear();
    if (!server::fenceRefusal(remote, head, fence))
        require(text.simplified().toLower() == "bearer token" && text.trimmed().endsWith("token"));
}

} // namespace

/// The first byte says how the rest is cut. Any bytes of a client: the same verdict at every cut, the same requests as
/// another reader sees, and behind a real front and QHttpServer exactly the answers that the vetting alone calls for,
/// with exactly its bodies: nothing is smuggled.
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
    require(whole.replies == cut.replies && whole.bodies == cut.bodies);

    const QHostAddress peer(QStringLiteral("192.0.2.1"));
    auto owned = std::make_unique<servertest::FakeSocket>(peer);
    const QPointer<servertest::FakeSocket> socket(owned.get());
    door.front().adopt(std::move(owned));
    for (qsizetype start = 0; start < bytes.size(); start += piece) {
        socket->arrive(bytes.mid(start, piece));
        FuzzedDoor::settle();
        require(!socket.isNull());
    }
    require(repliesIn(socket->written()) == whole.replies);
    require(door.bodiesFrom(peer) == whole.bodies);
    door.clear();
    require(socket.isNull());
    return 0;
}
