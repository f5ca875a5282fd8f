// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// All comparisons to choose from, last changed first, with a field that filters. Main thread; child
// of the window.
#pragma once

#include "chat/comparison.h"
#include "ui/controls/popup.h"

class QListView;
class QStandardItemModel;

namespace parley {

class Label;
class SearchField;

class ComparisonList final : public Popup
{
    Q_OBJECT
public:
    ComparisonList(const Theme &theme, QWidget &window);

    void openBelow(QWidget &anchor, const QList<Comparison> &comparisons,
                   const ComparisonId &current);

Q_SIGNALS:
    void chosen(const parley::ComparisonId &id);

private:
    void fill();
    void choose(const QModelIndex &index);
    void move(int step);

    SearchField *m_search;
    QStandardItemModel *m_model;
    QListView *m_list;
    Label *m_nothing;
    QList<Comparison> m_all;
    ComparisonId m_current;
};

} // namespace parley
