// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/fakenetwork.h"

namespace parley {

FakeNetwork::Distance FakeNetwork::distanceOf(const QString &host) const
{
    return host.isEmpty() || host == QLatin1String("localhost") ? Distance::Own
           : host.endsWith(QLatin1String(".lan"))               ? Distance::Near
                                                                : Distance::Far;
}

QFuture<bool> FakeNetwork::reaches(const QUrl &server, const QUrl &)
{
    knocks.append(server.host());
    return QtFuture::makeReadyFuture(reachable);
}

void FakeNetwork::set(Network network)
{
    m_network = network;
    Q_EMIT changed();
}

QFuture<Result<QList<HeldQuestion>>> MemoryWaiting::questions()
{
    QList<HeldQuestion> found;
    for (const HeldQuestion &one : m_questions) {
        const auto chat = m_store.stored(one.conversation);
        if (chat && !chat->find(one.id)) {
            found.append(one);
        }
    }
    return QtFuture::makeReadyFuture(Result<QList<HeldQuestion>>(found));
}

QFuture<Result<void>> MemoryWaiting::put(const HeldQuestion &question)
{
    if (m_failure) {
        return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
    }
    m_questions.append(question);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemoryWaiting::remove(const NodeId &id)
{
    m_questions.removeIf([&id](const HeldQuestion &one) { return one.id == id; });
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace parley
