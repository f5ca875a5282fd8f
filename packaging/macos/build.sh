#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Builds and tests Parley on macOS with libraries of Homebrew; with --package also the disk image into
# build/dist, signed and notarized where the secrets named in docs/packaging.md are in the environment.
# usage: build.sh [--package] [CTEST OPTIONS…]
set -euo pipefail
cd "$(dirname "$0")/../.."
package=''
[ "${1-}" != --package ] || { package=1; shift; }
brew install cmake ninja pkgconf node qt qtkeychain md4c sqlite libzip yaml-cpp hiredis openssl@3 \
    libsodium hunspell extra-cmake-modules
cmake --preset release -DCMAKE_CXX_COMPILER_LAUNCHER= -DPARLEY_PDF=OFF -DCMAKE_OSX_DEPLOYMENT_TARGET=12.0 \
    "-DCMAKE_PREFIX_PATH=$(brew --prefix qt);$(brew --prefix sqlite);$(brew --prefix)"
cmake --build build/release
ctest --test-dir build/release --output-on-failure "$@"
[ -n "$package" ] || exit 0

version=$(sed -n 's/^project(Parley VERSION \([0-9.]*\) .*/\1/p' CMakeLists.txt)
image=build/dist/parley-$version-macos-$(uname -m).dmg
mkdir -p build/dist
cmake --install build/release --strip --prefix "$PWD/build/app"
app=$PWD/build/app/Parley.app
"$app/Contents/MacOS/parley-cli" --version
identity=-
if [ -n "${MACOS_CERTIFICATE-}" ]; then
    # A keychain of its own, gone with this run; its password is nobody's.
    keychain=${RUNNER_TEMP:-/tmp}/parley.keychain-db
    trap 'security delete-keychain "$keychain"' EXIT
    password=$(openssl rand -hex 24)
    security create-keychain -p "$password" "$keychain"
    security unlock-keychain -p "$password" "$keychain"
    certificate=$(mktemp)
    base64 -d <<<"$MACOS_CERTIFICATE" >"$certificate"
    security import "$certificate" -f pkcs12 -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    rm "$certificate"
    security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
    security list-keychains -d user -s "$keychain" login.keychain
    identity=$MACOS_IDENTITY
fi
packaging/macos/sign.sh "$app" "$identity"
ln -s /Applications build/app/Applications
hdiutil create -volname "Parley $version" -srcfolder build/app -format UDZO -ov "$image"
if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" \
        --password "$NOTARY_PASSWORD" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
else
    echo "Left out: signing and notarizing, since there is no certificate here"
fi
