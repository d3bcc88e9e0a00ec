#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: desk_session.sh COMMAND...
# Runs a command on a desk of its own: a virtual screen, a private session bus and the accessibility bus on it.
set -euo pipefail
launcher=""
for candidate in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher; do
    [ -x "$candidate" ] && launcher=$candidate
done
[ -n "$launcher" ] || { echo "at-spi2-core is missing" >&2; exit 1; }
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0 LAUNCHER=$launcher
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" dbus-run-session -- bash -c '
    "$LAUNCHER" --launch-immediately >/dev/null 2>&1 &
    "$@"' desk "$@"
