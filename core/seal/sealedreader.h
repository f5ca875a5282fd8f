// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Opens what SealedWriter closed, chunk by chunk. Every chunk is checked before it is given out;
// only after the end was reached is it sure that nothing is missing. One thread at a time; begin()
// takes as long as the file says, within `limits`.
//
// Storage errors by providerCode: "sealed_passphrase" (not the right one), "sealed_altered",
// "sealed_truncated", "sealed_newer", "sealed_costly" (asks for absurd amounts), "sealed_memory".
#pragma once

#include "seal/sealformat.h"

#include <memory>
#include <optional>

namespace parley {

class SealedReader
{
public:
    // `in` is open for reading, stands at the beginning and outlives it.
    [[nodiscard]] static Result<std::unique_ptr<SealedReader>>
    begin(QIODevice &in, const Secret &passphrase, const SealLimits &limits = {});
    ~SealedReader();
    Q_DISABLE_COPY_MOVE(SealedReader)

    // Nothing after the last chunk; not to be called again then, or after an error.
    [[nodiscard]] Result<std::optional<QByteArray>> next();

private:
    struct Stream;
    explicit SealedReader(QIODevice &in);

    QIODevice &m_in;
    std::unique_ptr<Stream> m_stream;
    bool m_ended = false;
};

} // namespace parley
