// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the bar that stands for pieces a comparison folded because both answers have them: "3
// equal parts". What is behind the bar takes no room. Main thread; owned by the layout.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

class FoldPainter final : public BlockPainter
{
public:
    explicit FoldPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    [[nodiscard]] static int heightFor(const ItemState &state, const PaintEnvironment &environment);

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;

private:
    const PaintEnvironment &m_environment;
    int m_count = 0; // pieces it stands for; below 1: it is behind another one's bar
    int m_width = 0;
    int m_height = 0;
};

} // namespace parley
