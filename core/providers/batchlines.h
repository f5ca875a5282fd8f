// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A file of JSON lines as it arrives, in any cut -> its lines. Blank ones are skipped. One that is
// longer than the cap is delivered empty, so that it spoils no other. Pure, any one thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace parley {

class BatchLines
{
public:
    static constexpr qsizetype defaultCap = 32 * 1024 * 1024; // bytes of one line

    explicit BatchLines(qsizetype cap = defaultCap) : m_cap(cap) {}

    [[nodiscard]] QList<QByteArray> feed(QByteArrayView bytes);
    // The file has ended: a last line without an end.
    [[nodiscard]] QList<QByteArray> finish();

private:
    void take(QByteArrayView piece);
    void deliver(QList<QByteArray> &lines);

    qsizetype m_cap;
    QByteArray m_line;
    bool m_tooLong = false;
};

} // namespace parley
