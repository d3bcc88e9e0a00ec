# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the table of `scripts/bench team`: medians over the rounds.

Lines of the results (tab-separated):
  load NAME CONNECTIONS ROUND ANSWERS SECONDS ERRORS NOT200 P50_US P99_US     one for each receiver
  desk ENGINE JSON (of bench_team)
"""

import argparse
import collections
import json
import pathlib
import re
import statistics
import sys

ROWS = [
    ("sqlite", "one receiver on SQLite"),
    ("postgres-1", "one receiver on PostgreSQL"),
    ("postgres-2", "two receivers on PostgreSQL"),
    ("postgres-3", "three receivers on PostgreSQL"),
]
DESKS = [
    ("postgres", "PostgreSQL, told by `NOTIFY`"),
    ("sqlite", "SQLite, another process, looks twice a second"),
]
DOCUMENT = pathlib.Path(__file__).parents[2] / "docs" / "performance.md"


def read(path):
    loads = collections.defaultdict(lambda: collections.defaultdict(list))
    desks, problems = {}, []
    for line in path.read_text().splitlines():
        kind, *fields = line.split("\t")
        if kind == "load":
            name, connections, in_round, answers, seconds, errors, not200, p50, p99 = fields
            loads[name, int(connections)][in_round].append((int(answers) / float(seconds), int(p50) / 1000, int(p99) / 1000))
            if int(errors) or int(not200):
                problems.append(f"{name} at {connections} connections: {errors} errors, {not200} answers other than 200")
        elif kind == "desk":
            desks[fields[0]] = json.loads(fields[1])
    return loads, desks, problems


def table(loads):
    lines = ["| | webhooks/s, 16 | to SQLite | p50 / p99 ms | webhooks/s, 64 | to SQLite | p50 / p99 ms |", "|---|---|---|---|---|---|---|"]
    base = {}
    for name, title in ROWS:
        cells = [title]
        for connections in (16, 64):
            rounds = loads[name, connections].values()
            # The receivers of a round together; its latency is the worst one's.
            rate = statistics.median(sum(row[0] for row in one) for one in rounds)
            base.setdefault(connections, rate)
            latency = [statistics.median(max(row[column] for row in one) for one in rounds) for column in (1, 2)]
            ratio = "" if name == "sqlite" else f"{rate / base[connections]:.2f} ×"
            cells += [f"{rate:,.0f}", ratio, f"{latency[0]:.1f} / {latency[1]:.1f}"]
        lines.append("| " + " | ".join(cells) + " |")
    lines += ["", "| From a commit to the model of another desk | p50 ms | p99 ms | max ms |", "|---|---|---|---|"]
    return lines


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("results", type=pathlib.Path)
    arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--rounds", required=True)
    arguments.add_argument("--seconds", required=True)
    arguments.add_argument("--server", required=True)
    options = arguments.parse_args()
    loads, desks, problems = read(options.results)
    lines = [f"`scripts/bench team --rounds {options.rounds} --seconds {options.seconds}` on the same machine, {options.server} "
             "beside receivers and client, through a socket.", "", *table(loads)]
    lines += [f"| {title} | {desks[name]['p50_ms']:.1f} | {desks[name]['p99_ms']:.1f} | {desks[name]['max_ms']:.1f} |"
              for name, title in DESKS if name in desks]
    text = "\n".join(lines)
    print(text)
    for problem in problems:
        print(f"PROBLEM: {problem}", file=sys.stderr)
    if options.write and not problems:
        document = DOCUMENT.read_text()
        marked = re.compile(r"(<!-- team:begin -->\n).*?(<!-- team:end -->)", re.S)
        if not marked.search(document):
            sys.exit(f"{DOCUMENT} has no team markers.")
        DOCUMENT.write_text(marked.sub(lambda found: found.group(1) + text + "\n" + found.group(2), document))
    sys.exit(1 if problems else 0)


main()
