#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Makes every package this machine can make of a build folder, checks them, and writes their
# checksums and the list of parts (SBOM). usage: SOURCE_DATE_EPOCH=… make-packages.sh BUILD DIST [KIND…]
#   BUILD  a configured and built folder (preset "package");  DIST  is made anew
#   KIND   deb, rpm, bundle, appimage, source; all of them by default
# What can't be made here is named with the reason; a thing that should work and fails ends it with 1.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
source=$(cd "$here/.." && pwd)
: "${SOURCE_DATE_EPOCH:?says the time of everything in the packages}"
build=$(cd "$1" && pwd)
dist=$2
shift 2
kinds=" ${*:-deb rpm bundle appimage source} "
rm -rf "$dist"
mkdir -p "$dist"
dist=$(cd "$dist" && pwd)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

value() { sed -n "s/^$1:[A-Z]*=//p" "$build/CMakeCache.txt"; }
version=$(value CMAKE_PROJECT_VERSION)
name=parley-$version-linux-$(uname -m)
logs=$build/logs
mkdir -p "$logs"

wanted() { [[ $kinds == *" $1 "* ]]; }
skip() { echo "Left out: $*"; }
die() { echo "make-packages: $*" >&2; exit 1; }
# lacks PROGRAM…: the first that is not here.
lacks() {
    local program
    for program in "$@"; do
        command -v "$program" >/dev/null || { echo "$program"; return 0; }
    done
    return 1
}
run() { # LOG COMMAND…
    local log=$logs/$1.log
    shift
    "$@" >"$log" 2>&1 || { tail -n 30 "$log" >&2; die "$1 failed; the whole log is $log"; }
}

stage=$build/stage
rm -rf "$stage"
DESTDIR=$stage run install cmake --install "$build" --strip --prefix /usr
"$source/tests/lint/hardening.sh" "$stage/usr/bin/parley" "$stage/usr/bin/parley-cli" ||
    die "the programs are not built as hard as they should be"
echo "Hardening: position independent, full RELRO, no executable stack, stack protector, FORTIFY"

if wanted deb; then
    if lacks dpkg-deb dpkg-shlibdeps >/dev/null; then
        skip ".deb: this machine has no $(lacks dpkg-deb dpkg-shlibdeps)"
    else
        run deb cpack -G DEB --config "$build/CPackConfig.cmake" -B "$build/cpack"
        mv "$build"/cpack/parley_*.deb "$dist/"
        if command -v lintian >/dev/null; then
            lintian --fail-on error "$dist"/parley_*.deb >"$logs/lintian.log" 2>&1 || { cat "$logs/lintian.log" >&2; die "lintian found faults"; }
        fi
    fi
fi
if wanted rpm; then
    if lacks rpmbuild >/dev/null; then
        skip ".rpm: this machine has no rpmbuild (package rpm, or rpm-build)"
    else
        run rpm cpack -G RPM --config "$build/CPackConfig.cmake" -B "$build/cpack"
        mv "$build"/cpack/parley-*.rpm "$dist/"
        rpm -K --nosignature "$dist"/parley-*.rpm >"$logs/rpm-check.log"
        [ ! -e /etc/debian_version ] || echo "Note: an .rpm made on Debian names Debian's libraries; it checks the" \
            "packaging. The one for Fedora is made there, by the release workflow."
    fi
fi

bundled=''
if wanted bundle || wanted appimage; then
    if missing=$(lacks patchelf dpkg-query objdump xz); then
        skip "the self-contained .tar.xz and the AppImage: this machine has no $missing"
    else
        run bundle "$here/bundle/make-bundle.sh" "$stage/usr" "$build/bundle/$name"
        echo "Self-contained: $(tail -n 1 "$logs/bundle.log")"
        bundled=$build/bundle/$name/share/doc/parley/bundled.tsv
        ! wanted bundle || run tar "$here/bundle/pack.sh" "$build/bundle/$name" "$dist/$name.tar.xz"
    fi
fi
runtime=()
if wanted appimage && [ -n "$bundled" ]; then
    if missing=$(lacks mksquashfs cc); then
        skip "the AppImage: this machine has no $missing"
    elif [ ! -e /usr/include/squashfuse/ll.h ] || [ ! -e /usr/include/fuse3/fuse_lowlevel.h ]; then
        skip "the AppImage: its runtime needs libsquashfuse-dev and libfuse3-dev"
    else
        run appimage "$here/appimage/make-appimage.sh" "$build/bundle/$name" "$dist/$name.AppImage"
        runtime=(--runtime)
    fi
fi

if wanted source; then
    if ! git -C "$source" rev-parse --verify -q HEAD >/dev/null 2>&1; then
        skip "the source tarball: this is no git checkout, and the tarball is what was committed"
    else
        [ -z "$(git -C "$source" status --porcelain)" ] || echo "Note: the source tarball has what is committed; there are changes that are not."
        git -C "$source" archive --format=tar --prefix="parley-$version/" HEAD | nice -n 10 xz -6 -T2 >"$dist/parley-$version.tar.xz"
    fi
fi
skip "Flatpak: its runtime is fetched by flatpak-builder; packaging/flatpak says how"
skip "Windows and macOS: they are made on those systems, by the release workflow (docs/packaging.md)"

if lacks dpkg-query readelf ldd >/dev/null; then
    skip "the list of parts (SBOM): it is read from Debian's package lists"
else
    day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
    parts=$("$here/sbom/make-sbom.pl" --version "$version" --day "$day" ${bundled:+--bundle "$bundled"} "${runtime[@]}" \
        "$dist/parley-$version-linux.spdx.json" "$stage/usr/bin/parley" "$stage/usr/bin/parley-cli")
    "$here/sbom/check-sbom.pl" "$dist/parley-$version-linux.spdx.json"
    echo "List of parts (SPDX 2.3): $parts"
fi
share=$stage/usr/share
! command -v desktop-file-validate >/dev/null || desktop-file-validate "$share"/applications/*.desktop
! command -v appstreamcli >/dev/null || run appstream appstreamcli validate --no-net "$share"/metainfo/*.metainfo.xml

"$here/linux/checksums.sh" "$dist"
echo "Packages in $dist:"
(cd "$dist" && du -b --apparent-size -- * | awk '{printf "  %8.1f MB  %s\n", $1 / 1e6, $2}')
