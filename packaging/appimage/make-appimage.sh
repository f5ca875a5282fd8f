#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Makes one file that runs by itself of the folder packaging/bundle/make-bundle.sh made: our own
# runtime (runtime.c), then the folder as a squashfs. usage: make-appimage.sh FOLDER FILE.AppImage
# The same folder and SOURCE_DATE_EPOCH give the same bytes. Debian: libsquashfuse-dev libfuse3-dev
# zlib1g-dev liblzma-dev liblz4-dev liblzo2-dev libzstd-dev squashfs-tools.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd) output=$2
id=io.github.parleychat.Parley
: "${SOURCE_DATE_EPOCH:?says the time of everything in it}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"${CC:-cc}" -std=gnu11 -O2 -Wall -Wextra -D_FILE_OFFSET_BITS=64 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 \
    -fstack-protector-strong -static -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--build-id=none -o "$work/runtime" \
    "$here/runtime.c" -lsquashfuse_ll -lsquashfuse -lfuse3 -lzstd -llzma -llz4 -llzo2 -lz -lpthread
strip "$work/runtime"
# The mark that file managers know an AppImage by (type 2).
printf 'AI\002' | dd of="$work/runtime" bs=1 seek=8 conv=notrunc status=none

# The desktop's own files stand at the top, too.
cp -a "$folder" "$work/tree"
cp "$work/tree/share/applications/$id.desktop" "$work/tree/"
cp "$work/tree/share/icons/hicolor/256x256/apps/$id.png" "$work/tree/"
ln -s "$id.png" "$work/tree/.DirIcon"
# Small blocks: the runtime keeps only a few unpacked, and a start reads here and there (0.7 of the time
# of blocks of 256 K, for 6 % more bytes).
# SOURCE_DATE_EPOCH sets the time of the picture, -all-time that of each file; mksquashfs takes either.
env -u SOURCE_DATE_EPOCH nice -n 10 mksquashfs "$work/tree" "$work/squashfs" -comp zstd -Xcompression-level 19 -b 64K \
    -all-root -no-xattrs -noappend -no-progress -quiet -mkfs-time "$SOURCE_DATE_EPOCH" -all-time "$SOURCE_DATE_EPOCH"
cat "$work/runtime" "$work/squashfs" >"$output"
chmod 755 "$output"
