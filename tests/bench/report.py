# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the table of scripts/bench: medians over the rounds, ratios to what the receiver commits.

Lines of the results (tab-separated):
  load NAME CONNECTIONS ANSWERS SECONDS ERRORS NOT200 P50_US P99_US
  process NAME READY_MS|- RESIDENT_MB_AT_START RESIDENT_MB_AFTER_LOAD
  stored ANSWERED STORED          skip NAME REASON
  banner JSON (of bench_banner)   search JSON (of bench_search)   frames JSON (of bench_frames)
  window READY_MS RESIDENT_MB
"""

import argparse
import collections
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROWS = [
    ("committed", "**Onboarding Monitor, accepted and committed** (SQLite, FULL; journal and state)"),
    ("parse-only", "Onboarding Monitor, events that it does not track (checked, answered, not kept)"),
    ("node-sqlite", "Node.js + better-sqlite3, FULL, one row and one commit a request"),
    ("node", "Node.js http + HMAC + JSON, stores nothing"),
    ("webhook", "adnanh/webhook, rule matches, runs /bin/true, stores nothing"),
    ("nginx", "nginx `return 200`: the limit of machine and client"),
]
KEYSTROKE_MS = 16
FRAME_MS = 16
DOCUMENT = pathlib.Path(__file__).parents[2] / "docs" / "performance.md"


def output(*command):
    """The first line that a program prints, or nothing."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return (done.stdout + done.stderr).strip().splitlines()[0]
    except (OSError, IndexError):
        return ""


def version(*command):
    found = re.search(r"\d+(\.\d+)+", output(*command))
    return found.group() if found else "?"


def machine(folder):
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1)) / 2**20
    disk = output("findmnt", "-n", "-o", "FSTYPE", "-T", folder)
    system = re.search(r'PRETTY_NAME="(.*)"', pathlib.Path("/etc/os-release").read_text()).group(1)
    name = re.sub(r"(\d)GHz", r"\1 GHz", cpu.group(1)) if cpu else "unknown CPU"
    return (f"{os.cpu_count()} × {name}, {memory:.0f} GiB, {disk}, {system}, "
            f"Qt {version('qmake6', '-query', 'QT_VERSION')}, Node.js {version('node', '--version')}, "
            f"webhook {version('webhook', '-version')}, nginx {version('nginx', '-v')}, wrk {version('wrk', '-v')}")


def syncs_a_second(folder):
    """Appends of 4 KiB, each followed by fsync: what bounds one commit a request on this disk."""
    with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
        end = time.monotonic() + 2
        count = 0
        while time.monotonic() < end:
            file.write(bytes(4096))
            os.fsync(file.fileno())
            count += 1
    return count / 2


def read(path):
    loads = collections.defaultdict(list)
    processes = collections.defaultdict(list)
    skipped, problems, banners, searches, frames, windows = {}, [], [], [], [], []
    for line in path.read_text().splitlines():
        kind, *fields = line.split("\t")
        if kind == "load":
            name, connections, answers, seconds, errors, not200, p50, p99 = fields
            loads[name, int(connections)].append((int(answers) / float(seconds), int(p50) / 1000, int(p99) / 1000))
            if int(errors) or int(not200):
                problems.append(f"{name} at {connections} connections: {errors} errors, {not200} answers other than 200")
        elif kind == "process":
            processes[fields[0]].append(fields[1:])
        elif kind == "stored" and int(fields[1]) < int(fields[0]):
            problems.append(f"answered {fields[0]} webhooks, but only {fields[1]} are stored")
        elif kind == "skip":
            skipped[fields[0]] = fields[1]
        elif kind == "banner":
            banners.append(json.loads(fields[0]))
        elif kind == "search":
            if not fields[0]:
                problems.append("the search field was not measured")
                continue
            searches.append(json.loads(fields[0]))
            if searches[-1]["p95_ms"] >= KEYSTROKE_MS:
                problems.append(f"a keystroke in the search field keeps the GUI thread busy for {searches[-1]['p95_ms']} ms (p95)")
        elif kind == "frames":
            if not fields[0]:
                problems.append("the frames were not measured")
                continue
            frames.append(json.loads(fields[0]))
            if frames[-1]["p99_ms"] >= FRAME_MS:
                problems.append(f"a painted frame takes {frames[-1]['p99_ms']} ms of the GUI thread (p99)")
        elif kind == "window":
            windows.append(fields)
    return loads, processes, skipped, problems, banners, searches, frames, windows


