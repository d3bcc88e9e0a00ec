# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A great many webhooks at the highest rate, and what the process holds after each tenth of them."""

import json
import statistics
import time

from receiver import Broken, Receiver, resident_kib

BLOCKS = 10
DRIFT = 0.02
CONNECTIONS = 64


def settled_kib(pid):
    """Resident memory, as the median of some looks."""
    looks = []
    for _ in range(5):
        looks.append(resident_kib(pid))
        time.sleep(0.02)
    return statistics.median(looks)


def soak(work, options):
    """Every webhook is a new request, so that journal, state and indexes all grow: the most that memory could follow."""
    folder = work / "soak"
    folder.mkdir()
    receiver = Receiver(folder).start()
    block = max(1, options.webhooks // BLOCKS)
    resident, rates, most_log = [], [], 0.0
    try:
        print(f"  soak: start {resident_kib(receiver.pid) / 1024:.1f} MiB", flush=True)
        for number in range(BLOCKS):
            simulator = receiver.simulator("--requests", str(block), "--connections", str(CONNECTIONS))
            while simulator.poll() is None:
                most_log = max(most_log, receiver.log_megabytes())
                time.sleep(0.1)
            report = json.loads(simulator.stdout.read())
            receiver.require_alive()
            resident.append(settled_kib(receiver.pid) / 1024)
            rates.append(report["requests_per_second"])
            if report["statuses"] != {"200": block} or report["errors"]:
                raise Broken(f"answers {report['statuses']}, {report['errors']} without one")
            print(f"  soak {(number + 1) * block:,}: {resident[-1]:.2f} MiB, {rates[-1]:,.0f}/s, p99 {report['p99_ms']:.1f} ms, "
                  f"log {receiver.log_megabytes():.0f} MiB, store {receiver.database.stat().st_size / 2**20:,.0f} MiB", flush=True)
        seen = receiver.deliveries()
        receiver.end()
    finally:
        receiver.abandon()
    total = block * BLOCKS
    if seen != {("accepted", ""): total}:
        raise Broken(f"{total} webhooks were answered 200, but the receiver counts {seen}")
    stored = receiver.count_requests()
    if stored != total:
        raise Broken(f"{total} webhooks were answered 200, but {stored} requests are stored")
    drift = resident[-1] / resident[1] - 1
    text = (f"{total:,} webhooks over {CONNECTIONS} connections, {min(rates):,.0f} to {max(rates):,.0f}/s; resident after the second "
            f"{block:,} {resident[1]:.1f} MiB, after the last {resident[-1]:.1f} MiB: {drift:+.2%}; SQLite's log at most "
            f"{most_log:.0f} MiB; counters and store agree")
    if abs(drift) > DRIFT:
        raise Broken("memory drifted: " + text)
    return text
