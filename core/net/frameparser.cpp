// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/frameparser.h"

namespace parley {

Result<QList<Frame>> FrameParser::feed(QByteArrayView bytes)
{
    if (!hasFailed() && !m_ended) {
        parse(bytes);
    }
    return take();
}

Result<QList<Frame>> FrameParser::finish()
{
    if (!hasFailed() && !m_ended) {
        m_ended = true;
        parseEnd();
    }
    return take();
}

void FrameParser::fail(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.detail = detail;
    error.phase = ErrorPhase::Stream;
    error.shouldRetry = false; // the same answer would outgrow the cap again
    m_error = error;
}

Result<QList<Frame>> FrameParser::take()
{
    if (m_ready.isEmpty() && m_error) {
        return Unexpected(*m_error);
    }
    return std::exchange(m_ready, {});
}

} // namespace parley
