// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli against aimock, a mock of the providers that others wrote: what it says must come out
// word for word, its limits and its cut lines must be handled.
// Every dialect is asked everything; what aimock does unlike the real services (no usage, no cost, no
// counts of tokens, no list of what is loaded, vectors of Ollama and Gemini) is not asked of it.
// usage: node aimock.mjs PARLEY-CLI AIMOCK-FOLDER ASKONCE
import assert from "node:assert/strict";
import {spawn} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import path from "node:path";
import {after, before, test} from "node:test";

// A sanitized build has to hear how it is to be run.
const sanitizer = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^[ATUL]+SAN_OPTIONS$/.test(name)));
const [cli, aimock, askOnce] = process.argv.slice(2);
const key = "test-key-of-peers";
const words = "naïve café – 日本語 – עברית – 🙂 and **bold** `code`\n\n* a list\n";
const long = Array.from({length: 400}, (_, i) => `word${i}`).join(" ");
const fixtures = {
    fixtures: [
        {match: {userMessage: "side by side", model: "gpt-x"}, response: {content: `From the first: ${words}`}},
        {match: {userMessage: "side by side", model: "claude-x"}, response: {content: `From the second: ${words}`}},
        {match: {userMessage: "at length"}, response: {content: long}},
        {match: {userMessage: "cut off"}, response: {content: long}, truncateAfterChunks: 9},
        {match: {userMessage: "refuse me"}, response: {error: {message: "Too many.", type: "rate_limit_error", code: "rate_limit_exceeded"}, status: 429}},
        {match: {userMessage: "busy"}, response: {content: "Not busy any more."}},
        {match: {userMessage: "think"}, response: {content: words, reasoning: `First ${words}`}},
        {match: {userMessage: "weather"}, response: {toolCalls: [
            {name: "get_weather", arguments: {city: "Tromsø", unit: "C"}},
            {name: "get_time", arguments: {zone: "Asia/東京"}},
        ]}},
        {match: {userMessage: "nobody", model: "unknown"}, response: {error: {message: "The model does not exist", type: "invalid_request_error", code: "model_not_found"}, status: 404}},
        {match: {inputText: "embed me"}, response: {embedding: [0.5, -0.25, 2]}},
    ],
};

// Profile: dialect or preset, address below aimock's, model.
const dialects = {
    openai: ["openai-chat", "/v1", "gpt-x"],
    responses: ["openai-responses", "/v1", "gpt-x"],
    anthropic: ["anthropic", "", "claude-x"],
    gemini: ["gemini", "", "gemini-x"],
    ollama: ["ollama", "", "llama-x"],
    openrouter: ["openrouter", "/api/v1", "vendor/model-x"],
    azure: ["azure", "", "deployment-x"],
    groq: ["groq", "/openai/v1", "groq-x"],
};
const everywhere = Object.entries(dialects).map(([name, [, , model]]) => `${name}/${model}`);

const folder = mkdtempSync(path.join(tmpdir(), "parley-peers-"));
let server;
let origin;

async function freePort() {
    const probe = createServer();
    await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
    const {port} = probe.address();
    await new Promise((resolve) => probe.close(resolve));
    return port;
}

// run(ARGUMENTS, {WHEN EVENT: ACTION}): the events of one call, its exit code and its errors.
function run(args, reactions = {}) {
    const child = spawn(cli, ["--data-dir", path.join(folder, "data"), ...args], {
        env: {PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8", ...sanitizer, PEER_KEY: key, WRONG_KEY: "wrong", DBUS_SESSION_BUS_ADDRESS: "disabled:"},
        stdio: ["ignore", "pipe", "pipe"],
    });
    const events = [];
    let pending = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
        const lines = (pending + text).split("\n");
        pending = lines.pop();
        for (const line of lines.filter((entry) => entry.startsWith("{"))) {
            const event = JSON.parse(line);
            events.push(event);
            reactions[event.event]?.(event);
        }
    });
    child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
    return new Promise((resolve) => child.on("close", (code) => resolve({code, events, errors})));
}

const ask = (...args) => run(["ask", "--json", "--no-cache", ...args]);
const textOf = (result, model) => result.events.filter((e) => e.event === "text" && e.model === model).map((e) => e.text).join("");
const lastOf = (result, name) => result.events.filter((e) => e.event === name).at(-1);
const chaos = (body) => fetch(`${origin}/__aimock/chaos`, {method: body ? "POST" : "DELETE", body: body && JSON.stringify(body), headers: {"content-type": "application/json", authorization: `Bearer ${key}`}});

