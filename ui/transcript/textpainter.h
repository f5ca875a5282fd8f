// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints paragraphs, headings, rules, and source shown as it is; below a paragraph the pictures in
// it that a person asked for. Main thread; owned by the layout.
#pragma once

#include "ui/transcript/blockframe.h"
#include "ui/transcript/inlinetext.h"
#include "ui/transcript/picturestrip.h"

namespace parley {

class TextPainter final : public BlockPainter
{
public:
    explicit TextPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] int positionAt(const QPointF &point) const override;
    [[nodiscard]] QRectF caretRect(int position) const override;
    [[nodiscard]] bool isText(const QPointF &point) const override;
    [[nodiscard]] QString tipAt(const QPointF &point) const override;
    [[nodiscard]] bool isWaiting() const override { return m_text.isWaiting(); }

    // The style a block is set in; also used for estimates.
    [[nodiscard]] static TextStyle styleOf(const Block &block, const PaintEnvironment &environment);

private:
    [[nodiscard]] QPointF origin() const;

    const PaintEnvironment &m_environment;
    BlockFrame m_frame;
    InlineText m_text;
    PictureStrip m_pictures;
    BlockKind m_kind = BlockKind::Paragraph;
    int m_lineHeight = 24;
    int m_width = 0;
    int m_height = 0;
};

} // namespace parley
