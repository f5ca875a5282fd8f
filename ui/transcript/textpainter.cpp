// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/textpainter.h"

#include "ui/transcript/strokes.h"

namespace parley {

namespace {

QStringList picturesIn(const Block &block)
{
    QStringList sources;
    for (const Span &span : block.spans) {
        if (span.styles.testFlag(SpanStyle::Image) && !sources.contains(span.source)) {
            sources += span.source;
        }
    }
    return sources;
}

} // namespace

TextStyle TextPainter::styleOf(const Block &block, const PaintEnvironment &environment)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return environment.compact ? TextStyle::Heading3
               : block.level <= 1  ? TextStyle::Heading1
               : block.level == 2  ? TextStyle::Heading2
                                   : TextStyle::Heading3;
    case BlockKind::Html:
        return TextStyle::Code;
    default:
        return environment.reading();
    }
}

int TextPainter::layOut(const TranscriptItem &item, const ItemState &, int width)
{
    const auto &content = std::get<BlockItem>(item.content);
    const Block &block = content.block;
    m_kind = block.kind;
    m_width = width;
    m_frame.set(content, m_environment.px(item.spaceAbove), block.text.isRightToLeft(),
                m_environment);
    if (m_kind == BlockKind::Rule) {
        m_text = InlineText(); // of "--", which was a paragraph before the third came
        m_height = m_lineHeight = m_environment.px(9);
        return m_height;
    }
    InlineText::Look look;
    look.style = styleOf(block, m_environment);
    look.ink = m_frame.inQuote() || m_kind == BlockKind::Html ? ColorRole::Ink2 : ColorRole::Ink;
    look.plain = m_kind == BlockKind::Plain || m_kind == BlockKind::Html;
    m_text.setText(block.text, block.spans, look, m_environment);
    const int inner = width - m_frame.indent();
    m_height = m_text.layOut(inner) + m_pictures.layOut(picturesIn(block), inner, m_environment);
    m_lineHeight = m_text.firstLineHeight();
    return m_height;
}

QPointF TextPainter::origin() const
{
    return QPointF(m_frame.contentLeft(), 0);
}

void TextPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    m_frame.paint(painter, m_width, m_height, m_lineHeight, moment);
    if (m_kind == BlockKind::Rule) {
        Strokes(painter, m_environment, moment.dpr)
            .horizontalLine(m_frame.contentLeft(), m_height / 2, m_width - m_frame.indent(),
                            m_environment.color(ColorRole::LineStrong));
        return;
    }
    m_text.paint(painter, origin(), moment);
    m_pictures.paint(painter, origin() + QPointF(0, m_text.height()), moment);
    const QList<PaintedPart> links = m_text.parts();
    if (moment.focusPart >= 0 && moment.focusPart < links.size()) {
        Strokes(painter, m_environment, moment.dpr)
            .focusRing(links.at(moment.focusPart).rect.translated(origin()), 2);
    }
}

QList<PaintedPart> TextPainter::parts() const
{
    QList<PaintedPart> parts = m_text.parts();
    for (PaintedPart &part : parts) {
        part.rect.translate(origin());
        for (QRectF &rect : part.more) {
            rect.translate(origin());
        }
    }
    return parts;
}

int TextPainter::positionAt(const QPointF &point) const
{
    return m_text.positionAt(point - origin());
}

QRectF TextPainter::caretRect(int position) const
{
    return m_text.caretRect(position).translated(origin());
}

bool TextPainter::isText(const QPointF &point) const
{
    return m_kind != BlockKind::Rule && m_text.contains(point - origin());
}

QString TextPainter::tipAt(const QPointF &point) const
{
    const QList<PaintedPart> links = m_text.parts();
    for (const PaintedPart &link : links) {
        if (link.contains(point - origin())) {
            return link.tip;
        }
    }
    return {};
}

} // namespace parley
