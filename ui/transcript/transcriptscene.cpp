// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptscene.h"

#include "ui/transcript/strokes.h"
#include "ui/transcript/transcriptfind.h"

namespace parley {

namespace {

constexpr int gutter = 26;  // px from the column's edge to the dot's
constexpr int dotSize = 10; // px
constexpr int originSize = 7;
constexpr int originStep = 6; // they overlap a little
constexpr int originsInLine = 3;

} // namespace

TranscriptScene::TranscriptScene(TranscriptModel &model, TranscriptLayout &layout,
                                 const PaintEnvironment &environment)
    : TranscriptHits(layout), m_model(model), m_environment(environment)
{}

void TranscriptScene::shift(int dy)
{
    m_animated.translate(0, dy);
}

void TranscriptScene::paint(QPainter &painter, const QRegion &dirty, const PaintMoment &moment)
{
    m_animated -= dirty;
    m_animated &= QRect(QPoint(), m_size);
    m_painted = 0;
    if (dirty.intersects(m_pinned)) {
        m_pinned = QRect();
    }
    // Rect by rect: what is dirty is often a strip at the bottom and a bit at the edge.
    for (const QRect &rect : dirty) {
        painter.save();
        painter.setClipRect(rect);
        const int bottom = m_top + rect.bottom();
        const bool besideColumn = rect.left() > m_left + m_environment.column + bleed;
        for (int row = qMax(0, m_layout.rowAt(m_top + rect.top() - bleed));
             !besideColumn && row < m_layout.rowCount() && m_layout.rowTop(row) - bleed <= bottom;
             ++row) {
            paintRow(painter, row, rect, moment);
        }
        painter.restore();
    }
}

void TranscriptScene::paintRow(QPainter &painter, int row, const QRect &dirty,
                               const PaintMoment &moment)
{
    PaintMoment inRow = moment;
    inRow.hovered = row == hoveredRow;
    inRow.focusedTurn = row == focusedRow;
    for (int i = 0; i < m_layout.itemCount(row); ++i) {
        const Place place{row, i};
        if (m_layout.painter(place) && rectOf(place).intersects(dirty)) {
            paintPiece(painter, place, dirty, inRow);
        }
    }
    paintGutter(painter, row, moment);
    paintCursor(painter, row, dirty, moment);
}

void TranscriptScene::paintPiece(QPainter &painter, const Place &place, const QRect &dirty,
                                 const PaintMoment &moment)
{
    const BlockPainter *piece = m_layout.painter(place);
    const QPoint origin(m_left, m_layout.top(place) - m_top);
    PaintMoment inPiece = moment;
    inPiece.clip = QRectF(dirty.translated(-origin));
    inPiece.viewTop = -origin.y();
    if (const QRectF pinned = piece->pinned(inPiece.viewTop); !pinned.isEmpty()) {
        m_pinned = pinned.translated(origin).toAlignedRect().adjusted(-bleed, 0, bleed, 2);
    }
    inPiece.hoverPart = hovered.place == place ? hovered.part : -1;
    inPiece.pressPart = pressed.place == place ? pressed.part : -1;
    inPiece.focusPart = focused.place == place ? focused.part : -1;
    if (!selection.isEmpty()) {
        const TranscriptItem *item = m_layout.item(place);
        std::tie(inPiece.selectFrom, inPiece.selectTo) =
            selection.rangeIn(place, item ? itemText(*item).size() : 0);
    }
    if (m_find && m_find->count() > 0) {
        inPiece.marks = m_find->marksIn(place);
    }
    if (!m_tints.pieces.isEmpty() && m_model.nodeId(place.row) == m_tints.answer) {
        inPiece.tints = m_tints.pieces.value(place.item);
        inPiece.tintColor = m_environment.color(m_tints.color);
    }
    painter.save();
    painter.translate(origin);
    piece->paint(painter, inPiece);
    painter.restore();
    paintOrigins(painter, place);
    ++m_painted;
    const QRectF moving = piece->animated();
    if (!moving.isEmpty()) {
        m_animated += QRect(0, rectOf(place).top(), m_size.width(), rectOf(place).height());
    }
}

QString TranscriptScene::originOf(const Place &place) const
{
    return m_model.nodeId(place.row) == m_origins.answer ? m_origins.pieces.value(place.item).words
                                                         : QString();
}

QString TranscriptScene::tipAt(const QPointF &point) const
{
    const bool inColumn = point.x() >= m_left && point.x() < m_left + m_environment.column;
    return inColumn ? TranscriptHits::tipAt(point) : originOf(placeAt(point));
}

void TranscriptScene::paintOrigins(QPainter &painter, const Place &place) const
{
    if (m_origins.pieces.isEmpty() || m_model.nodeId(place.row) != m_origins.answer) {
        return;
    }
    const QList<ColorRole> dots = m_origins.pieces.value(place.item).dots;
    const int size = m_environment.px(originSize);
    const int step = m_environment.px(originStep);
    const int line = m_environment.px(22);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < dots.size(); ++i) {
        // The first one is the furthest from the text.
        const auto column = static_cast<int>(i % originsInLine);
        const auto count =
            static_cast<int>(qMin<qsizetype>(originsInLine, dots.size() - i + column));
        const int away = 5 + size + (count - 1 - column) * step;
        const int x =
            m_environment.rightToLeft ? m_left + m_environment.column + away - size : m_left - away;
        const int y = m_layout.top(place) - m_top + (line - size) / 2 +
                      static_cast<int>(i / originsInLine) * step;
        painter.setBrush(m_environment.color(dots.at(i)));
        painter.drawEllipse(QRectF(x, y, size, size));
    }
    painter.restore();
}

