// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Feeds a framing parser in a given cut and collects all it says, for tests.
#pragma once

#include "net/frameparser.h"

#include <QStringList>

namespace parley::test {

struct Framed
{
    QStringList frames; // "event|data|id"
    QString error;      // detail; empty: none
    friend bool operator==(const Framed &, const Framed &) = default;
};

inline QString shown(const Frame &frame)
{
    return QString::fromUtf8(frame.event + '|' + frame.data + '|' + frame.id);
}

inline void collect(const Result<QList<Frame>> &result, Framed &into)
{
    if (!result) {
        into.error = result.error().detail;
        return;
    }
    for (const Frame &frame : *result) {
        into.frames << shown(frame);
    }
}

// All bytes, `chunk` at a time.
inline Framed inChunks(FrameParser &parser, QByteArrayView bytes, qsizetype chunk)
{
    Framed all;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        collect(parser.feed(bytes.sliced(at, std::min(chunk, bytes.size() - at))), all);
    }
    collect(parser.finish(), all);
    return all;
}

// In two pieces, cut at `at`.
inline Framed cutAt(FrameParser &parser, QByteArrayView bytes, qsizetype at)
{
    Framed all;
    collect(parser.feed(bytes.first(at)), all);
    collect(parser.feed(bytes.sliced(at)), all);
    collect(parser.finish(), all);
    return all;
}

} // namespace parley::test
