#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Mock streaming LLM server on 127.0.0.1. No dependencies. OpenAI chat-completions, Anthropic messages, llama.cpp /props.
//   node mock-server.mjs [--port 18080] [--root DIR]     (--root: also serve a static web app from DIR, SPA fallback)
// What is sent is chosen by the model name:  mock-<tokens>-<rate>[-s<seed>]
//   rate = tokens/s, or "max" (the whole response is prebuilt, one HTTP chunk per token event, pushed at socket speed)
//   e.g. mock-20000-max, mock-20000-200, mock-20000-200-s3
// GET /stats -> the last requests with server-side times (ms);  GET /conversation?n=1000 -> corpus conversation
import http from 'node:http'; import fs from 'node:fs'; import path from 'node:path'; import { answer, conversation } from './corpus.mjs';
const arg = (k, d) => { const i = process.argv.indexOf('--' + k); return i < 0 ? d : process.argv[i + 1]; };
const PORT = +arg('port', 18080), ROOT = arg('root', '');
const stats = [], cache = new Map();
const MODELS = ['mock-20000-max', 'mock-20000-200', 'mock-2000-max', 'mock-2000-200', 'mock-200-50', 'mock-50-max'];
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-allow-methods': '*', 'access-control-expose-headers': '*' };
const MIME = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.ico': 'image/x-icon', '.txt': 'text/plain' };

function spec(model) { const m = /mock-(\d+)-(max|\d+)(?:-s(\d+))?/.exec(model ?? ''); return m ? { n: +m[1], rate: m[2] === 'max' ? 0 : +m[2], seed: +(m[3] ?? 1) } : { n: 50, rate: 0, seed: 1 }; }
const js = o => JSON.stringify(o);
function events(kind, model) {                    // -> { pre:[Buffer], toks:[Buffer], post:[Buffer] }, cached
  const key = kind + '|' + model; if (cache.has(key)) return cache.get(key);
  const { n, seed } = spec(model), { tokens } = answer(n, seed), B = s => Buffer.from(s);
  let pre, toks, post;
  if (kind === 'openai') {
    const head = { id: 'chatcmpl-BkW9a2Qv7mock0000000000001', object: 'chat.completion.chunk', created: 1764000000, model, service_tier: 'default', system_fingerprint: 'fp_mock000001' };
    const ev = (delta, fin, extra) => B('data: ' + js({ ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason: fin }], ...extra }) + '\n\n');
    pre = [ev({ role: 'assistant', content: '' }, null)]; toks = tokens.map(t => ev({ content: t }, null));
    post = [ev({}, 'stop'), B('data: ' + js({ ...head, choices: [], usage: { prompt_tokens: 20, completion_tokens: n, total_tokens: n + 20 } }) + '\n\n'), B('data: [DONE]\n\n')];
  } else {
    const ev = (type, o) => B(`event: ${type}\ndata: ${js({ type, ...o })}\n\n`);
    pre = [ev('message_start', { message: { id: 'msg_mock01', type: 'message', role: 'assistant', model, content: [], stop_reason: null, stop_sequence: null, usage: { input_tokens: 20, output_tokens: 1 } } }),
      ev('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }), ev('ping', {})];
    toks = tokens.map(t => ev('content_block_delta', { index: 0, delta: { type: 'text_delta', text: t } }));
    post = [ev('content_block_stop', { index: 0 }), ev('message_delta', { delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: n } }), ev('message_stop', {})];
  }
  const frame = b => Buffer.concat([B(b.length.toString(16) + '\r\n'), b, B('\r\n')]);
  const whole = Buffer.concat([...[...pre, ...toks, ...post].map(frame), B('0\r\n\r\n')]);
  const e = { pre, toks, post, whole, text: tokens.join('') }; cache.set(key, e); return e;
}
function stream(req, res, kind, model) {
  const sp = spec(model), e = events(kind, model), st = { kind, model, t0: performance.now(), sent: 0 }; stats.push(st); if (stats.length > 200) stats.shift();
  const hdr = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', ...CORS };
  res.on('close', () => { st.close = performance.now() - st.t0; st.aborted = !st.end; });
  if (!sp.rate) {
    // Prebuilt chunked body straight to the socket; the connection closes after it.
    const s = res.socket;
    s.write('HTTP/1.1 200 OK\r\n' + Object.entries({ ...hdr, 'transfer-encoding': 'chunked', connection: 'close' }).map(([k, v]) => `${k}: ${v}\r\n`).join('') + '\r\n');
    s.write(e.whole, () => { st.sent = e.toks.length; st.end = performance.now() - st.t0; }); s.end();
    return;
  }
  res.writeHead(200, hdr); res.socket?.setNoDelay(true); for (const b of e.pre) res.write(b);
  let i = 0; const t0 = performance.now(); let alive = true; res.on('close', () => { alive = false; });
  const tick = () => {                            // each token is written on its own at its own due time (coarse: timer resolution 1 ms)
    if (!alive) return;
    const due = Math.min(e.toks.length, Math.floor((performance.now() - t0) * sp.rate / 1000));
    while (i < due) res.write(e.toks[i++]);
    st.sent = i;
    if (i >= e.toks.length) { for (const b of e.post) res.write(b); res.end(() => { st.end = performance.now() - st.t0; }); return; }
    setTimeout(tick, Math.max(1, Math.floor((i + 1) * 1000 / sp.rate - (performance.now() - t0))));
  };
  tick();
}
function body(req) { return new Promise(ok => { const a = []; req.on('data', d => a.push(d)); req.on('end', () => ok(Buffer.concat(a).toString())); req.on('error', () => ok('')); }); }
const json = (res, o, code = 200) => { res.writeHead(code, { 'content-type': 'application/json', ...CORS }); res.end(js(o)); };

