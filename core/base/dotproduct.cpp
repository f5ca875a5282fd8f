// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/dotproduct.h"

#include <array>
#include <numeric>

// GCC needs to be told that the plain loop is worth its while.
#if defined(__GNUC__) && !defined(__clang__)
#define PARLEY_DOT_PORTABLE __attribute__((optimize("O3")))
#else
#define PARLEY_DOT_PORTABLE
#endif

#if defined(__x86_64__) && defined(__GNUC__)
#define PARLEY_DOT_X86
#include <immintrin.h>
#endif

namespace parley {

namespace {

PARLEY_DOT_PORTABLE void portable(const qint8 *query, const qint8 *rows, qsizetype width,
                                  qsizetype count, qint32 *sums)
{
    for (qsizetype row = 0; row < count; ++row, rows += width) {
        qint32 sum = 0;
        for (qsizetype i = 0; i < width; ++i) {
            sum += qint32(query[i]) * qint32(rows[i]);
        }
        sums[row] = sum;
    }
}

#ifdef PARLEY_DOT_X86

// Memory is what is waited for: so far ahead it is asked for, also beyond the last row, which does
// no harm. The machine by itself stops at each page.
constexpr qsizetype ahead = 2048; // bytes

__attribute__((target("avx2"))) __m256i wide(const qint8 *bytes)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)));
}

__attribute__((target("avx2"))) qint32 sumOf(__m256i sums)
{
    const __m128i four =
        _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    const __m128i two = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
    return _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 0xb1)));
}

__attribute__((target("avx2"))) void avx2(const qint8 *query, const qint8 *rows, qsizetype width,
                                          qsizetype count, qint32 *sums)
{
    for (qsizetype row = 0; row < count; ++row, rows += width) {
        __m256i even = _mm256_setzero_si256();
        __m256i odd = _mm256_setzero_si256();
        for (qsizetype i = 0; i < width; i += 32) {
            _mm_prefetch(rows + i + ahead, _MM_HINT_T0);
            even = _mm256_add_epi32(even, _mm256_madd_epi16(wide(query + i), wide(rows + i)));
            odd =
                _mm256_add_epi32(odd, _mm256_madd_epi16(wide(query + i + 16), wide(rows + i + 16)));
        }
        sums[row] = sumOf(_mm256_add_epi32(even, odd));
    }
}

// The instruction takes one side without a sign: 128 is added to the query, and 128 times the row
// taken away again.
__attribute__((target("avx512f,avx512bw,avx512vnni"))) void
vnni(const qint8 *query, const qint8 *rows, qsizetype width, qsizetype count, qint32 *sums)
{
    const __m512i lift = _mm512_set1_epi8(static_cast<char>(0x80));
    for (qsizetype row = 0; row < count; ++row, rows += width) {
        __m512i lifted = _mm512_setzero_si512();
        __m512i extra = _mm512_setzero_si512();
        for (qsizetype i = 0; i < width; i += 64) {
            _mm_prefetch(rows + i + ahead, _MM_HINT_T0);
            const __m512i values = _mm512_loadu_si512(rows + i);
            const __m512i asked = _mm512_xor_si512(_mm512_loadu_si512(query + i), lift);
            lifted = _mm512_dpbusd_epi32(lifted, asked, values);
            extra = _mm512_dpbusd_epi32(extra, lift, values);
        }
        alignas(64) std::array<qint32, 16> parts;
        _mm512_store_si512(parts.data(), _mm512_sub_epi32(lifted, extra));
        sums[row] = std::accumulate(parts.cbegin(), parts.cend(), qint32(0));
    }
}

#endif

} // namespace

const QList<DotKind> &dotKinds()
{
    static const QList<DotKind> kinds = [] {
        QList<DotKind> able{DotKind::Portable};
#ifdef PARLEY_DOT_X86
        if (__builtin_cpu_supports("avx2")) {
            able.prepend(DotKind::Avx2);
        }
        if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni")) {
            able.prepend(DotKind::Vnni);
        }
#endif
        return able;
    }();
    return kinds;
}

void dotRows(DotKind kind, const qint8 *query, const qint8 *rows, qsizetype width, qsizetype count,
             qint32 *sums)
{
    Q_ASSERT(width % dotWidth == 0 && width <= longestDotRow);
    switch (kind) {
#ifdef PARLEY_DOT_X86
    case DotKind::Vnni:
        vnni(query, rows, width, count, sums);
        return;
    case DotKind::Avx2:
        avx2(query, rows, width, count, sums);
        return;
#else
    case DotKind::Vnni:
    case DotKind::Avx2:
#endif
    case DotKind::Portable:
        portable(query, rows, width, count, sums);
        return;
    }
}

} // namespace parley
