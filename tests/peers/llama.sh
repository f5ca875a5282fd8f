#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# parley-cli against a real llama.cpp server on its usual port: found by itself, asked, answered.
# usage: llama.sh PARLEY-CLI    Runs with PARLEY_PEERS=1 only (./dev test --peers): it downloads 400 MB.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=$1
port=8080
[ -n "${PARLEY_PEERS-}" ] || { echo "skipped: asked for by ./dev test --peers"; exit 77; }
(exec 3<>/dev/tcp/127.0.0.1/$port) 2>/dev/null && { echo "skipped: port $port is taken"; exit 77; }

work=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
"$here/llama-server.sh" $port >"$work/server.log" 2>&1 &
server=$!
until (exec 3<>/dev/tcp/127.0.0.1/$port) 2>/dev/null; do
    if ! kill -0 $server 2>/dev/null; then
        code=0
        wait $server || code=$?
        server=''
        cat "$work/server.log"
        exit $code
    fi
    sleep 0.5
done

export HOME=$work
fail() {
    echo "$1"
    cat "$work/said" "$work/server.log"
    exit 1
}
"$cli" --data-dir "$work/data" doctor >"$work/said" 2>&1 || true
grep -qi 'llama' "$work/said" || fail "doctor did not find the server"
"$cli" --data-dir "$work/data" profile add local --dialect openai-chat --base-url "http://127.0.0.1:$port/v1" >"$work/said" 2>&1 ||
    fail "the profile could not be added"
until "$cli" --data-dir "$work/data" models --json >"$work/said" 2>&1; do
    grep -q 'Loading model' "$work/said" || fail "the models could not be listed"
    sleep 0.5
done
model=$(grep -o '"local/[^"]*"' "$work/said" | head -n 1 | tr -d '"')
[ -n "$model" ] || fail "the server's model is not listed"
for round in 1 2 3; do
    "$cli" --data-dir "$work/data" ask --json --max-tokens 60 -m "$model" "Hello $round, 你好" >"$work/said" 2>&1 ||
        fail "no answer"
    grep -q '"event":"text"' "$work/said" || fail "no text"
    grep -q '"event":"finished"' "$work/said" || fail "no end"
done
echo "3 answers from $model"
