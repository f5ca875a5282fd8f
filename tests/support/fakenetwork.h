// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A network that is switched off and on by hand, and a WaitingStore in memory that forgets what
// became a message, as the database does.
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
    [[nodiscard]] Distance distanceOf(const QString &host) const override;
    [[nodiscard]] QFuture<bool> reaches(const QUrl &server, const QUrl &) override;

    void set(Network network);

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

    [[nodiscard]] QFuture<Result<QList<HeldQuestion>>> questions() override;
    [[nodiscard]] QFuture<Result<void>> put(const HeldQuestion &question) override;
    [[nodiscard]] QFuture<Result<void>> remove(const NodeId &id) override;

private:
    const MemoryStore &m_store;
    QList<HeldQuestion> m_questions;
    std::optional<Error> m_failure;
};

} // namespace parley
