// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A file closed with a passphrase, as somebody may have altered it: refused or read, never more
// than is in it and never with a costlier key than allowed. The head's checksum is mended first, so
// that what it covers is reached.
#include "fuzz.h"

#include "seal/sealedreader.h"

#include <QBuffer>

using namespace parley;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype checksumSize = 16;
    constexpr qsizetype covered = SealHead::size - checksumSize;
    constexpr SealLimits limits{1, 16};
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.size() >= SealHead::size) {
        bytes.replace(covered, checksumSize, headChecksum(bytes));
    }
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto reader = SealedReader::begin(file, Secret(QByteArray("fuzz")), limits);
    if (!reader) {
        fuzz::require(reader.error().providerCode.startsWith(QLatin1String("sealed_")),
                      "a refusal has no name");
        return 0;
    }
    qsizetype total = 0;
    while (true) {
        const auto chunk = (*reader)->next();
        if (!chunk || !*chunk) {
            break;
        }
        total += (*chunk)->size();
        fuzz::require(total <= bytes.size() - SealHead::size - sealTag, "more than is in the file");
    }
    return 0;
}
