-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Questions that wait for the network, in the order they were asked. `id` is that of the message
-- each becomes: the row goes in the same transaction in which its message comes, so that none is
-- asked twice and none is lost. `parts` is JSON as in `nodes`, bytes of attachments included.
CREATE TABLE waiting (
    key          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           BLOB NOT NULL UNIQUE,
    conversation INTEGER NOT NULL REFERENCES conversations (key) ON DELETE CASCADE,
    asked        INTEGER NOT NULL,
    parts        TEXT NOT NULL
) STRICT;
CREATE INDEX waiting_by_conversation ON waiting (conversation);
CREATE TRIGGER nodes_waited AFTER INSERT ON nodes BEGIN
    DELETE FROM waiting WHERE id = new.id;
END;
