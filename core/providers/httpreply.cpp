// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpreply.h"

#include <QPointer>

namespace parley {

HttpReply::HttpReply(std::unique_ptr<HttpStream> stream, ReplyDecoder decoder, const Clock &clock,
                     Watcher watcher)
    : m_stream(std::move(stream)), m_decoder(std::move(decoder)), m_watcher(std::move(watcher))
{
    connect(m_stream.get(), &HttpStream::headArrived, this,
            [this, &clock](const HttpHead &head) { tell(m_decoder.head(head, clock.now())); });
    connect(m_stream.get(), &HttpStream::bytesArrived, this, &HttpReply::read);
    connect(m_stream.get(), &HttpStream::finished, this, [this] { tell(m_decoder.finish()); });
    connect(m_stream.get(), &HttpStream::failed, this,
            [this](const Error &error) { tell(m_decoder.fail(error)); });
}

HttpReply::~HttpReply()
{
    disconnect(m_stream.get(), nullptr, this, nullptr);
}

void HttpReply::read(const QByteArray &bytes)
{
    if (!m_decoder.ended()) {
        tell(m_decoder.bytes(bytes));
        return;
    }
    // A little after the end is let through, so that the connection can be used again.
    constexpr qsizetype tolerated = 64 * 1024;
    m_afterEnd += bytes.size();
    if (m_afterEnd > tolerated) {
        m_stream->abort();
    }
}

void HttpReply::tell(QList<StreamEvent> events)
{
    const QPointer<HttpReply> alive(this);
    for (StreamEvent &event : events) {
        if (auto *failed = std::get_if<Failed>(&event)) {
            m_stream->abort(); // nothing more is wanted from a server that failed
            if (m_watcher.review) {
                m_watcher.review(failed->error);
            }
        }
        Q_EMIT arrived(event);
        if (!alive) {
            return;
        }
    }
    const ResumePoint point = m_decoder.resumePoint();
    if (!events.isEmpty() && !point.isEmpty() && !m_decoder.ended()) {
        Q_EMIT reached(point);
    }
}

void HttpReply::cancel()
{
    if (const ResumePoint point = m_decoder.resumePoint(); !point.isEmpty() && m_watcher.stop) {
        std::exchange(m_watcher.stop, {})(point);
    }
    if (!m_decoder.ended()) {
        m_stream->abort(); // comes back as failed(Cancelled)
    }
}

void HttpReply::setPaused(bool paused)
{
    m_stream->setPaused(paused);
}

std::optional<Clock::Steady> HttpReply::deadline() const
{
    return m_stream->deadline();
}

void HttpReply::waitLonger(std::chrono::milliseconds by)
{
    m_stream->waitLonger(by);
}

FailedReply::FailedReply(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            Q_EMIT arrived(Failed{error, {}, {}});
        },
        Qt::QueuedConnection);
}

} // namespace parley
