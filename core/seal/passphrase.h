// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person types as a passphrase, as bytes, and a verifier that tells later whether it was the
// same one (Argon2id with its salt and parameters, as libsodium writes it). The verifier opens
// nothing. Pure functions; the last two take some tenths of a second and 64 MiB: worker thread.
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace parley {

// The same bytes whatever keyboard wrote the accents (UTF-8 of NFC); wipes what was given, as far
// as it has no other owner.
[[nodiscard]] Secret passphraseOf(QString &&typed);
// Of bytes from a file: as above where they are UTF-8, else as they are. One line end goes.
[[nodiscard]] Secret passphraseOf(QByteArray &&bytes);

// Configuration error for an empty one, Storage error without the memory.
[[nodiscard]] Result<QString> passphraseVerifier(const Secret &passphrase);
// False also for a verifier that is none of ours, whatever it asks for.
[[nodiscard]] bool fitsVerifier(const QString &verifier, const Secret &passphrase);

} // namespace parley
