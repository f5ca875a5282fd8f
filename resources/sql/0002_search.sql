-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Full-text search. The indexes hold no text of their own: rowid is the key of the message or the
-- conversation, and the program hands in the text, letters of scripts without blanks spaced apart.
CREATE VIRTUAL TABLE node_index USING fts5(
    text, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE title_index USING fts5(
    title, content = '', tokenize = 'unicode61 remove_diacritics 2');

-- What an older Parley wrote without indexing it: messages and conversations with keys up to these
-- are looked through when there is time, the newest first.
CREATE TABLE search_backlog (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    nodes         INTEGER NOT NULL,
    conversations INTEGER NOT NULL
) STRICT;
INSERT INTO search_backlog
    SELECT 1, (SELECT coalesce(max(key), 0) FROM nodes),
           (SELECT coalesce(max(key), 0) FROM conversations);
