// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/foldpainter.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/strokes.h"

#include <QCoreApplication>

namespace parley {

int FoldPainter::heightFor(const ItemState &state, const PaintEnvironment &environment)
{
    return state.folded < 0 ? 0 : environment.px(28);
}

int FoldPainter::layOut(const TranscriptItem &, const ItemState &state, int width)
{
    m_count = state.folded;
    m_width = width;
    m_height = heightFor(state, m_environment);
    return m_height;
}

QList<PaintedPart> FoldPainter::parts() const
{
    if (m_count < 1) {
        return {};
    }
    PaintedPart bar;
    bar.kind = PartKind::ShowAll;
    bar.rect = QRectF(0, 0, m_width, m_height);
    bar.name = QCoreApplication::translate("parley::FoldPainter", "Show %1 equal parts", nullptr,
                                           pluralOf(m_count))
                   .arg(groupedNumber(m_count));
    return {bar};
}

void FoldPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    const QList<PaintedPart> all = parts();
    if (all.isEmpty()) {
        return;
    }
    const Strokes strokes(painter, m_environment, moment.dpr);
    const PressState state = pressState(moment, 0);
    strokes.box(all.first().rect, m_environment.px(8),
                m_environment.color(state == PressState::Pressed ? ColorRole::Pressed
                                    : state == PressState::Hover ? ColorRole::Hover2
                                                                 : ColorRole::Sunken),
                m_environment.color(ColorRole::Line));
    strokes.text(all.first().rect, all.first().name, TextStyle::Small,
                 m_environment.color(ColorRole::Ink2), Qt::AlignCenter);
    if (moment.focusPart == 0) {
        strokes.focusRing(all.first().rect.adjusted(2, 2, -2, -2), m_environment.px(6));
    }
}

} // namespace parley
