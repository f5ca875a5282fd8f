// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "seal/sealedwriter.h"

#include <sodium.h>

namespace parley {

struct SealedWriter::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

SealedWriter::SealedWriter(QIODevice &out) : m_out(out), m_stream(std::make_unique<Stream>())
{
    m_chunk.reserve(sealChunk);
}

SealedWriter::~SealedWriter()
{
    wipe(m_chunk);
}

Result<std::unique_ptr<SealedWriter>> SealedWriter::begin(QIODevice &out, const Secret &passphrase,
                                                          const SealCost &cost)
{
    if (passphrase.isEmpty()) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("a passphrase is needed"));
    }
    SealHead head;
    head.cost = cost;
    const bool ready = sodiumIsReady();
    randombytes_buf(head.salt.data(), head.salt.size());
    const auto key = ready ? SealKey::derive(passphrase, head.salt.data(), cost) : std::nullopt;
    if (!key) {
        return refuseSealed("sealed_memory",
                            QStringLiteral("there is not enough memory to use a passphrase"));
    }
    std::unique_ptr<SealedWriter> writer(new SealedWriter(out));
    auto *state = &writer->m_stream->state;
    crypto_secretstream_xchacha20poly1305_init_push(state, head.stream.data(), key->bytes());
    const QByteArray bound = boundBytes(head);
    crypto_secretstream_xchacha20poly1305_push(
        state, head.keyCheck.data(), nullptr, nullptr, 0,
        reinterpret_cast<const unsigned char *>(bound.constData()),
        static_cast<unsigned long long>(bound.size()),
        crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    if (out.write(headBytes(head)) != SealHead::size) {
        return Unexpected(ErrorKind::Storage, out.errorString());
    }
    writer->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return writer;
}

qint64 SealedWriter::readData(char *, qint64)
{
    return -1;
}

// A full chunk waits for the next byte: only the last one is marked as such.
qint64 SealedWriter::writeData(const char *data, qint64 size)
{
    for (qint64 taken = 0; taken < size && m_good;) {
        if (m_chunk.size() == sealChunk) {
            m_good = push(false);
        }
        const qint64 fits = qMin<qint64>(size - taken, sealChunk - m_chunk.size());
        m_chunk.append(data + taken, fits);
        taken += fits;
    }
    if (!m_good) {
        setErrorString(m_out.errorString());
    }
    return m_good ? size : -1;
}

bool SealedWriter::push(bool last)
{
    QByteArray sealed(m_chunk.size() + sealTag, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_stream->state, reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
        reinterpret_cast<const unsigned char *>(m_chunk.constData()),
        static_cast<unsigned long long>(m_chunk.size()), nullptr, 0,
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_chunk.resize(0); // keeps its room
    return m_out.write(sealed) == sealed.size();
}

bool SealedWriter::finish()
{
    m_good = m_good && push(true);
    close();
    return m_good;
}

} // namespace parley
