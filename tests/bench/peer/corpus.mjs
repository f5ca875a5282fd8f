// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Deterministic corpus of LLM-like markdown: prose, code, tables, lists, headings, quotes, a little non-ASCII.
// No dependencies. Same seed -> same bytes on every machine.
//
//   answer(nTokens, seed)        -> { text, tokens }   tokens.join('') === text, ends with SENTINEL
//   conversation(nMsgs, bytes)   -> [{role, content}]  alternating user/assistant, total ~bytes of UTF-8
export const SENTINEL = 'END-OF-ANSWER-7F3A';

export function rng(seed) {                       // mulberry32
  let a = seed >>> 0;
  return () => { a = (a + 0x6D2B79F5) >>> 0; let t = a; t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61); return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
}
const WORDS = ('the of and to in a is that for it as with on by this are be from or an at which can not have was but all when if will more about into over then them these some other than its also each only such many most between through where after before while because however therefore using memory thread process request response stream token buffer parser layout paint frame cache latency throughput budget queue worker handle event socket server client message block inline paragraph heading table column row index value key string number object array function class method variable constant module package library system kernel file page disk network packet window scroll viewport render pixel glyph font style theme colour width height offset estimate measure benchmark profile sample median range result error warning failure retry timeout limit bound cost linear quadratic incremental immutable shared copy move reference pointer allocation fragment append insert remove update commit review version release build test compile link deploy configure important simple careful explicit robust efficient reasonable practical common typical possible necessary sufficient available current previous following different similar large small fast slow first last single double whole partial').split(' ');
const UNI = ['naïve', 'façade', 'Größe', 'über', '— that is —', '“quoted”', 'π ≈ 3.14159', '→', '例えば', '数据', 'Привет', '✅', '🚀'];
const pick = (r, a) => a[Math.floor(r() * a.length)];
const int = (r, lo, hi) => lo + Math.floor(r() * (hi - lo + 1));
const word = r => pick(r, WORDS);
const cap = s => s[0].toUpperCase() + s.slice(1);
function words(r, n) { const o = []; for (let i = 0; i < n; i++) o.push(r() < 0.008 ? pick(r, UNI) : word(r)); return o.join(' '); }
function span(r) {
  const x = r();
  if (x < 0.35) return '**' + words(r, int(r, 1, 3)) + '**';
  if (x < 0.70) return '`' + word(r) + '_' + word(r) + (r() < 0.4 ? '()' : '') + '`';
  if (x < 0.85) return '*' + words(r, int(r, 1, 3)) + '*';
  return '[' + words(r, int(r, 1, 3)) + '](https://example.com/' + word(r) + '/' + word(r) + ')';
}
function sentence(r) {
  const parts = [cap(words(r, int(r, 3, 9)))];
  const n = int(r, 0, 2);
  for (let i = 0; i < n; i++) { if (r() < 0.5) parts.push(span(r)); parts.push(words(r, int(r, 3, 8))); }
  return parts.join(r() < 0.3 ? ', ' : ' ') + pick(r, ['.', '.', '.', '.', ':', '?', '!']).replace(':', '.');
}
const para = (r, n = int(r, 2, 6)) => Array.from({ length: n }, () => sentence(r)).join(' ');
const ident = r => word(r) + (r() < 0.5 ? cap(word(r)) : '_' + word(r));
const LANGS = ['python', 'cpp', 'javascript', 'rust', 'bash', 'json', 'sql'];
function codeLine(r, lang, ind) {
  const p = ' '.repeat(ind * 4), a = ident(r), b = ident(r), n = int(r, 0, 4096);
  switch (lang) {
    case 'python': return p + pick(r, [`${a} = ${b}(${n}, "${words(r, 2)}")`, `if ${a} > ${n} and ${b} is not None:`, `for i in range(${n}):`, `return ${a}[${n}] + ${b}`, `# ${words(r, 6)}`, `self.${a} = {"${b}": ${n}}`]);
    case 'cpp': return p + pick(r, [`auto ${a} = std::make_unique<${cap(b)}>(${n});`, `if (${a}.size() > ${n}) return ${b};`, `for (std::size_t i = 0; i < ${n}; ++i) {`, `}`, `// ${words(r, 6)}`, `static constexpr int ${a} = 0x${n.toString(16)};`, `emit ${a}(QStringLiteral("${words(r, 2)}"));`]);
    case 'javascript': return p + pick(r, [`const ${a} = await ${b}({ limit: ${n}, name: '${words(r, 2)}' });`, `if (!${a}) throw new Error("${words(r, 3)}");`, `${a}.forEach((x) => ${b}.push(x * ${n}));`, `// ${words(r, 6)}`, `}`, `export function ${a}(${b}) {`]);
    case 'rust': return p + pick(r, [`let mut ${a}: Vec<u8> = Vec::with_capacity(${n});`, `match ${a} { Some(v) => v, None => return Err("${words(r, 2)}".into()) };`, `pub fn ${a}(&self, ${b}: usize) -> Result<()> {`, `// ${words(r, 6)}`, `}`, `assert_eq!(${a}.len(), ${n});`]);
    case 'bash': return p + pick(r, [`export ${a.toUpperCase()}="${n}"`, `grep -rn "${word(r)}" ./src | head -${n % 50}`, `# ${words(r, 5)}`, `for f in *.log; do echo "$f" >> ${a}.txt; done`]);
    case 'json': return p + pick(r, [`"${a}": ${n},`, `"${a}": "${words(r, 3)}",`, `"${a}": { "${b}": [${n}, ${n + 1}, ${n + 2}] },`]);
    default: return p + pick(r, [`SELECT ${a}, COUNT(*) FROM ${b} WHERE id > ${n}`, `GROUP BY ${a} ORDER BY ${b} DESC LIMIT ${n};`, `-- ${words(r, 5)}`, `INSERT INTO ${a} (${b}) VALUES ('${words(r, 2)}', ${n});`]);
  }
}
function code(r) {
  const lang = pick(r, LANGS), n = int(r, 6, 26), o = ['```' + lang]; let ind = 0;
  for (let i = 0; i < n; i++) { o.push(codeLine(r, lang, ind)); const x = r(); if (x < 0.2 && ind < 3) ind++; else if (x < 0.4 && ind > 0) ind--; if (r() < 0.08) o.push(''); }
  o.push('```'); return o.join('\n');
}
function table(r) {
  const c = int(r, 3, 5), n = int(r, 3, 9), row = f => '| ' + Array.from({ length: c }, f).join(' | ') + ' |';
  return [row(() => cap(word(r))), row(() => pick(r, ['---', ':---', '---:'])), ...Array.from({ length: n }, () => row(() => r() < 0.4 ? String(int(r, 1, 99999)) : r() < 0.2 ? span(r) : words(r, int(r, 1, 4))))].join('\n');
}
function list(r) {
  const ord = r() < 0.4, n = int(r, 3, 8), o = [];
  for (let i = 0; i < n; i++) { o.push((ord ? `${i + 1}. ` : '- ') + (r() < 0.5 ? `**${cap(word(r))}**: ` : '') + sentence(r)); if (r() < 0.2) for (let k = 0; k < 2; k++) o.push((ord ? '   ' : '  ') + '- ' + words(r, int(r, 4, 10))); }
  return o.join('\n');
}
const quote = r => '> ' + para(r, int(r, 1, 2));
const head = r => '#'.repeat(int(r, 2, 4)) + ' ' + cap(words(r, int(r, 2, 6)));
export function block(r) {                        // mix: by block count prose 46 %, code 18 %, lists 16 %, headings 12 %, tables 6 %, quotes 2 %
  const x = r();
  return x < 0.46 ? para(r) : x < 0.64 ? code(r) : x < 0.80 ? list(r) : x < 0.92 ? head(r) : x < 0.98 ? table(r) : quote(r);
}
// Pseudo-BPE: words keep their leading space, long words split at 7, digits by 3, punctuation alone or in short runs. ~4 chars/token.
const TOK = /\n+ *| ?[A-Za-z]{1,7}| ?\d{1,3}|[^\sA-Za-z0-9]{1,3}|[ \t]+|[^]/gu;
export const tokenize = s => s.match(TOK) ?? [];
export function answer(nTokens, seed = 1) {
  const r = rng(seed * 7919 + 17), toks = [];
  const tail = tokenize('\n\n' + SENTINEL + '\n'); let first = true, guard = 0;
  while (toks.length < nTokens - tail.length) { toks.push(...tokenize((first ? '' : '\n\n') + block(r))); first = false; if (++guard > 1e6) break; }
  toks.length = Math.max(0, nTokens - tail.length);
  const t = toks.join('');                        // close a fence cut in the middle so the tail renders as a paragraph
  if (((t.match(/^```/gm) ?? []).length) % 2) { toks.splice(-2, 2, '\n', '```'); }
  toks.push(...tail);
  return { text: toks.join(''), tokens: toks };
}
export function conversation(nMsgs = 1000, bytes = 1 << 20, seed = 42) {
  const r = rng(seed), out = []; const per = bytes / (nMsgs / 2);
  for (let i = 0; i < nMsgs; i++) {
    if (i % 2 === 0) { out.push({ role: 'user', content: `Question ${i / 2 + 1}: ` + words(r, int(r, 8, 40)) + '?' }); continue; }
    const want = per * 0.92 * (0.4 + 1.2 * r()); let s = '';
    while (s.length < want) s += (s ? '\n\n' : '') + block(r);
    out.push({ role: 'assistant', content: s });
  }
  out[out.length - 1].content += '\n\n' + SENTINEL;
  return out;
}
if (import.meta.url === `file://${process.argv[1]}`) {
  const [, , what = 'answer', n = what === 'answer' ? '20000' : '1000', seed] = process.argv;
  if (what === 'answer') process.stdout.write(answer(+n, seed ? +seed : 1).text);
  else if (what === 'conversation') process.stdout.write(JSON.stringify(conversation(+n, 1048 * +n, seed ? +seed : 42)));
  else if (what === 'stat') {
    const a = answer(20000), c = conversation();
    console.log('answer: tokens', a.tokens.length, 'bytes', Buffer.byteLength(a.text), 'chars/token', (a.text.length / a.tokens.length).toFixed(2), 'lines', a.text.split('\n').length, 'fences', (a.text.match(/^```/gm) ?? []).length / 2, 'tables', (a.text.match(/^\|[ :|-]+\|$/gm) ?? []).length);
    console.log('conversation: messages', c.length, 'bytes', Buffer.byteLength(c.map(m => m.content).join('')));
  }
}
