// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Makes usages.jsonl: exchanges built from what is billed (so many fresh tokens, so many cached …) at prices
// written down here, worded as each vendor words its usage. The cost is their product in whole numbers. Each
// is also given to the calculator of npm @pydantic/genai-prices; where it disagrees the line says why.
// usage: node make-usages.mjs UNPACKED_PACKAGE > usages.jsonl
import { pathToFileURL } from "node:url";
const { calcPrice, extractUsage, findProvider } = await import(pathToFileURL(`${process.argv[2]}/dist/index.js`));

// A fixed sequence of numbers, so that the file comes out the same.
let state = 20261122n;
const random = (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(below));
};

// Nano-dollars a token times thousand: [fresh input, cache read, cache write, 1 h write, output], then from how
// many tokens of prompt on ("above") the second list holds.
const P = (...dollars) => dollars.map((d) => BigInt(Math.round(d * 1e6)));
const chat = (u) => ({ prompt_tokens: u.in + u.read + u.write, completion_tokens: u.out + u.think,
    total_tokens: u.in + u.read + u.write + u.out + u.think,
    prompt_tokens_details: { cached_tokens: u.read, ...(u.write ? { cache_write_tokens: u.write } : {}) },
    completion_tokens_details: { reasoning_tokens: u.think } });
const responses = (u) => ({ input_tokens: u.in + u.read + u.write,
    input_tokens_details: { cached_tokens: u.read, ...(u.write ? { cache_write_tokens: u.write } : {}) },
    output_tokens: u.out + u.think, output_tokens_details: { reasoning_tokens: u.think },
    total_tokens: u.in + u.read + u.write + u.out + u.think });
const anthropic = (u) => ({ input_tokens: u.in, cache_creation_input_tokens: u.write + u.hour, cache_read_input_tokens: u.read,
    cache_creation: { ephemeral_5m_input_tokens: u.write, ephemeral_1h_input_tokens: u.hour },
    output_tokens: u.out + u.think, output_tokens_details: { thinking_tokens: u.think },
    ...(u.search ? { server_tool_use: { web_search_requests: u.search, web_fetch_requests: 0 } } : {}),
    service_tier: u.batch ? "batch" : "standard" });
const gemini = (u) => ({ promptTokenCount: u.in + u.read, ...(u.read ? { cachedContentTokenCount: u.read } : {}),
    candidatesTokenCount: u.out, ...(u.think ? { thoughtsTokenCount: u.think } : {}),
    totalTokenCount: u.in + u.read + u.out + u.think });
const deepseek = (u) => ({ prompt_tokens: u.in + u.read, completion_tokens: u.out + u.think,
    total_tokens: u.in + u.read + u.out + u.think, prompt_cache_hit_tokens: u.read, prompt_cache_miss_tokens: u.in,
    prompt_tokens_details: { cached_tokens: u.read }, completion_tokens_details: { reasoning_tokens: u.think } });
const xai = (u) => ({ ...chat(u), completion_tokens: u.out });
const plain = (u) => ({ prompt_tokens: u.in, completion_tokens: u.out, total_tokens: u.in + u.out });

const noon = "2026-11-21T12:00:00Z";
const kinds = [
    // provider, model, dialect, wording, prices, above, prices of a long prompt, at
    ["openai", "gpt-6-luna", "openai-chat", chat, P(0.1, 0.01, 0.125, 0, 0.5), 272000, P(0.2, 0.02, 0.25, 0, 0.75)],
    ["openai", "gpt-6-sol", "openai-responses", responses, P(2, 0.2, 2.5, 0, 10), 272000, P(4, 0.4, 5, 0, 15)],
    ["openai", "gpt-6-astra", "openai-responses", responses, P(10, 1, 12.5, 0, 50), 271999, P(20, 2, 25, 0, 75)],
    ["openai", "gpt-6-astra-2026-09-03", "openai-socket", responses, P(10, 1, 12.5, 0, 50), 271999, P(20, 2, 25, 0, 75)],
    ["openai", "gpt-6.2-sol", "openai-responses", responses, P(2, 0.1, 2.5, 0, 10), 272000, P(4, 0.2, 5, 0, 15)],
    ["openai", "gpt-6.1-sol", "openai-chat", chat, P(2, 0.1, 2.5, 0, 10), 272000, P(4, 0.2, 5, 0, 15)],
    ["openai", "gpt-5.4", "openai-responses", responses, P(2.5, 0.25, 2.5, 0, 15), 271999, P(5, 0.5, 5, 0, 22.5)],
    ["openai", "gpt-4o-mini", "openai-chat", chat, P(0.15, 0.075, 0.15, 0, 0.6)],
    ["openai", "gpt-5-mini", "openai-chat", chat, P(0.25, 0.025, 0.25, 0, 2)],
    ["openai", "gpt-3.5-turbo", "openai-chat", plain, P(0.5, 0.5, 0.5, 0, 1.5)],
    ["anthropic", "claude-opus-5-5", "anthropic", anthropic, P(4, 0.2, 5, 8, 20)],
    ["anthropic", "claude-fable-5-1", "anthropic", anthropic, P(10, 0.25, 12.5, 20, 50)],
    ["anthropic", "claude-sonnet-5-5", "anthropic", anthropic, P(2, 0.1, 2.5, 4, 10)],
    ["anthropic", "claude-haiku-5-5", "anthropic", anthropic, P(0.1, 0.01, 0.125, 0.2, 0.5), 100000, P(0.5, 0.05, 0.625, 1, 2.5)],
    ["anthropic", "claude-haiku-4-5-20251001", "anthropic", anthropic, P(1, 0.1, 1.25, 2, 5)],
    ["anthropic", "claude-sonnet-4-5", "anthropic", anthropic, P(3, 0.3, 3.75, 6, 15), 200000, P(6, 0.6, 7.5, 12, 22.5)],
    ["google", "gemini-3.8-flash", "gemini", gemini, P(0.75, 0.075, 0, 0, 3.75)],
    ["google", "gemini-3.8-flash", "gemini", gemini, P(1.5, 0.15, 0, 0, 7.5), 0, null, "2027-01-01T00:00:00Z"],
    ["google", "gemini-3.1-pro-preview", "gemini", gemini, P(2, 0.2, 0, 0, 12), 200000, P(4, 0.4, 0, 0, 18)],
    ["google", "gemini-3.5-flash-lite", "gemini", gemini, P(0.3, 0.03, 0, 0, 2.5)],
    ["deepseek", "deepseek-v3.1-terminus", "openai-chat", deepseek, P(0.27, 0.13, 0, 0, 0.95)],
    ["x-ai", "grok-4.6", "openai-chat", xai, P(2, 0.5, 2, 0, 6), 199999, P(4, 1, 4, 0, 12)],
    ["mistral", "mistral-large-2512", "openai-chat", chat, P(0.5, 0.05, 0.5, 0, 1.5)],
    ["groq", "deepseek-r1-distill-llama-70b", "openai-chat", plain, P(0.75, 0.75, 0, 0, 0.99)],
];

