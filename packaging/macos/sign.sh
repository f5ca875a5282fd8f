#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Signs Parley.app from the inside out for the hardened runtime, and checks it. usage: sign.sh APP IDENTITY
# The identity is the name of a "Developer ID Application" certificate in the keychain; "-" signs
# without one, which is enough to start on the machine it was built on.
set -euo pipefail
app=$1 identity=$2
here=$(cd "$(dirname "$0")" && pwd)
options=(--force --options runtime --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp)
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | xargs -0 -n 1 codesign "${options[@]}"
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 | xargs -0 -n 1 codesign "${options[@]}"
codesign "${options[@]}" --entitlements "$here/parley.entitlements" "$app/Contents/MacOS/parley-cli"
codesign "${options[@]}" --entitlements "$here/parley.entitlements" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
