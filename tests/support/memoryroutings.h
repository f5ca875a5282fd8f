// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A routing log in memory. Header only.
#pragma once

#include "chat/routinglog.h"

namespace parley {

class MemoryRoutings final : public RoutingLog
{
public:
    // While set, everything fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    [[nodiscard]] const QList<RoutingRecord> &all() const { return m_records; }

    [[nodiscard]] QFuture<Result<void>> record(const RoutingRecord &record) override
    {
        if (m_failure) {
            return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
        }
        m_records.append(record);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<QList<RoutingRecord>>>
    records(const QDateTime &from = {}, const QDateTime &until = {}) override
    {
        if (m_failure) {
            return QtFuture::makeReadyFuture(Result<QList<RoutingRecord>>(Unexpected(*m_failure)));
        }
        QList<RoutingRecord> found;
        for (const RoutingRecord &one : m_records) {
            if ((!from.isValid() || one.at >= from) && (!until.isValid() || one.at < until)) {
                found.append(one);
            }
        }
        return QtFuture::makeReadyFuture(Result<QList<RoutingRecord>>(found));
    }

private:
    QList<RoutingRecord> m_records;
    std::optional<Error> m_failure;
};

} // namespace parley
