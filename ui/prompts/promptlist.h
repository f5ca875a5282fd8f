// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The library as a list beside the prompt that is open: search, tags to narrow by, stars. What a
// person wants is told. Main thread.
#pragma once

#include "chat/promptstore.h"
#include "ui/theme.h"

#include <QWidget>

class QListView;

namespace parley {

class Chip;
class Label;
class PromptRows;
class SearchField;

class PromptList final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptList(const Theme &theme, QWidget *parent = nullptr);

    void setPrompts(const QList<StoredPrompt> &prompts, const QStringList &tags);
    void setCurrent(const PromptId &id);
    void focusList();
    void focusSearch();

Q_SIGNALS:
    void chosen(const parley::PromptId &id);
    void clicked(const parley::PromptId &id);
    void renameWanted(const parley::PromptId &id);
    // It is to be written at.
    void opened(const parley::PromptId &id);
    void newWanted();
    void starWanted(const parley::PromptId &id);
    void removeWanted(const parley::PromptId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void narrow();
    void fillTags();
    void move(int step);
    void showMenu(const QPoint &at);
    [[nodiscard]] bool onKey(int key);

    const Theme &m_theme;
    PromptRows *m_rows;
    SearchField *m_search;
    Chip *m_tags;
    QListView *m_list;
    Label *m_nothing;
    QStringList m_known; // tags
    QString m_tag;
    PromptId m_current;
    bool m_any = false;
};

} // namespace parley
