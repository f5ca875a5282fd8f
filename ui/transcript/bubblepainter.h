// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints what a person wrote: a bubble at the trailing side, as wide as its text; attachments as
// chips, those that are pictures can be opened; edit, copy and branch buttons beside it. Main
// thread; owned by the layout.
#pragma once

#include "ui/transcript/inlinetext.h"
#include "ui/transcript/picturestrip.h"

namespace parley {

class BubblePainter final : public BlockPainter
{
public:
    explicit BubblePainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] int positionAt(const QPointF &point) const override;
    [[nodiscard]] QRectF caretRect(int position) const override;
    [[nodiscard]] bool isText(const QPointF &point) const override;

    // Widest text of a bubble in a column of this width.
    [[nodiscard]] static int textWidthFor(const PaintEnvironment &environment, int column);

private:
    [[nodiscard]] QPointF textOrigin() const;
    [[nodiscard]] QRectF beside(qreal offset, qreal width, qreal height) const;
    [[nodiscard]] QList<QRectF> attachmentRects() const;
    [[nodiscard]] QList<PaintedPart> attachmentParts() const;
    [[nodiscard]] QList<PaintedPart> actionParts() const;
    void paintAttachments(QPainter &painter, const PaintMoment &moment) const;
    void paintActions(QPainter &painter, const PaintMoment &moment) const;

    const PaintEnvironment &m_environment;
    BubbleItem m_content;
    InlineText m_text;
    PictureStrip m_pictures;
    QRectF m_bubble;
    int m_attachmentsHeight = 0;
    int m_width = 0;
};

} // namespace parley
