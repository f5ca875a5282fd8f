// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The head of a file that is closed with a passphrase, byte by byte as docs/archive-format.md says.
// Pure; what is read may be hostile: it is believed only within SealLimits, before any key is made.
#pragma once

#include "base/result.h"
#include "seal/sealkey.h"

#include <QByteArray>
#include <array>

class QIODevice;

namespace parley {

struct SealHead
{
    static constexpr qsizetype size = 101;
    static constexpr qsizetype boundSize = 68; // what the key check vouches for

    SealCost cost;
    std::array<unsigned char, SealKey::saltSize> salt{};
    std::array<unsigned char, 24> stream{};   // header of the secretstream
    std::array<unsigned char, 17> keyCheck{}; // its first message, which is empty
};

// What a file may ask of this machine.
struct SealLimits
{
    quint32 passes = 10;
    quint32 memoryKiB = 1024 * 1024;
};

constexpr qsizetype sealChunk = 64 * 1024; // bytes of content; the last chunk may hold fewer
constexpr qsizetype sealTag = 17;          // that much longer is a chunk in the file

// Whether it says that it is one; reads nothing away.
[[nodiscard]] bool isSealed(QIODevice &device);
// The first bytes, to which the key check is bound.
[[nodiscard]] QByteArray boundBytes(const SealHead &head);
[[nodiscard]] QByteArray headBytes(const SealHead &head);
// Storage errors: see sealedreader.h.
[[nodiscard]] Result<SealHead> readHead(const QByteArray &bytes, const SealLimits &limits);
// The checksum of the first 85 bytes, the head's last 16.
[[nodiscard]] QByteArray headChecksum(const QByteArray &bytes);
[[nodiscard]] Unexpected refuseSealed(const char *code, const QString &sentence);

} // namespace parley
