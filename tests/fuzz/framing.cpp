// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Framing: however the bytes are cut, the same frames come out.
#include "fuzz.h"

#include "net/ndjsonparser.h"
#include "net/sseparser.h"

using namespace parley;

namespace {

struct Outcome
{
    QList<Frame> frames;
    bool failed = false;

    void add(const Result<QList<Frame>> &result)
    {
        if (result) {
            frames += *result;
        } else {
            failed = true;
        }
    }
};

template <class Parser>
void check(const QByteArray &bytes)
{
    constexpr qsizetype cap = 512; // low, so that short inputs reach it
    Outcome whole;
    Parser first(cap);
    whole.add(first.feed(bytes));
    whole.add(first.finish());

    Outcome cut;
    Parser second(cap);
    fuzz::inPieces(bytes, [&](const QByteArray &piece) { cut.add(second.feed(piece)); });
    cut.add(second.finish());

    fuzz::require(whole.failed == cut.failed, "a cut decides whether framing fails");
    fuzz::require(whole.frames == cut.frames, "a cut changes the frames");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    check<SseParser>(bytes);
    check<NdjsonParser>(bytes);
    return 0;
}
