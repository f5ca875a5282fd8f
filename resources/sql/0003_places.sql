-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Where a person put a conversation. Apart from its head, which is rewritten while one types.
CREATE TABLE folders (
    key  INTEGER PRIMARY KEY AUTOINCREMENT,
    id   BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

ALTER TABLE conversations ADD COLUMN folder INTEGER REFERENCES folders (key) ON DELETE SET NULL;
ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN trashed INTEGER;
CREATE INDEX conversations_by_folder ON conversations (folder) WHERE folder IS NOT NULL;
CREATE INDEX conversations_in_trash ON conversations (trashed) WHERE trashed IS NOT NULL;
