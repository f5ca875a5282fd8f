// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints reasoning and tools as chips in a row that wraps; one of them may be open as a card with
// its text, at most 240 px high, then it scrolls. Main thread; owned by the layout.
#pragma once

#include "ui/transcript/inlinetext.h"

namespace parley {

class ChipPainter final : public BlockPainter
{
public:
    explicit ChipPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] QSize scrollRange() const override;
    [[nodiscard]] QRectF animated() const override;

    // "Thinking… 4 s", "Thought for 12 s", "read_file retry.hpp".
    [[nodiscard]] static QString labelOf(const ChipItem &chip, Clock::Steady now);

private:
    [[nodiscard]] QList<PaintedPart> plainParts() const; // before they are mirrored
    [[nodiscard]] int widthOf(const ChipItem &chip) const;
    void paintChip(QPainter &painter, int index, const PaintMoment &moment) const;
    void paintChipWords(QPainter &painter, const ChipItem &chip, QRectF area, bool open,
                        const PaintMoment &moment) const;
    void paintCard(QPainter &painter, const PaintMoment &moment) const;
    void layOutBody(const QString &text, int width);
    [[nodiscard]] bool isOpen() const { return m_open >= 0 && m_open < m_content.chips.size(); }

    const PaintEnvironment &m_environment;
    ChipsItem m_content;
    QList<QRectF> m_rects; // of each chip; of the open one: its header
    int m_width = 0;
    QRectF m_card;
    std::vector<InlineText> m_body; // by paragraph: a growing text pays for its last one only
    QStringList m_paragraphs;
    int m_bodyHeight = 0;
    int m_bodyWidth = 0;
    int m_open = -1;
    int m_scroll = 0;
};

} // namespace parley
