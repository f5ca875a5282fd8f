// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints "Waiting for first token, 1.2 s". Main thread; owned by the layout.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

class WaitingPainter final : public BlockPainter
{
public:
    explicit WaitingPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QRectF animated() const override;

private:
    const PaintEnvironment &m_environment;
    WaitingItem m_content;
    int m_width = 0;
    int m_height = 0;
};

} // namespace parley
