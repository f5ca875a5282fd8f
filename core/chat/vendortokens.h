// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What counts besides text, by the vendors' rules: pictures by their pixels, pages of PDFs, and
// what every message and tool costs on top of its words. By rule for whole families of models,
// never by a list of names. Pure, any thread. Sources of the figures: docs/tokens.md.
#pragma once

#include <QSize>
#include <QStringView>

namespace parley {

// An invalid size counts as a picture of middling size.
[[nodiscard]] qint64 imageTokens(QStringView model, const QSize &pixels);
// One page of a PDF that travels as a PDF.
[[nodiscard]] qint64 pageTokens(QStringView model);

struct TokenOverhead
{
    int base = 0; // once for a question
    int perMessage = 0;
    int tools = 0; // once, where there are any
    int perTool = 0;
    bool published = false; // by the vendor; else measured by others
    friend bool operator==(const TokenOverhead &, const TokenOverhead &) = default;
};

[[nodiscard]] TokenOverhead overheadOf(QStringView model);

} // namespace parley
