// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/secret.h"

#include <QString>

namespace parley {

namespace {

// volatile: the compiler must not drop writes to memory that is freed next
void wipeMemory(char *data, std::size_t size)
{
    volatile char *bytes = data;
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = 0;
    }
}

} // namespace

Secret::Secret(QByteArray &&bytes)
{
    if (bytes.isEmpty()) {
        return;
    }
    auto *storage = new std::vector<char>(bytes.cbegin(), bytes.cend());
    m_bytes = std::shared_ptr<const std::vector<char>>(storage, [](std::vector<char> *doomed) {
        wipeMemory(doomed->data(), doomed->size());
        std::default_delete<std::vector<char>>()(doomed);
    });
    wipe(bytes);
}

QByteArray Secret::reveal() const
{
    return m_bytes ? QByteArray(m_bytes->data(), static_cast<qsizetype>(m_bytes->size()))
                   : QByteArray();
}

QString Secret::hint() const
{
    constexpr std::size_t shown = 4;
    if (!m_bytes || m_bytes->size() < 4 * shown) {
        return QStringLiteral("…");
    }
    return QStringLiteral("…") +
           QString::fromLatin1(m_bytes->data() + m_bytes->size() - shown, shown);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

} // namespace parley
