#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Starts a real llama.cpp server on 127.0.0.1:PORT, in the foreground, with a tiny random model: real
# streams of nonsense words. usage: llama-server.sh PORT [OPTIONS OF LLAMA-SERVER]
# The server comes from Debian's packages in a root filesystem of its own (400 MB, made once, kept
# below PARLEY_ROOTS). Needs root and debootstrap; ends with 77 and a word without them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=$1
shift
base=${PARLEY_ROOTS:-/var/tmp/parley-roots}/sid-llama
if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
    echo "skipped: needs root and debootstrap"
    exit 77
fi
if [ ! -e "$base.done" ]; then
    archive=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 !~ /security|updates|backports/ && !found {print $1; found = 1}')
    rm -rf "$base"
    mkdir -p "$base"
    {
        debootstrap --variant=minbase sid "$base" "$archive"
        cp /etc/apt/apt.conf.d/99* "$base/etc/apt/apt.conf.d/" || true
        cp /etc/hosts /etc/resolv.conf "$base/etc/"
        chroot "$base" apt-get -q update
        chroot "$base" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install \
            llama.cpp-tools python3-gguf python3-numpy
        cp "$here/tiny_gguf.py" "$base/srv/"
        chroot "$base" python3 /srv/tiny_gguf.py /srv/tiny.gguf
    } >"$base.log" 2>&1 || { tail -n 5 "$base.log"; echo "skipped: llama.cpp could not be installed"; exit 77; }
    touch "$base.done"
fi
exec chroot "$base" llama-server -m /srv/tiny.gguf --host 127.0.0.1 --port "$port" -c 4096 --no-webui "$@"
