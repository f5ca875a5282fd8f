// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/ndjsonparser.h"

namespace parley {

void NdjsonParser::parse(QByteArrayView bytes)
{
    qsizetype from = 0;
    while (from < bytes.size() && !hasFailed()) {
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArrayView part = bytes.sliced(from, end - from);
        if (m_line.size() + part.size() > m_cap) {
            fail(QStringLiteral("a line of the answer is longer than %1 bytes").arg(m_cap));
            return;
        }
        if (found < 0) {
            m_line.append(part);
            return;
        }
        if (m_line.isEmpty()) {
            takeLine(part);
        } else {
            const QByteArray line = std::exchange(m_line, {}).append(part);
            takeLine(line);
        }
        from = end + 1;
    }
}

void NdjsonParser::parseEnd()
{
    takeLine(std::exchange(m_line, {}));
}

void NdjsonParser::takeLine(QByteArrayView line)
{
    if (m_firstLine && line.startsWith("\xEF\xBB\xBF")) {
        line = line.sliced(3);
    }
    m_firstLine = false;
    const QByteArrayView text = line.trimmed();
    if (!text.isEmpty()) {
        deliver({{}, text.toByteArray(), {}});
    }
}

} // namespace parley
