// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Text selection across pieces and turns: two ends, each a piece and a position in its text. Plain
// value of the view; main thread. Positions hold while text is added at the end; a changed path
// clears the selection. What is selected: selectedtext.h.
#pragma once

#include "ui/transcript/transcriptlayout.h"

namespace parley {

struct TextPlace
{
    Place place;
    int position = 0;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
    friend auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

class TranscriptSelection
{
public:
    void clear() { *this = TranscriptSelection(); }
    void start(const TextPlace &at);
    void extend(const TextPlace &to) { m_caret = to; }
    // Everything that was said.
    void selectAll(const TranscriptModel &model);

    [[nodiscard]] bool isEmpty() const { return !m_anchor.place.isValid() || m_anchor == m_caret; }
    [[nodiscard]] const TextPlace &anchor() const { return m_anchor; }
    [[nodiscard]] const TextPlace &caret() const { return m_caret; }
    [[nodiscard]] TextPlace from() const { return qMin(m_anchor, m_caret); }
    [[nodiscard]] TextPlace to() const { return qMax(m_anchor, m_caret); }
    // What of this piece is selected: [first, second) of its text.
    [[nodiscard]] std::pair<int, int> rangeIn(const Place &place, qsizetype length) const;
    [[nodiscard]] bool contains(const TextPlace &at) const;

private:
    TextPlace m_anchor;
    TextPlace m_caret;
};

} // namespace parley
