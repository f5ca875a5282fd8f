// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/codelines.h"

#include <algorithm>

namespace parley {

namespace {

int columnsOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (c == u'\t') {
            columns += 4 - columns % 4;
        } else {
            columns += c.unicode() >= 0x1100 ? 2 : 1;
        }
    }
    return columns;
}

} // namespace

qsizetype CodeLines::setText(const QString &text)
{
    const bool grown = text.size() >= m_text.size() && text.startsWith(m_text) && !m_text.isEmpty();
    if (grown && text.size() == m_text.size()) {
        return count();
    }
    const qsizetype first = grown ? count() - 1 : 0;
    if (!grown) {
        m_starts = {0};
        m_columns = 0;
    }
    m_text = text;
    scan(m_starts.last());
    for (qsizetype i = first; i < count(); ++i) {
        measure(i);
    }
    return first;
}

void CodeLines::scan(qsizetype from)
{
    while (from < m_text.size()) {
        const qsizetype feed = m_text.indexOf(u'\n', from);
        const qsizetype end = feed < 0 ? m_text.size() : feed;
        while (end - from > longestLine) {
            from += longestLine;
            if (m_text[from].isLowSurrogate()) {
                --from;
            }
            m_starts.append(from);
        }
        if (feed < 0) {
            return;
        }
        from = feed + 1;
        m_starts.append(from);
    }
}

void CodeLines::measure(qsizetype index)
{
    m_columns = qMax(m_columns, columnsOf(line(index)));
}

QStringView CodeLines::line(qsizetype index) const
{
    const qsizetype from = m_starts.at(index);
    qsizetype end = index + 1 < count() ? m_starts.at(index + 1) : m_text.size();
    if (end > from && m_text.at(end - 1) == u'\n') {
        --end;
    }
    return QStringView(m_text).mid(from, end - from);
}

qsizetype CodeLines::lineAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return std::max<qsizetype>(0, after - m_starts.begin() - 1);
}

} // namespace parley
