// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/markdownsegment.h"

#include "text/markdownparser.h"

namespace parley {

namespace {

constexpr qsizetype rememberedEnd = 64; // UTF-16 units: enough to notice another text

// What a character costs until its block is listed, for the texts of bench_hostile.
qint64 costOf(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return 1'200; // may begin a block
    case u'|':
        return 900; // may begin a cell
    default:
        return c.unicode() < 0x80 ? 20 : 50;
    }
}

// Where the text goes no further for that cost; after a line's end where there is one.
qsizetype affordable(const QString &text, qsizetype from, qint64 &allowed)
{
    qsizetype end = from;
    qsizetype line = from;
    for (; end < text.size() && allowed > 0; ++end) {
        allowed -= costOf(text.at(end));
        line = text.at(end) == u'\n' ? end + 1 : line;
    }
    if (end == text.size()) {
        return end;
    }
    const bool pair = end > from && text.at(end - 1).isHighSurrogate();
    return line > from ? line : end + (pair ? 1 : 0);
}

} // namespace

bool MarkdownSegment::continues(const QString &text) const
{
    return text.size() >= m_size &&
           QStringView(text).mid(m_size - m_end.size(), m_end.size()) == m_end;
}

qsizetype MarkdownSegment::update(const QString &text, bool finished, qint64 &allowed)
{
    const bool more = m_given && continues(text);
    const qsizetype before = m_size;
    if (more && text.size() == before) {
        m_complete = true;
        return size();
    }
    const qsizetype end = affordable(text, more ? before : 0, allowed);
    m_complete = end == text.size();
    m_size = end;
    m_end = text.mid(qMax<qsizetype>(0, end - rememberedEnd), qMin(end, rememberedEnd));
    const bool first = !m_given;
    m_given = true;
    if (finished && m_complete && !m_stream && (first || !more)) {
        m_blocks = parseMarkdown(text);
        return 0;
    }
    qsizetype changed = m_stream && more ? m_stream->blocks().size() : 0;
    if (!m_stream || !more) {
        m_stream = std::make_unique<StreamingMarkdown>();
        m_blocks.clear();
        m_stream->append(QStringView(text).first(end));
    } else {
        m_stream->append(QStringView(text).sliced(before, end - before));
    }
    const QList<BlockChange> changes = m_stream->update();
    for (const BlockChange &change : changes) {
        changed = qMin(changed, change.first);
    }
    return qMin(changed, m_stream->blocks().size());
}

} // namespace parley
