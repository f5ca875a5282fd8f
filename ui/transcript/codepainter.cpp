// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/codepainter.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/strokes.h"
#include "ui/transcript/textmarks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QtMath>

namespace parley {

namespace {

constexpr qsizetype colouredLines = 3'000; // beyond it the rest stays plain: time is bounded
constexpr qsizetype wrappedLines = 2'000;  // beyond it lines are not wrapped
constexpr size_t keptLayouts = 300;

struct CodeText
{
    Q_DECLARE_TR_FUNCTIONS(parley::CodePainter)
};

enum Part { WrapPart, CopyPart, FoldPart };

} // namespace

int CodePainter::heightFor(const PaintEnvironment &environment, qsizetype lines, bool folded)
{
    const bool foldable = lines > foldedLines;
    const auto shown = static_cast<int>(folded && foldable ? foldedLines : lines);
    return environment.px(34) + environment.px(10) + environment.px(12) + 2 +
           shown * environment.theme.lineHeight(TextStyle::Code) +
           (foldable ? environment.px(32) : 0);
}

int CodePainter::lineHeight() const
{
    return m_environment.theme.lineHeight(TextStyle::Code);
}

int CodePainter::headerHeight() const
{
    return m_environment.px(34) + 1;
}

int CodePainter::layOut(const TranscriptItem &item, const ItemState &state, int width)
{
    const auto &content = std::get<BlockItem>(item.content);
    const Block &block = content.block;
    const BlockFrame frame = m_frame;
    m_frame.set(content, m_environment.px(item.spaceAbove), false, m_environment);
    bool onlyMore = m_frame == frame && state == m_state && width == m_width;
    if (block.language != m_language || m_title.isEmpty()) {
        onlyMore = false;
        m_language = block.language;
        m_title = m_environment.languages.title(m_language);
        m_highlighter = m_environment.languages.highlighter(m_language);
        m_states.clear();
        m_layouts.clear();
    }
    const qsizetype changed = m_lines.setText(block.text);
    m_states.resize(qMin(m_states.size(), changed + 1));
    m_layouts.erase(m_layouts.lower_bound(changed), m_layouts.end());
    if (state.wrap != m_state.wrap || width != m_width) {
        m_layouts.clear();
    }
    m_state = state;
    m_width = width;
    m_foldable = m_lines.count() > foldedLines;
    const bool folded = m_foldable && !state.expanded && block.closed;
    const qsizetype shownBefore = std::exchange(m_shown, folded ? foldedLines : m_lines.count());
    measureRows();
    onlyMore = onlyMore && changed > 0 && m_shown >= shownBefore;
    m_changedFrom =
        onlyMore ? headerHeight() + m_environment.px(10) + topOf(qMin(changed, m_shown) - 1) : 0;
    const int codeHeight = m_state.wrap ? m_tops.last() : static_cast<int>(m_shown) * lineHeight();
    return headerHeight() + m_environment.px(10) + codeHeight + m_environment.px(12) + 1 +
           (m_foldable ? m_environment.px(32) : 0);
}

void CodePainter::measureRows()
{
    m_tops.clear();
    if (!m_state.wrap) {
        return;
    }
    int y = 0;
    for (qsizetype i = 0; i < m_shown; ++i) {
        m_tops.append(y);
        y += i < wrappedLines ? qMax(1, layoutOf(i).lineCount()) * lineHeight() : lineHeight();
    }
    m_tops.append(y);
}

QRectF CodePainter::box() const
{
    const QRectF code = codeArea();
    const qreal bottom =
        code.bottom() + m_environment.px(12) + 1 + (m_foldable ? m_environment.px(32) : 0);
    return QRectF(m_frame.contentLeft(), 0, m_width - m_frame.indent(), bottom);
}

QRectF CodePainter::codeArea() const
{
    const int height = m_state.wrap ? m_tops.last() : static_cast<int>(m_shown) * lineHeight();
    const int pad = m_environment.px(14) + 1;
    return QRectF(m_frame.contentLeft() + pad, headerHeight() + m_environment.px(10),
                  qMax(1, m_width - m_frame.indent() - 2 * pad), height);
}

qreal CodePainter::columnWidth() const
{
    return QFontMetricsF(m_environment.theme.font(TextStyle::Code)).horizontalAdvance(u'0');
}

QSize CodePainter::scrollRange() const
{
    if (m_state.wrap) {
        return {0, 0};
    }
    const qreal content = (m_lines.columns() + 1) * columnWidth();
    return {qMax(0, qCeil(content - codeArea().width())), 0};
}

int CodePainter::topOf(qsizetype line) const
{
    return m_state.wrap ? m_tops.at(line) : static_cast<int>(line) * lineHeight();
}

qsizetype CodePainter::lineAtY(qreal y) const
{
    qsizetype line = 0;
    if (m_state.wrap) {
        const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), static_cast<int>(y));
        line = after - m_tops.begin() - 1;
    } else {
        line = static_cast<qsizetype>(y) / lineHeight();
    }
    return qBound<qsizetype>(0, y < 0 ? 0 : line, m_shown - 1);
}