const sizes = [37, 900, 12345, 99000, 250000];
function units(wording, above, i) {
    const u = { in: 0, read: 0, write: 0, hour: 0, out: 1 + random(6000), think: 0, search: 0, batch: false };
    const total = above && i % 5 === 1 ? above : above && i % 5 === 2 ? above + 1 : 1 + random(sizes[i % 5]);
    const some = () => Math.floor((total * random(40)) / 100);
    if (wording !== plain) { u.read = i % 2 ? some() : 0; u.think = i % 3 ? random(4000) : 0; }
    if ([chat, responses, anthropic].includes(wording) && i % 4 > 1) u.write = some();
    if (wording === anthropic && i % 3 === 0) u.hour = Math.floor(u.write / 2);
    u.write -= u.hour;
    u.in = total - u.read - u.write - u.hour;
    if (wording === anthropic && i % 4 === 3) u.search = 1 + random(5);
    u.batch = i % 7 === 6;
    return u;
}

let id = 0;
for (let i = 0; i < 9; ++i) for (const [provider, model, dialect, wording, base, above, long, at = noon] of kinds) {
    const u = units(wording, above, i);
    if (!["openai", "anthropic", "google"].includes(provider)) u.batch = false;
    const prompt = u.in + u.read + u.write + u.hour;
    const price = long && prompt > above ? long : base;
    const tokens = [u.in, u.read, u.write, u.hour, u.out + u.think].reduce((sum, n, k) => sum + BigInt(n) * price[k], 0n);
    const thousandths = (u.batch ? tokens / 2n : tokens) + (u.batch && tokens % 2n ? 1n : 0n) + BigInt(u.search) * 10000000n * 1000n;
    const raw = wording(u);
    // Rounded half up to the nano-dollar.
    const line = { id: `u${String(++id).padStart(3, "0")}`, provider, model, at, dialect,
        request: u.batch ? { batch: true } : {}, usage_raw: raw, nano_usd: String((thousandths + 500n) / 1000n) };
    const source = findProvider({ providerId: provider });
    const flavor = { "openai-responses": "responses", "openai-socket": "responses" }[dialect] ?? (provider === "anthropic" || dialect === "gemini" ? "default" : ["x-ai", "openai", "deepseek"].includes(provider) ? "chat" : "default");
    let theirs = null;
    try {
        const root = dialect === "gemini" ? "usageMetadata" : "usage";
        const { usage } = extractUsage(source, { model, [root]: raw }, flavor);
        theirs = calcPrice(usage, model, { providerId: provider, timestamp: new Date(at) });
    } catch (error) { line.why = `the other calculator refuses: ${error.message}`; }
    const nano = theirs && Math.round(theirs.total_price * 1e9);
    if (nano !== null && Math.abs(nano - Number(line.nano_usd)) > 1) {
        line.other_nano_usd = String(nano);
        line.why = u.batch ? "it knows no batch price"
            : ["gpt-6.2-sol", "gpt-6.1-sol", "claude-sonnet-5-5", "claude-haiku-5-5"].includes(model) ? "it takes a newer model for an older one whose name begins alike"
            : "unexplained";
    } else if (theirs === null && !line.why) line.why = "it does not know the model";
    process.stdout.write(`${JSON.stringify(line)}\n`);
}
