// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A transport without sockets: answers each request with what was set for its URL path (or, failing
// that, for everything), and keeps the requests as they would have left. Signals come from the
// event loop, as the port promises.
#pragma once

#include "net/transport.h"

#include <QMap>
#include <functional>

namespace parley {

struct FakeResponse
{
    int status = 200;
    HttpHeaders headers;
    QList<QByteArray> pieces;     // the body, one bytesArrived each
    std::optional<Error> failure; // instead of finished; before the head when status is 0
    bool hangs = false;           // never ends by itself
};

class FakeTransport final : public Transport
{
public:
    // "" answers every path that has no response of its own; "/path?query" goes before "/path".
    void answer(const QString &path, const FakeResponse &response)
    {
        m_responses.insert(path, response);
    }
    // As above, but only for this port.
    void answer(quint16 port, const QString &path, const FakeResponse &response)
    {
        m_responses.insert(QString::number(port) + path, response);
    }

    // Decides every answer, instead of what was set by path.
    void answerBy(std::function<FakeResponse(const HttpRequest &)> answer)
    {
        m_answer = std::move(answer);
    }

    struct Record
    {
        QList<HttpRequest> requests;
        QList<bool> paused; // each setPaused()
        int aborted = 0;
        int destroyedEarly = 0; // before the end, not aborted
    };
    [[nodiscard]] const Record &record() const { return *m_record; }

    [[nodiscard]] std::unique_ptr<HttpStream> send(HttpRequest request) override;

private:
    QMap<QString, FakeResponse> m_responses;
    std::function<FakeResponse(const HttpRequest &)> m_answer;
    std::shared_ptr<Record> m_record = std::make_shared<Record>();
};

[[nodiscard]] FakeResponse jsonResponse(const QByteArray &body, int status = 200);
[[nodiscard]] FakeResponse sseResponse(const QList<QByteArray> &pieces);
// Nobody listens there.
[[nodiscard]] FakeResponse refusedConnection();

} // namespace parley
