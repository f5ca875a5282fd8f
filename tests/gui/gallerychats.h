// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The chats of the gallery: a list like one after some weeks of use, a conversation with every kind
// of Markdown, one with every kind of error. Main thread.
#pragma once

#include "gui/guiworld.h"

namespace parley {

// Profiles with models, and a sidebar full of chats; the first one is opened at start.
void fillWithChats(GuiWorld &world);
// Its answer came from the cache, three days old.
void fillFromCache(GuiWorld &world);
// It was the answer to the same question in other words; and that was switched on.
void fillFromSimilar(GuiWorld &world);
// And a team shares one.
// A team shares one.
void fillFromTeamCache(GuiWorld &world);
// As above; the chat that is open has failed in every way.
void fillWithErrors(GuiWorld &world);
// As fillWithChats(); there is no network, and a question waits for it.
void fillOffline(GuiWorld &world);
// Puts some of the chats of fillWithChats() into folders, the archive and the trash; after the
// window is open.
void fileChats(GuiWorld &world);
// Two keys, one of which rests, and who is asked next.
void fillWithKeys(GuiWorld &world);
// Answers another one gave, and one with another key.
void fillWithFallback(GuiWorld &world);
// A plan, what it chose in the last days, and a chat with a cheap and an escalated answer.
void fillWithRouting(GuiWorld &world);
// A chat of many turns that nearly fill its model, the newest one warm in the provider's cache.
void fillWithLongChat(GuiWorld &world);

// A chat with two versions of its answer, the first given is `other`.
void fillWithVersions(GuiWorld &world, const QString &shown, const QString &other);

// Models, and votes on them like after some weeks of comparing.
void fillWithVotes(GuiWorld &world);

} // namespace parley
