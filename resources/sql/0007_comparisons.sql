-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Which conversations stand side by side, and which answers were picked; `body` is JSON.
CREATE TABLE comparisons (
    key     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE,
    created INTEGER,
    updated INTEGER,
    body    TEXT NOT NULL
) STRICT;

-- Named sets of models with their parameters; `panes` is JSON.
CREATE TABLE line_ups (
    key   INTEGER PRIMARY KEY AUTOINCREMENT,
    id    BLOB NOT NULL UNIQUE,
    name  TEXT NOT NULL,
    panes TEXT NOT NULL
) STRICT;
