#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that each folder includes and links only what docs/architecture.md lets it.

usage: check_layers.py SOURCE_TREE     exit 0 clean, 1 with one line per violation
"""
import pathlib
import re
import sys

# folder -> folders of the project it may include (itself and `support` always)
LAYERS = {
    "lib/support": [],
    "lib/onboarding": [],
    "lib/settings": [],
    "lib/webhook": ["onboarding"],
    "lib/guidance": ["onboarding"],
    "lib/server": ["webhook", "onboarding"],
    "lib/store": ["webhook", "onboarding"],
    "lib/simulation": ["webhook", "onboarding"],
    "lib/desk": ["store", "guidance", "onboarding"],
    "app/common": ["server", "store", "settings", "webhook", "onboarding"],
    "app/receiver": ["common", "server", "store", "settings"],
    "app/simulator": ["simulation", "webhook", "onboarding"],
    "app/monitor": ["common", "desk", "server", "settings", "guidance", "store", "simulation", "webhook", "onboarding"],
}
# Qt modules beyond Core that a folder may link
QT = {
    "lib/settings": {"DBus"},
    "lib/server": {"Network", "HttpServer"},
    "lib/store": {"Sql"},
    "lib/simulation": {"Network"},
    "lib/desk": {"Gui"},
    "app/monitor": {"Gui", "Widgets", "Svg", "DBus", "Network"},
    "app/simulator": {"Network"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([a-z]+)/', re.M)
LINK = re.compile(r"\bmonitor_([a-z]+)\b")
QTLINK = re.compile(r"\bQt6::([A-Za-z]+)\b")
WIDGETS = re.compile(r"^\s*#\s*include\s+<(QWidget|QApplication|QDialog|QLabel|QMainWindow)>", re.M)
OWN_TARGETS = {"library", "program", "test", "flags", "window", "session", "bench", "fuzz"}


def violations(root: pathlib.Path):
    found_any = False
    for folder, allowed in LAYERS.items():
        own = folder.split("/")[1]
        may = {own, "support", *allowed}
        for path in sorted((root / folder).rglob("*")):
            where = path.relative_to(root)
            if path.suffix in (".h", ".cpp"):
                found_any = True
                text = path.read_text(encoding="utf-8")
                for target in INCLUDE.findall(text):
                    if target not in may:
                        yield f"{where}: includes {target}/, but {folder} may include only {', '.join(sorted(may))}"
                if folder.startswith("lib/") and WIDGETS.search(text):
                    yield f"{where}: includes Qt Widgets; no library may"
            elif path.name == "CMakeLists.txt":
                text = path.read_text(encoding="utf-8")
                for target in LINK.findall(text):
                    if target not in may and target not in OWN_TARGETS:
                        yield f"{where}: links monitor_{target}, but {folder} may link only {', '.join(sorted(may))}"
                for module in QTLINK.findall(text):
                    if module != "Core" and module not in QT.get(folder, set()):
                        yield f"{where}: links Qt6::{module}"
    for folder in ("lib", "app"):
        for path in sorted((root / folder).iterdir()):
            if path.is_dir() and f"{folder}/{path.name}" not in LAYERS:
                yield f"{folder}/{path.name}: a folder that no layer knows"
    if not found_any:
        yield f"{root}: no sources found, so nothing was checked"


if __name__ == "__main__":
    problems = list(violations(pathlib.Path(sys.argv[1])))
    print("\n".join(problems) if problems else "layers hold")
    sys.exit(1 if problems else 0)
