#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# How long the packages of this machine take to their first painted window, beside a bare window, each
# in turn: warm, and cold where this may empty the system's file cache (as root).
# usage: measure-start.sh DIST BENCH [ROUNDS]
#   DIST   build/dist;  BENCH  build/release/bench, for window_bare and window_watch
# The .deb's program runs on this machine's Qt, as it would installed. Prints medians in milliseconds
# and what each weighs. Needs Xvfb.
set -euo pipefail
dist=$(cd "$1" && pwd) bench=$(cd "$2" && pwd) rounds=${3:-7}
work=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

mkfifo "$work/display"
# Without a window manager: that would be measured, too.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$work/display" >"$work/server.log" 2>&1 &
server=$!
read -r -t 20 number <"$work/display" || { cat "$work/server.log" >&2; exit 1; }
export DISPLAY=:$number QT_QPA_PLATFORM=xcb HOME=$work/home LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
mkdir -m 700 "$HOME" "$work/run"
export XDG_RUNTIME_DIR=$work/run

. /etc/os-release
deb=$(compgen -G "$dist/*~deb${VERSION_ID%%.*}_*.deb") || { echo "no .deb of this Debian in $dist" >&2; exit 1; }
dpkg-deb -x "$deb" "$work/deb"
mkdir "$work/tar"
tar -C "$work/tar" --strip-components=1 -xf "$dist"/parley-*-linux-*.tar.xz
cp "$dist"/*.AppImage "$work/Parley.AppImage"

names=('bare window' '.deb' 'tar.xz' AppImage)
programs=("$bench/window_bare" "$work/deb/usr/bin/parley" "$work/tar/parley" "$work/Parley.AppImage")
weights=('' "$(stat -c %s "$deb") $(du -sb "$work/deb" | cut -f1)"
    "$(stat -c %s "$dist"/parley-*-linux-*.tar.xz) $(du -sb "$work/tar" | cut -f1)"
    "$(stat -c %s "$work/Parley.AppImage") $(stat -c %s "$work/Parley.AppImage")")
once() { # KIND N: a line into the file of that series
    local options=(--stay)
    [ "$2" = 0 ] || options=(--data-dir "$work/data-$2")
    if [ "$1" = cold ]; then
        sync
        echo 3 >/proc/sys/vm/drop_caches
    fi
    "$bench/window_watch" "${programs[$2]}" "${options[@]}" >>"$work/$1-$2" 2>>"$work/errors" || { tail -n 5 "$work/errors" >&2; exit 1; }
}
median() { sort -n "$1" | awk '{v[NR] = $1} END {printf "%.0f", v[int((NR + 1) / 2)]}'; }

kinds=(warm)
# The first start of all writes settings and fonts' caches: not counted.
for n in "${!names[@]}"; do once first "$n"; done
if [ -w /proc/sys/vm/drop_caches ]; then kinds+=(cold); fi
for kind in "${kinds[@]}"; do
    for _ in $(seq "$rounds"); do
        for n in "${!names[@]}"; do once "$kind" "$n"; done
    done
done
echo "| what | file, unpacked | warm | cold |"
echo "| --- | --- | --- | --- |"
for n in "${!names[@]}"; do
    size='' cold='not measured'
    [ -z "${weights[$n]}" ] || size=$(awk '{printf "%.1f MB, %.1f MB", $1 / 1e6, $2 / 1e6}' <<<"${weights[$n]}")
    warm="$(median "$work/warm-$n") ms"
    [ "$n" = 0 ] || warm="$warm, $(awk "BEGIN {printf \"%.2f\", $(median "$work/warm-$n") / $(median "$work/warm-0")}") x"
    if [ -e "$work/cold-$n" ]; then
        cold="$(median "$work/cold-$n") ms"
        [ "$n" = 0 ] || cold="$cold, $(awk "BEGIN {printf \"%.2f\", $(median "$work/cold-$n") / $(median "$work/cold-0")}") x"
    fi
    echo "| ${names[$n]} | $size | $warm | $cold |"
done
echo "load $(cut -d ' ' -f 1 /proc/loadavg), $rounds rounds"
