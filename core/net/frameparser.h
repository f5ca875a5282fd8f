// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port of the framing parsers: bytes in any cut -> frames. Pure, no socket, any one thread. What
// comes out never depends on where the bytes were cut; time is linear in the bytes fed and memory
// is bounded by the caps. One parser reads one stream.
#pragma once

#include "base/result.h"
#include "net/frame.h"

#include <QByteArrayView>
#include <QList>

namespace parley {

class FrameParser
{
public:
    static constexpr qsizetype defaultCap = 16 * 1024 * 1024; // bytes of one line, and of one event

    virtual ~FrameParser() = default;

    // The frames these bytes completed, in order. An error (something outgrew its cap; Transport,
    // not to be retried) comes only after all frames before it: with the next call when this one
    // has frames to give. It stays; later bytes are ignored.
    [[nodiscard]] Result<QList<Frame>> feed(QByteArrayView bytes);
    // The stream has ended: what was still pending, or the error there is.
    [[nodiscard]] Result<QList<Frame>> finish();

protected:
    virtual void parse(QByteArrayView bytes) = 0;
    virtual void parseEnd() = 0;

    void deliver(Frame frame) { m_ready.append(std::move(frame)); }
    void fail(const QString &detail);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

private:
    [[nodiscard]] Result<QList<Frame>> take();

    QList<Frame> m_ready;
    std::optional<Error> m_error;
    bool m_ended = false;
};

} // namespace parley
