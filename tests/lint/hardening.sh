#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Reads built programs: is the hardening that cmake/Hardening.cmake asks for really in them?
# usage: hardening.sh PROGRAM…
set -euo pipefail
bad=0
for program in "$@"; do
    lacks() {
        echo "$program: $1"
        bad=1
    }
    header=$(readelf -hW "$program")
    segments=$(readelf -lW "$program")
    dynamic=$(readelf -dW "$program")
    symbols=$(readelf -sW --dyn-syms "$program")
    [[ $header == *"Type:"*DYN* ]] || lacks "not position independent"
    [[ $segments == *GNU_RELRO* ]] || lacks "no read-only relocations"
    [[ $dynamic == *BIND_NOW* || $dynamic == *" NOW"* ]] || lacks "symbols are bound lazily"
    [[ $segments =~ GNU_STACK[^$'\n']*RWE ]] && lacks "the stack is executable"
    [[ $symbols == *__stack_chk_fail* ]] || lacks "no stack protector"
    [[ $symbols =~ __[a-z]+_chk@ ]] || lacks "no call is checked by the C library (FORTIFY)"
    # The mark of the whole file is no help: the linker drops it where the C library's own start-up
    # objects lack it (Debian 12's do). So look at the code: every function begins with the landing.
    case $header in
        *X86-64*)
            landings=$(objdump -d --no-show-raw-insn "$program" | grep -c endbr64 || true)
            [ "$landings" -ge 20 ] || lacks "no control-flow protection" ;;
    esac
done
exit $bad
