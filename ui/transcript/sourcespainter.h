// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the sources an answer names as numbered links: title and host. Main thread; owned by the
// layout.
#pragma once

#include "ui/transcript/inlinetext.h"

namespace parley {

class SourcesPainter final : public BlockPainter
{
public:
    explicit SourcesPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;

private:
    [[nodiscard]] QList<PaintedPart> plainParts() const; // before they are mirrored
    [[nodiscard]] QRectF rowRect(int index) const;

    const PaintEnvironment &m_environment;
    SourcesItem m_content;
    int m_width = 0;
};

} // namespace parley
