// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Markdown: streamed in any pieces it gives the blocks of the whole text, and the spans of a block
// cover its text.
#include "fuzz.h"

#include "text/markdownparser.h"
#include "text/streamingmarkdown.h"

#include <QStringDecoder>

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
    // A decoder stands before the Markdown; it must not take a U+FEFF of the text for a mark.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    fuzz::inPieces(text.toUtf8(), [&](const QByteArray &piece) {
        stream.append(QString(decoder(piece)));
        (void)stream.update();
        fuzz::require(stream.frozenCount() >= frozen, "a frozen block thawed");
        frozen = stream.frozenCount();
    });
    fuzz::require(stream.blocks() == whole, "streaming gives other blocks");
    return 0;
}
