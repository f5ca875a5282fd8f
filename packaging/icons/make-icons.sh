#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Draws the program's icon anew in every size and format, from resources/icons/parley-mark.svg into
# this folder. Run by hand after the mark changes; what it makes is in the repository, since most
# systems that build Parley have none of these tools. Needs rsvg-convert, png2icns and convert.
set -euo pipefail
cd "$(dirname "$0")"
mark=../../resources/icons/parley-mark.svg
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size "$mark" -o "parley-$size.png"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# macOS wants the picture to keep a tenth of its square free.
for size in 16 32 48 128 256 512 1024; do
    inner=$((size * 13 / 16))
    rsvg-convert -w $inner -h $inner "$mark" -o "$work/inner.png"
    convert -size ${size}x$size xc:none "$work/inner.png" -gravity center -composite "PNG32:$work/$size.png"
done
png2icns parley.icns "$work"/{16,32,48,128,256,512,1024}.png >/dev/null
convert parley-16.png parley-24.png parley-32.png parley-48.png parley-64.png parley-256.png parley.ico
