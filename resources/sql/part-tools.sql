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
