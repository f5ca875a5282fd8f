// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/tablepainter.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/strokes.h"
#include "ui/transcript/textmarks.h"

#include <QCoreApplication>
#include <QtMath>
#include <numeric>

namespace parley {

namespace {

constexpr int gap = 24;          // px between columns
constexpr int narrowest = 48;    // px of a column that must wrap
constexpr int widestWish = 360;  // px a single column may ask for before others get their share
constexpr int measuredRows = 60; // rows that decide the widths

} // namespace

int TablePainter::rowsAtFirst(const Block &block)
{
    return qBound(3, 1'000 / qMax(1, static_cast<int>(block.aligns.size())), 100);
}

int TablePainter::rowsMore(const Block &block)
{
    return qBound(5, 3'000 / qMax(1, static_cast<int>(block.aligns.size())), 500);
}

int TablePainter::heightFor(const PaintEnvironment &environment, const Block &block)
{
    const auto rows = static_cast<int>(qMin<qsizetype>(block.rows.size(), rowsAtFirst(block)));
    const int fold = block.rows.size() > rowsAtFirst(block) ? environment.px(32) : 0;
    return environment.px(27) + qMax(0, rows - 1) * environment.px(31) + fold;
}

int TablePainter::layOut(const TranscriptItem &item, const ItemState &state, int width)
{
    const auto &content = std::get<BlockItem>(item.content);
    m_frame.set(content, m_environment.px(item.spaceAbove), false, m_environment);
    const auto wanted = static_cast<size_t>(
        qMin<qsizetype>(content.block.rows.size(), rowsAtFirst(content.block) + state.rows));
    const bool sameText = content.block == m_block;
    if (!sameText || m_rows.size() != wanted || m_width != width) {
        if (!sameText || m_rows.size() != wanted) {
            m_block = content.block;
            build(m_block, wanted);
        }
        m_width = width;
        layOutColumns(m_block, width - m_frame.indent());
        layOutRows();
    }
    m_state = state;
    const bool fold = content.block.rows.size() > rowsAtFirst(content.block);
    m_height = (m_rows.empty() ? 0 : m_rows.back().top + m_rows.back().height) +
               (fold ? m_environment.px(32) : 0);
    return m_height;
}

void TablePainter::build(const Block &block, size_t rows)
{
    m_rows.clear();
    m_rows.resize(rows);
    int position = 0;
    for (size_t r = 0; r < rows; ++r) {
        const QList<TableCell> &cells = block.rows.at(static_cast<qsizetype>(r));
        m_rows[r].cells.resize(static_cast<size_t>(cells.size()));
        for (qsizetype c = 0; c < cells.size(); ++c) {
            Cell &cell = m_rows[r].cells[static_cast<size_t>(c)];
            InlineText::Look look;
            look.style = r == 0 ? TextStyle::SmallStrong : TextStyle::ReadingSmall;
            look.ink = r == 0 ? ColorRole::Ink2 : ColorRole::Ink;
            const CellAlign align = block.aligns.value(c, CellAlign::Default);
            look.alignment = align == CellAlign::Right    ? Qt::AlignRight
                             : align == CellAlign::Center ? Qt::AlignHCenter
                             : align == CellAlign::Left   ? Qt::AlignLeft
                                                          : Qt::Alignment();
            cell.text.setText(cells.at(c).text, cells.at(c).spans, look, m_environment);
            cell.start = position;
            position += static_cast<int>(cells.at(c).text.size()) + 1;
        }
        position += cells.isEmpty() ? 1 : 0;
    }
}

void TablePainter::layOutColumns(const Block &block, int width)
{
    const auto columns = static_cast<size_t>(block.aligns.size());
    std::vector<int> wishes(columns, m_environment.px(24));
    for (size_t r = 0; r < m_rows.size() && r < measuredRows; ++r) {
        for (size_t c = 0; c < m_rows[r].cells.size() && c < columns; ++c) {
            InlineText &text = m_rows[r].cells[c].text;
            text.layOut(100'000);
            wishes[c] = qMax(wishes[c], qCeil(text.usedWidth()) + 1);
        }
    }
    const int gaps = m_environment.px(gap) * qMax(0, static_cast<int>(columns) - 1);
    const int wished = std::accumulate(wishes.begin(), wishes.end(), 0);
    const int room = width - gaps;
    std::vector<int> widths = wishes;
    if (wished <= room) {
        // What is left goes to all columns alike: the table is as wide as the text.
        for (size_t c = 0; c < columns; ++c) {
            widths[c] += (room - wished) / static_cast<int>(columns);
        }
    } else {
        int fixed = 0;
        int flexible = 0;
        const int share = qMax(m_environment.px(narrowest), room / static_cast<int>(columns));
        for (size_t c = 0; c < columns; ++c) {
            (wishes[c] <= share ? fixed : flexible) += wishes[c];
        }
        for (size_t c = 0; c < columns && flexible > 0; ++c) {
            if (wishes[c] > share) {
                const auto part = static_cast<qint64>(qMax(0, room - fixed)) * wishes[c] / flexible;
                widths[c] = qMax(qMin(wishes[c], m_environment.px(140)), static_cast<int>(part));
                widths[c] = qMin(widths[c], qMax(wishes[c], m_environment.px(widestWish)));
            }
        }
    }
    m_lefts.assign(1, 0);
    for (size_t c = 0; c < columns; ++c) {
        m_lefts.push_back(m_lefts.back() + widths[c] +
                          (c + 1 < columns ? m_environment.px(gap) : 0));
    }
}

void TablePainter::layOutRows()
{
    int y = 0;
    for (size_t r = 0; r < m_rows.size(); ++r) {
        Row &row = m_rows[r];
        int height = 0;
        for (size_t c = 0; c < row.cells.size() && c + 1 < m_lefts.size(); ++c) {
            const bool last = c + 2 == m_lefts.size();
            const int width = m_lefts[c + 1] - m_lefts[c] - (last ? 0 : m_environment.px(gap));
            height = qMax(height, row.cells[c].text.layOut(width));
        }
        row.top = y;
        row.height = height + (r == 0 ? m_environment.px(4 + 6) : m_environment.px(4 + 4)) + 1;
        y += row.height;
    }
}

QRectF TablePainter::pinned(qreal viewTop) const
{
    // As long as a row is left below it.
    const bool inSight =
        viewTop > 0 && m_rows.size() > 1 && viewTop + m_rows.front().height < m_rows.back().top;
    return inSight ? QRectF(m_frame.contentLeft(), viewTop, m_width - m_frame.indent(),
                            m_rows.front().height)
                   : QRectF();
}

void TablePainter::paintHeader(QPainter &painter, const PaintMoment &moment) const
{
    const QRectF area = pinned(moment.viewTop);
    if (area.isEmpty() || !moment.clip.intersects(area)) {
        return;
    }
    painter.save();
    painter.setClipRect(area.adjusted(-1, 0, 1, 0), Qt::IntersectClip);
    painter.fillRect(area.adjusted(-1, 0, 1, 0), m_environment.color(ColorRole::Sheet));
    painter.translate(0, area.top());
    paintCells(painter, 0, moment);
    Strokes(painter, m_environment, moment.dpr)
        .horizontalLine(area.left(), area.height() - 1, area.width(),
                        m_environment.color(ColorRole::LineStrong));
    painter.restore();
}

QSize TablePainter::scrollRange() const
{
    const int content = m_lefts.empty() ? 0 : m_lefts.back();
    return {qMax(0, content - (m_width - m_frame.indent())), 0};
}

bool TablePainter::isWaiting() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Cell &cell) { return cell.text.isWaiting(); });
    });
}

