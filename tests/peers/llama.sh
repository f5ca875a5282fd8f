#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# parley-cli against a real llama.cpp server on its usual port: found by itself, asked in each of the
# three dialects it speaks, counted by, and asked for vectors. usage: llama.sh PARLEY-CLI ASKONCE   Runs with PARLEY_PEERS=1 only (./dev test --peers): it downloads 400 MB.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=$1
ask_once=$2
port=8080
[ -n "${PARLEY_PEERS-}" ] || { echo "skipped: asked for by ./dev test --peers"; exit 77; }
(exec 3<>/dev/tcp/127.0.0.1/$port) 2>/dev/null && { echo "skipped: port $port is taken"; exit 77; }

work=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
"$here/llama-server.sh" $port --embeddings --pooling mean >"$work/server.log" 2>&1 &
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
# "llamacpp" is Chat Completions with what that server alone can do.
for profile in llamacpp openai-responses anthropic; do
    base=http://127.0.0.1:$port
    [ "$profile" = anthropic ] || base=$base/v1
    "$cli" --data-dir "$work/data" profile add "$profile" --dialect "$profile" --base-url "$base" >"$work/said" 2>&1 ||
        fail "the profile $profile could not be added"
done
until "$cli" --data-dir "$work/data" models --json >"$work/said" 2>&1; do
    grep -q 'Loading model' "$work/said" || fail "the models could not be listed"
    sleep 0.5
done
grep '"llamacpp/' "$work/said" | grep '"loaded":true' | grep -q '"context":4096' ||
    fail "what is loaded is not said"
counts=''
for profile in llamacpp openai-responses anthropic; do
    model=$(grep -o "\"$profile/[^\"]*\"" "$work/said" | head -n 1 | tr -d '"')
    [ -n "$model" ] || fail "no model of $profile is listed"
    cp "$work/said" "$work/models"
    "$cli" --data-dir "$work/data" ask --json --max-tokens 60 -m "$model" "Hello, 你好" >"$work/said" 2>&1 ||
        fail "no answer from $profile"
    grep -q '"event":"text"' "$work/said" || fail "no text from $profile"
    grep -q '"event":"finished"' "$work/said" || fail "no end from $profile"
    asked=$(grep '"event":"finished"' "$work/said" | grep -o '"input":[0-9]*' | grep -o '[0-9]*')
    printf 'Hello, 你好' | "$cli" --data-dir "$work/data" tokens --exact -m "$model" >"$work/said" 2>&1 ||
        fail "$profile does not count"
    counted=$(grep -o '^[0-9]* exact' "$work/said" | cut -d ' ' -f 1)
    [ -n "$asked" ] && [ "$asked" = "$counted" ] || fail "$profile counted '$counted' tokens before, '$asked' after"
    counts="$counts $counted"
    cp "$work/models" "$work/said"
done
"$ask_once" llamacpp "http://127.0.0.1:$port/v1" embed any "one" "你好" >"$work/said" 2>&1 || fail "no vectors"
[ "$(grep -c '^64 -\?[0-9]' "$work/said")" = 2 ] || fail "not two vectors of 64 numbers"
# The same question as it may be typed in haste, by the vectors of this server. Its model is random:
# only a stop word ends what it says.
first="How do I bake bread?"
other="How do I bake bread"
"$cli" --data-dir "$work/data" profile set llamacpp --extra '{"stop":["e"]}' >"$work/said" 2>&1 ||
    fail "no stop word could be set"
"$cli" --data-dir "$work/data" cache judge --embeddings llamacpp/any "$first" "$other" >"$work/said" 2>&1 ||
    fail "no similarity"
grep -q '"hit":true' "$work/said" || fail "the two are not near"
printf '[cache]\nsimilar=true\nembeddingProfile=llamacpp\nembeddingModel=any\n' >>"$work/data/settings.ini"
model=$(grep -o '"llamacpp/[^"]*"' "$work/models" | head -n 1 | tr -d '"')
said() { "$cli" --data-dir "$work/data" ask --json --max-tokens 800 -m "$model" "$1" >"$work/said" 2>&1 || fail "no answer"; }
said "$first"
grep -q '"stop_reason":"stop"' "$work/said" || fail "the answer did not end by itself"
# A vector is waited for no longer than 300 ms: on a busy machine some come too late.
found=''
for other in "How do I bake bread" "How do I bake bread." "How do I bake bread!" "How do I  bake bread?" "How do I bake bread ?"; do
    said "$other"
    ! grep -q '"similar_to":"How do I bake bread' "$work/said" || {
        found=yes
        break
    }
done
[ -n "$found" ] || fail "the question was not found again"
echo "answers and counts ($counts tokens) in three dialects, two vectors, a similar question"
