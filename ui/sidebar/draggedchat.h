// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A chat of the sidebar while it is dragged. Pure.
#pragma once

#include "chat/conversation.h"

#include <QMimeData>

namespace parley {

inline const QString chatMime = QStringLiteral("application/x-parley-chat");

// Null: something else is dragged.
[[nodiscard]] inline ConversationId draggedChat(const QMimeData &data)
{
    return data.hasFormat(chatMime)
               ? ConversationId::fromString(QString::fromLatin1(data.data(chatMime)))
               : ConversationId();
}

} // namespace parley
