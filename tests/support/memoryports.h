// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The small ports in memory: profiles, keys, found servers.
#pragma once

#include "chat/keyvault.h"
#include "chat/profilestore.h"
#include "chat/serverdiscovery.h"

namespace parley {

class MemoryProfileStore final : public ProfileStore
{
    Q_OBJECT
public:
    [[nodiscard]] QList<ProviderProfile> profiles() const override { return m_profiles; }
    [[nodiscard]] Result<void> save(const ProviderProfile &profile) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    // While set, saving and removing fail with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }

private:
    QList<ProviderProfile> m_profiles;
    std::optional<Error> m_failure;
};

// A keychain in memory, with the manners of a real one: it can be locked, and says what was read.
class FakeVault final : public KeyVault
{
public:
    void put(const QString &name, const QByteArray &key);
    // While set, every call fails with it.
    void failWith(const std::optional<Error> &error) { m_failure = error; }
    void setSurvivesRestart(bool survives) { m_survives = survives; }
    [[nodiscard]] const QStringList &reads() const { return m_reads; }
    [[nodiscard]] bool contains(const QString &name) const { return m_keys.contains(name); }

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] bool keepForSession(const QString &name, const Secret &key) override;
    [[nodiscard]] bool survivesRestart() const override { return m_survives; }
    [[nodiscard]] QString title() const override { return QStringLiteral("fake vault"); }

private:
    QMap<QString, Secret> m_keys;
    QStringList m_reads;
    std::optional<Error> m_failure;
    bool m_survives = true;
};

class FakeDiscovery final : public ServerDiscovery
{
public:
    void find(const QList<FoundServer> &servers) { m_servers = servers; }
    [[nodiscard]] QFuture<QList<FoundServer>> look() override;

private:
    QList<FoundServer> m_servers;
};

} // namespace parley
