// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The replays there are, newest first: opened, renamed, deleted. What it shows is given to it. Main
// thread; the theme outlives it.
#pragma once

#include "chat/replay.h"
#include "ui/theme.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace parley {

class Button;
class Label;
class NoteLine;

struct ReplayRow
{
    ReplaySummary summary;
    bool running = false;
};

class ReplayList final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplayList(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<ReplayRow> &rows);
    void focusList();
    // An empty sentence takes it away.
    void tell(const QString &sentence);
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void newWanted();
    void backWanted();
    void opened(const parley::ReplayId &id);
    void renameWanted(const parley::ReplayId &id, const QString &title);
    void removeWanted(const parley::ReplayId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void showMenu(const QPoint &place);
    void noteCurrent();
    void rename();
    void remove();
    [[nodiscard]] ReplayId current() const;

    const Theme &m_theme;
    QStandardItemModel *m_model;
    QListView *m_list;
    bool m_awaited = false; // the keyboard is to be there as soon as there are rows
    Label *m_nothing;
    NoteLine *m_note;
    Button *m_rename = nullptr;
    Button *m_remove = nullptr;
};

} // namespace parley
