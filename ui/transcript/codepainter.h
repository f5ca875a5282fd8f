// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Paints a code block: a header with the language and two text buttons, lines in colour, its own
// horizontal scroll, a fold beyond 24 lines. Only visible lines get a layout; colours continue from
// the state before the first new line. Main thread; owned by the layout.
#pragma once

#include "ui/transcript/blockframe.h"
#include "ui/transcript/codehighlighter.h"
#include "ui/transcript/codelines.h"

#include <QTextLayout>
#include <map>

namespace parley {

class CodePainter final : public BlockPainter
{
public:
    static constexpr int foldedLines = 24;

    explicit CodePainter(const PaintEnvironment &environment) : m_environment(environment) {}

    int layOut(const TranscriptItem &item, const ItemState &state, int width) override;
    void paint(QPainter &painter, const PaintMoment &moment) const override;
    [[nodiscard]] int changedFrom() const override { return m_changedFrom; }
    [[nodiscard]] QList<PaintedPart> parts() const override;
    [[nodiscard]] int positionAt(const QPointF &point) const override;
    [[nodiscard]] QRectF caretRect(int position) const override;
    [[nodiscard]] bool isText(const QPointF &point) const override;
    [[nodiscard]] QSize scrollRange() const override;

    // Height without wrapping, for estimates: exact while nothing wraps.
    [[nodiscard]] static int heightFor(const PaintEnvironment &environment, qsizetype lines,
                                       bool folded);
    // Lines that were given colours so far (for tests of incremental work).
    [[nodiscard]] qsizetype highlightedLines() const { return m_highlighted; }

private:
    [[nodiscard]] QList<PaintedPart> plainParts() const; // before they are mirrored
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] QRectF codeArea() const;
    [[nodiscard]] qreal columnWidth() const;
    void measureRows();
    [[nodiscard]] int topOf(qsizetype line) const;
    [[nodiscard]] qsizetype lineAtY(qreal y) const;
    [[nodiscard]] QTextLayout &layoutOf(qsizetype line) const;
    [[nodiscard]] QList<CodeSpan> colours(qsizetype line) const;
    void breakLine(QTextLayout &layout) const;
    void paintHeader(QPainter &painter, const PaintMoment &moment) const;
    void paintLines(QPainter &painter, const PaintMoment &moment) const;
    void paintFold(QPainter &painter, const PaintMoment &moment) const;

    const PaintEnvironment &m_environment;
    BlockFrame m_frame;
    CodeLines m_lines;
    ItemState m_state;
    QString m_language;
    QString m_title;
    int m_width = 0;
    int m_changedFrom = 0;
    qsizetype m_shown = 0; // lines
    bool m_foldable = false;
    QList<int> m_tops; // while wrapping: y of each shown line, and the end
    std::unique_ptr<CodeHighlighter> m_highlighter;
    mutable QList<CodeHighlighter::State> m_states; // before each line so far
    mutable qsizetype m_highlighted = 0;
    mutable std::map<qsizetype, std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace parley
