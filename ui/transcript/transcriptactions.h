// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What pressing something in the transcript does, by mouse, key, menu or assistive technology: the
// one place. Changes what is only a matter of looking (folding, wrapping, copying) and emits the
// view's signals for the rest. Main thread; owned by the view.
#pragma once

#include "ui/transcript/selectedtext.h"
#include "ui/transcript/transcriptfind.h"
#include "ui/transcript/transcriptmenu.h"
#include "ui/transcript/transcriptpictures.h"

namespace parley {

class TranscriptView;

// Rich: formatted, as plain text and as Markdown at once; who pastes it chooses.
enum class CopyAs { Rich, Markdown, Plain };

class TranscriptActions
{
public:
    static constexpr std::chrono::milliseconds saysCopied{1600};

    TranscriptActions(TranscriptView &view, Clock &clock)
        : m_view(view), m_clock(clock), m_menu(view, *this), m_find(view, clock), m_pictures(view)
    {}

    void activate(const PartPlace &part);
    void copySelection(CopyAs as = CopyAs::Rich);
    // Drags what is selected out of the window; returns once it was dropped.
    void dragSelection();
    void copyMessage(int row, CopyAs as);
    void chooseBranch(int row, int step);
    void editMessage(int row); // of an answer: the question it answers
    void openLink(const QString &target);
    // What a comparison folded there.
    void showFolded(const Place &place);
    [[nodiscard]] TranscriptMenu &menu() { return m_menu; }
    [[nodiscard]] TranscriptFind &find() { return m_find; }
    [[nodiscard]] TranscriptPictures &pictures() { return m_pictures; }
    // Code blocks, newest last; false when there is none.
    bool copyLastCode();
    bool copyLastAnswer();
    static void copy(const QString &text);

private:
    void pressCardButton(int row, ErrorAction action);
    void unfold(const Place &place, int rows);
    void flashCopied(const PartPlace &part, const QString &text);
    [[nodiscard]] const Node *node(int row) const;
    static void copy(const QList<SaidTurn> &turns, CopyAs as);

    TranscriptView &m_view;
    Clock &m_clock;
    TranscriptMenu m_menu;
    TranscriptFind m_find;
    TranscriptPictures m_pictures;
    std::unique_ptr<Clock::Timer> m_copiedTimer;
    NodeId m_copiedNode;
    Place m_copiedPlace;
};

} // namespace parley
