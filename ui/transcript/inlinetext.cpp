// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/inlinetext.h"

#include "ui/transcript/pictureshelf.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QtMath>

namespace parley {

namespace {

struct InlineWords
{
    Q_DECLARE_TR_FUNCTIONS(parley::InlineText)
};

constexpr QChar chipPadding(0x00A0); // no-break: stays with its code
constexpr QChar formulaPlace(0x00A0);

bool isChip(SpanStyles styles)
{
    return styles & (SpanStyle::Code | SpanStyle::Math | SpanStyle::Image);
}

} // namespace

void InlineText::setText(const QString &text, const QList<Span> &spans, const Look &look,
                         const PaintEnvironment &environment)
{
    m_environment = &environment;
    m_shown.clear();
    m_formats.clear();
    m_changes.clear();
    m_typeset.clear();
    m_waiting = false;
    m_chips.clear();
    m_targets.clear();
    m_length = text.size();
    m_lineHeight = environment.theme.lineHeight(look.style);
    m_rightToLeft = text.isRightToLeft();
    if (spans.isEmpty()) {
        append(text);
    }
    for (const Span &span : spans) {
        appendSpan(text, span, look);
    }
    m_shown.replace(u'\n', QChar::LineSeparator);

    QFont font = environment.theme.font(look.style);
    if (look.regular) {
        font.setWeight(QFont::Normal);
    }
    m_layout->setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(look.alignment  ? look.alignment
                        : m_rightToLeft ? Qt::AlignRight
                                        : Qt::AlignLeft);
    if (look.plain) {
        option.setTabStopDistance(4 * QFontMetricsF(m_layout->font()).horizontalAdvance(u' '));
        option.setFlags(QTextOption::IncludeTrailingSpaces);
    }
    m_layout->setTextOption(option);
    QTextCharFormat base;
    base.setForeground(environment.color(look.ink));
    m_formats.prepend({0, static_cast<int>(m_shown.size()), base});
    m_layout->setCacheEnabled(true);
    m_layout->setText(m_shown);
    m_layout->setFormats(m_formats);
}

void InlineText::insert(qsizetype at, const QString &shown, qsizetype replaced)
{
    m_changes.append({at, m_shown.size(), shown.size(), replaced});
    append(shown);
}

bool InlineText::appendFormula(const QString &tex, const Span &span, const Look &look)
{
    if (!m_environment->formulas) {
        return false;
    }
    const bool display = span.styles & SpanStyle::MathDisplay;
    const auto formula = m_environment->formulas->find(tex, display);
    m_waiting = m_waiting || formula->state() == Formula::State::Waiting;
    if (formula->state() != Formula::State::Typeset) {
        return false;
    }
    if (display && !m_shown.isEmpty()) {
        insert(span.start, QString(QChar::LineSeparator)); // on a line of its own
    }
    // One blank, as wide as the formula: the layout breaks lines around it as around a word.
    QFont font = m_environment->theme.font(look.style);
    const qreal em = formulaSize(font);
    const QFontMetricsF metrics(font);
    font.setLetterSpacing(QFont::AbsoluteSpacing,
                          formula->picture().width * em - metrics.horizontalAdvance(formulaPlace));
    QTextCharFormat format;
    format.setFont(font);
    const auto at = static_cast<int>(m_shown.size());
    insert(span.start, QString(formulaPlace), span.length);
    m_formats.append({at, 1, format});
    m_typeset.append({formula, at, em, look.ink});
    if (display && span.start + span.length < m_length) {
        insert(span.start + span.length, QString(QChar::LineSeparator));
    }
    return true;
}

QTextCharFormat InlineText::formatOf(const Span &span, const Look &look) const
{
    QTextCharFormat format;
    QFont font = m_environment->theme.font(look.style);
    if (span.styles & (SpanStyle::Code | SpanStyle::Math | SpanStyle::Html)) {
        const int size = font.pixelSize();
        font = m_environment->theme.font(TextStyle::Code);
        font.setPixelSize(qMax(11, qRound(size * 13.0 / 15.0)));
        format.setForeground(
            m_environment->color(span.styles & SpanStyle::Html ? ColorRole::Ink2 : ColorRole::Ink));
    }
    if (span.styles & SpanStyle::Strong) {
        font.setWeight(QFont::DemiBold);
    }
    if (span.styles & SpanStyle::Emphasis) {
        font.setItalic(true);
    }
    if (span.styles & SpanStyle::Strikethrough) {
        font.setStrikeOut(true);
        format.setForeground(m_environment->color(ColorRole::Ink2));
    }
    if (span.styles & SpanStyle::Image) {
        font = m_environment->theme.font(TextStyle::Interface);
        format.setForeground(m_environment->color(ColorRole::Ink2));
    } else if (span.styles & SpanStyle::Link) {
        format.setForeground(m_environment->color(ColorRole::Accent));
        font.setUnderline(true);
    }
    format.setFont(font);
    return format;
}

void InlineText::appendSpan(const QString &text, const Span &span, const Look &look)
{
    if ((span.styles & SpanStyle::Math) &&
        appendFormula(text.mid(span.start, span.length), span, look)) {
        return;
    }
    const bool chip = isChip(span.styles);
    const bool image = span.styles & SpanStyle::Image;
    if (chip) {
        insert(span.start, QString(chipPadding));
    }
    const auto from = static_cast<int>(m_shown.size());
    QString shown = text.mid(span.start, span.length);
    if (image && shown.size() < 60) {
        shown.replace(u' ', chipPadding); // one chip in one line
    }
    append(shown);
    if (image) {
        insert(span.start + span.length, QStringLiteral("\u00A0·\u00A0") + originOf(span.source));
    }
    const auto to = static_cast<int>(m_shown.size());
    if (chip) {
        insert(span.start + span.length, QString(chipPadding));
        m_chips.append({from, to, image});
    }
    if (span.styles != SpanStyles(SpanStyle::Plain)) {
        m_formats.append({from, to - from, formatOf(span, look)});
    }
    const QString label = text.mid(span.start, span.length);
    if (span.styles & SpanStyle::Link) {
        // A link with styled words inside is several spans: one target.
        if (!m_targets.isEmpty() && m_targets.last().to == from && !m_targets.last().image &&
            m_targets.last().address == span.target) {
            m_targets.last().to = to;
            m_targets.last().label += label;
        } else {
            m_targets.append({from, to, span.target, label, false});
        }
    } else if (image) {
        m_targets.append({from, to, span.source, label, true});
    }
}

int InlineText::layOut(int width)
{
    const QFontMetricsF metrics(m_layout->font());
    const qreal baseline =
        qRound((m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    qreal y = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(qMax(1, width));
        // Tall fallback glyphs may need more than the grid gives.
        const qreal needed = qCeil(line.height() - 6);
        const qreal extra = qMax(0.0, needed - m_lineHeight);
        const auto [above, below] = overshootOf(line, baseline);
        line.setPosition(QPointF(0, y + above + extra / 2 + baseline - line.ascent()));
        y += m_lineHeight + qCeil(extra) + above + below;
        if (line.lineNumber() == 0) {
            m_firstLineHeight = qCeil(y);
        }
    }
    m_layout->endLayout();
    m_height = qCeil(qMax<qreal>(y, m_lineHeight));
    return m_height;
}

std::pair<int, int> InlineText::overshootOf(const QTextLine &line, qreal baseline) const
{
    qreal above = 0;
    qreal below = 0;
    for (const Typeset &typeset : m_typeset) {
        if (typeset.at >= line.textStart() && typeset.at < line.textStart() + line.textLength()) {
            const FormulaPicture &picture = typeset.formula->picture();
            above = qMax(above, picture.ascent * typeset.em - baseline + 2);
            below = qMax(below, picture.descent * typeset.em - (m_lineHeight - baseline) + 2);
        }
    }
    return {qCeil(above), qCeil(below)};
}

qreal InlineText::usedWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        width = qMax(width, m_layout->lineAt(i).naturalTextWidth());
    }
    return width;
}

