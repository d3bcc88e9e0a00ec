#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real onboarding-monitor the way a screen reader does: by accessible names, on a virtual screen.

usage: desk_session.sh accessible.py FOLDER_OF_PROGRAMS
"""
import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

import pyatspi

KEY = "ik_accessible_test"
PATIENCE = 30.0


def wait_for(what, condition):
    """The value of condition() once it is true; fails with `what` after PATIENCE seconds."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise SystemExit(f"FAIL: {what}")


def walk(node):
    """Every accessible object that is showing below `node`."""
    try:
        yield node
        for child in node:
            if child is not None:
                yield from walk(child)
    except Exception:  # the object went while we looked: AT-SPI raises GLib errors of several kinds
        return


class Desk:
    def __init__(self, folder):
        self.home = tempfile.TemporaryDirectory(prefix="on board ")
        home = pathlib.Path(self.home.name)
        (home / "team.key").write_text(KEY + "\n")
        (home / "team.key").chmod(0o600)
        # QDesktopServices splits the opener's path at spaces, so this one folder has none.
        self.tools = tempfile.TemporaryDirectory()
        tools = pathlib.Path(self.tools.name)
        self.opened = home / "opened"
        opener = tools / "xdg-open"
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.opened}"\n')
        opener.chmod(0o755)
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("ONBOARDING_", "XDG_CONFIG", "XDG_DATA"))}
        environment.update(HOME=str(home), PATH=f"{tools}:{os.environ['PATH']}", LC_ALL="C.UTF-8")
        self.program = subprocess.Popen(
            [f"{folder}/onboarding-monitor", "--listen", "127.0.0.1:0", "--store", f"sqlite://{home}/desk.db",
             "--api-key-file", str(home / "team.key")], env=environment, stdout=subprocess.PIPE, text=True)
        line = self.program.stdout.readline().split()
        assert line[0] == "ready", line
        self.url = line[1]

    def post(self, kind, uid, status, second, **fields):
        entity = {"uid": uid, "status": status, "previous_status": "queued", "status_text": "", "status_reason": "",
                  "retry_count": 0, "max_retries": 3, "completed_at": None, **fields}
        moment = f"2024-01-10T17:05:{second:02}.000Z"
        metadata = {"updated_at": moment, "workspace_id": "WS", "mailbox_id": f"MB-{uid}"}
        body = json.dumps({"event": f"{kind}.status_changed", "timestamp": moment, "team_id": "T", "team_name": "Team",
                           "data": {kind: entity, "metadata": metadata}}).encode()
        request = urllib.request.Request(self.url, body, {
            "Content-Type": "application/json", "X-InboxKit-Event": f"{kind}.status_changed",
            "X-InboxKit-Signature": "sha256=" + hashlib.sha256(KEY.encode()).hexdigest()})
        try:
            with urllib.request.urlopen(request) as answer:
                assert answer.status == 200
        except urllib.error.HTTPError as error:
            raise SystemExit(f"FAIL: {error.code} {error.read()}")

    def application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.program.pid:
                return application
        return None

    def find(self, name, role=None):
        application = self.application()
        if application is None:
            return None
        for node in walk(application):
            try:
                if node.name == name and (role is None or node.getRole() == role):
                    if node.getState().contains(pyatspi.STATE_SHOWING):
                        return node
            except Exception:
                continue
        return None

    def press(self, name, role=pyatspi.ROLE_PUSH_BUTTON):
        button = wait_for(f"a {role} named '{name}'", lambda: self.find(name, role))
        actions = button.queryAction()
        for i in range(actions.nActions):
            if actions.getName(i) in ("Press", "Toggle"):
                actions.doAction(i)
                return
        raise SystemExit(f"FAIL: '{name}' cannot be pressed, only {[actions.getName(i) for i in range(actions.nActions)]}")

    def write(self, name, text):
        field = wait_for(f"a field named '{name}'", lambda: self.find(name))
        field.queryEditableText().setTextContents(text)

    def says(self, part):
        """Some accessible thing that is showing has this in its name."""
        return any(part in name for name in self.names())

    def names(self):
        application = self.application()
        return {node.name for node in walk(application)} if application else set()

    def clipboard(self, target="UTF8_STRING"):
        result = subprocess.run(["xclip", "-selection", "clipboard", "-o", "-t", target], capture_output=True, timeout=10)
        return result.stdout.decode()

    def opened_links(self):
        return self.opened.read_text().split() if self.opened.exists() else []


