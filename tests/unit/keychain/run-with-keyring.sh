#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs functions of tst_keyring against a real keyring, then searches everything they left behind
# (settings, logs, temporary files) for the key they used: plain, base64 and hex.
# usage: run-with-keyring.sh unlocked|locked|none TEST_PROGRAM FUNCTION...
set -eu
mode=$1 program=$2
shift 2
# Made up for each run; handed on in the environment, which is no file.
PARLEY_PLANTED_KEY=sk-test-$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
SEED_COMMAND="'$program' storesAKey"
export PARLEY_PLANTED_KEY SEED_COMMAND

scanned() {
    set -u
    status=0
    QT_LOGGING_RULES='parley.*=true' QT_FATAL_WARNINGS=0 "$@" >"$HOME/log" 2>&1 || status=$?
    cat "$HOME/log"
    base64=$(printf %s "$PARLEY_PLANTED_KEY" | base64 -w0)
    hex=$(printf %s "$PARLEY_PLANTED_KEY" | od -An -v -tx1 | tr -d ' \n')
    utf16=$(printf %s "$PARLEY_PLANTED_KEY" | sed 's/./&\\x00/g')
    files=$(find "$HOME" -type f | wc -l)
    if grep -raEil -e "$PARLEY_PLANTED_KEY" -e "${base64%%=*}" -e "$hex" "$HOME" ||
        LC_ALL=C grep -raPl -e "$utf16" "$HOME"; then
        echo "FAIL: the key is in the file named above"
        exit 1
    fi
    echo "searched $files files: no key"
    exit $status
}
export -f scanned
exec "$(dirname "$0")/../../support/with-keyring.sh" "$mode" bash -c 'scanned "$@"' scanned "$program" "$@"
