#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_catalogues.py ROOT [--lupdate PROGRAM] [FILE...]

Every text of the program is translated into every language it speaks: nothing unfinished, stale or empty, no placeholder
lost or invented, every plural form there, and the catalogues are what lupdate makes of the sources. FILE: look at these
alone. Prints a line a fault; exit 1 when there is one.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# Language: plural forms of Qt's rules for it.
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "ja": 1, "ar": 6}
PLACEHOLDER = re.compile(r"%(?:L?[1-9]|n|Ln)")
MARKS = ".:…?!"
# What ends a sentence elsewhere.
SAME = {"。": ".", "：": ":", "？": "?", "！": "!", "؟": "?"}


def language(path):
    return path.stem.removeprefix("onboarding-monitor_")


def ending(text):
    last = text.rstrip("\u200f\u200e")[-1:]
    last = SAME.get(last, last)
    return last if last in MARKS else ""


def faults_of_text(source, translation, form_may_drop_number):
    """Sentences that say what is wrong with one translated text."""
    if not translation.strip():
        yield "is empty"
        return
    wanted, found = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(translation))
    if form_may_drop_number:  # "one hour", "two hours" have words of their own in some languages
        wanted, found = ([p for p in them if p not in ("%n", "%Ln")] for them in (wanted, found))
    if wanted != found:
        yield f"has the placeholders {found}, not {wanted}"
    if ending(source) != ending(translation):
        yield f"ends in another way than its source ({translation[-1:]!r})"
    for side in (slice(0, 1), slice(-1, None)):
        if source[side].isspace() != translation[side].isspace():
            yield "begins or ends with another space than its source"
    if source.count("\n") != translation.count("\n"):
        yield "has other line breaks than its source"
    if ("<" in translation) != ("<" in source):
        yield "has markup that its source has not, or the other way"


def messages(path):
    """(context, source, comment) -> the message's element."""
    tree = xml.parse(path)
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""): message
            for context in tree.iter("context") for message in context.iter("message")}


def faults_of_file(path):
    code = language(path)
    root = xml.parse(path).getroot()
    if code not in FORMS:
        yield f"{path.name}: a language that the program does not speak"
        return
    if root.get("language") != code:
        yield f"{path.name}: says that it is {root.get('language')}"
    for (context, source, comment), message in messages(path).items():
        translation = message.find("translation")
        where = f"{path.name}: {context}: {source!r}" + (f" ({comment})" if comment else "")
        if translation.get("type") is not None:
            yield f"{where}: {translation.get('type')}"
            continue
        forms = translation.findall("numerusform")
        if message.get("numerus") == "yes":
            if len(forms) != FORMS[code]:
                yield f"{where}: {len(forms)} plural forms, not {FORMS[code]}"
            for form in forms:
                for fault in faults_of_text(source, form.text or "", form is not forms[-1] and len(forms) > 1):
                    yield f"{where}: {fault}"
        else:
            for fault in faults_of_text(source, translation.text or "", False):
                yield f"{where}: {fault}"


def faults_against_sources(root, path, lupdate):
    """What lupdate would add to the catalogue or take out."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / path.name
        shutil.copy(path, fresh)
        plural = ["-pluralonly"] if language(path) == "en" else []
        made = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plural, "app", "lib", "-ts", str(fresh)],
                              cwd=root, capture_output=True, text=True)
        if made.returncode != 0:
            yield f"{path.name}: lupdate failed: {made.stderr.strip()}"
            return
        for line in (made.stdout + made.stderr).splitlines():
            if "lacks Q_OBJECT" in line:  # tr() is another class's, and looks for its texts there
                yield f"{path.name}: {line.strip()}"
        before, after = messages(path), messages(fresh)
        for key in sorted(after.keys() - before.keys()):
            yield f"{path.name}: {key[0]}: {key[1]!r} is missing; run scripts/update-translations"
        for key in sorted(before.keys() - after.keys()):
            yield f"{path.name}: {key[0]}: {key[1]!r} is not in the sources any more; run scripts/update-translations"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("root", type=pathlib.Path)
    arguments.add_argument("--lupdate")
    arguments.add_argument("files", nargs="*", type=pathlib.Path)
    chosen = arguments.parse_intermixed_args()
    lupdate = chosen.lupdate or shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
    folder = chosen.root / "translations"
    files = chosen.files or sorted(folder.glob("*.ts"))
    faults = []
    if not chosen.files:
        there = {language(path) for path in files}
        faults += [f"{code}: no catalogue" for code in sorted(FORMS.keys() - there)]
    for path in files:
        faults += faults_of_file(path)
        faults += faults_against_sources(chosen.root, path, lupdate)
    print("\n".join(faults) if faults else f"{len(files)} catalogues are complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
