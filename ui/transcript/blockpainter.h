// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: how one piece of the transcript is measured, painted and touched. Coordinates are logical
// pixels from the piece's own top left corner. Main thread; the layout owns painters and throws
// them away far from the viewport: whatever must last is in ItemState.
#pragma once

#include "ui/theme.h"
#include "ui/transcript/transcriptitem.h"

#include <QPainter>
#include <algorithm>

namespace parley {

class CodeLanguages;
class Formulas;
class PictureShelf;

// What every painter paints with; outlives them.
struct PaintEnvironment
{
    const Theme &theme;
    CodeLanguages &languages;
    int column = 760;                       // width of the reading column, px
    bool narrow = false;                    // below 640 px: no gutter dot
    bool compact = false;                   // one of several panes: smaller text
    bool rightToLeft = false;               // of the interface, not of what is said
    const PictureShelf *pictures = nullptr; // null: none is ever shown
    Formulas *formulas = nullptr;           // null: formulas are shown as their source
    // A length of the design at the person's text size.
    [[nodiscard]] int px(int at100) const { return (at100 * theme.textScale() + 50) / 100; }
    [[nodiscard]] QColor color(ColorRole role) const { return theme.color(role); }
    // Of what is said.
    [[nodiscard]] TextStyle reading() const
    {
        return compact ? TextStyle::ReadingSmall : TextStyle::Reading;
    }
};

enum class PartKind {
    Link,
    Picture, // target: its source
    CopyCode,
    WrapCode,
    ShowAll, // code or table rows beyond the fold, again to fold; pieces a comparison folded
    OpenChip,
    CardButton, // value: ErrorAction
    CardDetails,
    CopyMessage,
    EditMessage,
    AnswerAgain,
    PreviousBranch,
    NextBranch,
    Branches,
    More,
};

// Something in a piece that can be pressed.
struct PaintedPart
{
    PartKind kind = PartKind::Link;
    QRectF rect;
    QList<QRectF> more; // a link that goes over several lines
    QString name;       // accessible: verb and object
    QString tip;        // tooltip, plain text; empty: the name
    QString target;     // of a link: hostile text
    int value = 0;
    bool enabled = true;
    [[nodiscard]] bool contains(const QPointF &point) const
    {
        return rect.contains(point) ||
               std::any_of(more.begin(), more.end(),
                           [&point](const QRectF &r) { return r.contains(point); });
    }
};

// A stretch of a piece's text that a search found.
struct TextMark
{
    int from = 0;
    int to = 0;
    bool current = false;
    friend bool operator==(const TextMark &, const TextMark &) = default;
};

// A stretch that only this answer says, of two that are compared.
struct TextTint
{
    int from = 0;
    int to = 0;
    bool moved = false; // the other says it too, elsewhere
    friend bool operator==(const TextTint &, const TextTint &) = default;
};

// State of the moment, for one paint.
struct PaintMoment
{
    Clock::Steady now{0};
    qreal dpr = 1;
    bool motion = true;       // false: reduced motion
    bool hovered = false;     // the pointer is over this turn
    bool focusedTurn = false; // its actions are reachable by keyboard
    int hoverPart = -1;
    int pressPart = -1;
    int focusPart = -1;
    int selectFrom = 0; // in the piece's text
    int selectTo = 0;   // == selectFrom: nothing
    QList<TextMark> marks;
    QList<TextTint> tints;
    QColor tintColor;
    QRectF clip;       // what needs paint
    qreal viewTop = 0; // upper edge of the viewport, in the piece
};

class BlockPainter
{
public:
    BlockPainter() = default;
    BlockPainter(const BlockPainter &) = delete;
    BlockPainter &operator=(const BlockPainter &) = delete;
    virtual ~BlockPainter() = default;

    // Takes new content of the same kind and lays it out; returns the height. `width` is the
    // reading column.
    virtual int layOut(const TranscriptItem &item, const ItemState &state, int width) = 0;
    virtual void paint(QPainter &painter, const PaintMoment &moment) const = 0;
    // y above which the last layOut() left the picture as it was; what grows at its end says so.
    [[nodiscard]] virtual int changedFrom() const { return 0; }

    // Pressable parts, in reading order.
    [[nodiscard]] virtual QList<PaintedPart> parts() const { return {}; }
    // The place in the text nearest to a point, and the caret there.
    [[nodiscard]] virtual int positionAt(const QPointF &) const { return 0; }
    [[nodiscard]] virtual QRectF caretRect(int) const { return {}; }
    // Whether the point is over selectable text.
    [[nodiscard]] virtual bool isText(const QPointF &) const { return false; }
    // How far it can scroll inside itself.
    [[nodiscard]] virtual QSize scrollRange() const { return {0, 0}; }
    // Region that changes with time while it runs; empty: nothing moves.
    [[nodiscard]] virtual QRectF animated() const { return {}; }
    // Shows something else until a formula in it is typeset: then it is laid out anew.
    [[nodiscard]] virtual bool isWaiting() const { return false; }
    // What stays at the upper edge of the viewport, above `viewTop` in the piece: a table's header.
    [[nodiscard]] virtual QRectF pinned(qreal /*viewTop*/) const { return {}; }
    // A tooltip that belongs to the place, plain text.
    [[nodiscard]] virtual QString tipAt(const QPointF &) const { return {}; }
};

} // namespace parley
