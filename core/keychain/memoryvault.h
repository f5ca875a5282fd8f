// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// KeyVault for this session only: nothing leaves the process, everything is wiped with it. Never
// fails. Main thread.
#pragma once

#include "chat/keyvault.h"

#include <QHash>

namespace parley {

class MemoryVault final : public KeyVault
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &key) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
    [[nodiscard]] bool survivesRestart() const override { return false; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool contains(const QString &name) const { return m_keys.contains(name); }

private:
    QHash<QString, Secret> m_keys;
};

} // namespace parley
