// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/palette/palettemore.h"

#include "engine/defaults.h"
#include "ui/chatdesk.h"
#include "ui/sidebar/sidebar.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace parley {

namespace {

struct MoreText
{
    Q_DECLARE_TR_FUNCTIONS(parley::PaletteMore)
};

void add(QList<PaletteEntry> &entries, const char *icon, const QString &text,
         const std::function<void()> &run)
{
    PaletteEntry entry;
    entry.text = text;
    entry.icon = QLatin1String(icon);
    entry.run = run;
    entries.append(entry);
}

void addPlaces(QList<PaletteEntry> &entries, const ConversationSummary &chat, ChatDesk &desk)
{
    Cabinet &cabinet = desk.cabinet();
    const ConversationId id = chat.id;
    if (chat.place.archived) {
        add(entries, "chat", MoreText::tr("Move back to the chats"),
            [&cabinet, id] { cabinet.restore(id); });
        return;
    }
    const bool pinned = chat.place.pinned;
    add(entries, "pin", pinned ? MoreText::tr("Unpin") : MoreText::tr("Pin"),
        [&cabinet, id, pinned] { cabinet.setPinned(id, !pinned); });
    for (const Folder &folder : desk.feed().model().wish().folders) {
        if (folder.id != chat.place.folder) {
            add(entries, "folder", MoreText::tr("Move to %1").arg(folder.name),
                [&cabinet, id, to = folder.id] { cabinet.setFolder(id, to); });
        }
    }
    if (!chat.place.folder.isNull()) {
        add(entries, "folder", MoreText::tr("Take out of its folder"),
            [&cabinet, id] { cabinet.setFolder(id, {}); });
    }
    add(entries, "archive", MoreText::tr("Archive"), [&cabinet, id] { cabinet.archive(id); });
}

} // namespace

QList<PaletteEntry> moreForChat(const ConversationId &id, ChatDesk &desk,
                                const std::function<void()> &showChats)
{
    const auto chat = desk.feed().model().find(id);
    if (!chat) {
        return {};
    }
    QList<PaletteEntry> entries;
    add(entries, "chat", MoreText::tr("Open"), [&desk, showChats, id] {
        showChats();
        desk.open(id);
    });
    add(entries, "edit", MoreText::tr("Rename"), [&desk, id] { desk.sidebar().rename(id); });
    const bool temporary = desk.feed().model().isMarked(id, ConversationListModel::Mark::Temporary);
    if (!temporary) {
        addPlaces(entries, *chat, desk);
    }
    add(entries, "trash", temporary ? MoreText::tr("Delete for good…") : MoreText::tr("Delete"),
        [&desk, id] { desk.sidebar().removeChat(id); });
    return entries;
}

QList<PaletteEntry> placesForChat(const ConversationId &id, ChatDesk &desk)
{
    QList<PaletteEntry> entries;
    const auto chat = desk.feed().model().find(id);
    if (chat && !desk.feed().model().isMarked(id, ConversationListModel::Mark::Temporary)) {
        addPlaces(entries, *chat, desk);
    }
    return entries;
}

QList<PaletteEntry> moreForModel(const ModelRef &model, SettingsStore &settings)
{
    QList<PaletteEntry> entries;
    add(entries, "check", MoreText::tr("Use for new chats"),
        [&settings, model] { settings.set(defaultModelSetting, model.toString()); });
    add(entries, "copy", MoreText::tr("Copy its name"),
        [model] { QGuiApplication::clipboard()->setText(model.model); });
    return entries;
}

} // namespace parley
