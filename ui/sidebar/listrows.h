// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which rows the list of conversations has: what is pinned, the folders with what is in them, then
// everything else by day; or what is in the archive or in the trash. A pure function on values, so
// that ten thousand conversations are ordered in a few milliseconds.
#pragma once

#include "chat/conversationstore.h"
#include "ui/sidebar/daywords.h"

#include <QSet>

namespace parley {

// How long something stays in the trash.
constexpr qint64 trashDays = 30;

// What the list shows.
enum class Shelf { Chats, Archive, Trash };

struct ListRow
{
    enum class Kind { Heading, Folder, Chat };
    // Where a row stands; a conversation dropped on it goes there.
    enum class Section { Pinned, Folders, Days };

    Kind kind = Kind::Heading;
    Section section = Section::Days;
    QString text;         // of a heading or a folder
    FolderId folder;      // of a folder and of what is listed below it
    qsizetype entry = -1; // of a conversation: where it stands among all
    qsizetype count = 0;  // conversations in a folder
    bool expanded = false;
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

struct ListWish
{
    Shelf shelf = Shelf::Chats;
    QList<Folder> folders;
    QSet<FolderId> collapsed;
    friend bool operator==(const ListWish &, const ListWish &) = default;
};

// `all` is newest first.
[[nodiscard]] QList<ListRow> listRows(const QList<ConversationSummary> &all, const ListWish &wish,
                                      const DayWords &words);
// Where a conversation goes that is dropped on this row; nothing when it can't or is there already.
[[nodiscard]] std::optional<Filing> droppedOn(const ListRow &row, const Filing &from);
// What a screen reader says of a row.
[[nodiscard]] QString spokenFolder(const ListRow &row);
struct ChatSigns
{
    bool answering = false;
    bool unread = false;
    bool open = false;
};
[[nodiscard]] QString spokenChat(const ConversationSummary &chat, const QString &time,
                                 const ChatSigns &signs);
[[nodiscard]] Shelf shelfOf(const Filing &place);
[[nodiscard]] qsizetype countOn(Shelf shelf, const QList<ConversationSummary> &all);
// Each once, in the order of the conversations.
[[nodiscard]] QList<ModelRef> modelsOf(const QList<ConversationSummary> &all);

} // namespace parley