QList<CodeSpan> CodePainter::colours(qsizetype line) const
{
    if (!m_highlighter || line >= colouredLines) {
        return {};
    }
    if (m_states.isEmpty()) {
        m_states.append(CodeHighlighter::State());
    }
    // m_states.size() - 1 lines have been walked through.
    while (m_states.size() <= line) {
        CodeHighlighter::State state = m_states.last();
        (void)m_highlighter->highlight(m_lines.line(m_states.size() - 1), state);
        m_states.append(std::move(state));
        ++m_highlighted;
    }
    CodeHighlighter::State state = m_states.at(line);
    QList<CodeSpan> spans = m_highlighter->highlight(m_lines.line(line), state);
    ++m_highlighted;
    if (m_states.size() == line + 1) {
        m_states.append(std::move(state));
    }
    return spans;
}

void CodePainter::breakLine(QTextLayout &layout) const
{
    const QFontMetricsF metrics(layout.font());
    const qreal baseline =
        qRound((lineHeight() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    layout.beginLayout();
    int row = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_state.wrap ? codeArea().width() : 1e7);
        line.setPosition(QPointF(0, row++ * lineHeight() + baseline - line.ascent()));
    }
    layout.endLayout();
}

QTextLayout &CodePainter::layoutOf(qsizetype line) const
{
    std::unique_ptr<QTextLayout> &slot = m_layouts[line];
    if (slot) {
        return *slot;
    }
    slot = std::make_unique<QTextLayout>(m_lines.line(line).toString(),
                                         m_environment.theme.font(TextStyle::Code));
    QTextOption option;
    option.setWrapMode(m_state.wrap && line < wrappedLines
                           ? QTextOption::WrapAtWordBoundaryOrAnywhere
                           : QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(4 * columnWidth());
    slot->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const CodeSpan &span : colours(line)) {
        QTextCharFormat format;
        format.setForeground(m_environment.color(span.role));
        formats.append({span.start, span.length, format});
    }
    slot->setFormats(formats);
    slot->setCacheEnabled(true); // else each paint shapes the text again
    breakLine(*slot);
    return *slot;
}

void CodePainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    m_frame.paint(painter, m_width, qRound(box().height()), headerHeight(), moment);
    const Strokes strokes(painter, m_environment, moment.dpr);
    strokes.box(box(), m_environment.px(10), m_environment.color(ColorRole::Sunken),
                m_environment.color(ColorRole::Line));
    if (!moment.clip.isValid() || moment.clip.top() < headerHeight()) {
        paintHeader(painter, moment);
    }
    paintLines(painter, moment);
    if (m_foldable) {
        paintFold(painter, moment);
    }
}

