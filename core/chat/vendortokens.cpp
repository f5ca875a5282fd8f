// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/vendortokens.h"

#include "chat/modelvocabulary.h"

#include <cmath>

namespace parley {

namespace {

using L1 = QLatin1String;

constexpr QSize middlingPicture(1280, 960);

qint64 cells(const QSize &pixels, int side)
{
    const auto along = [side](int length) { return (qint64(length) + side - 1) / side; };
    return along(pixels.width()) * along(pixels.height());
}

QSize within(const QSize &pixels, int longEdge)
{
    return qMax(pixels.width(), pixels.height()) > longEdge
               ? pixels.scaled(longEdge, longEdge, Qt::KeepAspectRatio)
               : pixels;
}

// Made smaller until it has no more than `most` cells.
qint64 cellsWithin(const QSize &pixels, int side, qint64 most)
{
    const qint64 whole = cells(pixels, side);
    if (whole <= most) {
        return whole;
    }
    const double area = static_cast<double>(most) * side * side;
    const double factor = std::sqrt(area / (static_cast<double>(pixels.width()) * pixels.height()));
    const QSize smaller(static_cast<int>(pixels.width() * factor),
                        static_cast<int>(pixels.height() * factor));
    return qMin(most, cells(smaller.expandedTo({1, 1}), side));
}

qint64 claudeImage(QStringView id, const QSize &pixels)
{
    constexpr int cell = 28; // px
    const bool isNew = vocabularyOf(id).latinFactor > 1;
    constexpr qint64 resizeNote = 40; // told to the model in words
    if (!isNew) {
        return cellsWithin(pixels, cell, 1568);
    }
    constexpr int longEdge = 2000;
    const QSize shown = within(pixels, longEdge);
    return cellsWithin(shown, cell, 4784) + (shown == pixels ? 0 : resizeNote);
}

qint64 geminiImage(QStringView id, const QSize &pixels)
{
    constexpr qint64 perTile = 258;
    constexpr int smallSide = 384;
    constexpr int tile = 768;
    if (!id.startsWith(L1("gemini-1")) && !id.startsWith(L1("gemini-2"))) {
        return 1090; // its own resolution for every picture, whatever its size
    }
    const bool isSmall = pixels.width() <= smallSide && pixels.height() <= smallSide;
    return isSmall ? perTile : perTile * cells(pixels, tile);
}

// Pictures cut into 512 px tiles, after they were fitted into 2048 px and to a short side of 768.
qint64 tiled(const QSize &pixels, qint64 base, qint64 perTile)
{
    constexpr int fitting = 2048;
    constexpr int shortSide = 768;
    constexpr int tile = 512;
    QSize shown = within(pixels, fitting);
    if (qMin(shown.width(), shown.height()) > shortSide) {
        shown = shown.scaled(shortSide, shortSide, Qt::KeepAspectRatioByExpanding);
    }
    return base + perTile * cells(shown, tile);
}

// Pictures counted in squares of 32 px, each of which costs `thousandths` of a token.
qint64 patched(const QSize &pixels, qint64 most, qint64 thousandths)
{
    constexpr int patch = 32;
    return (cellsWithin(pixels, patch, most) * thousandths + 999) / 1000;
}

qint64 openAiImage(QStringView id, const QSize &pixels)
{
    constexpr qint64 unlimited = 1'000'000;
    const bool isMini = id.contains(L1("mini"));
    if (id.startsWith(L1("gpt-4o-mini"))) {
        return tiled(pixels, 2833, 5667);
    }
    if (id.startsWith(L1("o4-mini"))) {
        return patched(pixels, 1536, 1720);
    }
    if (id.contains(L1("nano"))) {
        return patched(pixels, 1536, 2460);
    }
    if (isMini) {
        return patched(pixels, 1536, 1620);
    }
    if (id.startsWith(L1("gpt-5.4"))) {
        return patched(pixels, 2500, 1200);
    }
    if (id.startsWith(L1("gpt-5.5")) || id.startsWith(L1("gpt-5.6"))) {
        return patched(pixels, 10'000, 1200);
    }
    if (id.startsWith(L1("gpt-5"))) {
        return tiled(pixels, 70, 140);
    }
    if (id.startsWith(L1("gpt-4")) || id.startsWith(L1("chatgpt-4"))) {
        return tiled(pixels, 85, 170);
    }
    if (id.startsWith(u'o')) {
        return tiled(pixels, 75, 150);
    }
    return patched(pixels, unlimited, 1200);
}

QStringView bareId(QStringView model)
{
    return model.mid(model.lastIndexOf(u'/') + 1);
}

} // namespace

qint64 imageTokens(QStringView model, const QSize &pixels)
{
    const QSize size = pixels.isValid() && !pixels.isEmpty() ? pixels : middlingPicture;
    const QStringView id = bareId(model);
    if (id.startsWith(L1("claude"))) {
        return claudeImage(id, size);
    }
    if (id.startsWith(L1("gemini")) || id.startsWith(L1("gemma"))) {
        return geminiImage(id, size);
    }
    if (isOpenAiModel(id)) {
        return openAiImage(id, size);
    }
    // What most open models do: squares of 28 px, and not too many of them.
    return cellsWithin(size, 28, 4096);
}

qint64 pageTokens(QStringView model)
{
    const QStringView id = bareId(model);
    if (id.startsWith(L1("gemini"))) {
        return id.startsWith(L1("gemini-1")) || id.startsWith(L1("gemini-2")) ? 258 : 560;
    }
    return 2250; // its text and a picture of it
}

TokenOverhead overheadOf(QStringView model)
{
    const QStringView id = bareId(model);
    if (id.startsWith(L1("claude"))) {
        return {6, 2, 549, 53, false};
    }
    if (id.startsWith(L1("gemini"))) {
        return {1, 1, 10, 20, false};
    }
    if (isOpenAiModel(id)) {
        const bool isPublished =
            id.startsWith(L1("gpt-3.5")) || id.startsWith(L1("gpt-4")) || id.startsWith(L1("o"));
        return isPublished ? TokenOverhead{3, 4, 24, 6, true} : TokenOverhead{5, 4, 24, 6, false};
    }
    return {4, 5, 24, 10, false}; // the marks of common chat templates
}

} // namespace parley
