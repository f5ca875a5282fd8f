// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the fuzzers share. A fuzzer is one file with LLVMFuzzerTestOneInput; libFuzzer drives it in
// the preset "fuzz", replay.cpp in every other build. Any property that fails ends the program.
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace parley::fuzz {

inline void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "property broken: %s\n", what);
        std::abort();
    }
}

// Calls `take` with consecutive pieces of `bytes`; the input itself decides where they are cut.
// Pieces of a long input are longer: what a piece costs must not grow with the square of the input.
template <class Take>
void inPieces(const QByteArray &bytes, Take take)
{
    qsizetype at = 0;
    unsigned state = static_cast<unsigned>(bytes.size());
    const unsigned longest = qMax(13U, state / 12);
    while (at < bytes.size()) {
        state = state * 31 + static_cast<unsigned char>(bytes[at]);
        const qsizetype length = qMin(qsizetype(1 + state % longest), bytes.size() - at);
        take(bytes.mid(at, length));
        at += length;
    }
}

} // namespace parley::fuzz
