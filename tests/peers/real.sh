#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# parley-cli against the real services, for whoever has keys and wants to spend a fraction of a cent.
# usage: PARLEY_REAL_MODELS='openai/MODEL anthropic/MODEL …' real.sh PARLEY-CLI
# The first half of each is a preset; its key comes from the variable that is customary for it.
set -euo pipefail
cli=$1
[ -n "${PARLEY_REAL_MODELS-}" ] || { echo "skipped: PARLEY_REAL_MODELS names no models"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

variable_of() { # PRESET
    case $1 in
        github) echo GITHUB_TOKEN ;;
        azure) echo AZURE_OPENAI_API_KEY ;;
        *) echo "$(tr 'a-z-' 'A-Z_' <<<"$1")_API_KEY" ;;
    esac
}

for model in $PARLEY_REAL_MODELS; do
    preset=${model%%/*}
    variable=$(variable_of "$preset")
    [ -n "${!variable-}" ] || { echo "$model needs \$$variable"; exit 1; }
    "$cli" --data-dir "$work" profile add "$preset" --dialect "$preset" --key-env "$variable"
    "$cli" --data-dir "$work" ask --json --max-tokens 200 -m "$model" "Say only the word 橋." >"$work/said" ||
        { echo "$model did not answer"; cat "$work/said"; exit 1; }
    grep -q '橋' "$work/said" || { echo "$model said something else"; cat "$work/said"; exit 1; }
    echo "$model answered"
done