def main():
    desk = Desk(sys.argv[1])
    link = "https://accounts.google.com/o/oauth2/v2/auth?client_id=123456-abc.apps.googleusercontent.com&scope=openid"
    desk.post("consent_request", "C-1", "pending", 1, consent_url=link)
    desk.press("Copy link for MB-C-1")
    # An app that nobody has let pass yet is asked about once.
    wait_for("the mark on the card", lambda: "new app" in desk.names())
    wait_for("the question about the app", lambda: desk.find("Approve and continue", pyatspi.ROLE_PUSH_BUTTON))
    assert desk.clipboard() != link
    desk.press("Approve and continue")
    wait_for("the link on the clipboard", lambda: desk.clipboard() == link)
    wait_for("a toast that says so", lambda: any("copied" in name.lower() for name in desk.names()))
    desk.press("Copy message for MB-C-1")
    wait_for("the message on the clipboard", lambda: link in desk.clipboard() and desk.clipboard() != link)
    wait_for("the message as HTML", lambda: "<" in desk.clipboard("text/html"))
    desk.press("Open consent page for MB-C-1")
    wait_for("the page opened", lambda: desk.opened_links() == [link])

    desk.post("client_id_request", "D-1", "pending", 2, domain_name="acme.example",
              client_id="1234567890-abcdefgh.apps.googleusercontent.com")
    desk.press("Copy Client ID for acme.example")
    wait_for("the question about the Client ID", lambda: desk.find("Approve and continue", pyatspi.ROLE_PUSH_BUTTON))
    desk.press("Approve and continue")
    wait_for("the Client ID on the clipboard", lambda: desk.clipboard() == "1234567890-abcdefgh.apps.googleusercontent.com")
    wait_for("the Client ID in the tree", lambda: "1234567890-abcdefgh.apps.googleusercontent.com" in desk.names())
    desk.press("Copy instructions for acme.example")
    wait_for("the instructions", lambda: "Domain" in desk.clipboard() and "1234567890" in desk.clipboard())
    desk.press("Open Admin console for acme.example")
    wait_for("Google's page opened", lambda: any(l.startswith("https://admin.google.com/ac/owl/") for l in desk.opened_links()))

    # An unusual link asks first; nothing is opened or copied before the answer.
    evil = "https://accounts.google.com.evil.example/o/oauth2/auth?client_id=1"
    desk.post("consent_request", "C-2", "pending", 3, consent_url=evil)
    desk.press("Open consent page for MB-C-2")
    wait_for("the question", lambda: desk.find("Approve and continue", pyatspi.ROLE_PUSH_BUTTON))
    assert evil not in desk.opened_links()
    desk.press("Approve and continue")
    wait_for("the approved page opened", lambda: evil in desk.opened_links())

    # What people add: a claim, a note, a name of staff's own; the toast is read out.
    desk.press("I'm on it: MB-C-1")
    wait_for("the claim's toast", lambda: desk.says("You are on it: acme.example"))
    wait_for("the claim on the card", lambda: "you are on it" in desk.names())
    desk.press("Add a note for MB-C-1")
    wait_for("the dialog of the note", lambda: desk.find("Note for acme.example"))
    desk.write("Note for acme.example", "Called; she opens it at noon.")
    desk.press("Add the note")
    wait_for("the note in the pane", lambda: desk.says("Called; she opens it at noon."))
    desk.write("Your name for workspace WS", "Acme Ltd")
    desk.press("Keep the name for WS")
    wait_for("the name of staff's own", lambda: desk.find("Copy link for Acme Ltd (C-1)"))

    # The other views, the health, the settings.
    desk.press("History", pyatspi.ROLE_RADIO_BUTTON)
    wait_for("the table of the history", lambda: desk.find("History", pyatspi.ROLE_TREE))
    wait_for("a request in it", lambda: desk.says("C-2"))
    desk.press("Log", pyatspi.ROLE_RADIO_BUTTON)
    wait_for("the table of the log", lambda: desk.find("Log", pyatspi.ROLE_TREE))
    wait_for("its outcomes", lambda: desk.find("accepted"))
    health = wait_for("the sign of health", lambda: next((n for n in desk.names() if n.startswith("Health: ")), None))
    desk.press(health)
    wait_for("what it tells", lambda: desk.find("Listening") and desk.find("Queue"))
    desk.press(health)
    desk.press("Settings")
    wait_for("the settings", lambda: desk.find("Add a key", pyatspi.ROLE_PUSH_BUTTON) or desk.says("Keys"))
    desk.press("Limits", pyatspi.ROLE_RADIO_BUTTON)
    wait_for("a limit", lambda: desk.find("Processing"))
    desk.press("Cancel")
    desk.press("Needs the customer", pyatspi.ROLE_RADIO_BUTTON)
    desk.write("Your name for workspace WS", "")
    desk.press("Keep the name for WS")
    wait_for("its own name again", lambda: desk.find("Copy link for MB-C-1"))

    # Two banners of one customer are told apart.
    desk.post("client_id_request", "D-2", "pending", 4, domain_name="acme.example",
              client_id="99999999-abcdefgh.apps.googleusercontent.com")
    wait_for("names with the uid", lambda: {"Copy Client ID for acme.example (D-1)", "Copy Client ID for acme.example (D-2)"} <= desk.names())

    # A banner goes when its request leaves pending.
    desk.post("consent_request", "C-1", "completed", 9, consent_url=link)
    wait_for("the banner gone", lambda: not desk.find("Copy link for MB-C-1"))

    desk.program.send_signal(signal.SIGTERM)
    assert desk.program.wait(20) == 0
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
