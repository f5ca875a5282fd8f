// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The hits of one conversation one below the other, one of them looked at; ways to the next and to
// the message itself. Main thread; the results outlive it.
#pragma once

#include "ui/search/searchresults.h"
#include "ui/theme.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace parley {

class Button;
class Label;

class SearchPreview final : public QWidget
{
    Q_OBJECT
public:
    SearchPreview(const Theme &theme, const SearchResults &results, QWidget *parent = nullptr);

    // The row of the results; below 0: nothing.
    void show(int row);

Q_SIGNALS:
    void hitChosen(int hit);
    void stepWanted(int step);
    void openWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Card;

    const Theme &m_theme;
    const SearchResults &m_results;
    Label *m_title;
    Label *m_count;
    QScrollArea *m_area;
    QVBoxLayout *m_cards;
    Button *m_before;
    Button *m_after;
    Button *m_open;
    QString m_model;
};

} // namespace parley
