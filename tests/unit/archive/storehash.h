// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What stands in a store, as one value that two stores can be compared by. Header only.
#pragma once

#include "archive/conversationarchive.h"
#include "support/await.h"
#include "support/memorystore.h"
#include "support/samplenodes.h"

#include <QCryptographicHash>
#include <algorithm>

namespace parley {

inline QByteArray hashOf(MemoryStore &store)
{
    ArchiveContent content;
    content.folders = *await(store.folders());
    QList<ConversationSummary> all = *await(store.list());
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (const ConversationSummary &summary : all) {
        content.conversations.append(*await(store.load(summary.id)));
        content.places.insert(summary.id, summary.place);
    }
    return QCryptographicHash::hash(writeArchive(content, sample::time(0)),
                                    QCryptographicHash::Sha256);
}

} // namespace parley
