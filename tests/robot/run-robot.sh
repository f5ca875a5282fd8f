#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# A throw-away desktop for one robot run: Xvfb + window manager + session bus + AT-SPI bus
# (+ unlocked keyring with KEYRING=1). usage: run-robot.sh [-s WxH] ROBOT-SCRIPT.py [args...]
#   or:  run-robot.sh bash        (a shell inside that desktop)
# env: KEYRING=1  real Secret Service;  KEEP_HOME=dir  reuse a home;  OUT=dir for pictures (default ./build/robot-out)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
size=1280x800; if [ "${1-}" = -s ]; then size=$2; shift 2; fi
export OUT=${OUT:-$PWD/build/robot-out}; mkdir -p "$OUT"
T=$(mktemp -d /tmp/robot.XXXXXX); mkdir -m700 "$T/run"; mkdir -p "${KEEP_HOME:-$T/home}"
cleanup() { [ -n "${xpid-}" ] && kill "$xpid" 2>/dev/null; rm -rf "$T"; }
trap cleanup EXIT
export HOME=${KEEP_HOME:-$T/home} XDG_RUNTIME_DIR=$T/run
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
# Xvfb picks a free display number itself and writes it to fd 6
exec 6>"$T/display"
Xvfb -displayfd 6 -screen 0 "${size}x24" -nolisten tcp >"$T/xvfb.log" 2>&1 & xpid=$!
for _ in $(seq 400); do [ -s "$T/display" ] && break; sleep .05; done
export DISPLAY=:$(cat "$T/display")
# Qt: build the accessibility tree although no screen reader says it is there
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 LC_ALL=${LC_ALL:-C.UTF-8}
export PYTHONPATH=$here ROBOT_PY=${ROBOT_PY:-/usr/bin/python3}
dbus-run-session -- bash -euc '
  (openbox >/dev/null 2>&1 || matchbox-window-manager >/dev/null 2>&1) & wm=$!
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & a=$!
  # IsEnabled answers programs that ask the bus instead of the environment (GTK, newer Qt)
  for i in $(seq 400); do gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress >/dev/null 2>&1 && break; sleep .05; done
  gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled "<true>" >/dev/null 2>&1 || true
  [ "${KEYRING-}" = 1 ] && printf pw | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
  set +e
  case $1 in *.py) "$ROBOT_PY" "$@";; *) "$@";; esac; rc=$?
  kill $wm $a 2>/dev/null; exit $rc' _ "$@" 2> >(grep -v -E "fd limit|dbus-daemon\[" >&2)
