// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A conversation as the subset of HTML and CSS that QTextDocument lays out on paper. Everything
// said is escaped; pictures stand as "attachment:N", N counting the image parts of the active path.
// Pure functions, any thread.
#pragma once

#include "chat/conversation.h"

#include <QSize>

namespace parley {

// The pictures of the active path, in order.
[[nodiscard]] QList<ImagePart> paperImages(const Conversation &conversation);
// `sizes`: of those pictures on paper, in px of CSS; empty where one can't be read.
[[nodiscard]] QString paperHtml(const Conversation &conversation, const QList<QSize> &sizes);
[[nodiscard]] QString paperStyle(const QStringList &monoFamilies);

} // namespace parley
