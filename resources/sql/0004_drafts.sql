-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- What is attached to the message that is being written; the bytes are in `blobs`.
ALTER TABLE conversations ADD COLUMN draft_parts TEXT NOT NULL DEFAULT '[]';
CREATE TABLE draft_blobs (
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    hash         TEXT NOT NULL REFERENCES blobs (hash),
    PRIMARY KEY (conversation, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_blobs_by_hash ON draft_blobs (hash);
