#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs a command in a clone of this repository on a bare Debian: nothing but its minimal base.
# usage: in-clean-root.sh [--user] [--picture FILE] [--take FOLDER DESTINATION] SUITE COMMAND…
#   e.g. in-clean-root.sh bookworm ./dev test
#        in-clean-root.sh --take build/dist build/dist-trixie trixie ./dev package deb
#   --user          as a normal user with sudo instead of root
#   --picture FILE  copies build/first-run.png of the clone to FILE afterwards
#   --take A B      copies folder A of the clone to B afterwards
# See with-root.sh. The compiler cache is shared between runs when PARLEY_CCACHE is a folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${PARLEY_ROOT-}" ]; then
    user='' picture='' take=''
    while [[ ${1-} == --* ]]; do
        case $1 in
            --user) user=1; shift ;;
            --picture) picture=$(realpath "$2"); shift 2 ;;
            --take) take=$2; mkdir -p "$3"; taken=$(realpath "$3"); shift 3 ;;
            *) echo "unknown option $1" >&2; exit 2 ;;
        esac
    done
    suite=$1
    shift
    export user picture take taken
    exec "$here/with-root.sh" "$suite" "$here/in-clean-root.sh" "$@"
fi

root=$PARLEY_ROOT
unset PARLEY_ROOT
inside() { env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb chroot "$root" "$@"; }
git clone -q --no-hardlinks "$(cd "$here/../.." && git rev-parse --show-toplevel)" "$root/srv/parley"
who=root
if [ -n "$user" ]; then
    who=tester
    inside apt-get -qq update
    inside env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install sudo >/dev/null
    inside useradd -m -s /bin/bash tester
    echo 'tester ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/tester"
    inside chown -R tester: /srv/parley
fi
home=$(inside getent passwd $who | cut -d: -f6)
extra=()
if [ -n "${PARLEY_CCACHE-}" ]; then
    mkdir -p "$root/srv/ccache"
    mount --bind "$PARLEY_CCACHE" "$root/srv/ccache"
    extra+=(CCACHE_DIR=/srv/ccache)
fi
code=0
inside runuser -u $who -- env HOME="$home" "${extra[@]}" bash -c 'cd /srv/parley && "$@"' _ "$@" </dev/null || code=$?
if [ -n "$picture" ]; then
    cp "$root/srv/parley/build/first-run.png" "$picture" || code=1
fi
if [ -n "$take" ] && [ $code = 0 ]; then
    cp -r "$root/srv/parley/$take/." "$taken/" || code=1
fi
exit $code
