// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// weakvectors.mjs VECTORS.json < PAIRS: adds to each line {"a", "b"} how similar the two are by the
// sums of their words' vectors. A weak embedding on purpose: by it, near-misses are more alike than
// paraphrases. A question none of whose words is known gets no similarity.
import { readFileSync } from 'node:fs';

const { vectors, dimensions } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

function embedding(text) {
  const sum = new Float64Array(dimensions);
  let known = false;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []) {
    const vector = vectors[word] ?? vectors[word.replace(/'.*/, '')];
    if (!vector) continue;
    known = true;
    for (let i = 0; i < dimensions; ++i) sum[i] += vector[i];
  }
  return known ? sum : null;
}

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const pair = JSON.parse(line);
  const [a, b] = [embedding(pair.a), embedding(pair.b)];
  if (a && b) pair.similarity = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  process.stdout.write(JSON.stringify(pair) + '\n');
}
