// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// BatchResults over HTTP: one file of lines after the other, read as they arrive, so that a large
// one never has to be held. Main thread; transport and dialect outlive it.
#pragma once

#include "base/clock.h"
#include "providers/batchform.h"
#include "providers/batchlines.h"

#include <vector>

namespace parley {

class HttpBatchResults final : public BatchResults
{
    Q_OBJECT
public:
    // `refused`: what is wrong already; nothing is asked then.
    HttpBatchResults(Transport &transport, const Clock &clock, const Dialect &dialect,
                     std::shared_ptr<const BatchForm> form, std::vector<HttpRequest> files,
                     const std::optional<Error> &refused);

    void setPaused(bool paused) override;

private:
    void next();
    void read(const QByteArray &bytes);
    void endFile();
    void end(const Result<void> &result);
    void tell(const QList<QByteArray> &lines);

    Transport &m_transport;
    const Clock &m_clock;
    const Dialect &m_dialect;
    std::shared_ptr<const BatchForm> m_form;
    std::vector<HttpRequest> m_files; // still to be read, the next one last
    std::unique_ptr<HttpStream> m_stream;
    HttpHead m_head;
    BatchLines m_lines;
    QByteArray m_refusal; // body of an answer that is an error
    bool m_paused = false;
};

} // namespace parley
