# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile clients. Each is a function(port, stop, said) for a process of its own: attacks until the event `stop` is set,
and tells in the shared list `said` what it has reached: [connections made, bytes sent]."""

import collections
import itertools
import random
import resource
import select
import socket
import time

START = b"POST /webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
BLOCK = b"a" * 65536
BIND_WITHOUT_PORT = 24  # IP_BIND_ADDRESS_NO_PORT: the port is chosen at connect(), so that both ends count
SOURCES = itertools.cycle([f"127.0.{a}.{b}" for a in range(1, 9) for b in range(1, 9)])


def raise_descriptor_limit():
    """For thousands of clients in one process; the receiver keeps its own."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def dial(port):
    """A connection on its way, from one of many addresses: ports of one would be used up in seconds."""
    client = socket.socket()
    client.setblocking(False)
    client.setsockopt(socket.IPPROTO_IP, BIND_WITHOUT_PORT, 1)
    client.bind((next(SOURCES), 0))
    client.connect_ex(("127.0.0.1", port))
    return client


class Crowd:
    """Keeps `size` connections; one that is sent away comes back after `pause` seconds. `step(client, state)` is called
    whenever a connection can be written to (where `eager`) or once every `beat` seconds, and returns how many bytes it
    has sent."""

    def __init__(self, port, size, step, *, eager=False, beat=1.0, pause=1.0, read=True):
        self.port, self.size, self.step = port, size, step
        self.eager, self.beat, self.pause, self.read = eager, beat, pause, read
        self.poll = select.epoll()
        self.clients = {}
        self.returning = collections.deque()

    def run(self, stop, said):
        now = time.monotonic()
        self.returning.extend([now] * self.size)
        beats = collections.deque()
        while not stop.is_set():
            now = time.monotonic()
            while self.returning and self.returning[0] <= now:
                self.returning.popleft()
                client = dial(self.port)
                self.clients[client.fileno()] = (client, {})
                self.poll.register(client, (select.EPOLLIN if self.read else select.EPOLLRDHUP)
                                   | (select.EPOLLOUT if self.eager else 0))
                said[0] += 1
                if not self.eager:
                    beats.append((now, client.fileno(), client))
            while beats and beats[0][0] <= now:
                _, descriptor, client = beats.popleft()
                if self.clients.get(descriptor, (None,))[0] is client and self.move(descriptor, said):
                    beats.append((now + self.beat, descriptor, client))
            for descriptor, events in self.poll.poll(0.005):
                if events & (select.EPOLLERR | select.EPOLLHUP | select.EPOLLRDHUP):
                    self.lose(descriptor)
                elif events & select.EPOLLIN and not self.hear(descriptor):
                    self.lose(descriptor)
                elif events & select.EPOLLOUT:
                    self.move(descriptor, said)
        for client, _ in self.clients.values():
            client.close()

    def hear(self, descriptor):
        try:
            return self.clients[descriptor][0].recv(65536) != b""
        except BlockingIOError:
            return True
        except OSError:
            return False

    def move(self, descriptor, said):
        client, state = self.clients[descriptor]
        try:
            said[1] += self.step(client, state)
            return True
        except BlockingIOError:
            return True
        except OSError:
            self.lose(descriptor)
            return False

    def lose(self, descriptor):
        client, _ = self.clients.pop(descriptor)
        client.close()
        self.returning.append(time.monotonic() + self.pause)


def slowloris(port, stop, said):
    """2,000 clients that send their head byte by byte, a byte every half second."""
    head = START + b"X-Padding: " + b"a" * 1000

    def step(client, state):
        at = state.get("at", 0)
        state["at"] = at + client.send(head[at:at + 1])
        return 1

    Crowd(port, 2000, step, beat=0.5).run(stop, said)


def pouring(port, stop, said, head, chunk=BLOCK, size=8):
    """`size` clients that send `head` and then `chunk` for ever, as fast as it is taken, whatever is answered."""

    def step(client, state):
        if "rest" not in state:
            state["rest"] = memoryview(head)
        sent = client.send(state["rest"])
        rest = state["rest"][sent:]
        state["rest"] = rest if len(rest) else memoryview(chunk)
        return sent

    Crowd(port, size, step, eager=True, pause=0.0).run(stop, said)


def big_declared_body(port, stop, said):
    """8 clients that declare 1 GiB and pour it, even after the refusal."""
    pouring(port, stop, said, START + b"Content-Length: 1073741824\r\n\r\n")


def endless_chunked_body(port, stop, said):
    """8 clients that pour chunks without an end."""
    pouring(port, stop, said, START + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + BLOCK + b"\r\n")


def holding(port, stop, said, head, trickle, size=600):
    """`size` clients that send `head` at once, hold it there, and add a byte of `trickle` a second."""

    def step(client, state):
        rest = state.get("rest", head)
        if rest:
            sent = client.send(rest)
            state["rest"] = rest[sent:]
            return sent
        return client.send(trickle)

    Crowd(port, size, step, beat=0.25).run(stop, said)


def many_bodies(port, stop, said):
    """600 clients that each send a body of 256 KiB but for its last bytes: 150 MiB where 32 MiB may be held."""
    holding(port, stop, said, START + b"Content-Length: 262144\r\n\r\n" + b" " * 262000, b" ")


def big_header_line(port, stop, said):
    """8 clients that pour one header of 10 MB, again and again."""
    pouring(port, stop, said, START + b"X-Padding: " + b"a" * 10_000_000)


def big_header_fields(port, stop, said):
    """8 clients that pour 10 MB of short header fields, again and again."""
    pouring(port, stop, said, START + b"X-Padding: aaaaaaaa\r\n" * 476_190)


def many_headers(port, stop, said):
    """600 clients that each hold a head of nearly 32 KiB open."""
    holding(port, stop, said, START + b"X-Padding: " + b"a" * 32_000, b"a")


QUESTIONS = b"GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 1500


def deaf(port, stop, said):
    """400 clients that ask without an end and take next to no answer."""

    def step(client, state):
        if not state:
            state["narrow"] = True
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        return client.send(QUESTIONS)

    Crowd(port, 400, step, beat=0.05, read=False).run(stop, said)


def pipelining(port, stop, said):
    """400 clients that ask without an end, thousands of requests ahead of the answers."""

    Crowd(port, 400, lambda client, _: client.send(QUESTIONS), beat=0.05).run(stop, said)


CHURN_RATE = 5000  # connections a second


def churn(port, stop, said):
    """5,000 connections a second: a third closes at once, a third after half a request line, a third a moment later."""
    open_ = collections.deque()
    began, made = time.monotonic(), 0
    random_ = random.Random(1)
    while not stop.is_set():
        now = time.monotonic()
        # What could not be made in time is not made up for later: the rate that was reached is told.
        due = min(int((now - began) * CHURN_RATE), made + CHURN_RATE // 20)
        while made < due:
            made += 1
            client = dial(port)
            kind = random_.randrange(3)
            if kind:
                try:
                    said[1] += client.send(b"POST /webho")
                except OSError:
                    pass  # not connected yet
            if kind == 2:
                open_.append((now + 0.02, client))
            else:
                client.close()
            said[0] += 1
        while open_ and open_[0][0] <= now:
            open_.popleft()[1].close()
        time.sleep(0.001)


#: part of scripts/reliability -> its attacks
PARTS = {
    "slowloris": (slowloris,),
    "bigbody": (big_declared_body, endless_chunked_body, many_bodies),
    "bigheader": (big_header_line, big_header_fields, many_headers),
    "churn": (churn,),
    "pipelined": (deaf, pipelining),
}
