-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Workflows as the text a person wrote, and their runs. A run keeps the text it began with; its
-- entries only grow, in order, and each is on disk before anything follows from it, which is why a
-- run goes on where it was. `inputs` and `entry` are JSON, `event` is what `entry` says it is.
CREATE TABLE workflows (
    key     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE,
    title   TEXT NOT NULL,
    changed INTEGER NOT NULL,
    text    TEXT NOT NULL
) STRICT;
CREATE TABLE workflow_runs (
    key      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE,
    workflow BLOB,
    title    TEXT NOT NULL,
    created  INTEGER NOT NULL,
    text     TEXT NOT NULL,
    inputs   TEXT NOT NULL
) STRICT;
CREATE TABLE workflow_entries (
    run    INTEGER NOT NULL REFERENCES workflow_runs (key) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    event  TEXT NOT NULL,
    entry  TEXT NOT NULL,
    PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;

ALTER TABLE ledger ADD COLUMN workflow TEXT NOT NULL DEFAULT '';
