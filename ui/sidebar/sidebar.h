// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The column beside the rail: new chat, filter, the list of conversations. Tells what a person asks
// for; the window does it. Main thread; `feed` and the actions outlive it.
#pragma once

#include "ui/sidebar/conversationfeed.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QListView;

namespace parley {

class Actions;
class ConversationDelegate;
class Label;
class SearchField;

class Sidebar final : public QWidget
{
    Q_OBJECT
public:
    Sidebar(const Theme &theme, ConversationFeed &feed, Actions &actions,
            QWidget *parent = nullptr);

    void focusFilter();
    void focusList();
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void opened(const parley::ConversationId &id);
    void removeRequested(const parley::ConversationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void showMenu(const QPoint &at);
    void updateState();
    void turnRings();

    const Theme &m_theme;
    ConversationFeed &m_feed;
    Actions &m_actions;
    SearchField *m_filter;
    QListView *m_list;
    ConversationDelegate *m_delegate;
    Label *m_empty;
    QTimer m_turning; // animation only: runs while a visible row answers
    qreal m_turn = 0;
};

} // namespace parley
