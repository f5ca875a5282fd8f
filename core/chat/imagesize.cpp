// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/imagesize.h"

namespace parley {

namespace {

// Reads numbers at places that may not exist: those are zero.
class Bytes
{
public:
    explicit Bytes(QByteArrayView data) : m_data(data) {}

    [[nodiscard]] int at(qsizetype i) const
    {
        return i >= 0 && i < m_data.size() ? static_cast<unsigned char>(m_data[i]) : 0;
    }
    [[nodiscard]] int big16(qsizetype i) const { return at(i) << 8 | at(i + 1); }
    [[nodiscard]] int little16(qsizetype i) const { return at(i + 1) << 8 | at(i); }
    [[nodiscard]] int little24(qsizetype i) const { return at(i + 2) << 16 | little16(i); }
    // Above what any image has it is as good as none.
    [[nodiscard]] int big32(qsizetype i) const
    {
        return at(i) >= 0x80 ? 0 : big16(i) << 16 | big16(i + 2);
    }
    [[nodiscard]] bool has(qsizetype i, QByteArrayView text) const
    {
        return m_data.size() >= i + text.size() && m_data.sliced(i, text.size()) == text;
    }
    [[nodiscard]] qsizetype size() const { return m_data.size(); }

private:
    QByteArrayView m_data;
};

// The first segment that begins a frame holds the size; those before are skipped by their lengths.
QSize jpegSize(const Bytes &bytes)
{
    qsizetype i = 2;
    while (i + 8 < bytes.size()) {
        if (bytes.at(i) != 0xff) {
            return {};
        }
        const int marker = bytes.at(i + 1);
        if (marker == 0xff) {
            ++i; // filling
            continue;
        }
        const bool isTable = marker == 0xc4 || marker == 0xc8 || marker == 0xcc;
        if (marker >= 0xc0 && marker <= 0xcf && !isTable) {
            return {bytes.big16(i + 7), bytes.big16(i + 5)};
        }
        const bool isBare = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        const int length = isBare ? 0 : bytes.big16(i + 2);
        if (!isBare && length < 2) {
            return {};
        }
        i += 2 + length;
    }
    return {};
}

QSize webpSize(const Bytes &bytes)
{
    constexpr int lossyMask = 0x3fff;
    if (bytes.has(12, "VP8X")) {
        return {bytes.little24(24) + 1, bytes.little24(27) + 1};
    }
    if (bytes.has(12, "VP8L")) {
        const int width = bytes.little16(21) & lossyMask;
        const int height = bytes.little24(22) >> 6 & lossyMask;
        return {width + 1, height + 1};
    }
    return bytes.has(12, "VP8 ")
               ? QSize(bytes.little16(26) & lossyMask, bytes.little16(28) & lossyMask)
               : QSize();
}

} // namespace

QSize imageSize(QByteArrayView data)
{
    const Bytes bytes(data);
    QSize size;
    if (bytes.has(1, "PNG\r\n")) {
        size = {bytes.big32(16), bytes.big32(20)};
    } else if (bytes.has(0, "GIF8")) {
        size = {bytes.little16(6), bytes.little16(8)};
    } else if (bytes.at(0) == 0xff && bytes.at(1) == 0xd8) {
        size = jpegSize(bytes);
    } else if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
        size = webpSize(bytes);
    }
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

} // namespace parley
