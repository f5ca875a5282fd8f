#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Packs a folder so that the same files give the same bytes: sorted, owned by nobody in particular,
# all of one time. usage: SOURCE_DATE_EPOCH=… pack.sh FOLDER FILE.tar.xz
set -euo pipefail
: "${SOURCE_DATE_EPOCH:?says the time of everything in it}"
tar -C "$(dirname "$1")" --format=gnu --sort=name --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w \
    --mtime="@$SOURCE_DATE_EPOCH" -cf - "$(basename "$1")" | nice -n 10 xz -6 -T2 >"$2"
