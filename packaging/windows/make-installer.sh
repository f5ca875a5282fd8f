#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Makes the installer for Windows of a folder that "cmake --install" made there.
# usage: make-installer.sh FOLDER VERSION SETUP.EXE [MAKENSIS OPTIONS…]
# Runs on Linux (Debian: nsis) and in the shell of MSYS2 (mingw-w64-…-nsis).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd) version=$2 output=$3
shift 3
output=$(cd "$(dirname "$output")" && pwd)/$(basename "$output")
for program in parley.exe parley-cli.exe; do
    [ -f "$folder/$program" ] || { echo "there is no $program in $folder" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# What the uninstaller takes away again: each file by name, then the folders that are empty by then.
(cd "$folder" && find . -type f | LC_ALL=C sort | sed 's#^\./##; s#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
    find . -mindepth 1 -type d | LC_ALL=C sort -r | sed 's#^\./##; s#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#') >"$work/files.nsh"
native() { if command -v cygpath >/dev/null; then cygpath -m "$1"; else printf '%s\n' "$1"; fi; }
cd "$here"
makensis -V2 -WX "-DVERSION=$version" "-DSOURCE=$(native "$folder")" "-DOUTPUT=$(native "$output")" \
    "-DFILES=$(native "$work/files.nsh")" "$@" parley.nsi
