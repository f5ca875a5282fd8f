// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a search in the person's conversations found, as a model reads it: where, when, and a line
// of it, never a whole message. Temporary chats are in no store and so never found. Pure, any
// thread.
#pragma once

#include "chat/search.h"

namespace parley {

inline constexpr int mostFound = 20;

[[nodiscard]] QString foundText(const QString &words, const QList<SearchHit> &hits);

} // namespace parley
