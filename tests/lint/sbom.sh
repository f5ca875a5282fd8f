#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Is the list of parts of the built programs sound, the same each time, and would the check notice
# one that is not? usage: sbom.sh FOLDER-OF-SBOM PROGRAM…   Ends with 77 without Debian's package lists.
set -euo pipefail
tools=$1
shift
command -v dpkg-query >/dev/null || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in one two; do
    "$tools/make-sbom.pl" --version 1.2.3 --day 2026-11-23 "$work/$name" "$@" >/dev/null
done
cmp "$work/one" "$work/two"
"$tools/check-sbom.pl" "$work/one"
for part in qt6-base sqlite3 mathjax-full Inter; do
    grep -q "\"name\" : \"$part\"" "$work/one" || { echo "the list does not name $part"; exit 1; }
done
# Faults, each as a change of the sound one.
while IFS= read -r change; do
    sed -E "$change" "$work/one" >"$work/bad"
    ! cmp -s "$work/one" "$work/bad" || { echo "nothing to change by $change"; exit 1; }
    ! "$tools/check-sbom.pl" "$work/bad" >/dev/null 2>&1 || { echo "check-sbom.pl misses: $change"; exit 1; }
done <<'CHANGES'
s/SPDX-2\.3/SPDX-9/
s/("created" : ")[^"]*/\1yesterday/
s/("licenseConcluded" : )"blessing"/\1"blessed"/
s/("licenseDeclared" : )"MIT"/\1"MIT or so"/
/"versionInfo" : "1\.2\.3"/d
s/("relatedSpdxElement" : "SPDXRef-)part-sqlite3/\1part-nothing/
s/"DESCRIBES"/"CONTAINS"/
s/("filesAnalyzed" : )false/\1true/
$d
CHANGES
