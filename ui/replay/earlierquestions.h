// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What the person asked in earlier chats, to be asked again: chats with their questions, newest
// first or those that hold some words; a tick takes a question, a tick on a chat all of them. Main
// thread; child of the window; the store outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/controls/popup.h"
#include "ui/search/livesearch.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace parley {

class Button;
class Label;
class SearchField;

class EarlierQuestions final : public Popup
{
    Q_OBJECT
public:
    EarlierQuestions(const Theme &theme, Services &services, QWidget &window);

    void open();
    [[nodiscard]] QTreeWidget &tree() { return *m_tree; }

Q_SIGNALS:
    void chosen(const QStringList &questions);

private:
    struct Wanted // of one chat
    {
        ConversationId chat;
        QString title;
        QSet<NodeId> only; // empty: all
    };

    void look();
    void fill(QList<Wanted> chats);
    void goOn();
    void addChat(const Wanted &wanted, const Conversation &chat);
    void say(const QString &sentence);
    void noteTick(QTreeWidgetItem *item);
    void count();
    [[nodiscard]] QStringList ticked() const;

    Services &m_services;
    LiveSearch m_search;
    SearchField *m_field;
    Label *m_note;
    QTreeWidget *m_tree;
    Button *m_take;
    QList<Wanted> m_rest;            // still to be read
    QHash<NodeId, QString> m_ticked; // also of what is not shown now
    QList<NodeId> m_order;           // as they were ticked
    Awaiting<QList<ConversationSummary>> m_listing;
    Awaiting<Conversation> m_loading;
};

} // namespace parley
