#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs a command on an X server of its own with a window manager: real focus, clipboard and windows.
# usage: with-screen.sh COMMAND…    Ends with the command's exit code; SCREEN=WxH sets the size,
# MANAGER=none leaves the window manager out.
set -euo pipefail
work=$(mktemp -d)
server='' manager=''
cleanup() {
    [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 143' TERM INT

# The server picks a free number by itself, so that several can start at once.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 "${SCREEN:-1280x800}x24" -nolisten tcp -noreset \
    3>"$work/display" >"$work/server.log" 2>&1 &
server=$!
read -r -t 20 number <"$work/display" || { echo "Xvfb did not start:" >&2; cat "$work/server.log" >&2; exit 1; }
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY XAUTHORITY

if [ "${MANAGER-}" != none ] && command -v openbox >/dev/null; then
    openbox --sm-disable --startup "touch $work/managed" >"$work/manager.log" 2>&1 &
    manager=$!
    for _ in $(seq 100); do
        [ ! -e "$work/managed" ] || break
        sleep 0.05
    done
fi

"$@" &
wait $!
