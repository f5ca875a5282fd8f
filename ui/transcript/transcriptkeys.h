// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The keyboard in the transcript: scrolling, J and K from turn to turn, [ and ] from branch to
// branch, Tab through the parts of the turn, selecting and copying. Main thread; owned by the view.
#pragma once

#include "ui/transcript/transcriptscene.h"

class QKeyEvent;

namespace parley {

class TranscriptView;

class TranscriptKeys
{
public:
    explicit TranscriptKeys(TranscriptView &view) : m_view(view) {}

    // Whether a key is ours rather than a shortcut of the window.
    [[nodiscard]] bool wants(const QKeyEvent &event) const;
    bool handle(const QKeyEvent &event);
    // Tab and Shift+Tab; false: leaves the transcript.
    bool focusNextPart(bool next);
    // Where a menu asked for by key belongs.
    [[nodiscard]] QPointF menuPoint() const;

private:
    bool scroll(int key);
    bool turn(int key);
    bool extendSelection(const QKeyEvent &event);
    void startSelection();
    bool scrollPiece(int key);
    [[nodiscard]] Place firstWidePiece() const;
    bool activate();
    bool escape();
    void goToTurn(int step);
    [[nodiscard]] int turnAtTop() const;
    [[nodiscard]] int focusedTurn() const;
    [[nodiscard]] QList<PartPlace> partsOf(int row) const;
    [[nodiscard]] TextPlace stepped(const TextPlace &from, int step) const;

    TranscriptView &m_view;
};

} // namespace parley
