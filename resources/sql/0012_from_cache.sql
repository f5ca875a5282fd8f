-- SPDX-FileCopyrightText: 2026 The Parley developers
-- SPDX-License-Identifier: MIT
-- Answers that were given from the cache: whether a conversation takes them (NULL: as the settings
-- say), and in the sums of the ledger how many there were and what they saved. They are no requests
-- and what they saved is no saving by the provider's own cache. Replaces the trigger of
-- 0009_ledger_sums.sql.
ALTER TABLE conversations ADD COLUMN from_cache INTEGER;

ALTER TABLE ledger_hours ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_hours ADD COLUMN repeated_saved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_hours ADD COLUMN repeated_saved_rest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_days ADD COLUMN repeated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_days ADD COLUMN repeated_saved INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger_days ADD COLUMN repeated_saved_rest INTEGER NOT NULL DEFAULT 0;

DROP TRIGGER ledger_summed;
CREATE TRIGGER ledger_summed AFTER INSERT ON ledger BEGIN
    INSERT INTO ledger_hours VALUES (
        new.at / 3600000, new.profile, new.model, new.key_name, new.person,
        new.outcome <> 'from_cache',
        new.purpose = 'answer' AND new.outcome NOT IN ('failed', 'from_cache'), coalesce(new.input, 0),
        coalesce(new.output, 0), coalesce(new.cached_read, 0), coalesce(new.cache_write, 0),
        coalesce(new.reasoning, 0), coalesce(new.cost / 1000000000, 0),
        coalesce(new.cost % 1000000000, 0), coalesce(new.estimate / 1000000000, 0),
        coalesce(new.estimate % 1000000000, 0), new.cost IS NULL AND new.estimate IS NULL,
        iif(new.outcome = 'from_cache', 0, coalesce(new.saved / 1000000000, 0)),
        iif(new.outcome = 'from_cache', 0, coalesce(new.saved % 1000000000, 0)),
        new.listed IS NOT NULL, iif(new.listed IS NULL, 0, new.cost / 1000000000),
        iif(new.listed IS NULL, 0, new.cost % 1000000000), coalesce(new.listed / 1000000000, 0),
        coalesce(new.listed % 1000000000, 0), new.outcome = 'from_cache',
        iif(new.outcome = 'from_cache', coalesce(new.saved / 1000000000, 0), 0),
        iif(new.outcome = 'from_cache', coalesce(new.saved % 1000000000, 0), 0))
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
        listed = listed + excluded.listed, listed_rest = listed_rest + excluded.listed_rest,
        repeated = repeated + excluded.repeated,
        repeated_saved = repeated_saved + excluded.repeated_saved,
        repeated_saved_rest = repeated_saved_rest + excluded.repeated_saved_rest;
    INSERT INTO ledger_days VALUES (
        new.at / 86400000, coalesce(new.conversation, x''), new.profile, new.model,
        coalesce(new.folder, x''),
        new.outcome <> 'from_cache',
        new.purpose = 'answer' AND new.outcome NOT IN ('failed', 'from_cache'), coalesce(new.input, 0),
        coalesce(new.output, 0), coalesce(new.cached_read, 0), coalesce(new.cache_write, 0),
        coalesce(new.reasoning, 0), coalesce(new.cost / 1000000000, 0),
        coalesce(new.cost % 1000000000, 0), coalesce(new.estimate / 1000000000, 0),
        coalesce(new.estimate % 1000000000, 0), new.cost IS NULL AND new.estimate IS NULL,
        iif(new.outcome = 'from_cache', 0, coalesce(new.saved / 1000000000, 0)),
        iif(new.outcome = 'from_cache', 0, coalesce(new.saved % 1000000000, 0)),
        new.listed IS NOT NULL, iif(new.listed IS NULL, 0, new.cost / 1000000000),
        iif(new.listed IS NULL, 0, new.cost % 1000000000), coalesce(new.listed / 1000000000, 0),
        coalesce(new.listed % 1000000000, 0), new.outcome = 'from_cache',
        iif(new.outcome = 'from_cache', coalesce(new.saved / 1000000000, 0), 0),
        iif(new.outcome = 'from_cache', coalesce(new.saved % 1000000000, 0), 0))
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
        listed = listed + excluded.listed, listed_rest = listed_rest + excluded.listed_rest,
        repeated = repeated + excluded.repeated,
        repeated_saved = repeated_saved + excluded.repeated_saved,
        repeated_saved_rest = repeated_saved_rest + excluded.repeated_saved_rest;
END;
