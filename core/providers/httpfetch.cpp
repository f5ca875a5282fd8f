// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpfetch.h"

#include <QPromise>
#include <algorithm>

namespace parley {

struct HttpFetch::Pending
{
    std::unique_ptr<HttpStream> stream;
    QPromise<Result<HttpAnswer>> promise;
    HttpAnswer answer;
    bool ended = false;
};

HttpFetch::HttpFetch(Transport &transport) : m_transport(transport) {}

HttpFetch::~HttpFetch() = default;

QFuture<Result<HttpAnswer>> HttpFetch::send(HttpRequest request, qsizetype cap)
{
    m_pending.push_back(std::make_unique<Pending>());
    Pending *pending = m_pending.back().get();
    pending->promise.start();
    pending->stream = m_transport.send(std::move(request));
    HttpStream *stream = pending->stream.get();
    connect(stream, &HttpStream::headArrived, this,
            [pending](const HttpHead &head) { pending->answer.head = head; });
    connect(stream, &HttpStream::bytesArrived, this, [this, pending, cap](const QByteArray &bytes) {
        if (pending->answer.body.size() + bytes.size() > cap) {
            end(pending,
                Unexpected(ErrorKind::Transport,
                           QStringLiteral("the response is larger than %1 bytes").arg(cap)));
        } else {
            pending->answer.body.append(bytes);
        }
    });
    connect(stream, &HttpStream::finished, this,
            [this, pending] { end(pending, std::move(pending->answer)); });
    connect(stream, &HttpStream::failed, this,
            [this, pending](const Error &error) { end(pending, Unexpected(error)); });
    return pending->promise.future();
}

void HttpFetch::end(Pending *pending, Result<HttpAnswer> answer)
{
    if (pending->ended) {
        return;
    }
    pending->ended = true;
    // Not from inside a signal of the stream that goes away, and the answer last: whoever gets it
    // may destroy this object.
    QMetaObject::invokeMethod(
        this,
        [this, pending, answer = std::move(answer)]() mutable {
            const auto it =
                std::find_if(m_pending.begin(), m_pending.end(),
                             [pending](const auto &known) { return known.get() == pending; });
            const std::unique_ptr<Pending> done = std::move(*it);
            m_pending.erase(it);
            done->promise.addResult(std::move(answer));
            done->promise.finish();
        },
        Qt::QueuedConnection);
}

} // namespace parley