void TranscriptScene::paintGutter(QPainter &painter, int row, const PaintMoment &moment) const
{
    const Node *node = m_model.node(row);
    const Place first{row, 0};
    if (m_environment.narrow || !node || node->message.role != Role::Assistant ||
        m_layout.itemCount(row) == 0) {
        return;
    }
    const TranscriptItem *item = m_layout.item(first);
    if (!item || std::holds_alternative<FootnoteBox>(item->content)) {
        return;
    }
    const Strokes strokes(painter, m_environment, moment.dpr);
    const QColor color =
        m_environment.color(m_environment.theme.modelColor(node->meta.answerer().toString()));
    const int size = m_environment.px(dotSize);
    // Beside a line of text, or the middle of a chip or a card's title.
    const bool text = std::holds_alternative<BlockItem>(item->content);
    const int line = m_environment.px(std::holds_alternative<CardBox>(item->content) ? 24
                                      : text                                         ? 24
                                                                                     : 28);
    const bool waiting = std::holds_alternative<WaitingItem>(item->content);
    const int away = qMin(m_environment.px(gutter), m_left - 6);
    const qreal x =
        m_environment.rightToLeft ? m_left + m_environment.column + away - size : m_left - away;
    const qreal y = m_layout.top(first) - m_top + (waiting ? m_environment.px(24) : line) / 2.0;
    if (waiting) {
        const int ring = m_environment.px(12);
        strokes.ring(QRectF(x - 1, y - ring / 2.0, ring, ring), color, moment);
    } else {
        strokes.dot(QPointF(x + size / 2.0, y), size, color);
    }
}

void TranscriptScene::paintCursor(QPainter &painter, int row, const QRect &dirty,
                                  const PaintMoment &moment) const
{
    const Node *node = m_model.node(row);
    const bool writing = node && node->state == NodeState::Streaming &&
                         m_model.status().phase == SessionPhase::Streaming &&
                         m_model.status().node == node->id;
    if (!writing) {
        return;
    }
    for (int i = m_layout.itemCount(row) - 1; i >= 0; --i) {
        const Place place{row, i};
        const TranscriptItem *item = m_layout.item(place);
        const BlockPainter *piece = m_layout.painter(place);
        if (!item || !piece || !std::holds_alternative<BlockItem>(item->content)) {
            continue;
        }
        if (!rectOf(place).intersects(dirty)) {
            return;
        }
        const QRectF caret = piece->caretRect(static_cast<int>(itemText(*item).size()));
        const qreal height = m_environment.px(15);
        const QRectF block(m_left + caret.left() + 4,
                           m_layout.top(place) - m_top + caret.center().y() - height / 2,
                           m_environment.px(7), height);
        const QString model = node->meta.answerer().toString();
        Strokes(painter, m_environment, moment.dpr)
            .box(block, 1.5, m_environment.color(m_environment.theme.modelColor(model)), QColor());
        return;
    }
}

} // namespace parley
