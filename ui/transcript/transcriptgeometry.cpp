// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptgeometry.h"

#include <algorithm>

namespace parley {

namespace {

constexpr int bottomMargin = 16; // px at 100 % text size

} // namespace

void TranscriptGeometry::stack(Row &row, int from)
{
    int y = 0;
    if (from > 0) {
        const Item &above = row.items[static_cast<size_t>(from - 1)];
        y = above.top + above.height;
    }
    for (size_t i = static_cast<size_t>(from); i < row.items.size(); ++i) {
        Item &item = row.items[i];
        item.top = y + item.spaceAbove;
        y = item.top + item.height;
    }
    row.height = y;
}

void TranscriptGeometry::ensureSums() const
{
    const auto count = m_rows.size();
    for (auto i = static_cast<size_t>(m_sumsFrom); i < count; ++i) {
        const int above = i == 0 ? 0 : m_rows[i - 1].top + m_rows[i - 1].height;
        m_rows[i].top = above + m_rows[i].spaceAbove;
    }
    m_sumsFrom = static_cast<int>(count);
}

int TranscriptGeometry::height() const
{
    ensureSums();
    return m_rows.empty()
               ? 0
               : m_rows.back().top + m_rows.back().height + m_environment.px(bottomMargin);
}

int TranscriptGeometry::rowTop(int row) const
{
    ensureSums();
    return m_rows[static_cast<size_t>(row)].top;
}

int TranscriptGeometry::rowBottom(int row) const
{
    return rowTop(row) + m_rows[static_cast<size_t>(row)].height;
}

int TranscriptGeometry::rowAt(int y) const
{
    ensureSums();
    const auto after = std::upper_bound(m_rows.begin(), m_rows.end(), y,
                                        [](int value, const Row &row) { return value < row.top; });
    return m_rows.empty() ? -1 : qMax(0, static_cast<int>(after - m_rows.begin()) - 1);
}

int TranscriptGeometry::itemCount(int row) const
{
    return static_cast<int>(m_rows[static_cast<size_t>(row)].items.size());
}

Place TranscriptGeometry::placeAt(int y) const
{
    const int row = rowAt(y);
    if (row < 0 || itemCount(row) == 0) {
        return {};
    }
    const Row &laid = m_rows[static_cast<size_t>(row)];
    const auto after = std::upper_bound(laid.items.begin(), laid.items.end(), y - rowTop(row),
                                        [](int value, const Item &i) { return value < i.top; });
    return {row, qMax(0, static_cast<int>(after - laid.items.begin()) - 1)};
}

int TranscriptGeometry::top(const Place &place) const
{
    return rowTop(place.row) +
           m_rows[static_cast<size_t>(place.row)].items[static_cast<size_t>(place.item)].top;
}

int TranscriptGeometry::height(const Place &place) const
{
    return m_rows[static_cast<size_t>(place.row)].items[static_cast<size_t>(place.item)].height;
}

TranscriptGeometry::Anchor TranscriptGeometry::anchorAt(int y) const
{
    Place place = placeAt(y);
    if (!place.isValid()) {
        const int row = rowAt(y);
        return {{row, -1}, row < 0 ? 0 : y - rowTop(row)};
    }
    return {place, y - top(place)};
}

int TranscriptGeometry::yOf(const Anchor &anchor) const
{
    if (anchor.place.row < 0 || anchor.place.row >= rowCount()) {
        return 0;
    }
    const bool known = anchor.place.item >= 0 && anchor.place.item < itemCount(anchor.place.row);
    return (known ? top(anchor.place) : rowTop(anchor.place.row)) + anchor.offset;
}

} // namespace parley
