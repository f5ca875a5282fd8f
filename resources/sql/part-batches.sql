-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Questions sent many at once (see docs/batches.md). `spec` and `progress` are JSON: what never
-- changes, and what is known of it by now. `remote` is the provider's own id; empty while nobody
-- knows of one. A row is one question: `question` and `answer` are JSON, `cost` is what it was
-- billed and `ordinary` what it would have cost asked by itself, in nano-dollars; NULL: not known.
CREATE TABLE batches (
    key      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE,
    created  INTEGER NOT NULL,
    title    TEXT NOT NULL,
    state    TEXT NOT NULL,
    remote   TEXT NOT NULL,
    spec     TEXT NOT NULL,
    progress TEXT NOT NULL
) STRICT;
CREATE TABLE batch_rows (
    key      INTEGER PRIMARY KEY,
    batch    INTEGER NOT NULL REFERENCES batches (key) ON DELETE CASCADE,
    row      INTEGER NOT NULL,
    state    TEXT NOT NULL,
    question TEXT NOT NULL,
    answer   TEXT NOT NULL,
    cost     INTEGER,
    ordinary INTEGER,
    UNIQUE (batch, row)
) STRICT;
CREATE INDEX batch_rows_by_state ON batch_rows (batch, state);
