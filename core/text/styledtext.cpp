// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/styledtext.h"

#include "text/textlimits.h"
#include "text/visibletext.h"

#include <algorithm>

namespace parley {

namespace {

bool isBlankChar(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

} // namespace

QList<Span> spansBetween(const QList<Span> &spans, qsizetype from, qsizetype to)
{
    QList<Span> result;
    for (const Span &span : spans) {
        const qsizetype start = std::max(span.start, from);
        const qsizetype end = std::min(span.start + span.length, to);
        if (start < end) {
            Span part = span;
            part.start = start - from;
            part.length = end - start;
            result.append(part);
        }
    }
    return result;
}

void trimStyled(QString &text, QList<Span> &spans)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    const auto isCode = [](const Span &span) { return span.styles.testFlag(SpanStyle::Code); };
    if (spans.isEmpty() || !isCode(spans.first())) {
        while (from < to && isBlankChar(text[from])) {
            ++from;
        }
    }
    if (spans.isEmpty() || !isCode(spans.last())) {
        while (to > from && isBlankChar(text[to - 1])) {
            --to;
        }
    }
    if (from > 0 || to < text.size()) {
        text = text.sliced(from, to - from);
        spans = spansBetween(spans, from, to);
    }
}

QList<Block> cutToSize(const Block &block)
{
    if (block.kind == BlockKind::Code || block.kind == BlockKind::Table ||
        block.text.size() <= textlimits::block) {
        return {block};
    }
    QList<Block> parts;
    for (qsizetype from = 0; from < block.text.size();) {
        const qsizetype length = cutBefore(QStringView(block.text).sliced(from), textlimits::block);
        Block part = block;
        part.text = block.text.sliced(from, length);
        part.spans = spansBetween(block.spans, from, from + length);
        part.joined = block.joined || from > 0;
        for (Container &container : part.containers) {
            container.first = container.first && from == 0;
        }
        parts.append(part);
        from += length;
    }
    return parts;
}

} // namespace parley
