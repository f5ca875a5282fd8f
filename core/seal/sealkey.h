// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The key a passphrase gives, in memory of its own that is locked where the system allows it and
// wiped with the object. Any thread.
#pragma once

#include "base/secret.h"

#include <memory>
#include <optional>

namespace parley {

// libsodium may be asked; the first call prepares it.
[[nodiscard]] bool sodiumIsReady();

// What deriving a key costs whoever tries passphrases, and whoever knows the right one.
struct SealCost
{
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
};

class SealKey
{
public:
    static constexpr std::size_t size = 32;
    static constexpr std::size_t saltSize = 16;

    // Argon2id 1.3; blocks for as long as `cost` says. Nothing: there is not so much memory.
    [[nodiscard]] static std::optional<SealKey>
    derive(const Secret &passphrase, const unsigned char *salt, const SealCost &cost);
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.get(); }

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

} // namespace parley
