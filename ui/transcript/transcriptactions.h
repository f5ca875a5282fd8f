// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What pressing something in the transcript does, by mouse, key, menu or assistive technology: the
// one place. Changes what is only a matter of looking (folding, wrapping, copying) and emits the
// view's signals for the rest. Main thread; owned by the view.
#pragma once

#include "ui/transcript/transcriptscene.h"

class QMenu;

namespace parley {

class TranscriptView;

class TranscriptActions
{
public:
    static constexpr std::chrono::milliseconds saysCopied{1600};

    TranscriptActions(TranscriptView &view, Clock &clock) : m_view(view), m_clock(clock) {}

    void activate(const PartPlace &part);
    void copySelection();
    void copyMessage(int row);
    void chooseBranch(int row, int step);
    void editMessage(int row); // of an answer: the question it answers
    // At a point of the viewport; holds everything that is only shown on hover.
    void showMenu(const QPointF &point);
    // What the menu of a place offers, for showing and for tests; the caller owns it.
    [[nodiscard]] std::unique_ptr<QMenu> makeMenu(int row, const PartPlace &part);
    // Code blocks, newest last; false when there is none.
    bool copyLastCode();
    bool copyLastAnswer();

private:
    void pressCardButton(int row, ErrorAction action);
    void openLink(const QString &target);
    void unfold(const Place &place, int rows);
    void flashCopied(const PartPlace &part, const QString &text);
    void showBranches(int row, const QPoint &at);
    void showTurnMenu(int row, const QPoint &at);
    void addBlockEntries(QMenu &menu, const Place &place);
    void addTurnEntries(QMenu &menu, int row);
    [[nodiscard]] const Node *node(int row) const;
    static void copy(const QString &text);

    TranscriptView &m_view;
    Clock &m_clock;
    std::unique_ptr<Clock::Timer> m_copiedTimer;
    NodeId m_copiedNode;
    Place m_copiedPlace;
};

} // namespace parley
