// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "net/heldstream.h"

namespace parley {

HeldStream::HeldStream(const NetworkDefaults &defaults, HttpRequest request, Send send)
    : m_request(std::move(request)), m_send(std::move(send))
{
    connect(&defaults, &NetworkDefaults::released, this, &HeldStream::begin);
}

void HeldStream::begin()
{
    const Send send = std::exchange(m_send, {});
    if (!send) {
        return;
    }
    m_stream = send(std::exchange(m_request, {}));
    m_stream->setPaused(m_paused);
    connect(m_stream.get(), &HttpStream::headArrived, this, &HttpStream::headArrived);
    connect(m_stream.get(), &HttpStream::bytesArrived, this, &HttpStream::bytesArrived);
    connect(m_stream.get(), &HttpStream::finished, this, &HttpStream::finished);
    connect(m_stream.get(), &HttpStream::failed, this, &HttpStream::failed);
}

void HeldStream::abort()
{
    if (m_stream) {
        m_stream->abort();
    } else if (std::exchange(m_send, {})) {
        QMetaObject::invokeMethod(
            this,
            [this] { Q_EMIT failed(Error::of(ErrorKind::Cancelled, QStringLiteral("cancelled"))); },
            Qt::QueuedConnection);
    }
}

void HeldStream::setPaused(bool paused)
{
    m_paused = paused;
    if (m_stream) {
        m_stream->setPaused(paused);
    }
}

std::optional<Clock::Steady> HeldStream::deadline() const
{
    return m_stream ? m_stream->deadline() : std::nullopt;
}

void HeldStream::waitLonger(std::chrono::milliseconds by)
{
    if (m_stream) {
        m_stream->waitLonger(by);
    }
}

} // namespace parley
