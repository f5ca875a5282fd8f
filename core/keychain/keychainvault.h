// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// KeyVault on the system's keychain. Waits 15 s for an answer, then says that the keyring waits to
// be unlocked; what is answered later still counts (a late key is handed to the next read). Which
// entries it stored is kept as names in the settings, so that a locked keyring, which says "not
// found", is never taken for "there is no key". Main thread.
//
// Storage errors by providerCode: "keychain_locked" (also: removed by another program),
// "keychain_silent" (no answer in time), "keychain_missing" (no keychain here), "keychain_failed".
#pragma once

#include "base/clock.h"
#include "base/setting.h"
#include "chat/keyvault.h"
#include "keychain/keychainaccess.h"

#include <QHash>
#include <QStringList>

namespace parley {

// Names of the entries that were stored. Not secret.
inline const Setting<QStringList> storedKeys{"keychain/stored", {}, SettingScope::Machine};

class KeychainVault final : public KeyVault
{
public:
    KeychainVault(std::unique_ptr<KeychainAccess> access, SettingsStore &settings, Clock &clock);
    ~KeychainVault() override;

    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] bool survivesRestart() const override { return true; }
    [[nodiscard]] QString title() const override { return m_access->title(); }

    // Whether any keychain is there, without a prompt: asks for an entry that never exists.
    [[nodiscard]] QFuture<Result<void>> look() override;
    // Whether it really keeps something: writes an entry, reads it back, removes it. May prompt.
    [[nodiscard]] QFuture<Result<void>> probe();
    // Whether this entry was stored here and not removed since.
    [[nodiscard]] bool isMarked(const QString &name) const;

private:
    template <class T>
    class Waiting;
    template <class T>
    [[nodiscard]] std::shared_ptr<Waiting<T>> wait();
    void setMark(const QString &name, bool stored);
    void removeKnown(const QString &name, const std::shared_ptr<Waiting<void>> &waiting);
    void removeMissing(const QString &name, const std::shared_ptr<Waiting<void>> &waiting);

    SettingsStore &m_settings;
    Clock &m_clock;
    QHash<QString, Secret> m_late;
    std::unique_ptr<KeychainAccess> m_access; // last: its pending answers go first
};

} // namespace parley
