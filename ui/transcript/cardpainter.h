// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints an error card: tile or countdown ring, title, body, buttons, and the raw text under
// Details. A quiet card is one line: "Stopped". Main thread; owned by the layout.
#pragma once

#include "ui/transcript/inlinetext.h"
#include "ui/transcript/strokes.h"

namespace parley {

class CardPainter final : public BlockPainter
{
public:
    explicit CardPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] QRectF animated() const override;

    // Title of a card at this moment: it counts down while it waits.
    [[nodiscard]] static QString titleAt(const CardItem &item, Clock::Steady now);

private:
    [[nodiscard]] QList<PaintedPart> plainParts() const; // before they are mirrored
    [[nodiscard]] qreal textLeft() const;
    [[nodiscard]] ButtonLook lookOf(int action) const;
    [[nodiscard]] qreal buttonsTop() const;
    [[nodiscard]] qreal buttonsBottom() const; // 0: there are none
    void paintTile(QPainter &painter, const PaintMoment &moment) const;
    void paintButtons(QPainter &painter, const PaintMoment &moment) const;
    void paintQuiet(QPainter &painter, const PaintMoment &moment) const;

    const PaintEnvironment &m_environment;
    CardItem m_content;
    InlineText m_title;
    InlineText m_body;
    InlineText m_details;
    bool m_open = false;
    int m_width = 0;
    int m_height = 0;
};

} // namespace parley
