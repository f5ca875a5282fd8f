// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/waitingpainter.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/strokes.h"

#include <QCoreApplication>

namespace parley {

namespace {

constexpr std::chrono::milliseconds saysNothing{200}; // below it a wait is not worth a word

} // namespace

int WaitingPainter::layOut(const TranscriptItem &item, const ItemState &, int width)
{
    m_content = std::get<WaitingItem>(item.content);
    m_width = width;
    m_height = m_environment.px(24);
    return m_height;
}

void WaitingPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    const auto waited = moment.now - m_content.since;
    if (waited < saysNothing) {
        return;
    }
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    qreal x = 0;
    if (m_environment.narrow) {
        // The dot in the gutter turns; without a gutter the ring stands here.
        const int size = m_environment.px(12);
        strokes.ring(QRectF(0, (m_height - size) / 2.0, size, size),
                     m_environment.color(m_environment.theme.modelColor(m_content.model)), moment);
        x = size + m_environment.px(8);
    }
    strokes.text(
        QRectF(x, 0, m_width - x, m_height),
        m_content.limitOf.isEmpty()
            ? QCoreApplication::translate("parley::WaitingPainter", "Waiting for first token, %1")
                  .arg(tenthsText(waited))
            : QCoreApplication::translate("parley::WaitingPainter",
                                          "Waiting for a turn within the limits of %1, %2")
                  .arg(m_content.limitOf, tenthsText(waited)),
        TextStyle::Interface, m_environment.color(ColorRole::Ink3));
}

QRectF WaitingPainter::animated() const
{
    return QRectF(0, 0, m_width, m_height);
}

} // namespace parley
