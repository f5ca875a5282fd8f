// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The popup that finds a prompt of the library: one field to search, one list, the keyboard is
// enough. Main thread; child of the window.
#pragma once

#include "chat/promptstore.h"
#include "ui/controls/popup.h"

class QListView;

namespace parley {

class PaletteModel;
class SearchField;

class PromptPicker final : public Popup
{
    Q_OBJECT
public:
    PromptPicker(const Theme &theme, QWidget &window);

    // Favourites first, then what is used most. `words`: already typed.
    void open(QWidget &anchor, const QList<StoredPrompt> &library, const QString &words);

Q_SIGNALS:
    void picked(const parley::PromptId &id);
    // Closed without a choice; what stood in the field.
    void left(const QString &words);

protected:
    // Escape closes at once: what was typed may belong to the composer.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void move(int step);
    void restart();

    QString m_picked;
    PaletteModel *m_model;
    SearchField *m_search;
    QListView *m_list;
};

} // namespace parley
