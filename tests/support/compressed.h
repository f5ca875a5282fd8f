// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Bodies as servers compress them, made with what Qt has.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace parley::test {

// Content-Encoding: deflate (RFC 1950).
inline QByteArray deflated(const QByteArray &bytes)
{
    constexpr qsizetype lengthOfQt = 4;
    return qCompress(bytes, 9).sliced(lengthOfQt);
}

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~quint32(0);
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

// Content-Encoding: gzip (RFC 1952).
inline QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = deflated(bytes);
    QByteArray end(8, '\0');
    qToLittleEndian(crc32(bytes), end.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), end.data() + 4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(2).chopped(4) + end;
}

} // namespace parley::test
