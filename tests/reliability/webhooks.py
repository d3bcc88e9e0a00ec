# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks as InboxKit sends them, and the answers to them, as bytes."""

import datetime
import hashlib
import json
import random
import re

import receiver

SIGNATURE = "sha256=" + hashlib.sha256(receiver.KEY.encode()).hexdigest()
LINK = ("https://accounts.google.com/o/oauth2/v2/auth?client_id=407408718192-reliability0000000000000000000000"
        ".apps.googleusercontent.com&redirect_uri=https%3A%2F%2Fapi.inboxkit.example%2Foauth%2Fcallback&response_type=code"
        "&scope=https%3A%2F%2Fmail.google.com%2F&login_hint=anna%40harbourlogistics.example&state=0123456789abcdef01234567")
STATUSES = ("queued", "pending", "completed")


def request(kind, uid, status, at):
    """One whole request; `at` is the time of the change."""
    time = at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    entity = {"uid": uid, "status": status, "previous_status": "", "status_text": "Waiting for the customer",
              "status_reason": "", "retry_count": 0, "max_retries": 3, "completed_at": None}
    if kind == "consent_request":
        entity["consent_url"] = LINK
    else:
        entity |= {"domain_name": "harbourlogistics.example", "client_id": "107408718192334455667"}
    body = json.dumps({"event": kind + ".status_changed", "timestamp": time, "team_id": "TEAM-1", "team_name": "Marketing",
                       "data": {kind: entity, "metadata": {"updated_at": time, "workspace_id": "WS-1", "mailbox_id": "MB-1"}}})
    return (f"POST /webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            f"User-Agent: InboxKit-Webhook/1.0\r\nX-InboxKit-Event: {kind}.status_changed\r\nX-InboxKit-Timestamp: {time}\r\n"
            f"X-InboxKit-Signature: {SIGNATURE}\r\nContent-Length: {len(body)}\r\n\r\n{body}").encode()


class Events:
    """An endless supply of ((uid, status), request): three for each uid, in a shuffled order so that some come late."""

    def __init__(self, word, seed):
        self.word, self.random = word, random.Random(seed)
        self.start = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=1)
        self.number, self.ready = 0, []

    def __iter__(self):
        return self

    def __next__(self):
        if not self.ready:
            for _ in range(50):
                kind = ("consent_request", "client_id_request")[self.number % 2]
                uid = f"{self.word}-{self.number}"
                self.number += 1
                for second, status in enumerate(STATUSES):
                    at = self.start + datetime.timedelta(seconds=second)
                    self.ready.append(((uid, status), request(kind, uid, status, at)))
            self.random.shuffle(self.ready)
        return self.ready.pop()


LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.I)


def whole_answer(received):
    """(status, its bytes) once `received` begins with a whole answer, else None."""
    end = received.find(b"\r\n\r\n")
    if end < 0:
        return None
    length = LENGTH.search(received, 0, end)
    size = end + 4 + (int(length.group(1)) if length else 0)
    return (int(received[9:12]), size) if len(received) >= size else None
