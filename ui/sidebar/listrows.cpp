// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/sidebar/listrows.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace parley {

namespace {

using Kind = ListRow::Kind;
using Section = ListRow::Section;

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(parley::ListRows)
};

ListRow heading(Section section, const QString &text)
{
    return {Kind::Heading, section, text, {}, -1, 0, false};
}

ListRow chat(Section section, const FolderId &folder, qsizetype entry)
{
    return {Kind::Chat, section, {}, folder, entry, 0, false};
}

void addPinned(QList<ListRow> &rows, const QList<qsizetype> &pinned)
{
    if (pinned.isEmpty()) {
        return;
    }
    rows.append(heading(Section::Pinned, RowText::tr("Pinned")));
    for (const qsizetype entry : pinned) {
        rows.append(chat(Section::Pinned, {}, entry));
    }
}

void addFolders(QList<ListRow> &rows, const ListWish &wish,
                const QHash<FolderId, QList<qsizetype>> &filed)
{
    if (wish.folders.isEmpty()) {
        return;
    }
    rows.append(heading(Section::Folders, RowText::tr("Folders")));
    for (const Folder &folder : wish.folders) {
        const QList<qsizetype> inside = filed.value(folder.id);
        const bool expanded = !wish.collapsed.contains(folder.id);
        rows.append(
            {Kind::Folder, Section::Folders, folder.name, folder.id, -1, inside.size(), expanded});
        for (const qsizetype entry : expanded ? inside : QList<qsizetype>()) {
            rows.append(chat(Section::Folders, folder.id, entry));
        }
    }
}

} // namespace

Shelf shelfOf(const Filing &place)
{
    if (place.trashed.isValid()) {
        return Shelf::Trash;
    }
    return place.archived ? Shelf::Archive : Shelf::Chats;
}

qsizetype countOn(Shelf shelf, const QList<ConversationSummary> &all)
{
    return std::count_if(all.begin(), all.end(),
                         [&](const auto &one) { return shelfOf(one.place) == shelf; });
}

QList<ModelRef> modelsOf(const QList<ConversationSummary> &all)
{
    QList<ModelRef> models;
    for (const ConversationSummary &one : all) {
        if (!models.contains(one.model)) {
            models.append(one.model);
        }
    }
    return models;
}

QString spokenFolder(const ListRow &row)
{
    const int count = static_cast<int>(row.count);
    const QString text = row.expanded ? RowText::tr("%1, folder, %n chats, open", nullptr, count)
                                      : RowText::tr("%1, folder, %n chats, closed", nullptr, count);
    return text.arg(row.text);
}

QString spokenChat(const ConversationSummary &chat, const QString &time, const ChatSigns &signs)
{
    QStringList parts{chat.title.isEmpty() ? RowText::tr("New chat") : chat.title};
    if (!chat.model.isEmpty()) {
        parts.append(chat.model.model);
    }
    if (chat.place.pinned) {
        parts.append(RowText::tr("pinned"));
    }
    parts.append(time);
    if (signs.answering) {
        parts.append(RowText::tr("answering"));
    }
    if (signs.unread) {
        parts.append(RowText::tr("unread answer"));
    }
    if (signs.open) {
        parts.append(RowText::tr("selected"));
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<Filing> droppedOn(const ListRow &row, const Filing &from)
{
    if (row.kind == Kind::Heading || shelfOf(from) != Shelf::Chats) {
        return {};
    }
    Filing place = from;
    place.pinned = row.section == Section::Pinned;
    if (!place.pinned) {
        place.folder = row.folder; // null on a day: out of its folder
    }
    return place == from ? std::nullopt : std::optional(place);
}

QList<ListRow> listRows(const QList<ConversationSummary> &all, const ListWish &wish,
                        const DayWords &words)
{
    QList<qsizetype> pinned;
    QHash<FolderId, QList<qsizetype>> filed;
    QList<ListRow> days;
    QSet<FolderId> known;
    for (const Folder &folder : wish.folders) {
        known.insert(folder.id);
    }
    const bool sorted = wish.shelf == Shelf::Chats;
    QString day;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Filing &place = all.at(i).place;
        if (shelfOf(place) != wish.shelf) {
            continue;
        }
        if (sorted && place.pinned) {
            pinned.append(i);
        } else if (sorted && known.contains(place.folder)) {
            filed[place.folder].append(i);
        } else {
            if (const QString own = words.heading(all.at(i).updated); own != day) {
                day = own;
                days.append(heading(Section::Days, day));
            }
            days.append(chat(Section::Days, {}, i));
        }
    }
    QList<ListRow> rows;
    addPinned(rows, pinned);
    if (sorted) {
        addFolders(rows, wish, filed);
    }
    return rows + days;
}

} // namespace parley