def desk_table(banners, searches, frames, windows):
    """From POST to the painted banner, and how the window starts."""
    if not banners:
        return []
    lines = ["", "| from POST to the end of the banner's paint event, whole program, offscreen | p50 ms | p99 ms |", "|---|---|---|"]
    lines += [f"| {banner['open']:,} requests open | {banner['p50_ms']:.1f} | {banner['p99_ms']:.1f} |" for banner in banners]
    if searches:
        lines += ["", "| GUI thread busy for one keystroke in the search field, until the history shows the answer | p50 ms | p95 ms | max ms |",
                  "|---|---|---|---|"]
        lines += [f"| {search['requests']:,} requests in the history | {search['p50_ms']:.1f} | {search['p95_ms']:.1f} | {search['max_ms']:.1f} |"
                  for search in searches]
    if frames:
        lines += ["", "| Work of the GUI thread for a painted frame while webhooks arrive | p50 ms | p99 ms | max ms |", "|---|---|---|---|"]
        lines += [f"| {run['rate']} events a second, {run['open']:,} requests open at first | {run['p50_ms']:.1f} | {run['p99_ms']:.1f} | {run['max_ms']:.1f} |"
                  for run in frames]
    lines += ["", f"The window, offscreen with an empty store: {median(windows, 0):.0f} ms from start to `ready` (medians of "
                  f"{len(windows)}), {median(windows, 1):.0f} MB resident."]
    return lines


def median(rows, column):
    return statistics.median(float(row[column]) for row in rows)


def table(loads, processes, skipped):
    ours = {c: median(loads["committed", c], 0) for c in (16, 64) if loads.get(("committed", c))}
    lines = ["| | webhooks/s, 16 | ratio | p50 / p99 ms | webhooks/s, 64 | ratio | p50 / p99 ms | ready ms | resident MB, start → after load |",
             "|---|---|---|---|---|---|---|---|---|"]
    for name, title in ROWS:
        if name in skipped:
            lines.append(f"| {title} | not measured: {skipped[name]} | | | | | | | |")
            continue
        if not loads.get((name, 16)):
            continue
        cells = [title]
        for connections in (16, 64):
            rows = loads[name, connections]
            rate = median(rows, 0)
            ratio = f"{ours[connections] / rate:.2f} ×" if connections in ours and name != "committed" else ""
            cells += [f"{rate:,.0f}", ratio, f"{median(rows, 1):.1f} / {median(rows, 2):.1f}"]
        started = processes[name]
        cells.append("" if started[0][0] == "-" else f"{median(started, 0):.0f}")
        cells.append(f"{median(started, 1):.0f} → {median(started, 2):.0f}")
        lines.append("| " + " | ".join(cells) + " |")
    return lines


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("results", type=pathlib.Path)
    arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--rounds", required=True)
    arguments.add_argument("--seconds", required=True)
    arguments.add_argument("--disk", required=True)
    options = arguments.parse_args()

    loads, processes, skipped, problems, banners, searches, frames, windows = read(options.results)
    text = "\n".join([
        f"`scripts/bench --rounds {options.rounds} --seconds {options.seconds}` on {machine(options.disk)}.",
        f"Append and fsync of 4 KiB on this disk, alone and after the rounds: {syncs_a_second(options.disk):,.0f} a second.",
        "",
        *table(loads, processes, skipped),
        "",
        "Ratio: how many times as much the first row does. 16 and 64 are kept connections of wrk; every webhook has a uid of its",
        "own. The answers of the first row are checked against the store after the first round.",
        *desk_table(banners, searches, frames, windows),
    ])
    print(text)
    for problem in problems:
        print(f"PROBLEM: {problem}", file=sys.stderr)
    if options.write and not problems:
        document = DOCUMENT.read_text()
        marked = re.compile(r"(<!-- bench:begin -->\n).*?(<!-- bench:end -->)", re.S)
        if not marked.search(document):
            sys.exit(f"{DOCUMENT} has no bench markers.")
        DOCUMENT.write_text(marked.sub(lambda found: found.group(1) + text + "\n" + found.group(2), document))
    sys.exit(1 if problems else 0)


main()
