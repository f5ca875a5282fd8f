// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A routing log in memory.
#pragma once

#include "chat/routinglog.h"

namespace parley {

class MemoryRoutings final : public RoutingLog
{
public:
    // While set, everything fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    [[nodiscard]] const QList<RoutingRecord> &all() const { return m_records; }

    [[nodiscard]] QFuture<Result<void>> record(const RoutingRecord &record) override;
    [[nodiscard]] QFuture<Result<QList<RoutingRecord>>>
    records(const QDateTime &from = {}, const QDateTime &until = {}) override;

private:
    QList<RoutingRecord> m_records;
    std::optional<Error> m_failure;
};

} // namespace parley
