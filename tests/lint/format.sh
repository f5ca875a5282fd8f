#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Are all sources as .clang-format says? usage: format.sh [ROOT]. Other versions of clang-format
# than 14 lay some lines out differently, so there it ends with 77 (skipped) and says so.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
tool=$(command -v clang-format-14 || command -v clang-format) || { echo "skipped: no clang-format here"; exit 77; }
case $("$tool" --version) in
    *" version 14."*) ;;
    *) echo "skipped: needs clang-format 14, this is $("$tool" --version)"; exit 77 ;;
esac
find . -path ./build -prune -o -path ./.cache -prune -o \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0r "$tool" --dry-run -Werror
