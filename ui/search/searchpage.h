// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The page that finds what was ever said: field, filters, a row for each conversation, the hits of
// one of them beside it. All of it works from the field: arrows walk the rows, with Ctrl the hits,
// Enter goes to the message, Escape back. Main thread; what it is given outlives it.
#pragma once

#include "ui/controls/sheet.h"
#include "ui/modellists.h"
#include "ui/search/livesearch.h"
#include "ui/search/searchresults.h"

class QKeyEvent;
class QListView;

namespace parley {

class Button;
class ConversationFeed;
class Label;
class SearchField;
class SearchFilters;
class SearchPreview;

class SearchPage final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        const Theme &theme;
        Services &services;
        ConversationFeed &feed;
        ModelLists &lists;
    };

    explicit SearchPage(const Parts &parts, QWidget *parent = nullptr);

    // Takes the keyboard; with words it looks for these, else for those of last time.
    void open(const QString &words, const ConversationId &here);

Q_SIGNALS:
    // A null node: only the title was found.
    void opened(const parley::ConversationId &id, const parley::NodeId &node);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeField();
    void makeList();
    void connectParts();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void ask();
    void show(const QList<SearchHit> &hits, std::chrono::milliseconds took);
    void showPreview();
    void say(const QString &sentence);
    void moveRow(int step);
    void stepHit(int step);
    void openCurrent();
    [[nodiscard]] int row() const;

    Parts m_parts;
    LiveSearch m_search;
    SearchResults m_results;
    Sheet *m_sheet;
    SearchField *m_field;
    Label *m_count;
    SearchFilters *m_filters;
    QListView *m_list;
    SearchPreview *m_preview;
    QWidget *m_line; // between rows and hits
    QWidget *m_emptiness;
    Label *m_empty;
    Button *m_widen;
    bool m_wide = false; // room for the hits beside the rows
};

} // namespace parley
