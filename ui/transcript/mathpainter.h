// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints a display formula: typeset in the middle of the column, scrolled inside itself when it is
// wider; its TeX as code until it is typeset, or when it can't be. The text is always the TeX. Main
// thread; owned by the layout.
#pragma once

#include "ui/transcript/blockframe.h"
#include "ui/transcript/formulas.h"
#include "ui/transcript/inlinetext.h"

namespace parley {

class MathPainter final : public BlockPainter
{
public:
    explicit MathPainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] int positionAt(const QPointF &point) const override;
    [[nodiscard]] QRectF caretRect(int position) const override;
    [[nodiscard]] bool isText(const QPointF &point) const override;
    [[nodiscard]] QSize scrollRange() const override;
    [[nodiscard]] QString tipAt(const QPointF &point) const override;
    [[nodiscard]] bool isWaiting() const override { return m_state == Formula::State::Waiting; }

private:
    [[nodiscard]] bool isTypeset() const { return m_state == Formula::State::Typeset; }
    [[nodiscard]] QRectF picture() const; // where the formula is; empty while it is source
    [[nodiscard]] qreal room() const { return m_width - m_frame.indent(); }

    const PaintEnvironment &m_environment;
    BlockFrame m_frame;
    std::shared_ptr<const Formula> m_formula;        // null: there is nothing to typeset (yet)
    Formula::State m_state = Formula::State::Failed; // when it was laid out
    InlineText m_source;
    int m_length = 0; // of the TeX
    int m_scrollX = 0;
    int m_width = 0;
    int m_height = 0;
    qreal m_em = 15;
};

} // namespace parley
