// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The other side of bench_tokens: writes the texts, counts them with npm tiktoken (WASM) and gpt-tokenizer
// (JavaScript), and prints a line of JSON each: name, bytes, and per tokenizer MB per CPU second. The
// ids of tiktoken go to NAME.ids (32 bit, little-endian), so that the bench can compare each of them.
// usage: node tokens.mjs MODULES FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rng } from './corpus.mjs';

const [modules, folder] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const { get_encoding } = require('tiktoken');
const gpt = require('gpt-tokenizer/encoding/o200k_base');
const tiktoken = get_encoding('o200k_base');

const typescript = name => readFileSync(join(modules, 'node_modules/typescript/lib', name), 'utf8');
// What the documentation of a browser's interfaces says, each sentence once: English prose in Markdown.
const english = () => [...new Set(typescript('lib.dom.d.ts').match(/^ *\* (?!@).*[a-z]{3}.*$/gm)
  .map(line => line.replace(/^ *\* /, '')))].join('\n');
// Software's own messages, translated by people: whole sentences of plain Chinese.
const chinese = () => Object.values(JSON.parse(typescript('zh-cn/diagnosticMessages.generated.json')))
  .concat(Object.values(JSON.parse(typescript('zh-tw/diagnosticMessages.generated.json'))))
  .map(sentence => sentence.replace(/[\x21-\x7e]+/g, '')).join('\n');
const emoji = () => {
  const all = require('emojibase-data/en/compact.json').map(each => each.unicode);
  const random = rng(7);
  const group = () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => all[Math.floor(random() * all.length)]);
  return Array.from({ length: 12_000 }, () => group().join('')).join(' ');
};
const letters = length => {
  const random = rng(11);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
};
// Runs that are one piece each: where a merge that is quadratic takes seconds. Peers are not asked
// about these but for their ids: they take minutes.
const texts = {
  english: english(),
  code: typescript('typescript.js').slice(0, 3_000_000),
  chinese: chinese(),
  emoji: emoji(),
};
const hostile = {
  'aaaa': 'a'.repeat(100_000),
  'spaces': ' '.repeat(100_000),
  'letters': letters(100_000),
  'chinese run': chinese().replace(/[^\u4e00-\u9fff]/g, '').slice(0, 33_000),
  'signs': '=-'.repeat(50_000),
};

function speed(bytes, run) {
  let best = Infinity;
  for (let i = 0; i < 3; ++i) {
    const start = process.cpuUsage();
    run();
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1e6);
  }
  return bytes / 1e6 / best;
}

for (const [name, text] of Object.entries(texts)) {
  const bytes = Buffer.byteLength(text);
  writeFileSync(join(folder, name + '.txt'), text);
  writeFileSync(join(folder, name + '.ids'), Buffer.from(tiktoken.encode_ordinary(text).buffer));
  console.log(JSON.stringify({
    name, bytes,
    tiktoken: speed(bytes, () => tiktoken.encode_ordinary(text)),
    gpt: speed(bytes, () => gpt.encode(text, { disallowedSpecial: new Set() })),
  }));
}
for (const [name, text] of Object.entries(hostile)) {
  writeFileSync(join(folder, name + '.txt'), text);
  console.log(JSON.stringify({ name, bytes: Buffer.byteLength(text) }));
}
