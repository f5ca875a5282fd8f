#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs "COMMAND fill DISK/small.db DISK/ballast" on a disk of 60 MiB of its own with 10 MiB of
# ballast, and looks at what it says. Exits 77 (skipped) where a user may not mount one.
set -u
export COMMAND=$1
if ! unshare --user --map-root-user --mount true 2>/dev/null; then
    echo "skipped: this system lets nobody mount a private disk"
    exit 77
fi
unshare --user --map-root-user --mount bash -euc '
    disk=$(mktemp -d)
    trap "umount $disk; rmdir $disk" EXIT
    mount -t tmpfs -o size=60m tmpfs "$disk"
    head -c 10M /dev/zero >"$disk/ballast"
    said=$("$COMMAND" fill "$disk/small.db" "$disk/ballast")
    echo "$said"
    [ "$said" = "$(printf "full disk_full\nkept\nok")" ]
    [ ! -e "$disk/small.db.reserve" ] # it was given back first
'