void CodePainter::paintHeader(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width + m_frame.indent());
    const QRectF frame = box();
    strokes.horizontalLine(frame.left() + 1, headerHeight() - 1, frame.width() - 2,
                           m_environment.color(ColorRole::Line));
    const QList<PaintedPart> buttons = plainParts();
    const qreal right = buttons.at(WrapPart).rect.left();
    const QRectF label(frame.left() + m_environment.px(14) + 1, 0,
                       right - frame.left() - m_environment.px(24), headerHeight());
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::Small));
    strokes.text(label, metrics.elidedText(m_title, Qt::ElideRight, label.width()),
                 TextStyle::Small, m_environment.color(ColorRole::Ink2));
    const bool copied = m_state.copied == CopyPart + 1;
    for (int i : {WrapPart, CopyPart}) {
        const PaintedPart &part = buttons.at(i);
        const PressState state = pressState(moment, i);
        if (state != PressState::Normal) {
            strokes.box(part.rect, m_environment.px(6),
                        m_environment.color(state == PressState::Pressed ? ColorRole::Pressed
                                                                         : ColorRole::Hover2),
                        QColor());
        }
        const bool on = i == WrapPart ? m_state.wrap : copied;
        const QColor ink = m_environment.color(on ? ColorRole::Accent : ColorRole::Ink2);
        const int size = m_environment.px(14);
        const QString icon = i == WrapPart ? QStringLiteral("wrap")
                             : copied      ? QStringLiteral("check")
                                           : QStringLiteral("copy");
        strokes.icon(
            icon,
            QPointF(part.rect.left() + m_environment.px(8), part.rect.center().y() - size / 2.0),
            size, ink);
        const QString text = i == WrapPart ? CodeText::tr("Wrap")
                             : copied      ? CodeText::tr("Copied")
                                           : CodeText::tr("Copy");
        strokes.text(part.rect.adjusted(m_environment.px(27), 0, 0, 0), text, TextStyle::Small,
                     ink);
        if (moment.focusPart == i) {
            strokes.focusRing(part.rect.adjusted(2, 2, -2, -2), m_environment.px(5));
        }
    }
}

void CodePainter::paintLines(QPainter &painter, const PaintMoment &moment) const
{
    const QRectF area = codeArea();
    const qreal top = moment.clip.isValid() ? moment.clip.top() : 0;
    const qreal bottom = moment.clip.isValid() ? moment.clip.bottom() : area.bottom();
    const qsizetype first = lineAtY(top - area.top());
    const qsizetype last = lineAtY(bottom - area.top());
    if (m_layouts.size() > keptLayouts) {
        m_layouts.clear();
    }
    painter.save();
    const int pad = m_environment.px(13);
    painter.setClipRect(
        QRectF(area.left() - pad, area.top(), area.width() + 2 * pad, area.height()),
        Qt::IntersectClip);
    const int scrollX = qMin(m_state.scrollX, scrollRange().width());
    const Strokes strokes(painter, m_environment, moment.dpr);
    for (qsizetype i = first; i <= last; ++i) {
        const qsizetype start = m_lines.start(i);
        const qsizetype length = m_lines.line(i).size();
        const PaintMoment inLine = partOf(moment, start, length);
        const QTextLayout &layout = layoutOf(i);
        const QPointF origin(area.left() - scrollX, area.top() + topOf(i));
        paintMarks(strokes, layout, inLine, origin, lineHeight(), m_environment);
        painter.setPen(m_environment.color(ColorRole::Ink));
        layout.draw(&painter, origin, highlightRanges(inLine, m_environment));
    }
    painter.restore();
    if (const int range = scrollRange().width(); range > 0) {
        const qreal visible = area.width() / (area.width() + range);
        const qreal width = qMax<qreal>(24, area.width() * visible);
        const qreal x = area.left() + (area.width() - width) * scrollX / range;
        Strokes(painter, m_environment, moment.dpr)
            .box(QRectF(x, area.bottom() + m_environment.px(5), width, 4), 2,
                 m_environment.color(ColorRole::LineStrong), QColor());
    }
}

