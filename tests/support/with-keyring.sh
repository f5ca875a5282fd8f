#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs a command with a private D-Bus session and a real Secret Service of its own. Never touches
# the person's keyring: home, sockets and settings live in a folder that is removed at the end.
# usage: with-keyring.sh unlocked|locked|none COMMAND...
#   unlocked  a new keyring, open; its process id in PARLEY_KEYRING_PID
#   locked    SEED_COMMAND runs while it is open, then the service starts again, locked
#   none      a bus without any Secret Service
# Exits 77 (skipped) where gnome-keyring or D-Bus is not installed.
set -eu
mode=$1
shift
for program in dbus-run-session gnome-keyring-daemon gdbus; do
    if ! command -v "$program" >/dev/null; then
        echo "skipped: $program is not installed"
        exit 77
    fi
done

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -m 700 "$root/run" "$root/home"
export HOME=$root/home XDG_RUNTIME_DIR=$root/run XDG_DATA_HOME=$root/home/.local/share
export XDG_CONFIG_HOME=$root/home/.config XDG_CACHE_HOME=$root/home/.cache TMPDIR=$root/home
export PARLEY_KEYRING=$mode
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK DISPLAY WAYLAND_DISPLAY
unset KDE_FULL_SESSION KDE_SESSION_VERSION XDG_CURRENT_DESKTOP DESKTOP_SESSION

inside() {
    set -eu
    bus() { gdbus call --session -d org.freedesktop.DBus -o /org/freedesktop/DBus -m "org.freedesktop.DBus.$1" org.freedesktop.secrets 2>/dev/null; }
    await() { for _ in $(seq 200); do [ "$(bus NameHasOwner)" = "($1,)" ] && return; sleep .05; done; echo "the keyring did not follow"; exit 1; }
    pid() { bus GetConnectionUnixProcessID | tr -dc '0-9 ' | awk '{ print $NF }'; }
    unlocked() { printf test-password | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; await true; }
    case $PARLEY_KEYRING in
    unlocked)
        unlocked
        ;;
    locked)
        unlocked
        sh -c "$SEED_COMMAND"
        kill "$(pid)"
        await false
        gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
        await true
        ;;
    esac
    PARLEY_KEYRING_PID=$(pid || true)
    export PARLEY_KEYRING_PID
    status=0
    "$@" || status=$?
    [ -z "$PARLEY_KEYRING_PID" ] || kill "$PARLEY_KEYRING_PID" 2>/dev/null || true
    exit $status
}
export -f inside
dbus-run-session --config-file="$(dirname "$0")/lonely-bus.conf" -- bash -c 'inside "$@"' inside "$@"
