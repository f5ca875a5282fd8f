// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/chippainter.h"

#include "ui/transcript/figures.h"
#include "ui/transcript/strokes.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace parley {

namespace {

struct ChipText
{
    Q_DECLARE_TR_FUNCTIONS(parley::ChipPainter)
};

constexpr int highestBody = 240;          // px
constexpr qsizetype longestPiece = 4'000; // UTF-16 units in one layout

QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &line : lines) {
        for (qsizetype i = 0; i == 0 || i < line.size(); i += longestPiece) {
            pieces += line.mid(i, longestPiece);
        }
    }
    return pieces;
}

} // namespace

QString ChipPainter::labelOf(const ChipItem &chip, Clock::Steady now)
{
    if (chip.kind == ChipItem::Kind::Tool) {
        return chip.argument.isEmpty() ? chip.name : chip.name + u' ' + chip.argument;
    }
    if (chip.running) {
        const auto time = chip.since ? now - *chip.since : std::chrono::milliseconds(0);
        return ChipText::tr("Thinking… %1").arg(wholeSecondsText(time));
    }
    return chip.took ? ChipText::tr("Thought for %1").arg(wholeSecondsText(*chip.took))
                     : ChipText::tr("Thoughts");
}

int ChipPainter::widthOf(const ChipItem &chip) const
{
    // Running: as wide as the label may get, so that nothing jumps each second.
    ChipItem widest = chip;
    if (chip.running && chip.kind == ChipItem::Kind::Reasoning) {
        widest.since = Clock::Steady(0);
    }
    const int edges = m_environment.px(8 + 16 + 6 + 10) + 2;
    const int trailing = m_environment.px(6 + 14);
    if (chip.kind == ChipItem::Kind::Reasoning) {
        const QString label = chip.running ? labelOf(widest, std::chrono::seconds(88))
                                           : labelOf(chip, Clock::Steady(0));
        return edges + trailing + Strokes::textWidth(m_environment, label, TextStyle::Interface);
    }
    QFont mono = m_environment.theme.font(TextStyle::Code);
    mono.setPixelSize(m_environment.theme.font(TextStyle::Small).pixelSize());
    int width = edges + trailing + qRound(QFontMetricsF(mono).horizontalAdvance(chip.name)) + 2;
    if (!chip.argument.isEmpty()) {
        width += m_environment.px(6) +
                 Strokes::textWidth(m_environment, chip.argument, TextStyle::Small);
    }
    return width;
}

int ChipPainter::layOut(const TranscriptItem &item, const ItemState &state, int width)
{
    m_content = std::get<ChipsItem>(item.content);
    m_width = width;
    m_open = state.open;
    m_scroll = state.scrollY;
    m_rects.clear();
    m_card = QRectF();
    const int height = m_environment.px(28);
    const int gap = m_environment.px(8);
    qreal x = 0;
    qreal y = 0;
    for (qsizetype i = 0; i < m_content.chips.size(); ++i) {
        const int chipWidth = qMin(width, widthOf(m_content.chips.at(i)));
        if (i == m_open) {
            // The open one takes lines of its own.
            y = x > 0 ? y + height + gap : y;
            layOutBody(m_content.chips.at(i).body, width - 2 * m_environment.px(12));
            const int body = qMin(m_environment.px(highestBody), m_bodyHeight);
            m_card =
                QRectF(0, y, width, m_environment.px(8 + 20 + 4) + body + m_environment.px(10));
            m_rects.append(QRectF(m_environment.px(4), y + m_environment.px(4), chipWidth, height));
            y = m_card.bottom() + gap;
            x = 0;
            continue;
        }
        if (x > 0 && x + chipWidth > width) {
            y += height + gap;
            x = 0;
        }
        m_rects.append(QRectF(x, y, chipWidth, height));
        x += chipWidth + gap;
    }
    return qRound(x > 0 ? y + height : y - gap);
}

void ChipPainter::layOutBody(const QString &text, int width)
{
    QStringList pieces = piecesOf(text);
    qsizetype same = 0;
    if (width == m_bodyWidth) {
        const qsizetype both = qMin(pieces.size(), m_paragraphs.size());
        while (same < both && pieces.at(same) == m_paragraphs.at(same)) {
            ++same;
        }
    }
    m_paragraphs = std::move(pieces);
    m_bodyWidth = width;
    m_body.resize(static_cast<size_t>(same));
    InlineText::Look look;
    look.style = TextStyle::Interface;
    look.ink = ColorRole::Ink2;
    look.plain = true;
    look.regular = true;
    for (qsizetype i = same; i < m_paragraphs.size(); ++i) {
        m_body.emplace_back();
        m_body.back().setText(m_paragraphs.at(i), {}, look, m_environment);
        m_body.back().layOut(width);
    }
    m_bodyHeight = 0;
    for (const InlineText &piece : m_body) {
        m_bodyHeight += piece.height();
    }
}

void ChipPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    for (int i = 0; i < m_rects.size(); ++i) {
        if (i == m_open) {
            paintCard(painter, moment);
        }
        paintChip(painter, i, moment);
    }
}

void ChipPainter::paintChip(QPainter &painter, int index, const PaintMoment &moment) const
{
    const ChipItem &chip = m_content.chips.at(index);
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const QRectF rect = m_rects.at(index);
    const PressState state = pressState(moment, index);
    const QColor fill = state == PressState::Normal
                            ? QColor()
                            : m_environment.color(state == PressState::Pressed ? ColorRole::Pressed
                                                                               : ColorRole::Hover2);
    const bool open = index == m_open;
    if (!open || fill.isValid()) {
        const QColor border =
            m_environment.color(chip.failed ? ColorRole::Danger : ColorRole::Line);
        strokes.box(rect, m_environment.px(8), fill, open ? QColor() : border);
    }
    paintChipWords(painter, chip, rect, open, moment);
    if (moment.focusPart == index) {
        strokes.focusRing(rect, m_environment.px(8));
    }
}

