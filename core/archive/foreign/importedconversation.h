// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Between the common shape of imports and our own conversations. Ids are made from those of the
// source, so that the same export imported twice is the same conversation; ids of the source are
// not unique by themselves and never used. Pure functions, any thread.
#pragma once

#include "archive/foreign/importedchats.h"
#include "chat/conversation.h"
#include "chat/filing.h"

namespace parley {

// `now` stands in for times nobody knows. Attachments without bytes are left out (they are in the
// report), tools that ran become parts that are shown and never run.
[[nodiscard]] Conversation toConversation(const ImportedConversation &imported,
                                          const QString &program, const QDateTime &now);
[[nodiscard]] Filing placeOf(const ImportedConversation &imported);

[[nodiscard]] ImportedConversation commonShape(const Conversation &conversation);

} // namespace parley
