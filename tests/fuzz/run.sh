#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Runs the fuzzers one after the other. usage: run.sh FOLDER SECONDS [NAME]
# What they learn stays in FOLDER/corpus; an input that breaks a property is written beside it and
# named. Ends with 1 when one did.
set -euo pipefail
folder=$1 seconds=$2 name=${3:-}
bad=0
for seeds in "$folder"/fuzz_*"$name"*.seeds; do
    program=${seeds%.seeds}
    corpus=$folder/corpus/${program##*/}
    mkdir -p "$corpus"
    echo "${program##*/}, $seconds seconds"
    mapfile -t folders <"$seeds"
    "$program" -max_total_time="$seconds" -max_len=8192 -timeout=10 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$folder/found-${program##*/}-" "$corpus" "${folders[@]}" || bad=1
done
exit $bad
