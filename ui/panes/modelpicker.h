// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The popup that chooses who answers: one field to search, one list, the keyboard is enough. Main
// thread; child of the window; `lists` outlives it.
#pragma once

#include "ui/controls/popup.h"
#include "ui/modellists.h"

class QListView;

namespace parley {

class ModelPickerModel;
class PickerColumns;
struct ModelFigures;
class SearchField;

class ModelPicker final : public Popup
{
    Q_OBJECT
public:
    ModelPicker(const Theme &theme, ModelLists &lists, QWidget &window);

    // What is told of each model beside its name.
    void setTeller(
        const std::function<ModelFigures(const ModelInfo &, const ProviderProfile &)> &teller);
    void choose(QWidget &anchor, const ModelRef &current);
    // The figures of the models are other ones.
    void retell();

Q_SIGNALS:
    void picked(const parley::ModelRef &model);
    // No profile at all yet: the person wants to add one.
    void setupWanted();

private:
    void build();
    void refill();
    void activate(const QModelIndex &index);
    void showRow(const QModelIndex &index);
    void move(int step);

    const Theme &m_theme;
    ModelLists &m_lists;
    ModelPickerModel *m_model;
    SearchField *m_search;
    PickerColumns *m_columns;
    QListView *m_list;
    QWidget *m_setup;
};

} // namespace parley
