-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Lists of prompts put to several models. `spec` is JSON: models, prompts, parameters, judge. A cell
-- is one prompt and one model, by their places in these lists; it is written when it is asked and
-- again when it was answered. `answer` and `verdict` are JSON.
CREATE TABLE replays (
    key     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE,
    created INTEGER NOT NULL,
    title   TEXT NOT NULL,
    cells   INTEGER NOT NULL,
    spec    TEXT NOT NULL
) STRICT;
CREATE TABLE replay_cells (
    replay  INTEGER NOT NULL REFERENCES replays (key) ON DELETE CASCADE,
    prompt  INTEGER NOT NULL,
    model   INTEGER NOT NULL,
    tries   INTEGER NOT NULL,
    state   TEXT NOT NULL,
    answer  TEXT NOT NULL,
    verdict TEXT NOT NULL,
    PRIMARY KEY (replay, prompt, model)
) STRICT, WITHOUT ROWID;
