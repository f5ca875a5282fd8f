#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Builds and tests Parley on Windows, in MSYS2's UCRT64 shell; with --package also the installer and the
# portable zip into build/dist. usage: build.sh [--package] [CTEST OPTIONS…]
set -euo pipefail
cd "$(dirname "$0")/../.."
package=''
[ "${1-}" != --package ] || { package=1; shift; }
names=(cmake ninja gcc pkgconf nodejs nsis qt6-base qt6-svg qt6-tools qt6-websockets qt6-declarative qtkeychain-qt6
    syntax-highlighting md4c sqlite3 libzip yaml-cpp poppler-qt6 hiredis openssl
    libsodium hunspell)
pacman --noconfirm --needed -S perl git "${names[@]/#/mingw-w64-ucrt-x86_64-}"
export SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n 's/^## [0-9.]* (\(.*\))$/\1/p' CHANGELOG.md | head -n 1)" +%s)
cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER=
cmake --build build/release
ctest --test-dir build/release --output-on-failure "$@"
[ -n "$package" ] || exit 0
version=$(sed -n 's/^project(Parley VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
mkdir -p build/dist
cmake --install build/release --strip --prefix "$PWD/build/parley-$version"
build/parley-$version/parley-cli.exe --version
cpack -G ZIP --config build/release/CPackConfig.cmake -B build/cpack
mv build/cpack/*.zip build/dist/
packaging/windows/make-installer.sh "build/parley-$version" "$version" "build/dist/parley-$version-setup.exe"
