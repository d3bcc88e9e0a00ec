# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a legitimate sender sees, and what the receiver holds, while others attack."""

import json
import multiprocessing
import select
import socket
import time

import attacks
import webhooks
from receiver import Broken, Receiver, resident_kib

RATE = 50  # webhooks a second of each of the two senders
GROWTH_MIB = 64
P99_MILLISECONDS = 250


def newcomer(port, seconds, results):
    """A sender with a new connection for each webhook; latency from the instant that it was due, connecting included."""
    events = webhooks.Events("newcomer", time.time_ns())
    poll, open_, times, wrong = select.epoll(), {}, [], []
    began, sent = time.monotonic(), 0
    while open_ or sent < seconds * RATE:
        now = time.monotonic()
        while sent < seconds * RATE and now >= began + sent / RATE:
            client = socket.socket()
            client.setblocking(False)
            client.connect_ex(("127.0.0.1", port))
            open_[client.fileno()] = [client, began + sent / RATE, next(events)[1], b""]
            poll.register(client, select.EPOLLOUT)
            sent += 1
        for descriptor, _ in poll.poll(0.001):
            one = open_[descriptor]
            try:
                if one[2]:
                    one[2] = one[2][one[0].send(one[2]):]
                    if not one[2]:
                        poll.modify(one[0], select.EPOLLIN)
                    continue
                bytes_ = one[0].recv(65536)
                one[3] += bytes_
                answer = webhooks.whole_answer(one[3])
                if not answer and bytes_:
                    continue
                status = answer[0] if answer else "closed"
            except OSError as error:
                status = type(error).__name__
            times.append(time.monotonic() - one[1])
            if status != 200:
                wrong.append(status)
            finish(poll, open_, descriptor)
        for descriptor, one in list(open_.items()):
            if now > one[1] + 30:
                wrong.append("nothing in 30 s")
                finish(poll, open_, descriptor)
    times.sort()
    results.put({"sent": sent, "good": sent - len(wrong), "wrong": wrong[:5],
                 "p50": times[len(times) // 2] * 1000, "p99": times[int(len(times) * 0.99)] * 1000, "max": times[-1] * 1000})


def finish(poll, open_, descriptor):
    client = open_.pop(descriptor)[0]
    poll.unregister(client)
    client.close()


def keeper(simulator):
    """The figures of a simulator with kept connections, in the newcomer's form."""
    report = json.loads(simulator.stdout.read())
    simulator.wait()
    wrong = [status for status in report["statuses"] if status != "200"] + ["no answer"] * int(report["errors"] > 0)
    good = report["statuses"].get("200", 0)
    return {"sent": sum(report["statuses"].values()) + report["errors"], "good": good, "wrong": wrong,
            "p50": report["p50_ms"], "p99": report["p99_ms"], "max": report["max_ms"], "reconnects": report["reconnects"]}


def besiege(one, port, stop, said):
    attacks.raise_descriptor_limit()
    one(port, stop, said)


def attack(work, one, seconds):
    """Returns the row of figures; raises Broken with them where a promise did not hold."""
    folder = work / one.__name__
    folder.mkdir()
    receiver = Receiver(folder).start()
    try:
        # The state before: one that has been at work, not one that has only just started.
        keeper(receiver.simulator("--rate", "500", "--duration", "2", "--connections", "4"))
        accepted_before = accepted(receiver)
        before = resident_kib(receiver.pid)

        spawn = multiprocessing.get_context("fork")
        stop, said, results = spawn.Event(), spawn.Array("q", 2, lock=False), spawn.Queue()
        attacker = spawn.Process(target=besiege, args=(one, receiver.port, stop, said), daemon=True)
        kept = receiver.simulator("--rate", str(RATE), "--duration", str(seconds), "--connections", "16")
        new = spawn.Process(target=newcomer, args=(receiver.port, seconds, results), daemon=True)
        new.start()
        attacker.start()
        began = time.monotonic()
        new_figures, kept_figures = results.get(timeout=seconds + 60), keeper(kept)
        lasted = time.monotonic() - began
        attacked_to_the_end = attacker.is_alive()
        made, sent = said
        receiver.require_alive()
        growth = (resident_kib(receiver.pid, "VmHWM") - before) / 1024
        after = resident_kib(receiver.pid)
        stop.set()
        attacker.join(10)
        new.join(10)
        seen = receiver.deliveries()
        grown = accepted(receiver) - accepted_before
        ended = receiver.end()
    finally:
        receiver.abandon()

    refusals = ", ".join(f"{count:,} {code}" for (outcome, code), count in sorted(seen.items()) if outcome == "rejected")
    row = (f"{made / lasted:,.0f} connections/s, {sent / lasted / 2**20:,.1f} MiB/s sent; resident {before / 1024:.1f} MiB, at most "
           f"{growth:+.1f}, at the end {(after - before) / 1024:+.1f}; kept {told(kept_figures)}; new each {told(new_figures)}; "
           f"refused: {refusals or 'none'}")
    good = kept_figures["good"] + new_figures["good"]
    broken = [sentence for wrong, sentence in (
        (not attacked_to_the_end, "the attacker gave up"),
        (growth >= GROWTH_MIB, f"resident memory grew by {growth:.1f} MiB"),
        (kept_figures["good"] != kept_figures["sent"], f"kept connections: {kept_figures['wrong']}"),
        (new_figures["good"] != new_figures["sent"], f"new connections: {new_figures['wrong']}"),
        (max(kept_figures["p99"], new_figures["p99"]) >= P99_MILLISECONDS, "p99 is too long"),
        (grown != good, f"{good} webhooks were answered 200, but {grown} counted as accepted"),
        (ended > 5, f"SIGTERM took {ended:.1f} s"),
    ) if wrong]
    if broken:
        raise Broken("; ".join(broken) + " | " + row)
    return row


def accepted(receiver):
    return sum(count for (outcome, _), count in receiver.deliveries().items() if outcome in ("accepted", "late", "duplicate"))


def told(figures):
    reconnects = f", {figures['reconnects']} reconnects" if figures.get("reconnects") else ""
    return (f"{figures['good']}/{figures['sent']}, p50 {figures['p50']:.1f} p99 {figures['p99']:.1f} max {figures['max']:.1f} ms"
            f"{reconnects}")


def part(name):
    def run(work, options):
        rows, broken = [], []
        for one in attacks.PARTS[name]:
            title = one.__name__.replace("_", " ")
            try:
                rows.append(f"{title}: {attack(work, one, options.seconds)}")
            except Broken as reason:
                broken.append(f"{title}: {reason}")
        if broken:
            raise Broken("\n  ".join(broken + rows))
        return "\n  ".join(rows)

    return run
