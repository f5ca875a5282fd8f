// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints the line below an answer: who answered, what it took and cost, "2 of 3", and the actions.
// Figures drop from the end when there is no room. Main thread; owned by the layout.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

class FootnotePainter final : public BlockPainter
{
public:
    explicit FootnotePainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] QRectF animated() const override;
    [[nodiscard]] QString tipAt(const QPointF &point) const override;

    // Figures that fit, for tests.
    [[nodiscard]] qsizetype shownFigures() const { return m_widths.size(); }

private:
    [[nodiscard]] QList<PaintedPart> plainParts() const; // before they are mirrored
    struct Action
    {
        PartKind kind;
        QString icon;
        QString name;
    };
    [[nodiscard]] QList<Action> actions() const;
    [[nodiscard]] int nameLeft() const;
    [[nodiscard]] int branchWidth() const;
    void paintFigures(QPainter &painter, const PaintMoment &moment) const;

    const PaintEnvironment &m_environment;
    FootnoteItem m_content;
    int m_width = 0;
    int m_height = 28;
    int m_nameWidth = 0;
    bool m_copied = false;
    QList<int> m_widths; // of the figures that fit
};

} // namespace parley
