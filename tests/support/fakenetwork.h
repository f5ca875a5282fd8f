// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A network that is switched off and on by hand, and a WaitingStore in memory that forgets what
// became a message, as the database does. Header only.
#pragma once

#include "base/networkstate.h"
#include "chat/waitingstore.h"
#include "support/memorystore.h"

namespace parley {

class FakeNetwork final : public NetworkState
{
public:
    void begin() override { begun = true; }
    [[nodiscard]] Network network() const override { return m_network; }
    [[nodiscard]] Distance distanceOf(const QString &host) const override
    {
        return host.isEmpty() || host == QLatin1String("localhost") ? Distance::Own
               : host.endsWith(QLatin1String(".lan"))               ? Distance::Near
                                                                    : Distance::Far;
    }
    [[nodiscard]] QFuture<bool> reaches(const QUrl &server, const QUrl &) override
    {
        knocks.append(server.host());
        return QtFuture::makeReadyFuture(reachable);
    }

    void set(Network network)
    {
        m_network = network;
        Q_EMIT changed();
    }

    bool begun = false;
    bool reachable = false;
    QStringList knocks;

private:
    Network m_network = Network::There;
};

class MemoryWaiting final : public WaitingStore
{
public:
    explicit MemoryWaiting(const MemoryStore &store) : m_store(store) {}

    void failWith(const std::optional<Error> &error) { m_failure = error; }

    [[nodiscard]] QFuture<Result<QList<HeldQuestion>>> questions() override
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
    [[nodiscard]] QFuture<Result<void>> put(const HeldQuestion &question) override
    {
        if (m_failure) {
            return QtFuture::makeReadyFuture(Result<void>(Unexpected(*m_failure)));
        }
        m_questions.append(question);
        return QtFuture::makeReadyFuture(Result<void>());
    }
    [[nodiscard]] QFuture<Result<void>> remove(const NodeId &id) override
    {
        m_questions.removeIf([&id](const HeldQuestion &one) { return one.id == id; });
        return QtFuture::makeReadyFuture(Result<void>());
    }

private:
    const MemoryStore &m_store;
    QList<HeldQuestion> m_questions;
    std::optional<Error> m_failure;
};

} // namespace parley
