// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Products of one row of small integers with many: what looking for like vectors spends its time
// on. As fast as this machine can, chosen at run time; every kind gives the same sums to the last
// bit. Pure, any thread.
#pragma once

#include <QList>
#include <QtGlobal>

namespace parley {

enum class DotKind {
    Portable,
    Avx2,
    Vnni, // AVX-512 with VNNI
};

// Those this machine can run, the fastest first; the portable one is always among them.
[[nodiscard]] const QList<DotKind> &dotKinds();

// Rows are as long as a multiple of this, filled up with zeros.
constexpr qsizetype dotWidth = 64;
// Longer ones might run over.
constexpr qsizetype longestDotRow = 65'536;

// sums[i] = query * row i. Values from -127 to 127.
void dotRows(DotKind kind, const qint8 *query, const qint8 *rows, qsizetype width, qsizetype count,
             qint32 *sums);

} // namespace parley
