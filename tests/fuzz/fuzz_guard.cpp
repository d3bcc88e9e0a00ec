// SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzeddoor.h"
#include "fuzz/require.h"
#include "server/fakesocket.h"

#include <algorithm>
#include <array>
#include <cstdint>

using namespace fuzzing;

namespace {

constexpr char sign = '\xff'; // begins what is no byte of a client

/// One client of the script.
struct Client {
    QHostAddress address;
    QPointer<servertest::FakeSocket> socket;
    std::shared_ptr<const QByteArray> written; ///< null: it never came
    QByteArray sent;
    bool ended = false; ///< it will send no more
    bool mayBeCutShort = false; ///< by the time, by leaving, by the front's end, or to make room
};

/// Plays a script of several clients against one real front: their bytes, and between them what happens around.
///
/// `FF 0`…`FF 5` the next bytes are of this client · `FF e` it ends its sending half · `FF g` it is gone · `FF t` all
/// deadlines come · `FF l` the route answers late from now on, or no longer · `FF r`, `FF R` the oldest, the newest
/// late answer is given · `FF b` the client takes no answers, or takes them again · `FF d` the front is stopped · any
/// other: the bytes before and after it come apart.
class Session {
public:
    explicit Session(FuzzedDoor &door)
        : m_door(door)
    {
        for (std::size_t i = 0; i < m_clients.size(); ++i)
            m_clients[i].address = QHostAddress(QStringLiteral("192.0.2.%1").arg(i + 1));
    }

    bool stoppedTheFront() const { return m_stopped; }

    void play(const QByteArray &script)
    {
        qsizetype start = 0;
        while (start < script.size()) {
            const qsizetype at = script.indexOf(sign, start);
            const qsizetype end = at < 0 ? script.size() : at;
            deliver(script.sliced(start, end - start));
            start = end;
            if (at >= 0) {
                happen(at + 1 < script.size() ? script[at + 1] : '.');
                start = at + 2;
            }
            m_door.settle();
            m_door.checkBounds();
        }
        finish();
        for (Client &client : m_clients) {
            if (client.written)
                judge(client);
        }
    }

private:
    Client &current() { return m_clients[m_current]; }

    void deliver(const QByteArray &bytes)
    {
        Client &client = current();
        if (bytes.isEmpty() || client.ended)
            return;
        if (!client.written && !connectTo(client))
            return;
        client.sent += bytes;
        if (servertest::FakeSocket *socket = client.socket)
            socket->arrive(bytes);
    }

    bool connectTo(Client &client)
    {
        if (m_stopped)
            return false;
        // At the cap somebody yields, and if nobody does the newcomer goes: then no promise is left about who.
        if (m_door.connections() == smallLimits().connections) {
            for (Client &one : m_clients)
                one.mayBeCutShort = true;
        }
        auto owned = std::make_unique<servertest::FakeSocket>(client.address);
        client.socket = owned.get();
        client.written = owned->transcript();
        m_door.front().adopt(std::move(owned));
        return true;
    }

    void happen(char what)
    {
        Client &client = current();
        servertest::FakeSocket *socket = client.socket;
        if (what >= '0' && what < '0' + int(m_clients.size())) {
            m_current = std::size_t(what - '0');
        } else if (what == 'e' && socket) {
            client.ended = true;
            socket->endSending();
        } else if (what == 'g' && socket) {
            client.ended = true;
            client.mayBeCutShort = true;
            socket->leave();
        } else if (what == 't') {
            cutShortAll();
            m_door.letTimePass();
        } else if (what == 'l') {
            m_late = !m_late;
            m_door.answerLate(m_late);
        } else if (what == 'r' || what == 'R') {
            m_door.release(what == 'R');
        } else if (what == 'b' && socket) {
            socket->takeAnswers(!socket->takesAnswers());
        } else if (what == 'd') {
            cutShortAll();
            m_stopped = true;
            m_door.front().drain(1000);
        }
    }

    void cutShortAll()
    {
        for (Client &client : m_clients)
            client.mayBeCutShort = client.mayBeCutShort || client.written;
    }

    /// Everybody takes his answers and all late ones are given, until nothing happens any more.
    void finish()
    {
        m_door.answerLate(false);
        do {
            m_door.release(false);
            for (Client &client : m_clients) {
                if (servertest::FakeSocket *socket = client.socket; socket && !socket->takesAnswers())
                    socket->takeAnswers(true);
            }
            m_door.settle();
        } while (m_door.holdsAnswers());
    }

    void judge(Client &client)
    {
        const Expectation expected = client.sent.isEmpty() ? Expectation() : expect(client.sent, client.sent.size());
        const std::vector<Reply> replies = repliesIn(*client.written);
        // Answers come in order, each is of its request, and none is given twice. The last one may tell of the end.
        bool cut = false;
        for (std::size_t i = 0; i < replies.size(); ++i) {
            if (i < expected.replies.size() && replies[i] == expected.replies[i])
                continue;
            require(i + 1 == replies.size() && replies[i].close);
            const bool late = replies[i].status == 408 && client.mayBeCutShort;
            const bool full = replies[i].status == 503
                && (replies[i].body.contains("\"overloaded\"") || replies[i].body.isEmpty() // an answer to HEAD
                    || (replies[i].body.contains("\"too_many_connections\"") && i == 0 && client.mayBeCutShort));
            require(late || full);
            cut = true;
        }
        if (!cut && !client.mayBeCutShort)
            require(replies == expected.replies);

        // Each request reaches the route at most once, in order and with its own body; an acceptance only if it did.
        const std::vector<QByteArray> &bodies = m_door.bodiesFrom(client.address);
        require(bodies.size() <= expected.bodies.size());
        require(std::equal(bodies.begin(), bodies.end(), expected.bodies.begin()));
        const auto accepted =
            std::count_if(replies.begin(), replies.end(), [](const Reply &reply) { return reply.status == 200; });
        require(std::size_t(accepted) <= bodies.size());
        if (!client.mayBeCutShort)
            require(std::size_t(accepted) == bodies.size());
    }

    FuzzedDoor &m_door;
    std::array<Client, 6> m_clients;
    std::size_t m_current = 0;
    bool m_late = false;
    bool m_stopped = false;
};

} // namespace

/// A script (see Session) of clients that are slow, rude, gone or too many, against the real front, its connections and
/// QHttpServer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static std::unique_ptr<FuzzedDoor> door;
    if (!door)
        door = std::make_unique<FuzzedDoor>();
    Session session(*door);
    session.play(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    door->clear();
    if (session.stoppedTheFront())
        door.reset();
    return 0;
}
