-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- How the beginning of a conversation is sent once it is long: JSON, see chat/compactionjson.h.
ALTER TABLE conversations ADD COLUMN compaction TEXT NOT NULL DEFAULT '{}';
