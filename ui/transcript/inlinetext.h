// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Styled text of one paragraph, heading or table cell: spans -> one QTextLayout with a fixed line
// grid, code chips, formulas, links, placeholders of images. Positions given and taken are those of
// the plain text; padding that is only shown is hidden from callers. Main thread; plain member of
// painters.
#pragma once

#include "text/block.h"
#include "ui/transcript/blockpainter.h"
#include "ui/transcript/formulas.h"

#include <QTextLayout>
#include <memory>

namespace parley {

class InlineText
{
public:
    struct Look
    {
        TextStyle style = TextStyle::Reading;
        ColorRole ink = ColorRole::Ink;
        bool plain = false;      // white space and line feeds kept as they are
        bool regular = false;    // weight 400 in a style that is 500
        Qt::Alignment alignment; // empty: by the direction of the content
    };

    InlineText() = default;
    void setText(const QString &text, const QList<Span> &spans, const Look &look,
                 const PaintEnvironment &environment);
    // Breaks lines; returns the height.
    int layOut(int width);
    [[nodiscard]] int height() const { return m_height; }
    // Of the first line: more than the grid's where a formula stands in it.
    [[nodiscard]] int firstLineHeight() const { return m_firstLineHeight; }
    // Width of the longest line after layOut().
    [[nodiscard]] qreal usedWidth() const;
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] qsizetype length() const { return m_length; }
    // Some formula in it is shown as its source until it is typeset.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    void paint(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const;
    [[nodiscard]] int positionAt(const QPointF &point) const;
    [[nodiscard]] QRectF caretRect(int position) const;
    [[nodiscard]] bool contains(const QPointF &point) const; // over a line's own text
    // Links and image placeholders, one part each, in reading order.
    [[nodiscard]] QList<PaintedPart> parts() const;

private:
    struct Change // what is shown instead of some text, or in between
    {
        qsizetype at = 0;       // where, in the text
        qsizetype shownAt = 0;  // where, in what is shown
        qsizetype length = 0;   // of what is shown
        qsizetype replaced = 0; // of the text it stands for
    };
    struct Typeset
    {
        std::shared_ptr<const Formula> formula;
        int at = 0; // in what is shown
        qreal em = 0;
        ColorRole ink = ColorRole::Ink;
    };
    struct Chip
    {
        int from = 0; // in what is shown
        int to = 0;
        bool image = false;
    };
    struct Target
    {
        int from = 0;
        int to = 0;
        QString address;
        QString label;
        bool image = false;
    };

    void append(const QString &shown) { m_shown += shown; }
    void insert(qsizetype at, const QString &shown, qsizetype replaced = 0);
    // False: it is not typeset.
    bool appendFormula(const QString &tex, const Span &span, const Look &look);
    // How much more a line needs above and below its letters, px.
    [[nodiscard]] std::pair<int, int> overshootOf(const QTextLine &line, qreal baseline) const;
    void paintFormulas(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const;
    void appendSpan(const QString &text, const Span &span, const Look &look);
    [[nodiscard]] QTextCharFormat formatOf(const Span &span, const Look &look) const;
    [[nodiscard]] int toShown(qsizetype position) const;
    [[nodiscard]] int toText(int shown) const;
    [[nodiscard]] QList<QRectF> rectsOf(int from, int to) const;
    // What is marked and selected, as ranges of what is shown.
    [[nodiscard]] QList<QTextLayout::FormatRange> highlights(const PaintMoment &moment) const;
    void paintChips(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const;
    void paintMarks(QPainter &painter, const QPointF &origin, const PaintMoment &moment) const;

    const PaintEnvironment *m_environment = nullptr; // of setText(); outlives this
    std::unique_ptr<QTextLayout> m_layout = std::make_unique<QTextLayout>();
    QString m_shown;
    QList<QTextLayout::FormatRange> m_formats;
    QList<Change> m_changes;
    QList<Typeset> m_typeset;
    QList<Chip> m_chips;
    QList<Target> m_targets;
    qsizetype m_length = 0;
    int m_lineHeight = 24;
    int m_height = 0;
    int m_firstLineHeight = 0;
    bool m_rightToLeft = false;
    bool m_waiting = false;
};

} // namespace parley
