// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Makes prices.json from the npm package @pydantic/genai-prices (MIT) and overlay.json, a model a line.
// usage: node make-prices.mjs UNPACKED_PACKAGE > prices.json
// Amounts stay as the sources have them, dollars per million tokens (per thousand for what is
// counted); "above" is the prompt, cache included, from which the next price holds for all of it;
// null: it costs something, and nobody says what.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const { findProvider } = await import(pathToFileURL(`${folder}/dist/index.js`));
const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
const overlay = JSON.parse(readFileSync(new URL("overlay.json", import.meta.url), "utf8"));

// Those Parley has a preset or a dialect for.
const wanted = ["openai", "anthropic", "google", "openrouter", "azure", "deepseek", "mistral", "groq", "x-ai", "together",
    "fireworks", "perplexity", "cerebras", "cohere", "moonshotai", "zai", "minimax", "github-copilot"];
const units = {
    input_mtok: "input", output_mtok: "output", cache_read_mtok: "cache_read", cache_write_mtok: "cache_write",
    cache_write_1h_mtok: "cache_write_1h", input_audio_mtok: "input_audio", output_audio_mtok: "output_audio",
    cache_audio_read_mtok: "cache_read_audio", input_image_mtok: "input_image", output_image_mtok: "output_image",
    cache_image_read_mtok: "cache_read_image", input_video_mtok: "input_video", output_video_mtok: "output_video",
    output_reasoning_mtok: "reasoning", output_citation_mtok: "citation", web_searches_kcount: "web_search",
    requests_kcount: "request",
};

const rate = (value) =>
    typeof value === "number" ? value : [value.base, ...value.tiers.map((tier) => [tier.start, tier.price])];

function termsOf(prices) {
    const list = Array.isArray(prices) ? prices : [{ prices }];
    return list.map(({ constraint, prices: own }) => {
        const terms = {};
        if (constraint?.type === "start_date") terms.from = constraint.start_date;
        if (constraint?.type === "time_of_date") terms.daily = [constraint.start_time, constraint.end_time];
        const known = Object.entries(own).filter(([key]) => units[key]);
        if (Object.keys(own).length > 0 && known.length === 0) return null; // by the page or the hour
        terms.rates = Object.fromEntries(known.map(([key, value]) => [units[key], rate(value)]));
        return terms;
    });
}

// Names a model has exactly, beginnings after which only a version may follow, and patterns.
function rulesOf(match, into) {
    for (const [kind, value] of Object.entries(match)) {
        if (kind === "equals" || kind === "ends_with") into.names.add(value.toLowerCase());
        else if (kind === "starts_with" || kind === "contains") into.beginnings.add(value.toLowerCase());
        else if (kind === "regex") { if (value.endsWith("$") && !value.startsWith("^(?!")) into.patterns.add(value); }
        else value.forEach((rule) => rulesOf(rule, into));
    }
    return into;
}

function row(model) {
    const terms = termsOf(model.prices);
    if (terms.includes(null)) return null;
    const rules = rulesOf(model.match, { names: new Set([model.id.toLowerCase()]), beginnings: new Set(), patterns: new Set() });
    const out = { id: model.id, names: [...rules.names] };
    if (rules.beginnings.size) out.beginnings = [...rules.beginnings];
    if (rules.patterns.size) out.patterns = [...rules.patterns];
    if (model.context_window) out.context = model.context_window;
    if (model.deprecated) out.deprecated = true;
    return { ...out, terms };
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
function overlayRow({ id, dated, src, terms, ...rest }) {
    const patterns = dated ? { patterns: [`^${escaped(id)}-(\\d{8}|\\d{4}-\\d{2}-\\d{2})$`] } : {};
    return { id, names: [id], ...patterns, ...rest, src, terms };
}

const providers = wanted.map((id) => {
    const source = findProvider({ providerId: id });
    const models = source.models.map(row).filter(Boolean);
    for (const extra of overlay.models[id] ?? []) {
        const at = models.findIndex((model) => model.id === extra.id);
        if (at >= 0) throw new Error(`the catalogue has ${extra.id} now: take it out of the overlay`);
        models.push(overlayRow(extra));
    }
    for (const model of models) {
        const limits = overlay.limits[id]?.[model.id];
        if (limits) { model.context = limits[0]; if (limits[1]) model.max_output = limits[1]; }
        const gone = overlay.retired[id]?.[model.id];
        if (gone) [model.retired, model.replacement] = gone;
    }
    models.sort((a, b) => (a.id < b.id ? -1 : 1));
    const head = { id, name: source.name, host: source.api_pattern };
    if (overlay.also[id]) head.also = overlay.also[id];
    if (source.fallback_model_providers) head.fallback = source.fallback_model_providers;
    if (overlay.factors[id]) head.factors = overlay.factors[id];
    return { head, models };
});

const line = (value) => JSON.stringify(value);
const text = providers.map(({ head, models }) =>
    `${line(head).slice(0, -1)},"models":[\n${models.map(line).join(",\n")}\n]}`).join(",\n");
const source = `npm @pydantic/genai-prices ${version}`;
process.stdout.write(`{"format":1,"as_of":${line(overlay.as_of)},"source":${line(source)},"providers":[\n${text}\n]}\n`);
