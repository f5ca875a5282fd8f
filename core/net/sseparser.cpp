// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/sseparser.h"

#include <cstring>

namespace parley {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

// Where `wanted` is next, remembered so that the bytes are looked at once per kind of line end.
class NextByte
{
public:
    NextByte(QByteArrayView bytes, char wanted) : m_bytes(bytes), m_wanted(wanted) {}

    // Offset of the first one at or after `from`; the size when there is none.
    qsizetype at(qsizetype from)
    {
        if (m_at < from) {
            const qsizetype found = m_bytes.indexOf(m_wanted, from);
            m_at = found < 0 ? m_bytes.size() : found;
        }
        return m_at;
    }

private:
    QByteArrayView m_bytes;
    char m_wanted;
    qsizetype m_at = -1;
};

} // namespace

void SseParser::parse(QByteArrayView bytes)
{
    qsizetype from = 0;
    if (m_afterCr && !bytes.isEmpty()) {
        m_afterCr = false;
        from = bytes.front() == '\n' ? 1 : 0;
    }
    NextByte nextLf(bytes, '\n');
    NextByte nextCr(bytes, '\r');
    while (from < bytes.size()) {
        const qsizetype end = std::min(nextLf.at(from), nextCr.at(from));
        const QByteArrayView part = bytes.sliced(from, end - from);
        if (m_line.size() + part.size() > m_cap) {
            fail(QStringLiteral("a line of the event stream is longer than %1 bytes").arg(m_cap));
            return;
        }
        if (end == bytes.size()) {
            m_line.append(part);
            return;
        }
        if (m_line.isEmpty()) {
            takeLine(part);
        } else {
            const QByteArray line = std::exchange(m_line, {}).append(part);
            takeLine(line);
        }
        if (hasFailed()) {
            return;
        }
        from = end + 1;
        if (bytes[end] == '\r') {
            if (from == bytes.size()) {
                m_afterCr = true;
            } else if (bytes[from] == '\n') {
                ++from;
            }
        }
    }
}

void SseParser::parseEnd()
{
    if (!m_line.isEmpty()) {
        takeLine(std::exchange(m_line, {}));
    }
    if (!hasFailed()) {
        dispatch();
    }
}

void SseParser::takeLine(QByteArrayView line)
{
    if (m_firstLine) {
        m_firstLine = false;
        if (line.startsWith(byteOrderMark)) {
            line = line.sliced(3);
        }
    }
    if (line.isEmpty()) {
        dispatch();
        return;
    }
    if (line.front() == ':') {
        ++m_comments;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        takeField(line, {});
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (value.startsWith(' ')) {
        value = value.sliced(1);
    }
    takeField(line.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        takeData(value);
    } else if (name == "event") {
        if (value != m_lastEvent) {
            m_lastEvent = value.toByteArray();
        }
        m_event = m_lastEvent;
    } else if (name == "id") {
        if (!value.contains('\0')) {
            m_id = value.toByteArray();
        }
    } else if (name == "retry") {
        takeRetry(value);
    }
}

void SseParser::takeData(QByteArrayView value)
{
    if (m_data.size() + value.size() + 1 > m_cap) {
        fail(QStringLiteral("an event of the stream is longer than %1 bytes").arg(m_cap));
        return;
    }
    if (m_hasData) {
        m_data.append('\n');
    }
    m_data.append(value);
    m_hasData = true;
}

void SseParser::takeRetry(QByteArrayView value)
{
    const bool digits = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return c >= '0' && c <= '9';
    });
    bool fits = false;
    const qlonglong milliseconds = value.toByteArray().toLongLong(&fits);
    if (digits && fits) {
        m_retry = std::chrono::milliseconds(milliseconds);
    }
}

void SseParser::dispatch()
{
    if (m_hasData) {
        deliver({std::exchange(m_event, {}), std::exchange(m_data, {}), m_id});
        m_hasData = false;
    }
    m_event = {};
}

} // namespace parley
