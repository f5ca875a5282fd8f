// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// parley-cli against aimock, a mock of the providers that others wrote: what it says must come out
// word for word, its limits and its cut lines must be handled.
// usage: node aimock.mjs PARLEY-CLI AIMOCK-FOLDER
import assert from "node:assert/strict";
import {spawn} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import path from "node:path";
import {after, before, test} from "node:test";

const [cli, aimock] = process.argv.slice(2);
const key = "test-key-of-peers";
const words = "naïve café – 日本語 – עברית – 🙂 and **bold** `code`\n\n* a list\n";
const long = Array.from({length: 400}, (_, i) => `word${i}`).join(" ");
const fixtures = {
    fixtures: [
        {match: {userMessage: "side by side", model: "gpt-x"}, response: {content: `From the first: ${words}`}},
        {match: {userMessage: "side by side", model: "claude-x"}, response: {content: `From the second: ${words}`}},
        {match: {userMessage: "at length"}, response: {content: long}},
        {match: {userMessage: "cut off"}, response: {content: long}, truncateAfterChunks: 9},
        {match: {userMessage: "busy"}, response: {content: "Not busy any more."}},
    ],
};

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
        env: {PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8", PEER_KEY: key, WRONG_KEY: "wrong", DBUS_SESSION_BUS_ADDRESS: "disabled:"},
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
    const profiles = [
        ["openai", "openai-chat", `${origin}/v1`, "PEER_KEY"],
        ["anthropic", "anthropic", origin, "PEER_KEY"],
        ["stranger", "openai-chat", `${origin}/v1`, "WRONG_KEY"],
    ];
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
    for (const model of ["openai/gpt-x", "anthropic/claude-x"]) {
        const result = await ask("-m", model, "at length");
        assert.equal(result.code, 0, result.errors);
        assert.equal(textOf(result, model), long);
        assert.ok(result.events.filter((e) => e.event === "text").length > 10);
    }
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
    for (const model of ["openai/gpt-x", "anthropic/claude-x"]) {
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
