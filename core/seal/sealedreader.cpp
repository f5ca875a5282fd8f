// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "seal/sealedreader.h"

#include <QIODevice>
#include <sodium.h>

namespace parley {

struct SealedReader::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

namespace {

// A device may give less than it has; what is missing then is the file's end.
QByteArray readFully(QIODevice &in, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = in.read(size - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    return bytes;
}

Unexpected altered()
{
    return refuseSealed("sealed_altered", QStringLiteral("the file was altered or damaged"));
}

Unexpected truncated()
{
    return refuseSealed("sealed_truncated",
                        QStringLiteral("the end of the file is missing or damaged"));
}

} // namespace

SealedReader::SealedReader(QIODevice &in) : m_in(in), m_stream(std::make_unique<Stream>()) {}

SealedReader::~SealedReader() = default;

Result<std::unique_ptr<SealedReader>> SealedReader::begin(QIODevice &in, const Secret &passphrase,
                                                          const SealLimits &limits)
{
    if (!sodiumIsReady()) {
        return refuseSealed("sealed_memory", QStringLiteral("libsodium can't be used here"));
    }
    const auto head = readHead(readFully(in, SealHead::size), limits);
    if (!head) {
        return Unexpected(head.error());
    }
    const auto key = SealKey::derive(passphrase, head->salt.data(), head->cost);
    if (!key) {
        return refuseSealed("sealed_memory",
                            QStringLiteral("opening the file takes %1 MiB of memory, which are "
                                           "not there")
                                .arg(head->cost.memoryKiB / 1024));
    }
    std::unique_ptr<SealedReader> reader(new SealedReader(in));
    auto *state = &reader->m_stream->state;
    unsigned char tag = 0;
    const QByteArray bound = boundBytes(*head);
    const bool fits =
        crypto_secretstream_xchacha20poly1305_init_pull(state, head->stream.data(), key->bytes()) ==
            0 &&
        crypto_secretstream_xchacha20poly1305_pull(
            state, nullptr, nullptr, &tag, head->keyCheck.data(), head->keyCheck.size(),
            reinterpret_cast<const unsigned char *>(bound.constData()),
            static_cast<unsigned long long>(bound.size())) == 0;
    if (!fits) {
        return refuseSealed("sealed_passphrase",
                            QStringLiteral("the passphrase does not open this file"));
    }
    return reader;
}

Result<std::optional<QByteArray>> SealedReader::next()
{
    if (m_ended) {
        return std::optional<QByteArray>();
    }
    const QByteArray sealed = readFully(m_in, sealChunk + sealTag);
    if (sealed.size() < sealTag) {
        return truncated();
    }
    QByteArray bytes(sealed.size() - sealTag, Qt::Uninitialized);
    unsigned char tag = 0;
    const bool good =
        crypto_secretstream_xchacha20poly1305_pull(
            &m_stream->state, reinterpret_cast<unsigned char *>(bytes.data()), nullptr, &tag,
            reinterpret_cast<const unsigned char *>(sealed.constData()),
            static_cast<unsigned long long>(sealed.size()), nullptr, 0) == 0;
    m_ended = good && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended) {
        // Whoever can add something can't make it be believed, but it is no file of ours any more.
        return m_in.read(1).isEmpty() ? Result<std::optional<QByteArray>>(std::optional(bytes))
                                      : Result<std::optional<QByteArray>>(altered());
    }
    if (sealed.size() < sealChunk + sealTag) {
        return truncated();
    }
    if (!good || tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE) {
        return altered();
    }
    return std::optional(bytes);
}

} // namespace parley
