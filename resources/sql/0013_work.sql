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

-- Tools: which are on in a conversation (a JSON list of names), what a person allowed for longer
-- (conversation x'': in all) and what was called (conversation NULL: none, or a temporary one).
ALTER TABLE conversations ADD COLUMN tools TEXT NOT NULL DEFAULT '[]';

CREATE TABLE tool_consents (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    tool         TEXT NOT NULL,
    scope        TEXT NOT NULL,
    conversation BLOB NOT NULL,
    given        INTEGER NOT NULL,
    UNIQUE (tool, scope, conversation)
) STRICT;
CREATE TRIGGER tool_consents_dropped AFTER DELETE ON conversations BEGIN
    DELETE FROM tool_consents WHERE conversation = old.id;
END;

CREATE TABLE tool_log (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    at           INTEGER NOT NULL,
    conversation BLOB,
    tool         TEXT NOT NULL,
    arguments    TEXT NOT NULL,
    decision     TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    duration     INTEGER NOT NULL
) STRICT;
CREATE INDEX tool_log_by_time ON tool_log (at);

-- Which plan chooses the model of a conversation's questions (empty: none), and what was chosen: one
-- row for every answer that a plan asked for, written when it has ended. Only grows, and stays when
-- a chat goes. Money in nano USD; NULL: not known. `saved` of all rows of a question adds up to what
-- the question saved; it is below zero where the cheap answer or the choice was paid for nothing.
ALTER TABLE conversations ADD COLUMN routing TEXT NOT NULL DEFAULT '';

CREATE TABLE routings (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    at           INTEGER NOT NULL,
    plan         TEXT NOT NULL,
    route        TEXT NOT NULL, -- cheap, strong, escalated
    source       TEXT NOT NULL, -- rule, classifier, check, person
    why          TEXT NOT NULL,
    failed       TEXT NOT NULL, -- the check that this answer did not pass; empty: none
    profile      TEXT NOT NULL,
    model        TEXT NOT NULL,
    conversation BLOB,
    answer       BLOB,
    paid         INTEGER,
    choosing     INTEGER NOT NULL,
    saved        INTEGER
) STRICT;
CREATE INDEX routings_by_time ON routings (at);
