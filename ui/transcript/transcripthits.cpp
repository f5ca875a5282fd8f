// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcripthits.h"

namespace parley {

void TranscriptHits::setViewport(int top, int left, const QSize &size)
{
    m_top = top;
    m_left = left;
    m_size = size;
}

QPointF TranscriptHits::toPiece(const QPointF &point, const Place &place) const
{
    return point - QPointF(m_left, m_layout.top(place) - m_top);
}

QRect TranscriptHits::rectOf(const Place &place) const
{
    return QRect(0, m_layout.top(place) - m_top, m_size.width(), m_layout.height(place))
        .adjusted(0, -bleed, 0, bleed);
}

QRect TranscriptHits::rectOfRow(int row) const
{
    const int top = m_layout.rowTop(row) - m_top;
    return QRect(0, top, m_size.width(), m_layout.rowBottom(row) - m_top - top)
        .adjusted(0, -bleed, 0, bleed);
}

QRect TranscriptHits::rectOfPart(const PartPlace &part) const
{
    const std::optional<PaintedPart> info = this->part(part);
    if (!info) {
        return {};
    }
    return info->rect.translated(m_left, m_layout.top(part.place) - m_top).toAlignedRect();
}

int TranscriptHits::rowAt(const QPointF &point) const
{
    const int y = m_top + static_cast<int>(point.y());
    const int row = m_layout.rowAt(y);
    return row >= 0 && y >= m_layout.rowTop(row) - bleed && y < m_layout.rowBottom(row) + bleed
               ? row
               : -1;
}

Place TranscriptHits::placeAt(const QPointF &point) const
{
    const Place place = m_layout.placeAt(m_top + static_cast<int>(point.y()));
    if (!place.isValid()) {
        return {};
    }
    const QPointF inside = toPiece(point, place);
    return inside.y() >= 0 && inside.y() < m_layout.height(place) ? place : Place();
}

PartPlace TranscriptHits::partAt(const QPointF &point) const
{
    const Place place = placeAt(point);
    const BlockPainter *piece = m_layout.painter(place);
    if (!piece) {
        return {};
    }
    const QPointF inside = toPiece(point, place);
    const QList<PaintedPart> parts = piece->parts();
    for (int i = 0; i < parts.size(); ++i) {
        if (parts.at(i).contains(inside)) {
            return parts.at(i).enabled ? PartPlace{place, i} : PartPlace();
        }
    }
    return {};
}

std::optional<PaintedPart> TranscriptHits::part(const PartPlace &part) const
{
    const BlockPainter *piece = part.isValid() ? m_layout.painter(part.place) : nullptr;
    if (!piece) {
        return std::nullopt;
    }
    const QList<PaintedPart> parts = piece->parts();
    return part.part < parts.size() ? std::optional(parts.at(part.part)) : std::nullopt;
}

bool TranscriptHits::isTextAt(const QPointF &point) const
{
    const Place place = placeAt(point);
    const BlockPainter *piece = m_layout.painter(place);
    return piece && piece->isText(toPiece(point, place));
}

TextPlace TranscriptHits::textAt(const QPointF &point) const
{
    const Place place = m_layout.placeAt(m_top + static_cast<int>(point.y()));
    const BlockPainter *piece = m_layout.painter(place);
    const TranscriptItem *item = m_layout.item(place);
    if (!piece || !item) {
        return {place, 0};
    }
    const QPointF inside = toPiece(point, place);
    if (inside.y() < 0) {
        return {place, 0};
    }
    if (inside.y() >= m_layout.height(place)) {
        return {place, static_cast<int>(itemText(*item).size())};
    }
    return {place, piece->positionAt(inside)};
}

QString TranscriptHits::tipAt(const QPointF &point) const
{
    if (const std::optional<PaintedPart> over = part(partAt(point))) {
        return over->tip.isEmpty() ? over->name : over->tip;
    }
    const Place place = placeAt(point);
    const BlockPainter *piece = m_layout.painter(place);
    return piece ? piece->tipAt(toPiece(point, place)) : QString();
}

} // namespace parley