int InlineText::toShown(qsizetype position) const
{
    qsizetype shown = position;
    for (const Change &change : m_changes) {
        // Padding in front of a chip goes with the text before it.
        const bool before = change.at == position && change.shownAt >= shown;
        if (change.at > position || before || (change.at == position && change.replaced > 0)) {
            break;
        }
        if (position < change.at + change.replaced) {
            return static_cast<int>(change.shownAt + change.length); // a formula is one piece
        }
        shown += change.length - change.replaced;
    }
    return static_cast<int>(qMin(shown, m_shown.size()));
}

int InlineText::toText(int shown) const
{
    qsizetype position = shown;
    for (const Change &change : m_changes) {
        if (change.shownAt >= shown) {
            break;
        }
        position -= qMin(change.length, shown - change.shownAt) - change.replaced;
    }
    return static_cast<int>(qBound<qsizetype>(0, position, m_length));
}

QList<QRectF> InlineText::rectsOf(int from, int to) const
{
    QList<QRectF> rects;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int begin = qMax(from, line.textStart());
        const int end = qMin(to, line.textStart() + line.textLength());
        if (begin >= end) {
            continue;
        }
        const qreal a = line.cursorToX(begin);
        const qreal b = line.cursorToX(end);
        const qreal middle = line.y() + line.ascent() / 2 + line.descent() / 2;
        rects.append(QRectF(qMin(a, b), middle - m_lineHeight / 2.0, qAbs(b - a), m_lineHeight));
    }
    return rects;
}

int InlineText::positionAt(const QPointF &point) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const bool last = i + 1 == m_layout->lineCount();
        if (point.y() < line.y() + line.ascent() + line.descent() || last) {
            return toText(line.xToCursor(point.x()));
        }
    }
    return 0;
}

QRectF InlineText::caretRect(int position) const
{
    const int shown = toShown(position);
    const QTextLine line = m_layout->lineForTextPosition(shown);
    if (!line.isValid()) {
        return QRectF(0, 0, 1, m_lineHeight);
    }
    const qreal middle = line.y() + (line.ascent() + line.descent()) / 2;
    return QRectF(line.cursorToX(shown), middle - m_lineHeight / 2.0, 1, m_lineHeight);
}

bool InlineText::contains(const QPointF &point) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QRectF text = m_layout->lineAt(i).naturalTextRect();
        if (text.adjusted(-4, -4, 4, 4).contains(point)) {
            return true;
        }
    }
    return false;
}

QList<PaintedPart> InlineText::parts() const
{
    QList<PaintedPart> parts;
    for (const Target &target : m_targets) {
        QList<QRectF> rects = rectsOf(target.from, target.to);
        if (rects.isEmpty()) {
            continue;
        }
        PaintedPart part;
        part.kind = target.image ? PartKind::Picture : PartKind::Link;
        part.rect = rects.takeFirst();
        part.more = rects;
        part.name = target.label;
        part.tip = target.address;
        part.target = target.address;
        if (target.image) {
            part.enabled = m_environment->pictures && canBeShown(target.address);
            const bool shown = part.enabled && m_environment->pictures->find(target.address);
            part.name =
                (shown ? InlineWords::tr("Hide picture %1") : InlineWords::tr("Load picture %1"))
                    .arg(target.label);
        }
        parts.append(part);
    }
    return parts;
}

} // namespace parley
