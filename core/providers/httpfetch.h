// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One-shot requests: the whole body of a response as one future. Main thread. The owner of this
// object owns all requests under way; destroying it drops them (their futures are cancelled).
#pragma once

#include "base/result.h"
#include "net/transport.h"

#include <QFuture>
#include <vector>

namespace parley {

struct HttpAnswer
{
    HttpHead head;
    QByteArray body;
};

class HttpFetch : public QObject
{
    Q_OBJECT
public:
    explicit HttpFetch(Transport &transport);
    ~HttpFetch() override;

    // Any status is an answer; an error means that none came. Bodies above `cap` bytes are a
    // Transport error.
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(HttpRequest request, qsizetype cap = bodyCap);

private:
    static constexpr qsizetype bodyCap = 16 * 1024 * 1024;
    struct Pending;

    void end(Pending *pending, Result<HttpAnswer> answer);

    Transport &m_transport;
    std::vector<std::unique_ptr<Pending>> m_pending;
};

} // namespace parley
