// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Finds the bytes a ChatGPT export keeps for a pointer ("file-service://file-X", "sediment://…"):
// the layouts of 2023 to 2026. Used by one reader on a worker thread; a pointer is only ever
// compared with names of members, never made into a path.
#pragma once

#include "archive/foreign/foreignformat.h"

#include <QHash>

namespace parley {

class ChatGptAssets
{
public:
    explicit ChatGptAssets(Members *members);

    // `name` and `mediaType` as the message says them, may be empty.
    [[nodiscard]] ImportedAttachment find(const QString &pointer, const QString &name,
                                          const QString &mediaType) const;
    // The id in a pointer: what follows the scheme, up to "#" or "?".
    [[nodiscard]] static QString idOf(const QString &pointer);

private:
    [[nodiscard]] QString memberOf(const QString &id) const;

    Members *const m_members;
    QHash<QString, QString> m_byStart; // "file-X" → member
    QHash<QString, QString> m_names;   // member → name it had
};

} // namespace parley
