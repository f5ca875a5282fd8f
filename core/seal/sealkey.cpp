// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "seal/sealkey.h"

#include <sodium.h>

namespace parley {

static_assert(SealKey::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(SealKey::saltSize == crypto_pwhash_SALTBYTES);

bool sodiumIsReady()
{
    return sodium_init() >= 0;
}

void SealKey::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

std::optional<SealKey> SealKey::derive(const Secret &passphrase, const unsigned char *salt,
                                       const SealCost &cost)
{
    constexpr std::size_t kibi = 1024;
    if (!sodiumIsReady()) {
        return std::nullopt;
    }
    SealKey key;
    key.m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    QByteArray bytes = passphrase.reveal();
    const bool derived = key.m_bytes && crypto_pwhash(key.m_bytes.get(), size, bytes.constData(),
                                                      static_cast<unsigned long long>(bytes.size()),
                                                      salt, cost.passes, cost.memoryKiB * kibi,
                                                      crypto_pwhash_ALG_ARGON2ID13) == 0;
    wipe(bytes);
    return derived ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace parley
