// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The column beside the rail: new chat, jump to, the list of conversations on one of three shelves.
// Where conversations go it tells the cabinet; what is to be shown it tells the window. Main
// thread; feed, cabinet and the actions outlive it.
#pragma once

#include "ui/sidebar/cabinet.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QListView;

namespace parley {

class Actions;
class ChatMenu;
class ConversationDelegate;
class Label;
class ShelfHead;

class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        ConversationFeed &feed;
        Cabinet &cabinet;
        Actions &actions;
    };

    explicit Sidebar(const Parts &parts, QWidget *parent = nullptr);

    void focusList();
    void showShelf(Shelf shelf);
    [[nodiscard]] QListView &list() { return *m_list; }
    // Shows its row, with its title to be written.
    void rename(const ConversationId &id);
    // Into the trash; asks first where that is for good. Whether it is gone already.
    bool removeChat(const ConversationId &id);

Q_SIGNALS:
    void opened(const parley::ConversationId &id);
    // In a window of its own.
    void windowWanted(const parley::ConversationId &id);
    // One of its commands was given: it has to be seen.
    void needed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void connectActions();
    void setShelf(Shelf shelf);
    void setExpanded(const FolderId &folder, bool expanded);
    void keepPlace();
    void activate(const QModelIndex &index);
    [[nodiscard]] bool handleListKey(const QKeyEvent &event);
    void removeRow(const QModelIndex &index);
    void askToRemove(const QList<ConversationId> &ids);
    void editRow(const QModelIndex &row);
    void makeFolder(const ConversationId &inside);
    void showMenu(const QPoint &at);
    void updateState();
    void turnRings();

    const Theme &m_theme;
    ConversationFeed &m_feed;
    Cabinet &m_cabinet;
    Actions &m_actions;
    ShelfHead *m_head;
    QListView *m_list;
    ConversationDelegate *m_delegate;
    Label *m_empty;
    QTimer m_turning; // animation only: runs while a visible row answers
    qreal m_turn = 0;
    QString m_current; // what is current and where the list stands, while the rows are made anew
    int m_scrolled = 0;
};

} // namespace parley
