// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/markdownsegment.h"

#include "text/markdownparser.h"

namespace parley {

namespace {

constexpr qsizetype rememberedEnd = 64; // UTF-16 units: enough to notice another text

} // namespace

bool MarkdownSegment::continues(const QString &text) const
{
    return text.size() >= m_size &&
           QStringView(text).mid(m_size - m_end.size(), m_end.size()) == m_end;
}

qsizetype MarkdownSegment::update(const QString &text, bool finished)
{
    const bool more = m_given && continues(text);
    const qsizetype before = m_size;
    m_size = text.size();
    m_end = text.right(rememberedEnd);
    if (more && text.size() == before) {
        return size();
    }
    const bool first = !m_given;
    m_given = true;
    if (finished && !m_stream && (first || !more)) {
        m_blocks = parseMarkdown(text);
        return 0;
    }
    qsizetype changed = m_stream && more ? m_stream->blocks().size() : 0;
    if (!m_stream || !more) {
        m_stream = std::make_unique<StreamingMarkdown>();
        m_blocks.clear();
        m_stream->append(text);
    } else {
        m_stream->append(QStringView(text).mid(before));
    }
    const QList<BlockChange> changes = m_stream->update();
    for (const BlockChange &change : changes) {
        changed = qMin(changed, change.first);
    }
    return qMin(changed, m_stream->blocks().size());
}

} // namespace parley
