// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// KeyVault a program starts with: the system's keychain while one answers, else this session only,
// and it says so. A keychain that is merely locked is no reason to fall back: its error is passed
// on, and a person may choose keepForSession(). Main thread.
#pragma once

#include "keychain/keychainvault.h"
#include "keychain/memoryvault.h"

#include <memory>

namespace parley {

class FallbackVault final : public KeyVault
{
public:
    // `keychain` outlives it, and so do the answers it still owes.
    explicit FallbackVault(KeychainVault &keychain) : m_keychain(keychain) {}

    // Looks for a keychain without any prompt. Until then one is believed to be there.
    [[nodiscard]] QFuture<Result<void>> look() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] bool survivesRestart() const override { return m_reason.isEmpty(); }
    [[nodiscard]] QString title() const override;

    [[nodiscard]] bool keepForSession(const QString &name, const Secret &key) override;
    // Why keys don't survive a restart; empty when they do. English, for the details.
    [[nodiscard]] QString reason() const { return m_reason; }

private:
    [[nodiscard]] bool fallsBack(const Error &error);
    template <class T, class Step>
    [[nodiscard]] QFuture<Result<T>> whileAlive(QFuture<Result<T>> future, Step step);

    KeychainVault &m_keychain;
    MemoryVault m_memory;
    QString m_reason;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); // see whileAlive()
};

} // namespace parley
