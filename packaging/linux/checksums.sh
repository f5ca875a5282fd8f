#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Writes SHA256SUMS of all files of a folder of packages. usage: checksums.sh DIST
set -euo pipefail
cd "$1"
find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS.new
mv SHA256SUMS.new SHA256SUMS
