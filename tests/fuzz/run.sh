#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs the fuzzers one after the other, each for so many executions. usage: run.sh FOLDER RUNS [NAME]
# What they learn stays in FOLDER/corpus; an input that breaks a property is written beside it and
# named. Ends with 1 when one did.
set -euo pipefail
# Where memory was taken is not remembered: that makes a long run three times as quick. To know it for
# an input that was found, run its fuzzer on that file alone.
export ASAN_OPTIONS=${ASAN_OPTIONS-malloc_context_size=1:quarantine_size_mb=4:thread_local_quarantine_size_kb=64}
folder=$1 runs=$2 name=${3:-}
bad=0
for seeds in "$folder"/fuzz_*"$name"*.seeds; do
    program=${seeds%.seeds}
    corpus=$folder/corpus/${program##*/}
    mkdir -p "$corpus"
    echo "${program##*/}, $runs executions"
    mapfile -t folders <"$seeds"
    "$program" -runs="$runs" -max_len="$(<"$program.longest")" -timeout=10 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$folder/found-${program##*/}-" "$corpus" "${folders[@]}" || bad=1
done
exit $bad