void ChipPainter::paintChipWords(QPainter &painter, const ChipItem &chip, QRectF area, bool open,
                                 const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const bool tool = chip.kind == ChipItem::Kind::Tool;
    const int icon = m_environment.px(16);
    const int mark = m_environment.px(14);
    qreal x = area.left() + m_environment.px(8) + 1;
    strokes.icon(tool ? QStringLiteral("tool") : QStringLiteral("reasoning"),
                 QPointF(x, area.center().y() - icon / 2.0), icon,
                 m_environment.color(ColorRole::Ink3));
    x += icon + m_environment.px(6);
    const qreal room = area.right() - m_environment.px(10) - mark - m_environment.px(6) - x;
    if (tool) {
        QFont mono = m_environment.theme.font(TextStyle::Code);
        mono.setPixelSize(m_environment.theme.font(TextStyle::Small).pixelSize());
        const QFontMetricsF metrics(mono);
        const QString name = metrics.elidedText(chip.name, Qt::ElideRight, room);
        painter.setFont(mono);
        painter.setPen(m_environment.color(ColorRole::Ink));
        painter.drawText(
            strokes.placed(QRectF(x, area.top(), room, area.height())),
            Qt::AlignVCenter | (m_environment.rightToLeft ? Qt::AlignRight : Qt::AlignLeft), name);
        const qreal used = metrics.horizontalAdvance(name) + m_environment.px(6);
        const QFontMetricsF small(m_environment.theme.font(TextStyle::Small));
        strokes.text(QRectF(x + used, area.top(), room - used, area.height()),
                     small.elidedText(chip.argument, Qt::ElideRight, qMax(0.0, room - used)),
                     TextStyle::Small, m_environment.color(ColorRole::Ink2));
    } else {
        strokes.text(QRectF(x, area.top(), room, area.height()), labelOf(chip, moment.now),
                     TextStyle::Interface, m_environment.color(ColorRole::Ink2));
    }
    const QPointF markAt(area.right() - m_environment.px(10) - mark,
                         area.center().y() - mark / 2.0);
    if (chip.running) {
        strokes.ring(QRectF(markAt, QSizeF(mark, mark)).adjusted(1, 1, -1, -1),
                     m_environment.color(ColorRole::Accent), moment);
    } else if (tool && chip.took && !chip.failed && !open) { // it ran: a call was only heard
        strokes.icon(QStringLiteral("check"), markAt, mark, m_environment.color(ColorRole::Ok));
    } else {
        strokes.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                     markAt, mark, m_environment.color(ColorRole::Ink3));
    }
}

void ChipPainter::paintCard(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    strokes.box(m_card, m_environment.px(10), QColor(), m_environment.color(ColorRole::Line));
    const ChipItem &chip = m_content.chips.at(m_open);
    if (chip.tokens > 0) {
        strokes.text(
            QRectF(0, m_card.top(), m_card.width() - m_environment.px(12), m_environment.px(36)),
            ChipText::tr("≈ %1 tokens", nullptr, pluralOf(chip.tokens))
                .arg(groupedNumber(chip.tokens)),
            TextStyle::Small, m_environment.color(ColorRole::Ink3),
            Qt::AlignRight | Qt::AlignVCenter);
    }
    const qreal top = m_card.top() + m_environment.px(32);
    const QRectF window(m_card.left() + 1, top, m_card.width() - 2,
                        m_card.bottom() - m_environment.px(10) - top);
    painter.save();
    painter.setClipRect(window, Qt::IntersectClip);
    PaintMoment words = moment;
    words.clip = QRectF();
    words.selectFrom = words.selectTo = 0;
    qreal y = top - qMin(m_scroll, scrollRange().height());
    for (const InlineText &piece : m_body) {
        if (y + piece.height() >= window.top() && y <= window.bottom()) {
            piece.paint(painter, QPointF(m_environment.px(12), y), words);
        }
        y += piece.height();
    }
    painter.restore();
    if (const int range = scrollRange().height(); range > 0) {
        const qreal bar = window.height() * window.height() / (window.height() + range);
        const qreal at = (window.height() - bar) * qMin(m_scroll, range) / range;
        strokes.box(QRectF(m_card.right() - 8, window.top() + at, 4, bar), 2,
                    m_environment.color(ColorRole::LineStrong), QColor());
    }
}

QList<PaintedPart> ChipPainter::parts() const
{
    return mirrored(plainParts(), m_width, m_environment);
}

QList<PaintedPart> ChipPainter::plainParts() const
{
    QList<PaintedPart> parts;
    for (int i = 0; i < m_rects.size(); ++i) {
        PaintedPart part;
        part.kind = PartKind::OpenChip;
        part.rect = m_rects.at(i);
        part.name = labelOf(m_content.chips.at(i), Clock::Steady(0));
        part.value = i;
        part.enabled = !m_content.chips.at(i).body.isEmpty();
        parts.append(part);
    }
    return parts;
}

QSize ChipPainter::scrollRange() const
{
    return {0, isOpen() ? qMax(0, m_bodyHeight - m_environment.px(highestBody)) : 0};
}

QRectF ChipPainter::animated() const
{
    QRectF moving;
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        if (m_content.chips.at(i).running) {
            moving |= m_rects.at(i);
        }
    }
    return moving;
}

} // namespace parley
