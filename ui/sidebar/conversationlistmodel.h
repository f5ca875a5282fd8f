// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The conversations as rows for the sidebar: pinned ones, folders, the rest newest first under
// headings by day; or the archive or the trash. A flat list; headings can't be selected; chats can
// be dragged into folders. Knows nothing of sessions or stores: it is told, and tells what a person
// asks for. Main thread.
#pragma once

#include "base/clock.h"
#include "chat/conversationstore.h"
#include "ui/sidebar/listrows.h"

#include <QAbstractListModel>
#include <QMimeData>
#include <QSet>
#include <map>

namespace parley {

class ConversationListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1, // QString; empty for a heading
        HeadingRole,               // bool
        TimeRole,                  // QString: "now", "6 min", "21:14", "Mon", "temporary"
        ModelColorRole,            // QString: ModelRef::toString()
        AnsweringRole,             // bool
        UnreadRole,                // bool
        OpenRole,                  // bool: shown in the sheet
        KindRole,                  // ListRow::Kind
        FolderRole,                // QString: FolderId of a folder and of what is listed in it
        ExpandedRole,              // bool, of a folder
        CountRole,                 // int: conversations in a folder
    };

    explicit ConversationListModel(const Clock &clock, QObject *parent = nullptr);

    void setAll(const QList<ConversationSummary> &summaries);
    // Adds it or replaces the one of the same id.
    void put(const ConversationSummary &summary);
    void remove(const ConversationId &id);
    // What a row can be marked as. What is temporary is not in the store and can't be filed.
    enum class Mark { Answering, Unread, Temporary };
    void mark(const ConversationId &id, Mark mark, bool on);
    [[nodiscard]] bool isMarked(const ConversationId &id, Mark mark) const;
    void setOpen(const ConversationId &id);
    // What is shown, and how.
    void setWish(const ListWish &wish);
    [[nodiscard]] const ListWish &wish() const { return m_wish; }
    // Times and headings change as time goes by.
    void refreshTimes();

    [[nodiscard]] std::optional<ConversationSummary> find(const ConversationId &id) const;
    [[nodiscard]] QModelIndex indexOf(const ConversationId &id) const;
    [[nodiscard]] QModelIndex indexOf(const FolderId &id) const;
    // Newest first, wherever they are.
    [[nodiscard]] const QList<ConversationSummary> &all() const { return m_all; }
    [[nodiscard]] QList<QModelIndex> answeringRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Only the title: asks for a rename, the row changes when the session has done it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    // Asks for the move and says false, so that the view removes no row by itself.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRequested(const parley::ConversationId &id, const QString &title);
    void folderRenameRequested(const parley::FolderId &id, const QString &name);
    void wishChanged();
    void placeRequested(const parley::ConversationId &id, const parley::Filing &where);

private:
    void rebuild();
    void touch(const ConversationId &id);
    [[nodiscard]] QVariant chatData(const ConversationSummary &entry, int role) const;
    [[nodiscard]] static QVariant folderData(const ListRow &row, int role);
    [[nodiscard]] QString timeText(const ConversationSummary &summary) const;

    const Clock &m_clock;
    QList<ConversationSummary> m_all; // newest first
    QList<ListRow> m_rows;
    ListWish m_wish;
    std::map<Mark, QSet<ConversationId>> m_marked;
    ConversationId m_open;
};

// What a row of the list stands for; null when it is something else.
[[nodiscard]] ConversationId conversationOf(const QModelIndex &index);
[[nodiscard]] FolderId folderOf(const QModelIndex &index);

} // namespace parley