QPointF TablePainter::cellOrigin(const Place &place) const
{
    const int scrollX = qMin(m_state.scrollX, scrollRange().width());
    return QPointF(m_frame.contentLeft() + m_lefts[place.column] - scrollX,
                   m_rows[place.row].top + m_environment.px(4));
}

void TablePainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    m_frame.paint(painter, m_width, m_height, m_environment.px(24), moment);
    const Strokes strokes(painter, m_environment, moment.dpr);
    const int left = m_frame.contentLeft();
    const int width = m_width - m_frame.indent();
    painter.save();
    painter.setClipRect(QRectF(left - 1, 0, width + 2, m_height), Qt::IntersectClip);
    for (size_t r = 0; r < m_rows.size(); ++r) {
        const Row &row = m_rows[r];
        if (moment.clip.isValid() &&
            (row.top > moment.clip.bottom() || row.top + row.height < moment.clip.top())) {
            continue;
        }
        paintCells(painter, r, moment);
        strokes.horizontalLine(
            left, row.top + row.height - 1, width,
            m_environment.color(r == 0 ? ColorRole::LineStrong : ColorRole::Line));
    }
    painter.restore();
    paintHeader(painter, moment);
    if (const int range = scrollRange().width(); range > 0 && !m_rows.empty()) {
        const qreal bar = qMax(24.0, static_cast<qreal>(width) * width / (width + range));
        const qreal at = (width - bar) * qMin(m_state.scrollX, range) / range;
        const int bottom = m_rows.back().top + m_rows.back().height;
        strokes.box(QRectF(left + at, bottom - 4, bar, 4), 2,
                    m_environment.color(ColorRole::LineStrong), QColor());
    }
    const QList<PaintedPart> all = parts();
    if (!all.isEmpty() && all.last().kind == PartKind::ShowAll) {
        const auto index = static_cast<int>(all.size()) - 1;
        const bool active = pressState(moment, index) != PressState::Normal;
        strokes.text(all.last().rect, all.last().name, TextStyle::Small,
                     m_environment.color(active ? ColorRole::Accent : ColorRole::Ink2),
                     Qt::AlignCenter);
    }
    if (moment.focusPart >= 0 && moment.focusPart < all.size()) {
        strokes.focusRing(all.at(moment.focusPart).rect.adjusted(2, 2, -2, -2), 2);
    }
}

