// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The menus of the transcript: what can be done with a place, a turn, a link, a table. Holds
// everything that is only shown on hover. Main thread; owned by TranscriptActions, which does what
// is chosen.
#pragma once

#include "ui/transcript/transcriptscene.h"

class QMenu;

namespace parley {

class TranscriptActions;
class TranscriptView;

class TranscriptMenu
{
public:
    TranscriptMenu(TranscriptView &view, TranscriptActions &actions)
        : m_view(view), m_actions(actions)
    {}

    // What the menu of a place offers; the caller owns it. `position`: in the text of the place.
    [[nodiscard]] std::unique_ptr<QMenu> make(int row, const PartPlace &part, int position = -1);
    // At a point of the viewport.
    void showAt(const QPointF &point);
    // At a point of the screen.
    void showTurn(int row, const QPoint &at);
    void showBranches(int row, const QPoint &at);

private:
    void addSelectionEntries(QMenu &menu);
    void addPartEntries(QMenu &menu, const PartPlace &part);
    void addBlockEntries(QMenu &menu, const Place &place);
    void addFormulaEntry(QMenu &menu, const Place &place, int position);
    void addCopyEntries(QMenu &menu, int row);
    void addTurnEntries(QMenu &menu, int row);
    void addVersionEntries(QMenu &menu, int row);
    void addComparisonEntries(QMenu &menu, int row);

    TranscriptView &m_view;
    TranscriptActions &m_actions;
};

} // namespace parley