http.createServer(async (req, res) => {
  const u = new URL(req.url, 'http://x'), p = u.pathname;
  if (req.method === 'OPTIONS') { res.writeHead(204, CORS); return res.end(); }
  if (p === '/stats') return json(res, stats);
  if (p === '/health') return json(res, { status: 'ok' });
  if (p === '/conversation') return json(res, conversation(+(u.searchParams.get('n') ?? 1000), +(u.searchParams.get('bytes') ?? 1 << 20)));
  if (p === '/props') return json(res, { default_generation_settings: { id: 0, n_ctx: 131072, params: { n_predict: -1, temperature: 0.8 } }, total_slots: 4, model_path: 'mock-20000-max', model_alias: 'mock', role: 'model', modalities: { vision: false, audio: false }, chat_template: '', bos_token: '', eos_token: '', build_info: 'mock' });
  if (p === '/slots') return json(res, []);
  if (p === '/v1/models' || p === '/models') return json(res, { object: 'list', data: MODELS.map(id => ({ id, object: 'model', type: 'model', display_name: id, created: 1764000000, owned_by: 'mock', meta: { n_ctx_train: 131072 } })), has_more: false });
  const kind = p.endsWith('/chat/completions') ? 'openai' : p.endsWith('/messages') ? 'anthropic' : '';
  if (req.method === 'POST' && kind) {
    let b = {}; try { b = JSON.parse(await body(req)); } catch {}
    const model = u.searchParams.get('model') ?? process.env.FORCE_MODEL ?? globalThis.forced ?? b.model ?? 'mock-50-max';
    // a title-generation or other side request (not streamed, or few max_tokens) gets a short answer
    if (!b.stream) { const t = answer(8, 9).text.slice(0, 40); return json(res, kind === 'openai' ? { id: 'x', object: 'chat.completion', model, choices: [{ index: 0, message: { role: 'assistant', content: t }, finish_reason: 'stop' }], usage: { prompt_tokens: 1, completion_tokens: 8, total_tokens: 9 } } : { id: 'x', type: 'message', role: 'assistant', model, content: [{ type: 'text', text: t }], stop_reason: 'end_turn', usage: { input_tokens: 1, output_tokens: 8 } }); }
    return stream(req, res, kind, model);
  }
  if (p === '/force') { globalThis.forced = u.searchParams.get('model') || undefined; return json(res, { forced: globalThis.forced ?? null }); }   // override the model of every later request
  if (ROOT) {
    let f = path.join(ROOT, path.normalize(decodeURIComponent(p))); if (!f.startsWith(path.resolve(ROOT))) return json(res, {}, 403);
    if (fs.existsSync(f) && fs.statSync(f).isDirectory()) f = path.join(f, 'index.html');
    if (!fs.existsSync(f)) f = fs.existsSync(f + '.html') ? f + '.html' : path.extname(p) ? '' : path.join(ROOT, 'index.html');
    if (f && fs.existsSync(f)) { res.writeHead(200, { 'content-type': MIME[path.extname(f)] ?? 'application/octet-stream', ...(/[.-][\w-]{8,}\.(js|css|woff2)$/.test(f) ? { 'cache-control': 'max-age=31536000,immutable' } : {}), ...CORS }); return fs.createReadStream(f).pipe(res); }
  }
  json(res, { error: { message: 'not found: ' + p, type: 'invalid_request_error' } }, 404);
}).listen(PORT, '127.0.0.1', () => console.log(`mock server on http://127.0.0.1:${PORT}` + (ROOT ? ` root ${ROOT}` : '')));
