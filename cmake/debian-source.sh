#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Downloads one upstream tarball from the archive this Debian system already uses.
# usage: debian-source.sh SOURCE-PACKAGE VERSION SUITE DESTINATION
# Needs no root and leaves the system's own lists alone: it asks apt which archive is in use, reads that archive's source index of SUITE in a private folder, and lets apt
# download the file and check it against the signed index.
set -euo pipefail
package=$1 version=$2 suite=$3 destination=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/parts"

uri=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
    awk '$2 !~ /security|updates|backports/ && !found {print $1; found = 1}')
[ -n "$uri" ] || { echo "apt has no package archive configured" >&2; exit 1; }
printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n' "$uri" "$suite" >"$work/parts/s.sources"
keys=/usr/share/keyrings/debian-archive-keyring.gpg
[ ! -e $keys ] || echo "Signed-By: $keys" >>"$work/parts/s.sources"

options=(-qq -o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$work/parts"
    -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o "APT::Get::List-Cleanup=0"
    -o "APT::Sandbox::User=")
apt-get "${options[@]}" update
line=$(apt-get "${options[@]}" source --print-uris --download-only "$package" |
    grep -F "_$version.orig.tar.") || { echo "no $package $version in $suite" >&2; exit 1; }
read -r quoted _ _ hash <<<"$line"
/usr/lib/apt/apt-helper "${options[@]}" download-file "$(tr -d \' <<<"$quoted")" "$work/file" "$hash"
mv "$work/file" "$destination"
