#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs a test script with the Node.js that get-peers.sh chose. usage: run-peer.sh FOLDER SCRIPT ARGUMENTS…
set -euo pipefail
node=$1/node-to-use
shift
[ -x "$node" ] || { echo "skipped: the peers could not be installed"; exit 77; }
exec "$node" "$@"
