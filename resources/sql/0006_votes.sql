-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- What a person said of answers. Only grows: one that was taken back is followed by a row that says
-- so. Rows stay when a chat goes, which is why ids here refer to nothing. `tags` and `answers` are
-- JSON lists; of `answers` the first is the best, where one is.
CREATE TABLE votes (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    id         BLOB NOT NULL UNIQUE,
    at         INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    takes_back BLOB,
    contest    BLOB,
    round      BLOB,
    blind      INTEGER NOT NULL,
    tags       TEXT NOT NULL,
    answers    TEXT NOT NULL,
    note       TEXT NOT NULL
) STRICT;
CREATE INDEX votes_by_contest ON votes (contest) WHERE contest IS NOT NULL;

CREATE TRIGGER votes_never_forget BEFORE DELETE ON votes BEGIN
    SELECT RAISE(ABORT, 'votes only grow');
END;
CREATE TRIGGER votes_never_alter BEFORE UPDATE ON votes BEGIN
    SELECT RAISE(ABORT, 'votes only grow');
END;