before(async () => {
    writeFileSync(path.join(folder, "fixtures.json"), JSON.stringify(fixtures));
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const program = path.join(aimock, "node_modules/@copilotkit/aimock/dist/cli.js");
    server = spawn(process.execPath, [program, "-p", String(port), "-h", "127.0.0.1", "-f", path.join(folder, "fixtures.json"), "--latency", "2"], {
        env: {...process.env, AIMOCK_API_KEYS: key},
        stdio: ["ignore", "ignore", "inherit"],
    });
    for (let tries = 0; ; tries++) {
        assert.ok(tries < 200, "aimock did not start");
        if (await fetch(`${origin}/health`).then((r) => r.ok, () => false)) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const profiles = Object.entries(dialects).map(([name, [dialect, place]]) => [name, dialect, origin + place, "PEER_KEY"]);
    profiles.push(["socket", "openai-socket", `${origin}/v1`, "PEER_KEY"]);
    profiles.push(["stranger", "openai-chat", `${origin}/v1`, "WRONG_KEY"]);
    for (const [name, dialect, url, variable] of profiles) {
        const added = await run(["profile", "add", name, "--dialect", dialect, "--base-url", url, "--key-env", variable]);
        assert.equal(added.code, 0, added.errors);
    }
});

after(() => {
    server?.kill();
    rmSync(folder, {recursive: true, force: true});
});

test("two models answer side by side, each with its own words", async () => {
    const result = await ask("-m", "openai/gpt-x", "-m", "anthropic/claude-x", "side by side");
    assert.equal(result.code, 0, result.errors);
    assert.equal(textOf(result, "openai/gpt-x"), `From the first: ${words}`);
    assert.equal(textOf(result, "anthropic/claude-x"), `From the second: ${words}`);
    assert.equal(result.events.filter((e) => e.event === "finished").length, 2);
});

test("a long answer arrives in pieces and whole", async () => {
    for (const model of everywhere) {
        const result = await ask("-m", model, "at length");
        assert.equal(result.code, 0, result.errors);
        assert.equal(textOf(result, model), long);
        assert.ok(result.events.filter((e) => e.event === "text").length > 10);
    }
});

test("an answer comes over the WebSocket, whole and in pieces", async () => {
    const result = await ask("-m", "socket/gpt-x", "side by side");
    assert.equal(result.code, 0, result.errors);
    assert.equal(textOf(result, "socket/gpt-x"), `From the first: ${words}`);
    assert.deepEqual(lastOf(result, "finished").transport, {used: "websocket"});
    const more = await ask("-m", "socket/gpt-x", "at length");
    assert.equal(textOf(more, "socket/gpt-x"), long);
    assert.ok(more.events.filter((e) => e.event === "text").length > 10);
});

test("a WebSocket that is cut keeps what came and asks nobody again", async () => {
    const result = await ask("-m", "socket/gpt-x", "cut off");
    assert.equal(result.code, 1);
    assert.equal(lastOf(result, "failed").interrupted, true);
    assert.equal(lastOf(result, "failed").attempts, 1);
    assert.ok(textOf(result, "socket/gpt-x").length > 0 && long.startsWith(textOf(result, "socket/gpt-x")));
});

test("an error told over the WebSocket is understood", async () => {
    const result = await ask("-m", "socket/gpt-x", "refuse me");
    assert.equal(result.code, 1);
    assert.equal(lastOf(result, "failed").kind, "rate_limited");
    assert.equal(lastOf(result, "failed").attempts, 3);
});

test("a limit is waited for and tried again", async () => {
    await chaos({rateLimitRate: 1});
    const result = await run(["ask", "--json", "--no-cache", "-m", "openai/gpt-x", "busy"], {retry: () => chaos()});
    await chaos();
    assert.equal(result.code, 0, result.errors);
    assert.equal(textOf(result, "openai/gpt-x"), "Not busy any more.");
    assert.equal(lastOf(result, "finished").attempts, 2);
});

test("a cut line is a failure of the transport that keeps what came", async () => {
    for (const model of everywhere) {
        const result = await ask("-m", model, "cut off");
        assert.equal(result.code, 1);
        assert.equal(lastOf(result, "failed").kind, "transport");
        assert.equal(lastOf(result, "failed").interrupted, true);
        assert.ok(textOf(result, model).length > 0 && long.startsWith(textOf(result, model)));
    }
});

test("a wrong key is named as such", async () => {
    const result = await ask("-m", "stranger/gpt-x", "side by side");
    assert.equal(result.code, 1);
    assert.equal(lastOf(result, "failed").kind, "auth");
    assert.ok(!JSON.stringify(result.events).includes(key) && !result.errors.includes(key));
});

test("reasoning arrives beside the answer", async () => {
    // aimock's Ollama writes it under a name that Ollama does not use.
    for (const model of everywhere.filter((name) => !name.startsWith("ollama/"))) {
        const result = await ask("-m", model, "think");
        assert.equal(result.code, 0, `${model}: ${result.errors}`);
        assert.equal(textOf(result, model), words, model);
        const thought = result.events.filter((e) => e.event === "reasoning").map((e) => e.text).join("");
        assert.equal(thought, `First ${words}`, model);
    }
});

test("parallel tool calls arrive with whole arguments", async () => {
    for (const model of everywhere) {
        const result = await ask("-m", model, "weather");
        assert.equal(result.code, 0, `${model}: ${result.errors}`);
        assert.equal(lastOf(result, "finished").stop_reason, "tool_calls", model);
        const calls = {};
        for (const event of result.events.filter((e) => e.event === "tool")) {
            const call = (calls[event.index] ??= {name: "", arguments: ""});
            call.name ||= event.name ?? "";
            call.arguments += event.arguments ?? "";
        }
        const found = Object.values(calls).map((call) => [call.name, JSON.parse(call.arguments)]);
        assert.deepEqual(found, [["get_weather", {city: "Tromsø", unit: "C"}], ["get_time", {zone: "Asia/東京"}]], model);
    }
});

test("an unknown model is named as such", async () => {
    for (const name of Object.keys(dialects)) {
        const result = await ask("-m", `${name}/unknown`, "nobody");
        assert.equal(result.code, 1, name);
        assert.equal(lastOf(result, "failed").kind, "model_not_found", name);
    }
});

test("a limit is waited for in every dialect", async () => {
    for (const model of everywhere) {
        await chaos({rateLimitRate: 1});
        const result = await run(["ask", "--json", "--no-cache", "-m", model, "busy"], {retry: () => chaos()});
        await chaos();
        assert.equal(result.code, 0, `${model}: ${result.errors}`);
        assert.equal(textOf(result, model), "Not busy any more.", model);
    }
});

test("what is sent is what each service wants", async () => {
    for (const model of everywhere) await ask("-m", model, "--max-tokens", "77", "side by side, please");
    const journal = await fetch(`${origin}/__aimock/journal?limit=1000`, {headers: {authorization: `Bearer ${key}`}}).then((r) => r.json());
    const entries = journal.filter((e) => JSON.stringify(e.body).includes("side by side, please"));
    const paths = entries.map((e) => e.path.split("?")[0]);
    for (const wanted of ["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1beta/models/gemini-x:streamGenerateContent", "/api/chat"]) {
        assert.ok(paths.some((p) => p.endsWith(wanted)), `${wanted} of ${paths}`);
    }
    assert.ok(!JSON.stringify(entries.map((e) => [e.path, e.body])).includes(key));
});

test("models are listed", async () => {
    const listed = await run(["models", "--json"]);
    const names = listed.events.map((e) => e.model.split("/")[0]);
    for (const name of ["openai", "responses", "anthropic", "openrouter", "groq"]) assert.ok(names.includes(name), `${name} of ${names}\n${listed.errors}`);
});

test("doctor says what an OpenRouter key may still spend", async () => {
    const lines = await new Promise((resolve) => {
        const child = spawn(cli, ["--data-dir", path.join(folder, "data"), "doctor"], {env: {PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8", ...sanitizer, PEER_KEY: key, DBUS_SESSION_BUS_ADDRESS: "disabled:"}});
        let text = "";
        child.stdout.setEncoding("utf8").on("data", (more) => (text += more));
        child.on("close", () => resolve(text.split("\n")));
    });
    const account = lines.find((line) => line.includes("account"));
    assert.ok(account, lines.join("\n"));
    assert.ok(/openrouter: \$[0-9.]+ used/.test(account) && !account.includes(key), account);
});

test("texts become vectors", async () => {
    for (const [preset, place] of [["custom", "/v1"], ["azure", ""]]) {
        const printed = await new Promise((resolve) => {
            const child = spawn(askOnce, [preset, origin + place, "embed", "embedder", "embed me", "embed me"], {env: {...sanitizer, PEER_KEY: key}});
            let text = "";
            child.stdout.on("data", (more) => (text += more));
            child.stderr.on("data", (more) => (text += more));
            child.on("close", () => resolve(text));
        });
        assert.equal(printed, "3 0.5\n3 0.5\n", preset);
    }
});
