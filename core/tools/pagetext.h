// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a page says, without how it looks: no tags, no scripts, no styles. Pure, any thread, in
// time proportional to the page; pages are hostile. Configuration error for what is no text.
#pragma once

#include "base/result.h"

#include <QUrl>

namespace parley {

inline constexpr qsizetype mostPageText = 40'000; // characters; the rest is left out and said so

// `contentType` is the header, maybe empty.
[[nodiscard]] Result<QString> pageText(const QByteArray &body, const QByteArray &contentType);
[[nodiscard]] QString textOfHtml(const QString &html);
// Between marks that say where it comes from and that nothing in it is an instruction; the marks
// can't be closed from inside.
[[nodiscard]] QString asUntrusted(const QString &text, const QUrl &from);

} // namespace parley
