// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Our own file format: conversations with all their branches, attachments and what is known of each
// answer, as one JSON document. Complete and lossless: reading what was written gives equal values.
// Versioned: writes the newest version, reads any. Holds no keys. Pure functions, any thread; what
// is read may be hostile and is either taken whole or refused with a Storage error that names the
// place ("newer_version" in providerCode when a later Parley wrote it).
#pragma once

#include "chat/conversation.h"
#include "chat/filing.h"

#include <QJsonObject>

namespace parley {

struct ArchiveContent
{
    QList<Conversation> conversations;
    QHash<ConversationId, Filing> places = {}; // of those that were put somewhere
    QList<Folder> folders = {};
};

[[nodiscard]] QByteArray writeArchive(const ArchiveContent &content, const QDateTime &now);
// Whether a document says that it is one.
[[nodiscard]] bool isArchive(const QJsonObject &document);
[[nodiscard]] Result<ArchiveContent> readArchive(const QJsonObject &document);
[[nodiscard]] Result<ArchiveContent> readArchive(const QByteArray &bytes);

} // namespace parley