void TablePainter::paintCells(QPainter &painter, size_t row, const PaintMoment &moment) const
{
    for (size_t c = 0; c < m_rows[row].cells.size() && c + 1 < m_lefts.size(); ++c) {
        const Cell &cell = m_rows[row].cells[c];
        PaintMoment inside = partOf(moment, cell.start, cell.text.length());
        inside.clip = QRectF();
        cell.text.paint(painter, cellOrigin({row, c}), inside);
    }
}

QList<PaintedPart> TablePainter::parts() const
{
    QList<PaintedPart> parts;
    for (size_t r = 0; r < m_rows.size(); ++r) {
        for (size_t c = 0; c < m_rows[r].cells.size() && c + 1 < m_lefts.size(); ++c) {
            QList<PaintedPart> links = m_rows[r].cells[c].text.parts();
            for (PaintedPart &link : links) {
                link.enabled &= link.kind == PartKind::Link; // no room for pictures
                link.rect.translate(cellOrigin({r, c}));
                for (QRectF &rect : link.more) {
                    rect.translate(cellOrigin({r, c}));
                }
                parts.append(link);
            }
        }
    }
    const qsizetype hidden = m_block.rows.size() - static_cast<qsizetype>(m_rows.size());
    if (m_block.rows.size() > rowsAtFirst(m_block)) {
        PaintedPart fold;
        fold.kind = PartKind::ShowAll;
        fold.rect = QRectF(m_frame.contentLeft(), m_height - m_environment.px(32),
                           m_width - m_frame.indent(), m_environment.px(32));
        const qsizetype more = qMin<qsizetype>(hidden, rowsMore(m_block));
        fold.value = hidden > 0 ? rowsMore(m_block) : 0;
        fold.name = hidden > 0 ? QCoreApplication::translate("parley::TablePainter",
                                                             "Show %1 of %2 more rows", nullptr,
                                                             pluralOf(hidden))
                                     .arg(groupedNumber(more), groupedNumber(hidden))
                               : QCoreApplication::translate("parley::TablePainter", "Show less");
        parts.append(fold);
    }
    return parts;
}

TablePainter::Place TablePainter::placeAt(const QPointF &point) const
{
    Place place;
    while (place.row + 1 < m_rows.size() &&
           point.y() >= m_rows[place.row].top + m_rows[place.row].height) {
        ++place.row;
    }
    const size_t columns = m_rows.empty() ? 0 : m_rows[place.row].cells.size();
    const int scrollX = qMin(m_state.scrollX, scrollRange().width());
    const qreal x = point.x() - m_frame.contentLeft() + scrollX;
    while (place.column + 1 < columns &&
           x >= m_lefts[place.column + 1] - m_environment.px(gap) / 2) {
        ++place.column;
    }
    return place;
}

int TablePainter::positionAt(const QPointF &point) const
{
    const Place place = placeAt(point);
    if (m_rows.empty() || m_rows[place.row].cells.empty()) {
        return 0;
    }
    const Cell &cell = m_rows[place.row].cells[place.column];
    return cell.start + cell.text.positionAt(point - cellOrigin(place));
}

QRectF TablePainter::caretRect(int position) const
{
    for (size_t r = m_rows.size(); r-- > 0;) {
        for (size_t c = m_rows[r].cells.size(); c-- > 0;) {
            const Cell &cell = m_rows[r].cells[c];
            if (cell.start <= position) {
                const int inside =
                    qMin(position - cell.start, static_cast<int>(cell.text.length()));
                return cell.text.caretRect(inside).translated(cellOrigin({r, c}));
            }
        }
    }
    return {};
}

bool TablePainter::isText(const QPointF &point) const
{
    if (m_rows.empty() || m_lefts.size() < 2) {
        return false;
    }
    const Place place = placeAt(point);
    return !m_rows[place.row].cells.empty() &&
           m_rows[place.row].cells[place.column].text.contains(point - cellOrigin(place));
}

} // namespace parley
