#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Tests format.sh and hardening.sh with planted faults. usage: planted.sh COMPILER
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
for word in "position independent" "read-only" lazily executable protector; do
    [[ $found == *"$word"* ]] || { echo "hardening.sh misses: $word"; exit 1; }
done
