// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/faketransport.h"

#include <QPointer>

namespace parley {

namespace {

class FakeStream final : public HttpStream
{
public:
    FakeStream(FakeResponse response, std::shared_ptr<FakeTransport::Record> record)
        : m_response(std::move(response)), m_record(std::move(record))
    {
        later();
    }

    ~FakeStream() override { m_record->destroyedEarly += m_over ? 0 : 1; }

    void abort() override
    {
        if (m_over) {
            return;
        }
        m_over = true;
        ++m_record->aborted;
        QMetaObject::invokeMethod(
            this,
            [this] {
                Error error;
                error.kind = ErrorKind::Cancelled;
                Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
    }

    void setPaused(bool paused) override
    {
        m_record->paused.append(paused);
        const bool resumes = m_paused && !paused;
        m_paused = paused;
        if (resumes) {
            later();
        }
    }

private:
    void later()
    {
        QMetaObject::invokeMethod(
            this, [this] { step(); }, Qt::QueuedConnection);
    }

    void step()
    {
        if (m_over || m_paused) {
            return;
        }
        const QPointer<FakeStream> alive(this);
        if (!m_headSent && m_response.status != 0) {
            m_headSent = true;
            Q_EMIT headArrived({m_response.status, m_response.headers});
        } else if (!m_response.pieces.isEmpty()) {
            Q_EMIT bytesArrived(m_response.pieces.takeFirst());
        } else if (!m_response.hangs) {
            m_over = true;
            if (m_response.failure) {
                Q_EMIT failed(*m_response.failure);
            } else {
                Q_EMIT finished();
            }
            return;
        }
        if (alive && !(m_response.hangs && m_response.pieces.isEmpty() && m_headSent)) {
            later();
        }
    }

    FakeResponse m_response;
    std::shared_ptr<FakeTransport::Record> m_record;
    bool m_headSent = false;
    bool m_over = false;
    bool m_paused = false;
};

} // namespace

std::unique_ptr<HttpStream> FakeTransport::send(HttpRequest request)
{
    const QString path = request.url.path();
    const QString query = path + u'?' + request.url.query();
    const QString place = QString::number(request.url.port()) + path;
    FakeResponse response = m_responses.value(QString());
    for (const QString &known : {path, place, query}) {
        response = m_responses.value(known, response);
    }
    if (m_answer) {
        response = m_answer(request);
    }
    m_record->requests.append(std::move(request));
    return std::make_unique<FakeStream>(response, m_record);
}

FakeResponse jsonResponse(const QByteArray &body, int status)
{
    return {status, {{"content-type", "application/json"}}, {body}, {}, false};
}

FakeResponse sseResponse(const QList<QByteArray> &pieces)
{
    return {200, {{"content-type", "text/event-stream"}}, pieces, {}, false};
}

FakeResponse refusedConnection()
{
    Error error;
    error.kind = ErrorKind::Transport;
    error.detail = QStringLiteral("connection refused");
    return {0, {}, {}, error, false};
}

} // namespace parley
