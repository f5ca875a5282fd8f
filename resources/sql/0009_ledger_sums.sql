-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Sums of the ledger, so that a year of many requests is asked for in milliseconds: by hour (UTC)
-- for what is parted by days, models, keys and persons, and by day (UTC) for chats and folders.
-- Triggers keep them; they can be made again from the ledger at any time. Money is parted into
-- dollars and nano-dollars, since a sum of the latter may not fit; empty texts stand for NULL.
-- What a row of the ledger adds: the same columns again in ledgerquery.cpp.
CREATE TABLE ledger_hours (
    hour          INTEGER NOT NULL,
    profile       TEXT NOT NULL,
    model         TEXT NOT NULL,
    key_name      TEXT NOT NULL,
    person        TEXT NOT NULL,
    requests      INTEGER NOT NULL,
    answers       INTEGER NOT NULL,
    input         INTEGER NOT NULL,
    output        INTEGER NOT NULL,
    cached_read   INTEGER NOT NULL,
    cache_write   INTEGER NOT NULL,
    reasoning     INTEGER NOT NULL,
    cost          INTEGER NOT NULL,
    cost_rest     INTEGER NOT NULL,
    estimate      INTEGER NOT NULL,
    estimate_rest INTEGER NOT NULL,
    unpriced      INTEGER NOT NULL,
    saved         INTEGER NOT NULL,
    saved_rest    INTEGER NOT NULL,
    differing     INTEGER NOT NULL,
    reported      INTEGER NOT NULL,
    reported_rest INTEGER NOT NULL,
    listed        INTEGER NOT NULL,
    listed_rest   INTEGER NOT NULL,
    PRIMARY KEY (hour, profile, model, key_name, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_days (
    day           INTEGER NOT NULL,
    conversation  BLOB NOT NULL,
    profile       TEXT NOT NULL,
    model         TEXT NOT NULL,
    folder        BLOB NOT NULL,
    requests      INTEGER NOT NULL,
    answers       INTEGER NOT NULL,
    input         INTEGER NOT NULL,
    output        INTEGER NOT NULL,
    cached_read   INTEGER NOT NULL,
    cache_write   INTEGER NOT NULL,
    reasoning     INTEGER NOT NULL,
    cost          INTEGER NOT NULL,
    cost_rest     INTEGER NOT NULL,
    estimate      INTEGER NOT NULL,
    estimate_rest INTEGER NOT NULL,
    unpriced      INTEGER NOT NULL,
    saved         INTEGER NOT NULL,
    saved_rest    INTEGER NOT NULL,
    differing     INTEGER NOT NULL,
    reported      INTEGER NOT NULL,
    reported_rest INTEGER NOT NULL,
    listed        INTEGER NOT NULL,
    listed_rest   INTEGER NOT NULL,
    PRIMARY KEY (day, conversation, profile, model, folder)
) STRICT, WITHOUT ROWID;

INSERT INTO ledger_hours
SELECT
    at / 3600000, profile, model, key_name, person,
    sum(1), sum(purpose = 'answer' AND outcome <> 'failed'), sum(coalesce(input, 0)),
    sum(coalesce(output, 0)), sum(coalesce(cached_read, 0)), sum(coalesce(cache_write, 0)),
    sum(coalesce(reasoning, 0)), sum(coalesce(cost / 1000000000, 0)),
    sum(coalesce(cost % 1000000000, 0)), sum(coalesce(estimate / 1000000000, 0)),
    sum(coalesce(estimate % 1000000000, 0)), sum(cost IS NULL AND estimate IS NULL),
    sum(coalesce(saved / 1000000000, 0)), sum(coalesce(saved % 1000000000, 0)),
    sum(listed IS NOT NULL), sum(iif(listed IS NULL, 0, cost / 1000000000)),
    sum(iif(listed IS NULL, 0, cost % 1000000000)), sum(coalesce(listed / 1000000000, 0)),
    sum(coalesce(listed % 1000000000, 0))
FROM ledger GROUP BY 1, 2, 3, 4, 5;

INSERT INTO ledger_days
SELECT
    at / 86400000, coalesce(conversation, x''), profile, model, coalesce(folder, x''),
    sum(1), sum(purpose = 'answer' AND outcome <> 'failed'), sum(coalesce(input, 0)),
    sum(coalesce(output, 0)), sum(coalesce(cached_read, 0)), sum(coalesce(cache_write, 0)),
    sum(coalesce(reasoning, 0)), sum(coalesce(cost / 1000000000, 0)),
    sum(coalesce(cost % 1000000000, 0)), sum(coalesce(estimate / 1000000000, 0)),
    sum(coalesce(estimate % 1000000000, 0)), sum(cost IS NULL AND estimate IS NULL),
    sum(coalesce(saved / 1000000000, 0)), sum(coalesce(saved % 1000000000, 0)),
    sum(listed IS NOT NULL), sum(iif(listed IS NULL, 0, cost / 1000000000)),
    sum(iif(listed IS NULL, 0, cost % 1000000000)), sum(coalesce(listed / 1000000000, 0)),
    sum(coalesce(listed % 1000000000, 0))
FROM ledger GROUP BY 1, 2, 3, 4, 5;

CREATE TRIGGER ledger_summed AFTER INSERT ON ledger BEGIN
    INSERT INTO ledger_hours VALUES (
        new.at / 3600000, new.profile, new.model, new.key_name, new.person,
        1, new.purpose = 'answer' AND new.outcome <> 'failed', coalesce(new.input, 0),
        coalesce(new.output, 0), coalesce(new.cached_read, 0), coalesce(new.cache_write, 0),
        coalesce(new.reasoning, 0), coalesce(new.cost / 1000000000, 0),
        coalesce(new.cost % 1000000000, 0), coalesce(new.estimate / 1000000000, 0),
        coalesce(new.estimate % 1000000000, 0), new.cost IS NULL AND new.estimate IS NULL,
        coalesce(new.saved / 1000000000, 0), coalesce(new.saved % 1000000000, 0),
        new.listed IS NOT NULL, iif(new.listed IS NULL, 0, new.cost / 1000000000),
        iif(new.listed IS NULL, 0, new.cost % 1000000000), coalesce(new.listed / 1000000000, 0),
        coalesce(new.listed % 1000000000, 0))
    ON CONFLICT DO UPDATE SET
        requests = requests + excluded.requests, answers = answers + excluded.answers,
        input = input + excluded.input, output = output + excluded.output,
        cached_read = cached_read + excluded.cached_read,
        cache_write = cache_write + excluded.cache_write,
        reasoning = reasoning + excluded.reasoning, cost = cost + excluded.cost,
        cost_rest = cost_rest + excluded.cost_rest, estimate = estimate + excluded.estimate,
        estimate_rest = estimate_rest + excluded.estimate_rest,
        unpriced = unpriced + excluded.unpriced, saved = saved + excluded.saved,
        saved_rest = saved_rest + excluded.saved_rest,
        differing = differing + excluded.differing, reported = reported + excluded.reported,
        reported_rest = reported_rest + excluded.reported_rest,
        listed = listed + excluded.listed, listed_rest = listed_rest + excluded.listed_rest;
    INSERT INTO ledger_days VALUES (
        new.at / 86400000, coalesce(new.conversation, x''), new.profile, new.model,
        coalesce(new.folder, x''),
        1, new.purpose = 'answer' AND new.outcome <> 'failed', coalesce(new.input, 0),
        coalesce(new.output, 0), coalesce(new.cached_read, 0), coalesce(new.cache_write, 0),
        coalesce(new.reasoning, 0), coalesce(new.cost / 1000000000, 0),
        coalesce(new.cost % 1000000000, 0), coalesce(new.estimate / 1000000000, 0),
        coalesce(new.estimate % 1000000000, 0), new.cost IS NULL AND new.estimate IS NULL,
        coalesce(new.saved / 1000000000, 0), coalesce(new.saved % 1000000000, 0),
        new.listed IS NOT NULL, iif(new.listed IS NULL, 0, new.cost / 1000000000),
        iif(new.listed IS NULL, 0, new.cost % 1000000000), coalesce(new.listed / 1000000000, 0),
        coalesce(new.listed % 1000000000, 0))
    ON CONFLICT DO UPDATE SET
        requests = requests + excluded.requests, answers = answers + excluded.answers,
        input = input + excluded.input, output = output + excluded.output,
        cached_read = cached_read + excluded.cached_read,
        cache_write = cache_write + excluded.cache_write,
        reasoning = reasoning + excluded.reasoning, cost = cost + excluded.cost,
        cost_rest = cost_rest + excluded.cost_rest, estimate = estimate + excluded.estimate,
        estimate_rest = estimate_rest + excluded.estimate_rest,
        unpriced = unpriced + excluded.unpriced, saved = saved + excluded.saved,
        saved_rest = saved_rest + excluded.saved_rest,
        differing = differing + excluded.differing, reported = reported + excluded.reported,
        reported_rest = reported_rest + excluded.reported_rest,
        listed = listed + excluded.listed, listed_rest = listed_rest + excluded.listed_rest;
END;
