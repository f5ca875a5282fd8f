#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs a command in a clone of this repository on a bare Debian: nothing but its minimal base.
# usage: in-clean-root.sh [--user] [--picture FILE] SUITE COMMAND…
#   e.g. in-clean-root.sh bookworm ./dev test
#   --user          as a normal user with sudo instead of root
#   --picture FILE  copies build/first-run.png of the clone to FILE afterwards
# Needs root and debootstrap. The base is made once and kept below PARLEY_ROOTS; each run works on
# an overlay that is thrown away. The compiler cache is shared between runs when PARLEY_CCACHE is a folder.
set -euo pipefail
user='' picture=''
while [[ ${1-} == --* ]]; do
    case $1 in
        --user) user=1; shift ;;
        --picture) picture=$(realpath "$2"); shift 2 ;;
        *) echo "unknown option $1" >&2; exit 2 ;;
    esac
done
suite=$1
shift
repository=$(cd "$(dirname "$0")/../.." && git rev-parse --show-toplevel)
roots=${PARLEY_ROOTS:-/var/tmp/parley-roots}
base=$roots/$suite

if [ ! -e "$base.done" ]; then
    archive=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 !~ /security|updates|backports/ && !found {print $1; found = 1}')
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase "$suite" "$base" "$archive" >"$base.log" 2>&1 ||
        { tail -n 20 "$base.log" >&2; exit 1; }
    touch "$base.done"
fi

work=$(mktemp -d "$roots/run.XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT
mkdir "$work"/{upper,scratch,root}
export work base repository user picture
unshare --mount --pid --uts --ipc --fork --kill-child --propagation private \
    bash -euo pipefail -s -- "$@" <<'IN'
root=$work/root
mount -t overlay overlay -o "lowerdir=$base,upperdir=$work/upper,workdir=$work/scratch" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm" 2>/dev/null || true
mount -t tmpfs tmpfs "$root/run"
# The network and the archive as this machine reaches them, with the certificates it trusts.
cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
cp /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mkdir -p "$root/usr/local/share/ca-certificates"
cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/" 2>/dev/null || true
# Nothing here has to survive a power cut.
echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/throwaway"
inside() { env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb chroot "$root" "$@"; }

git clone -q --no-hardlinks "$repository" "$root/srv/parley"
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
exit $code
IN
