// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/httpbatchresults.h"

#include <QPointer>
#include <algorithm>

namespace parley {

HttpBatchResults::HttpBatchResults(Transport &transport, const Clock &clock, const Dialect &dialect,
                                   std::shared_ptr<const BatchForm> form,
                                   std::vector<HttpRequest> files,
                                   const std::optional<Error> &refused)
    : m_transport(transport)
    , m_clock(clock)
    , m_dialect(dialect)
    , m_form(std::move(form))
    , m_files(std::move(files))
{
    std::reverse(m_files.begin(), m_files.end());
    QMetaObject::invokeMethod(
        this,
        [this, refused] {
            if (refused) {
                end(Unexpected(*refused));
            } else {
                next();
            }
        },
        Qt::QueuedConnection);
}

void HttpBatchResults::setPaused(bool paused)
{
    m_paused = paused;
    if (m_stream) {
        m_stream->setPaused(paused);
    }
}

void HttpBatchResults::next()
{
    if (m_files.empty()) {
        end({});
        return;
    }
    m_head = {};
    m_lines = BatchLines();
    m_stream = m_transport.send(std::move(m_files.back()));
    m_files.pop_back();
    connect(m_stream.get(), &HttpStream::headArrived, this,
            [this](const HttpHead &head) { m_head = head; });
    connect(m_stream.get(), &HttpStream::bytesArrived, this, &HttpBatchResults::read);
    // Not from inside a signal of the stream that goes away.
    connect(m_stream.get(), &HttpStream::finished, this, &HttpBatchResults::endFile,
            Qt::QueuedConnection);
    connect(
        m_stream.get(), &HttpStream::failed, this,
        [this](const Error &error) { end(Unexpected(error)); }, Qt::QueuedConnection);
    m_stream->setPaused(m_paused);
}

void HttpBatchResults::read(const QByteArray &bytes)
{
    if (m_head.status == 200) {
        tell(m_lines.feed(bytes));
    } else if (m_refusal.size() < errorBodyCap) {
        m_refusal += bytes;
    }
}

void HttpBatchResults::endFile()
{
    if (m_head.status != 200) {
        end(Unexpected(errorFromHttp(m_dialect.vendor(), m_head, m_refusal, m_clock.now())));
        return;
    }
    const QPointer<HttpBatchResults> alive(this);
    tell(m_lines.finish());
    if (alive) {
        next();
    }
}

void HttpBatchResults::tell(const QList<QByteArray> &lines)
{
    QList<BatchAnswer> answers;
    for (const QByteArray &line : lines) {
        answers.append(m_form->answer(line, m_clock.now()));
    }
    if (!answers.isEmpty()) {
        Q_EMIT arrived(answers);
    }
}

void HttpBatchResults::end(const Result<void> &result)
{
    m_stream.reset();
    Q_EMIT ended(result);
}

} // namespace parley
