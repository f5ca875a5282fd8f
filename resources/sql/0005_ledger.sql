-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Every request that went out and what it took. Only grows: rows stay when their chat goes, which is
-- why `conversation` and `folder` hold ids and refer to nothing. Money is nano-dollars, NULL means
-- nobody knows; `estimate` stands where the provider never came to count.
CREATE TABLE ledger (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    at           INTEGER NOT NULL,
    person       TEXT NOT NULL,
    profile      TEXT NOT NULL,
    model        TEXT NOT NULL,
    key_name     TEXT NOT NULL,
    answered     TEXT NOT NULL,
    conversation BLOB,
    folder       BLOB,
    purpose      TEXT NOT NULL,
    outcome      TEXT NOT NULL,
    input        INTEGER,
    output       INTEGER,
    cached_read  INTEGER,
    cache_write  INTEGER,
    reasoning    INTEGER,
    cost         INTEGER,
    basis        TEXT NOT NULL,
    price_row    TEXT NOT NULL,
    prices_of    TEXT NOT NULL,
    listed       INTEGER,
    saved        INTEGER,
    estimate     INTEGER,
    first_token  INTEGER,
    duration     INTEGER
) STRICT;
CREATE INDEX ledger_by_time ON ledger (at);
CREATE INDEX ledger_by_conversation ON ledger (conversation) WHERE conversation IS NOT NULL;

CREATE TRIGGER ledger_never_forgets BEFORE DELETE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END;
CREATE TRIGGER ledger_never_alters BEFORE UPDATE ON ledger BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END;
