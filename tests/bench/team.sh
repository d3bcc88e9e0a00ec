#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Onboarding Monitor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/bench/team.sh ROUNDS SECONDS WRITE      (scripts/bench team)
# One to three receivers on one PostgreSQL, a private cluster that waits for its disk, beside one on SQLite: the same
# requests, the same number of connections in all. Then from a commit to the model of another desk.
set -euo pipefail
rounds=$1 seconds=$2 write=$3
cd "$(dirname "$0")/../.."
here=$PWD
mkdir -p build/bench
work=$here/$(mktemp -d build/bench/team.XXXXXX)
cluster=$(mktemp -d /tmp/bench-pg.XXXXXX)
results=$work/results.tsv
: >"$results"
binaries=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
pids=()
database_pid=
stop() {
    local pid
    for pid in "${pids[@]:-}"; do [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; done
    for pid in "${pids[@]:-}"; do [ -z "$pid" ] || wait "$pid" 2>/dev/null || true; done
    pids=()
}
finish() {
    stop
    [ -z "$database_pid" ] || { kill -INT "$database_pid" 2>/dev/null || true; wait "$database_pid" 2>/dev/null || true; }
    rm -rf "$work" "$cluster"
}
trap finish EXIT

# The server refuses to run as root.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; else "$@"; fi
}
[ "$(id -u)" -ne 0 ] || chown postgres "$cluster"
(cd "$cluster" && as_server "$binaries/initdb" --pgdata "$cluster/data" --username owner --auth trust --encoding UTF8 --locale C >/dev/null)
printf "unix_socket_directories = '%s'\nlisten_addresses = ''\nmax_connections = 100\nshared_buffers = 256MB\nmax_wal_size = 4GB\n" "$cluster" >>"$cluster/data/postgresql.conf"
cd "$cluster"
as_server "$binaries/postgres" -D "$cluster/data" >"$cluster/log" 2>&1 &
database_pid=$!
cd "$here"
for _ in $(seq 600); do
    "$binaries/pg_isready" -q -h "$cluster" && break
    sleep 0.05
done
sql() { "$binaries/psql" -q -h "$cluster" -U owner -d postgres -c "$1" >/dev/null; }

head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$work/team.key"
chmod 600 "$work/team.key"
digest=$(printf %s "$(cat "$work/team.key")" | sha256sum | cut -d' ' -f1)

# start STORE: one more receiver; its address goes into urls.
start() {
    local out=$work/out.${#pids[@]} line
    build/release/bin/onboarding-receiver serve --listen 127.0.0.1:0 --store "$1" --api-key-file "$work/team.key" >"$out" 2>"$out.err" &
    pids+=($!)
    for _ in $(seq 3000); do
        if read -r line <"$out" && [ "${line%% *}" = ready ]; then
            urls+=("$(cut -d' ' -f2 <<<"$line")")
            return
        fi
        sleep 0.01
    done
    cat "$out.err" >&2
    return 1
}

measure() { # NAME RECEIVERS STORE ROUND
    local connections clients url number
    urls=()
    for _ in $(seq "$2"); do start "$3"; done
    for connections in 16 64; do
        clients=() number=0
        for url in "${urls[@]}"; do
            number=$((number + 1))
            # As many connections in all, whatever the number of receivers.
            wrk -t1 -c"$(((connections + number - 1) / $2))" -d"$seconds" -s tests/bench/post.lua "$url" -- \
                consent_request.status_changed "$digest" "$1-$4-$connections-$number" >"$work/wrk.$number" &
            clients+=($!)
        done
        wait "${clients[@]}"
        for number in $(seq "$2"); do
            grep '^RESULT ' "$work/wrk.$number" | sed "s/^RESULT /load\t$1\t$connections\t$4\t/" | tr ' ' '\t' >>"$results"
        done
    done
    stop
}

for round in $(seq "$rounds"); do
    names=(sqlite postgres-1 postgres-2 postgres-3)
    [ $((round % 2)) -eq 1 ] || names=(postgres-3 postgres-2 postgres-1 sqlite)
    for name in "${names[@]}"; do
        printf 'round %s of %s: %s\n' "$round" "$rounds" "$name" >&2
        if [ "$name" = sqlite ]; then
            measure sqlite 1 "sqlite://$work/store$round.db" "$round"
        else
            sql "CREATE DATABASE \"$name-$round\""
            measure "$name" "${name#postgres-}" "postgresql:///$name-$round?host=$cluster&user=owner" "$round"
            sql "DROP DATABASE \"$name-$round\""
        fi
    done
done

scripts/build release bench_team
sql "CREATE DATABASE desks"
printf 'desk\tpostgres\t%s\n' "$(build/release/bin/bench_team "postgresql:///desks?host=$cluster&user=owner" 1000)" >>"$results"
printf 'desk\tsqlite\t%s\n' "$(build/release/bin/bench_team "sqlite://$work/desks.db" 60)" >>"$results"
python3 tests/bench/teamreport.py "$results" ${write:+--write} --rounds "$rounds" --seconds "$seconds" --server "$("$binaries/postgres" --version | sed 's/ (.*) / /; s/ (.*//')"
