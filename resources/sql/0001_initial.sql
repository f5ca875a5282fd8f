-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Times are milliseconds since 1970 UTC, ids 16 bytes. `key` orders what was added.
CREATE TABLE conversations (
    key             INTEGER PRIMARY KEY AUTOINCREMENT,
    id              BLOB NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    title_by_person INTEGER NOT NULL,
    created         INTEGER,
    updated         INTEGER,
    active_leaf     BLOB,
    system          TEXT NOT NULL,
    profile         TEXT NOT NULL,
    model           TEXT NOT NULL,
    sampling        TEXT NOT NULL,
    draft           TEXT NOT NULL,
    messages        INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX conversations_by_time ON conversations (updated DESC, key DESC);

-- One message each; `parts` and `meta` are JSON. Rows change only while their answer streams.
CREATE TABLE nodes (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    parent       INTEGER REFERENCES nodes (key),
    role         TEXT NOT NULL,
    state        TEXT NOT NULL,
    created      INTEGER,
    profile      TEXT NOT NULL,
    model        TEXT NOT NULL,
    parts        TEXT NOT NULL,
    meta         TEXT NOT NULL
) STRICT;
CREATE INDEX nodes_by_conversation ON nodes (conversation, key);
CREATE INDEX nodes_by_parent ON nodes (parent) WHERE parent IS NOT NULL;
CREATE INDEX nodes_answered ON nodes (conversation, key, profile, model) WHERE model <> '';
CREATE INDEX nodes_streaming ON nodes (key) WHERE state = 'streaming';

CREATE TRIGGER nodes_counted AFTER INSERT ON nodes BEGIN
    UPDATE conversations SET messages = messages + 1 WHERE key = new.conversation;
END;

-- Text of answers that are still arriving, UTF-16LE so that a cut inside a letter loses nothing.
CREATE TABLE chunks (
    key  INTEGER PRIMARY KEY AUTOINCREMENT,
    node INTEGER NOT NULL REFERENCES nodes (key) ON DELETE CASCADE,
    text BLOB NOT NULL
) STRICT;
CREATE INDEX chunks_by_node ON chunks (node, key);

-- Attachments, each kept once, named by the SHA-256 of their bytes.
CREATE TABLE blobs (
    hash TEXT PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE node_blobs (
    node INTEGER NOT NULL REFERENCES nodes (key) ON DELETE CASCADE,
    hash TEXT NOT NULL REFERENCES blobs (hash),
    PRIMARY KEY (node, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX node_blobs_by_hash ON node_blobs (hash);
