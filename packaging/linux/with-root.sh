#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs a command of this machine beside a bare Debian: nothing but its minimal base, as a folder in
# PARLEY_ROOT for chroot, thrown away at the end. usage: with-root.sh SUITE COMMAND…
# Needs root and debootstrap. The base is made once and kept below PARLEY_ROOTS; each run works on
# an overlay. The network, and the archive, are as this machine reaches them.
set -euo pipefail
suite=$1
shift
roots=${PARLEY_ROOTS:-/var/tmp/parley-roots}
base=$roots/$suite
if [ ! -e "$base.done" ]; then
    archive='' # on other systems than Debian: debootstrap knows one
    ! grep -q '^ID=debian$' /etc/os-release ||
        archive=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
            awk '$2 !~ /security|updates|backports/ && !found {print $1; found = 1}')
    rm -rf "$base"
    mkdir -p "$base"
    debootstrap --variant=minbase "$suite" "$base" ${archive:+"$archive"} >"$base.log" 2>&1 ||
        { tail -n 20 "$base.log" >&2; exit 1; }
    touch "$base.done"
fi

work=$(mktemp -d "$roots/run.XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT
mkdir "$work"/{upper,scratch,root}
export base work
unshare --mount --pid --uts --ipc --fork --kill-child --propagation private \
    bash -euo pipefail -s -- "$@" <<'IN'
root=$work/root
mount -t overlay overlay -o "lowerdir=$base,upperdir=$work/upper,workdir=$work/scratch" "$root"
mount -t proc proc /proc
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
export PARLEY_ROOT=$root
unset base work
"$@" </dev/null
IN
