// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/memoryroutings.h"

namespace parley {

QFuture<Result<void>> MemoryRoutings::record(const RoutingRecord &record)
{
    if (m_failure) {
        return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
    }
    m_records.append(record);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<QList<RoutingRecord>>> MemoryRoutings::records(const QDateTime &from,
                                                              const QDateTime &until)
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

} // namespace parley
