// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Writes through to another device what only a passphrase opens again, chunk by chunk: no more than
// one of them is in memory. Without finish() the file is refused as incomplete. One thread at a
// time; begin() derives the key, which takes about a second.
#pragma once

#include "seal/sealformat.h"

#include <QIODevice>
#include <memory>

namespace parley {

class SealedWriter final : public QIODevice
{
    Q_OBJECT
public:
    // `out` is open for writing and outlives it. Configuration error for an empty passphrase,
    // Storage error when `out` refuses or the memory is not there.
    [[nodiscard]] static Result<std::unique_ptr<SealedWriter>>
    begin(QIODevice &out, const Secret &passphrase, const SealCost &cost = {});
    ~SealedWriter() override;

    // The rest and the mark that nothing follows; false: `out` refused something.
    [[nodiscard]] bool finish();
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Stream;
    explicit SealedWriter(QIODevice &out);
    [[nodiscard]] bool push(bool last);

    QIODevice &m_out;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_chunk; // not written yet
    bool m_good = true;
};

} // namespace parley
