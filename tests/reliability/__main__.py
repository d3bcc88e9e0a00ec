# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""scripts/reliability: runs the parts one after another, prints their figures, exit 1 where a promise did not hold."""

import argparse
import pathlib
import shutil
import sys
import tempfile
import time

import attacks
import crashes
import siege
from receiver import Broken
from soak import soak

ROOT = pathlib.Path(__file__).parents[2]
PARTS = {"kill": crashes.kill, "term": crashes.term, **{name: siege.part(name) for name in attacks.PARTS}, "soak": soak}


def main():
    arguments = argparse.ArgumentParser(
        prog="scripts/reliability", description="Attacks, kills and loads the real receiver; prints what it held.")
    arguments.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)} (default: all)")
    arguments.add_argument("--rounds", type=int, help="of kill (default 200) and term (default 20)")
    arguments.add_argument("--seconds", type=int, default=20, help="of each attack (default 20)")
    arguments.add_argument("--webhooks", type=int, default=1_000_000, help="of soak (default 1,000,000)")
    options = arguments.parse_args()
    if unknown := [part for part in options.parts if part not in PARTS]:
        arguments.error(f"no such part: {', '.join(unknown)} (there are {', '.join(PARTS)})")

    place = ROOT / "build" / "reliability"  # on the disk of the build, not in a memory file system
    place.mkdir(parents=True, exist_ok=True)
    work = pathlib.Path(tempfile.mkdtemp(prefix="run.", dir=place))
    failed = False
    for name in options.parts or PARTS:
        began = time.monotonic()
        try:
            figures = PARTS[name](work, options)
            print(f"{name}: holds ({time.monotonic() - began:.0f} s)\n  {figures}", flush=True)
        except Broken as broken:
            failed = True
            print(f"{name}: BROKEN\n  {broken}", flush=True)
    if failed:
        print(f"What was left is in {work}", file=sys.stderr)
    else:
        shutil.rmtree(work)
    sys.exit(1 if failed else 0)


main()
