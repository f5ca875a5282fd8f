// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What surrounds a nested block: bars of quotes, markers of list items, and how far all that moves
// the block in. Shared by the painters of text, code and tables. Main thread; plain member.
#pragma once

#include "ui/transcript/blockpainter.h"

namespace parley {

class BlockFrame
{
public:
    // `spaceAbove` px: bars of a quote that goes on reach up through it.
    void set(const BlockItem &item, int spaceAbove, bool rightToLeft,
             const PaintEnvironment &environment);
    [[nodiscard]] int indent() const { return m_indent; }
    // Left edge of the content in a block `width` wide.
    [[nodiscard]] int contentLeft() const { return m_rightToLeft ? 0 : m_indent; }
    [[nodiscard]] bool inQuote() const;
    // Markers stand beside a first line of `lineHeight` px.
    void paint(QPainter &painter, int width, int height, int lineHeight,
               const PaintMoment &moment) const;
    friend bool operator==(const BlockFrame &, const BlockFrame &) = default;

private:
    [[nodiscard]] int widthOf(const Container &container) const;
    void paintMarker(QPainter &painter, const Container &container, const QRectF &cell,
                     const PaintMoment &moment) const;

    const PaintEnvironment *m_environment = nullptr;
    QList<Container> m_containers;
    int m_joins = 0;
    int m_spaceAbove = 0;
    int m_indent = 0;
    bool m_rightToLeft = false;
};

} // namespace parley
