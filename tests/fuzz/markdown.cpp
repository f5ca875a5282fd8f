// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Markdown: streamed in any pieces it gives the blocks of the whole text, and the spans of a block
// cover its text.
#include "fuzz.h"

#include "text/markdownparser.h"
#include "text/streamingmarkdown.h"

using namespace parley;

namespace {

void checkSpans(const QString &text, const QList<Span> &spans)
{
    qsizetype at = 0;
    for (const Span &span : spans) {
        fuzz::require(span.start == at && span.length > 0, "spans leave a gap or overlap");
        at += span.length;
    }
    fuzz::require(spans.isEmpty() || at == text.size(), "spans don't cover the text");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    const QList<Block> whole = parseMarkdown(text);
    for (const Block &block : whole) {
        checkSpans(block.text, block.spans);
    }

    StreamingMarkdown stream;
    qsizetype frozen = 0;
    QByteArray pending; // letters come whole: a decoder stands before the Markdown
    const auto append = [&] {
        stream.append(QString::fromUtf8(pending));
        pending.clear();
        (void)stream.update();
        fuzz::require(stream.frozenCount() >= frozen, "a frozen block thawed");
        frozen = stream.frozenCount();
    };
    fuzz::inPieces(text.toUtf8(), [&](const QByteArray &piece) {
        pending += piece;
        if ((pending.back() & 0x80) == 0) {
            append();
        }
    });
    append();
    fuzz::require(stream.blocks() == whole, "streaming gives other blocks");
    return 0;
}
