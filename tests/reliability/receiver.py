# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The receiver's process as the other files here see it: started, watched, asked, ended."""

import json
import os
import pathlib
import re
import signal
import subprocess
import time
import urllib.request

BIN = pathlib.Path(__file__).parents[2] / "build" / "release" / "bin"
KEY = "a-key-for-reliability-runs"


class Broken(Exception):
    """A promise that did not hold, as a sentence."""


def resident_kib(pid, field="VmRSS"):
    """A line of /proc/PID/status in KiB: VmRSS is resident now, VmHWM the most since the start."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(rf"^{field}:\s*(\d+)", status, re.M).group(1))


class Receiver:
    """One `onboarding-receiver serve` on ports of its own; its log goes to `folder`."""

    def __init__(self, folder, name="store"):
        self.folder = pathlib.Path(folder)
        self.store = f"sqlite://{self.folder}/{name}.db"
        self.database = self.folder / f"{name}.db"
        self.key_file = self.folder / "team.key"
        if not self.key_file.exists():
            self.key_file.touch(0o600)
            self.key_file.write_text(KEY + "\n")
        self.process = None

    def start(self):
        self.log = open(self.folder / "receiver.log", "ab")
        self.process = subprocess.Popen(
            [BIN / "onboarding-receiver", "serve", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0",
             "--store", self.store, "--api-key-file", self.key_file],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        ready = re.fullmatch(r"ready (http://127\.0\.0\.1:(\d+)/webhook) admin (http://\S+)\n", line)
        if not ready:
            self.process.kill()
            raise Broken(f"the receiver did not start: '{line.strip()}', exit {self.process.wait()}; {self.last_words()}")
        self.url, self.port, self.admin = ready.group(1), int(ready.group(2)), ready.group(3)
        return self

    def last_words(self):
        return (self.folder / "receiver.log").read_text(errors="replace")[-500:]

    @property
    def pid(self):
        return self.process.pid

    def require_alive(self):
        if (code := self.process.poll()) is not None:
            raise Broken(f"the receiver ended by itself with {code}; {self.last_words()}")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self, patience=20):
        """SIGTERM; returns the seconds that it took to exit with 0."""
        since = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Broken(f"the receiver had not ended {patience} s after SIGTERM") from None
        if code != 0:
            raise Broken(f"exit {code} after SIGTERM; {self.last_words()}")
        return time.monotonic() - since

    def abandon(self):
        """At the end of everything, whatever has happened."""
        if self.process and self.process.poll() is None:
            self.kill()

    def deliveries(self):
        """{(outcome, code): count} as /metrics has it."""
        with urllib.request.urlopen(self.admin + "/metrics", timeout=30) as answer:
            text = answer.read().decode()
        rows = re.findall(r'^onboarding_deliveries_total\{outcome="(\w*)",code="(\w*)"\} (\d+)$', text, re.M)
        return {(outcome, code): int(count) for outcome, code, count in rows}

    def simulator(self, *arguments):
        """A running `onboarding-simulator load --json`."""
        return subprocess.Popen(
            [BIN / "onboarding-simulator", "load", "--url", self.url, "--api-key-file", self.key_file, "--json", *arguments],
            stdout=subprocess.PIPE, text=True)

    def export(self, what):
        target = self.folder / "export.json"
        subprocess.run([BIN / "onboarding-receiver", "export", "--what", what, "--format", "json", "--store", self.store,
                        "--output", target], check=True, stderr=self.log)
        rows = json.loads(target.read_bytes())
        target.unlink()
        return rows

    def count_requests(self):
        """Rows of the export, counted while they stream by."""
        with subprocess.Popen([BIN / "onboarding-receiver", "export", "--what", "requests", "--format", "csv", "--store",
                               self.store], stdout=subprocess.PIPE, stderr=self.log) as export:
            count = sum(line.startswith((b"consent_request,", b"client_id_request,")) for line in export.stdout)
        if export.returncode != 0:
            raise Broken(f"export ended with {export.returncode}")
        return count

    def check_rebuild(self):
        done = subprocess.run([BIN / "onboarding-receiver", "rebuild", "--check", "--store", self.store],
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise Broken(f"rebuild --check: exit {done.returncode}; {(done.stdout + done.stderr)[:500]}")

    def log_megabytes(self):
        """Of SQLite's write-ahead log."""
        try:
            return os.stat(str(self.database) + "-wal").st_size / 2**20
        except FileNotFoundError:
            return 0.0
