// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "seal/sealformat.h"

#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <sodium.h>

namespace parley {

namespace {

constexpr char magic[] = "parley-sealed\r\n\x1a"; // shows in a terminal, breaks in text mode
constexpr qsizetype magicSize = 16;
constexpr char formatVersion = 1;
constexpr char argon2id = 1;

constexpr qsizetype versionAt = magicSize;
constexpr qsizetype derivationAt = 17;
constexpr qsizetype reservedAt = 18;
constexpr qsizetype passesAt = 20;
constexpr qsizetype memoryAt = 24;
constexpr qsizetype saltAt = 28;
constexpr qsizetype streamAt = 44;
constexpr qsizetype keyCheckAt = SealHead::boundSize;
constexpr qsizetype checksumAt = 85;
constexpr qsizetype checksumSize = SealHead::size - checksumAt;

static_assert(sizeof(magic) - 1 == magicSize);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == keyCheckAt - streamAt);
static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == sealTag);
static_assert(checksumSize >= crypto_generichash_BYTES_MIN);

void putNumber(QByteArray &bytes, quint32 number)
{
    std::array<char, sizeof number> little{};
    qToLittleEndian(number, little.data());
    bytes.append(little.data(), little.size());
}

quint32 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

template <std::size_t n>
void take(std::array<unsigned char, n> &into, const QByteArray &bytes, qsizetype at)
{
    std::copy_n(bytes.cbegin() + at, n, into.begin());
}

template <std::size_t n>
void put(QByteArray &bytes, const std::array<unsigned char, n> &from)
{
    bytes.append(reinterpret_cast<const char *>(from.data()), from.size());
}

Unexpected headAltered()
{
    return refuseSealed("sealed_altered",
                        QStringLiteral("the file was altered or damaged at its beginning"));
}

} // namespace

Unexpected refuseSealed(const char *code, const QString &sentence)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QLatin1String(code);
    error.detail = sentence;
    return Unexpected(error);
}

bool isSealed(QIODevice &device)
{
    return device.peek(magicSize) == QByteArray(magic, magicSize);
}

QByteArray boundBytes(const SealHead &head)
{
    QByteArray bytes(magic, magicSize);
    bytes += formatVersion;
    bytes += argon2id;
    bytes.append(passesAt - reservedAt, '\0');
    putNumber(bytes, head.cost.passes);
    putNumber(bytes, head.cost.memoryKiB);
    put(bytes, head.salt);
    put(bytes, head.stream);
    return bytes;
}

QByteArray headChecksum(const QByteArray &bytes)
{
    std::array<unsigned char, checksumSize> sum{};
    crypto_generichash(sum.data(), sum.size(),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), checksumAt,
                       nullptr, 0);
    return QByteArray(reinterpret_cast<const char *>(sum.data()), sum.size());
}

QByteArray headBytes(const SealHead &head)
{
    QByteArray bytes = boundBytes(head);
    put(bytes, head.keyCheck);
    return bytes + headChecksum(bytes);
}

Result<SealHead> readHead(const QByteArray &bytes, const SealLimits &limits)
{
    if (!bytes.startsWith(QByteArray(magic, magicSize))) {
        return headAltered();
    }
    if (bytes.size() > versionAt && bytes.at(versionAt) > formatVersion) {
        return refuseSealed("sealed_newer",
                            QStringLiteral("a newer Parley wrote this file; update Parley"));
    }
    if (bytes.size() < SealHead::size) {
        return refuseSealed("sealed_truncated", QStringLiteral("the end of the file is missing"));
    }
    if (bytes.mid(checksumAt, checksumSize) != headChecksum(bytes) ||
        bytes.at(versionAt) != formatVersion || bytes.at(derivationAt) != argon2id ||
        bytes.at(reservedAt) != 0 || bytes.at(reservedAt + 1) != 0) {
        return headAltered();
    }
    SealHead head;
    head.cost = {numberAt(bytes, passesAt), numberAt(bytes, memoryAt)};
    if (head.cost.passes < crypto_pwhash_OPSLIMIT_MIN ||
        head.cost.memoryKiB < crypto_pwhash_MEMLIMIT_MIN / 1024) {
        return headAltered();
    }
    if (head.cost.passes > limits.passes || head.cost.memoryKiB > limits.memoryKiB) {
        return refuseSealed(
            "sealed_costly",
            QStringLiteral("opening this file would take %1 MiB of memory in %2 passes, far more "
                           "than Parley ever asks for; it is not from Parley")
                .arg(head.cost.memoryKiB / 1024)
                .arg(head.cost.passes));
    }
    take(head.salt, bytes, saltAt);
    take(head.stream, bytes, streamAt);
    take(head.keyCheck, bytes, keyCheckAt);
    return head;
}

} // namespace parley