void CodePainter::paintFold(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr);
    const PaintedPart part = plainParts().at(FoldPart);
    strokes.horizontalLine(part.rect.left(), part.rect.top(), part.rect.width(),
                           m_environment.color(ColorRole::Line));
    const bool active = pressState(moment, FoldPart) != PressState::Normal;
    strokes.text(part.rect, part.name, TextStyle::Small,
                 m_environment.color(active ? ColorRole::Accent : ColorRole::Ink2),
                 Qt::AlignCenter);
    if (moment.focusPart == FoldPart) {
        strokes.focusRing(part.rect.adjusted(6, 6, -6, -6), m_environment.px(4));
    }
}

QList<PaintedPart> CodePainter::parts() const
{
    return mirrored(plainParts(), m_width + m_frame.indent(), m_environment);
}

QList<PaintedPart> CodePainter::plainParts() const
{
    const auto widthOf = [this](const QString &text) {
        return m_environment.px(14 + 5 + 16) +
               Strokes::textWidth(m_environment, text, TextStyle::Small);
    };
    const QRectF frame = box();
    const int height = m_environment.px(26);
    const qreal y = (headerHeight() - height) / 2;
    // Room for the longer of both labels, so that nothing moves when it says "Copied".
    const int copyWidth =
        qMax(widthOf(CodeText::tr("Copy")), m_state.copied ? widthOf(CodeText::tr("Copied")) : 0);
    QList<PaintedPart> parts(m_foldable ? 3 : 2);
    PaintedPart &copy = parts[CopyPart];
    copy.kind = PartKind::CopyCode;
    copy.rect = QRectF(frame.right() - m_environment.px(6) - copyWidth, y, copyWidth, height);
    copy.name = m_state.copied == CopyPart + 1 ? CodeText::tr("Copied")
                                               : CodeText::tr("Copy %1 code").arg(m_title);
    PaintedPart &wrap = parts[WrapPart];
    const int wrapWidth = widthOf(CodeText::tr("Wrap"));
    wrap.kind = PartKind::WrapCode;
    wrap.rect = QRectF(copy.rect.left() - m_environment.px(2) - wrapWidth, y, wrapWidth, height);
    wrap.name = m_state.wrap ? CodeText::tr("Don't wrap lines") : CodeText::tr("Wrap lines");
    if (m_foldable) {
        PaintedPart &fold = parts[FoldPart];
        fold.kind = PartKind::ShowAll;
        fold.rect = QRectF(frame.left() + 1, frame.bottom() - 1 - m_environment.px(32),
                           frame.width() - 2, m_environment.px(32));
        const qsizetype hidden = m_lines.count() - m_shown;
        fold.name = hidden == 0 ? CodeText::tr("Show less")
                                : CodeText::tr("Show %1 more lines", nullptr, pluralOf(hidden))
                                      .arg(groupedNumber(hidden));
        fold.value = m_shown < m_lines.count() ? 1 : 0;
    }
    return parts;
}

int CodePainter::positionAt(const QPointF &point) const
{
    const QRectF area = codeArea();
    const qsizetype index = lineAtY(point.y() - area.top());
    const QTextLayout &layout = layoutOf(index);
    const int row = qBound(0, qFloor((point.y() - area.top() - topOf(index)) / lineHeight()),
                           layout.lineCount() - 1);
    const int scrollX = qMin(m_state.scrollX, scrollRange().width());
    return static_cast<int>(m_lines.start(index)) +
           layout.lineAt(row).xToCursor(point.x() - area.left() + scrollX);
}

QRectF CodePainter::caretRect(int position) const
{
    const QRectF area = codeArea();
    const qsizetype index = qMin(m_lines.lineAt(position), m_shown - 1);
    const QTextLayout &layout = layoutOf(index);
    const auto column = static_cast<int>(
        qMin<qsizetype>(position - m_lines.start(index), m_lines.line(index).size()));
    const QTextLine line = layout.lineForTextPosition(column);
    const qreal x = line.isValid() ? line.cursorToX(column) : 0;
    const int row = line.isValid() ? line.lineNumber() : 0;
    return QRectF(area.left() + x - qMin(m_state.scrollX, scrollRange().width()),
                  area.top() + topOf(index) + row * lineHeight(), 1, lineHeight());
}

bool CodePainter::isText(const QPointF &point) const
{
    return codeArea().contains(point);
}

} // namespace parley
