#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Tests format.sh, hardening.sh and cmake/Layering.cmake with planted faults. usage: planted.sh COMPILER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/core"
cp "$here/../../.clang-format" "$work/"
printf 'int f(int a)\n{\n    return a;\n}\n' >"$work/core/a.cpp"
code=0
"$here/format.sh" "$work" || code=$?
if [ $code != 77 ]; then
    [ $code = 0 ] || { echo "format.sh cries at a clean file"; exit 1; }
    printf 'int f( int a )\n{ return a; }\n' >"$work/core/a.cpp"
    ! "$here/format.sh" "$work" 2>/dev/null || { echo "format.sh misses a badly laid out file"; exit 1; }
fi

printf 'int main() { return 0; }\n' >"$work/a.cpp"
"$1" -no-pie -fcf-protection=none -fno-stack-protector -Wl,-z,norelro -Wl,-z,lazy -Wl,-z,execstack \
    "$work/a.cpp" -o "$work/soft" 2>/dev/null
found=$("$here/hardening.sh" "$work/soft") && { echo "hardening.sh accepts a soft program"; exit 1; }
for word in "position independent" "read-only" lazily executable protector FORTIFY control-flow; do
    [[ $found == *"$word"* ]] || { echo "hardening.sh misses: $word"; exit 1; }
done

# A layer that reaches something forbidden through another one stops the configure step.
mkdir "$work/layers"
cat >"$work/layers/CMakeLists.txt" <<LIST
cmake_minimum_required(VERSION 3.25)
project(planted LANGUAGES NONE)
include("$here/../../cmake/Layering.cmake")
add_library(low INTERFACE)
add_library(middle INTERFACE)
add_library(high INTERFACE)
target_link_libraries(middle INTERFACE low)
target_link_libraries(high INTERFACE \$<LINK_ONLY:middle>)
parley_assert_never_links(middle high)
parley_assert_never_links(high \${FORBIDDEN})
LIST
cmake -G Ninja -S "$work/layers" -B "$work/layers/b" >"$work/log" 2>&1 || { echo "Layering.cmake cries at clean layers"; exit 1; }
! cmake -G Ninja -S "$work/layers" -B "$work/layers/b" -DFORBIDDEN=low >"$work/log" 2>&1 || { echo "Layering.cmake misses a forbidden layer"; exit 1; }
grep -q "high must never link low" "$work/log" || { cat "$work/log"; exit 1; }
