-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- The library of prompts. `removed` is when it was taken out of the list; NULL: it is in it.
CREATE TABLE prompts (
    key       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        BLOB NOT NULL UNIQUE,
    favourite INTEGER NOT NULL,
    uses      INTEGER NOT NULL,
    removed   INTEGER
) STRICT;
-- All it ever was, the highest version being what it is; `body` is JSON.
CREATE TABLE prompt_versions (
    key     INTEGER PRIMARY KEY AUTOINCREMENT,
    prompt  BLOB NOT NULL,
    version INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    title   TEXT NOT NULL,
    body    TEXT NOT NULL,
    UNIQUE (prompt, version)
) STRICT;
