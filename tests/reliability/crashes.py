# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A receiver that is killed, or told to stop, while webhooks come as fast as they are answered."""

import collections
import json
import os
import random
import select
import shutil
import signal
import socket
import time

import webhooks
from receiver import Broken, Receiver

CONNECTIONS = 16
STORE_ROUNDS = 10  # the same store is killed this often before a new one


class Crowd:
    """Connections that each send the next event as soon as the last was answered, until the receiver has gone."""

    def __init__(self, port, supply, again):
        self.supply, self.again = supply, again
        self.acknowledged, self.refused = {}, collections.Counter()
        self.poll = select.epoll()
        self.open = {}
        for _ in range(CONNECTIONS):
            connection = socket.create_connection(("127.0.0.1", port))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.open[connection.fileno()] = [connection, b"", None]
            self.poll.register(connection, select.EPOLLIN)

    def send(self, one):
        one[1], one[2] = b"", (self.again.popleft() if self.again else next(self.supply))
        try:
            one[0].sendall(one[2][1])
        except OSError:
            self.lose(one)

    def lose(self, one):
        """What was not answered is sent again, as InboxKit does."""
        if one[2]:
            self.again.append(one[2])
        self.poll.unregister(one[0])
        del self.open[one[0].fileno()]
        one[0].close()

    def take(self, one):
        try:
            bytes_ = one[0].recv(65536)
        except OSError:
            bytes_ = b""
        if not bytes_:
            self.lose(one)
            return
        one[1] += bytes_
        if answer := webhooks.whole_answer(one[1]):
            if answer[0] == 200:
                self.acknowledged[one[2][0]] = True
            else:
                self.refused[answer[0]] += 1
                self.again.append(one[2])
            one[2] = None
            if b"connection: close" in one[1].lower():
                self.lose(one)
            else:
                self.send(one)

    def run(self, seconds, strike):
        """`strike()` after `seconds`; what had been answered by then is still read. Ends with the last connection."""
        for one in list(self.open.values()):
            self.send(one)
        struck, strike_at, patience = False, time.monotonic() + seconds, time.monotonic() + seconds + 30
        while self.open:
            for descriptor, _ in self.poll.poll(0.002):
                if descriptor in self.open:
                    self.take(self.open[descriptor])
            if not struck and time.monotonic() >= strike_at:
                struck = True
                strike()
            if time.monotonic() > patience:
                raise Broken(f"{len(self.open)} connections neither answered nor closed 30 s after the signal")
        self.poll.close()


def verify(receiver, acknowledged, sent):
    """Every acknowledged event is in the journal, none twice, none invented; the state is the journal's."""
    stored = collections.Counter()
    for row in receiver.export("deliveries"):
        if row["outcome"] not in ("accepted", "late"):
            raise Broken(f"a delivery is '{row['outcome']}', code '{row['code']}'")
        data = json.loads(row["body"])["data"]
        entity = data.get("consent_request") or data["client_id_request"]
        stored[entity["uid"], entity["status"]] += 1
    missing = [event for event in acknowledged if event not in stored]
    twice = [event for event, count in stored.items() if count > 1]
    invented = [event for event in stored if event not in sent]
    if missing or twice or invented:
        raise Broken(f"{len(missing)} acknowledged events are missing {missing[:3]}, {len(twice)} stored twice {twice[:3]}, "
                     f"{len(invented)} never sent {invented[:3]}")
    receiver.check_rebuild()
    return len(stored)


def rounds(work, count, name, strike_signal):
    """Returns the row of figures; raises Broken."""
    random_ = random.Random(time.time_ns())
    figures = collections.Counter()
    slowest, began = 0.0, time.monotonic()
    for number in range(count):
        if number % STORE_ROUNDS == 0:
            folder = work / f"{name}.{number}"
            folder.mkdir()
            receiver, acknowledged, sent, again = Receiver(folder), {}, set(), collections.deque()
            events = webhooks.Events(f"{name}{number}", random_.random())
        supply = remembering(events, sent)
        receiver.start()
        crowd = Crowd(receiver.port, supply, again)
        seconds = random_.uniform(0.02, 0.8)
        struck = []

        def strike():
            struck.append(time.monotonic())
            os.kill(receiver.pid, strike_signal)

        resent = len(again)
        crowd.run(seconds, strike)
        code = receiver.process.wait(20)
        wanted = 0 if strike_signal == signal.SIGTERM else -strike_signal
        if code != wanted:
            raise Broken(f"round {number + 1}: exit {code} instead of {wanted}; {receiver.last_words()}")
        slowest = max(slowest, time.monotonic() - struck[0])
        if set(crowd.refused) - {503}:
            raise Broken(f"round {number + 1}: answers {dict(crowd.refused)}")
        acknowledged |= crowd.acknowledged
        figures["acknowledged"] += len(crowd.acknowledged)
        figures["unanswered"] += len(again)
        figures["again"] += resent
        figures["503"] += crowd.refused[503]
        figures["seconds"] += seconds
        try:
            stored = verify(receiver, acknowledged, sent)
        except Broken as broken:
            raise Broken(f"round {number + 1}: {broken} (store kept in {folder})") from None
        figures["unacknowledged"] += stored - len(acknowledged)
        if number % STORE_ROUNDS == STORE_ROUNDS - 1:
            receiver.log.close()
            shutil.rmtree(folder)
        if (number + 1) % 10 == 0:
            print(f"  {name} {number + 1}/{count}: {figures['acknowledged']:,} acknowledged", flush=True)
    text = (f"{count} rounds, {figures['acknowledged']:,} acknowledged events ({figures['acknowledged'] / figures['seconds']:,.0f}"
            f"/s while loaded), all present, none twice; {figures['unanswered']:,} cut off and sent again; "
            f"rebuild --check equal after every round; {time.monotonic() - began:.0f} s")
    if strike_signal == signal.SIGTERM:
        text += f"; exit 0 each time, after at most {slowest:.2f} s"
    return text


def remembering(events, sent):
    for event in events:
        sent.add(event[0])
        yield event


def kill(work, options):
    return rounds(work, options.rounds or 200, "kill", signal.SIGKILL)


def term(work, options):
    return rounds(work, options.rounds or 20, "term", signal.SIGTERM)
