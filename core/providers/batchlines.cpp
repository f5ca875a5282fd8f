// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/batchlines.h"

namespace parley {

QList<QByteArray> BatchLines::feed(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', from)) {
        take(bytes.sliced(from, end - from));
        deliver(lines);
        from = end + 1;
    }
    take(bytes.sliced(from));
    return lines;
}

QList<QByteArray> BatchLines::finish()
{
    QList<QByteArray> lines;
    deliver(lines);
    return lines;
}

void BatchLines::take(QByteArrayView piece)
{
    m_tooLong = m_tooLong || m_line.size() + piece.size() > m_cap;
    if (m_tooLong) {
        m_line.clear();
    } else {
        m_line.append(piece.data(), piece.size());
    }
}

void BatchLines::deliver(QList<QByteArray> &lines)
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    if (std::exchange(m_tooLong, false) || !line.isEmpty()) {
        lines.append(line);
    }
}

} // namespace parley
