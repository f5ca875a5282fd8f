// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "text/inlinebuilder.h"

#include "text/textlimits.h"
#include "text/visibletext.h"

namespace parley {

namespace {

// "<br>", "<br/>", "<BR />": what answers write for a break inside a table cell.
bool isBreakTag(const QString &tag)
{
    QString name = tag.toLower();
    name.remove(u' ');
    return name == QLatin1String("<br>") || name == QLatin1String("<br/>");
}

// What a placeholder says when an image has no alternative text.
QString standIn(const QString &source)
{
    if (source.isEmpty()) {
        return QStringLiteral("\U0001F5BC");
    }
    return source.size() <= textlimits::word
               ? source
               : source.first(cutBefore(source, textlimits::word)) + u'\u2026';
}

} // namespace

void InlineBuilder::spend(qsizetype units)
{
    if (m_budget >= 0) {
        m_budget -= units;
    }
}

void InlineBuilder::begin(bool raw)
{
    m_raw = raw;
    m_result = {};
}

InlineBuilder::Result InlineBuilder::take()
{
    return std::exchange(m_result, {});
}

void InlineBuilder::leaveStyle(SpanStyle style)
{
    const qsizetype at = m_styles.lastIndexOf(style);
    if (at >= 0) {
        m_styles.remove(at);
    }
}

void InlineBuilder::enterLink(const QString &target)
{
    m_links.append(visibleText(m_guard.restoredAddress(target)));
    spend(m_links.last().size());
}

void InlineBuilder::enterImage(const QString &source)
{
    const QString address = visibleText(m_guard.restoredAddress(source));
    spend(address.size());
    m_images.append({address, m_result.text.size(), m_styles, m_links.size()});
}

void InlineBuilder::leaveImage()
{
    if (m_result.text.size() == m_images.last().start) {
        append(standIn(m_images.last().source), SpanStyle::Plain);
    }
    m_images.removeLast();
}

// The address of the link around the current text, or none. A link inside an image is none.
const QString *InlineBuilder::link() const
{
    const qsizetype depth = m_images.isEmpty() ? m_links.size() : m_images.first().links;
    return depth == 0 ? nullptr : &m_links[depth - 1];
}

SpanStyles InlineBuilder::styles() const
{
    // The alternative text of an image is one placeholder, whatever stands in it.
    SpanStyles all = SpanStyle::Plain;
    for (const SpanStyle style : m_images.isEmpty() ? m_styles : m_images.first().styles) {
        all |= style;
    }
    all.setFlag(SpanStyle::Link, link() != nullptr);
    all.setFlag(SpanStyle::Image, !m_images.isEmpty());
    return all;
}

void InlineBuilder::append(const QString &text, SpanStyles extra)
{
    if (text.isEmpty()) {
        return;
    }
    spend(text.size());
    Span span;
    span.start = m_result.text.size();
    span.length = text.size();
    span.styles = styles() | extra;
    span.target = link() == nullptr ? QString() : *link();
    span.source = m_images.isEmpty() ? QString() : m_images.first().source;
    m_result.text += text;
    const bool newImage = !m_images.isEmpty() && m_images.first().start == span.start;
    if (!m_result.spans.isEmpty() && !(extra & SpanStyle::Math) && !newImage) {
        Span &last = m_result.spans.last();
        if (last.styles == span.styles && last.target == span.target &&
            last.source == span.source) {
            last.length += span.length;
            return;
        }
    }
    m_result.spans.append(span);
}

void InlineBuilder::addText(const QString &text)
{
    if (m_raw) {
        const QString raw = visibleText(m_guard.restored(text));
        spend(raw.size());
        m_result.text += raw;
        return;
    }
    if (m_styles.contains(SpanStyle::Code)) {
        append(visibleText(m_guard.restored(text)), SpanStyle::Plain);
        return;
    }
    for (const InlineGuard::Part &part : m_guard.parts(text)) {
        if (part.guarded == nullptr) {
            append(visibleText(part.text), SpanStyle::Plain);
        } else {
            addGuarded(*part.guarded);
        }
    }
}

void InlineBuilder::addGuarded(const Guarded &guarded)
{
    switch (guarded.kind) {
    case Guarded::Kind::Math:
        append(visibleText(guarded.tex), SpanStyle::Math);
        break;
    case Guarded::Kind::MathDisplay:
        m_result.closed = guarded.closed;
        append(visibleText(guarded.tex), SpanStyle::Math | SpanStyle::MathDisplay);
        break;
    case Guarded::Kind::Address:
    case Guarded::Kind::Comment:
        append(visibleText(guarded.raw), SpanStyle::Html);
        break;
    }
}

void InlineBuilder::addTag(const QString &tag)
{
    if (m_raw) {
        addText(tag);
    } else if (isBreakTag(tag)) {
        addBreak(true);
    } else {
        append(visibleText(m_guard.restored(tag)), SpanStyle::Html);
    }
}

void InlineBuilder::addBreak(bool hard)
{
    append(QString(hard ? u'\n' : u' '), SpanStyle::Plain);
}

} // namespace parley
