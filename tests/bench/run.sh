#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# run.sh FOLDER [NAME]: runs the benchmarks of FOLDER, or the one named. Each prints its own lines.
set -eu
folder=$1 wanted=${2-}
for program in "$folder"/bench_${wanted:-*}; do
    [ -x "$program" ] || { echo "no benchmark $program" >&2; exit 2; }
    "$program"
done
