// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The popup that chooses a model: a field to search, toggles, one list; the keyboard is enough. Who
// tells it of the next message gets its price and room; who takes models beside offers that too.
// Main thread; child of the window; `lists` outlives it.
#pragma once

#include "ui/controls/popup.h"
#include "ui/panes/modelpickermodel.h"

class QListView;
class QVBoxLayout;

namespace parley {

class KeyHints;
class ModelPickerDelegate;
class PickerFilters;
class PickerHeads;
class SearchField;

class ModelPicker final : public Popup
{
    Q_OBJECT
public:
    ModelPicker(const Theme &theme, ModelLists &lists, QWidget &window);

    // What is told of each model beside its name; without it nothing of the next message.
    void setTeller(const ModelPickerModel::Teller &teller);
    // Whether the chat fits into models.
    void setRoom(const ModelPickerModel::Room &room);
    // Ctrl+Enter asks for the model beside what is there.
    void offerBeside();
    // What opens it, as a hint.
    void setKeys(const QKeySequence &keys);
    void choose(QWidget &anchor, const ModelRef &current);
    // The figures of the models are other ones.
    void retell();

Q_SIGNALS:
    void picked(const parley::ModelRef &model);
    void besidePicked(const parley::ModelRef &model);
    // No profile at all yet: the person wants to add one.
    void setupWanted();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What the list showed before its rows were made anew.
    struct View
    {
        ModelRef chosen;
        ModelRef anchor; // a row that was in sight
        int top = 0;     // its place
    };
    void build();
    void buildSetup(QVBoxLayout &column);
    void connectParts();
    void showHints();
    void sieve();
    void reloadSoon();
    void remember();
    void refill();
    void activate(const QModelIndex &index, bool beside = false);
    void toggleFavourite(const QModelIndex &index);
    void showRow(const QModelIndex &index);
    void move(int step);
    void movePage(int pages);

    const Theme &m_theme;
    ModelLists &m_lists;
    ModelPickerModel *m_model;
    SearchField *m_search;
    PickerFilters *m_filters;
    PickerHeads *m_heads;
    QListView *m_list;
    ModelPickerDelegate *m_delegate;
    KeyHints *m_hints;
    QWidget *m_setup;
    View m_view;
    ModelRef m_starred;     // by the mouse, which the rows must not leave
    bool m_afresh = true;   // rows made anew begin at the top
    bool m_tells = false;   // of the next message
    bool m_beside = false;  // may be taken beside
    bool m_loading = false; // soon
};

} // namespace parley
