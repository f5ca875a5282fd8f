// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/footnotepainter.h"

#include "ui/transcript/strokes.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace parley {

namespace {

struct PainterText
{
    Q_DECLARE_TR_FUNCTIONS(parley::FootnotePainter)
};

constexpr int separator = 7 + 2 + 7; // px: gap, dot, gap

} // namespace

QList<FootnotePainter::Action> FootnotePainter::actions() const
{
    if (m_content.running) {
        return {};
    }
    QList<Action> actions{
        {PartKind::CopyMessage, m_copied ? QStringLiteral("check") : QStringLiteral("copy"),
         PainterText::tr("Copy answer from %1").arg(m_content.model)},
        {PartKind::AnswerAgain, QStringLiteral("refresh"), PainterText::tr("Answer again")}};
    if (m_content.branches > 1) {
        actions.append(
            {PartKind::Branches, QStringLiteral("branch"), PainterText::tr("All answers")});
    }
    actions.append(
        {PartKind::More, QStringLiteral("more"), PainterText::tr("More for this answer")});
    return actions;
}

int FootnotePainter::nameLeft() const
{
    return m_content.running   ? m_environment.px(12 + 7)
           : m_content.showDot ? m_environment.px(8 + 7)
                               : 0;
}

int FootnotePainter::branchWidth() const
{
    if (m_content.branches < 2) {
        return 0;
    }
    const QString widest =
        PainterText::tr("%1 of %2").arg(m_content.branches).arg(m_content.branches);
    return m_environment.px(separator) + 2 * m_environment.px(28) - m_environment.px(8) +
           Strokes::textWidth(m_environment, widest, TextStyle::Small);
}

int FootnotePainter::layOut(const TranscriptItem &item, const ItemState &state, int width)
{
    m_content = *std::get<FootnoteBox>(item.content);
    m_copied = state.copied > 0;
    m_width = width;
    m_height = m_environment.px(28);
    const int buttons = static_cast<int>(actions().size()) * m_height;
    const int room = width - nameLeft() - buttons - branchWidth() - m_environment.px(8);
    m_nameWidth =
        qMin(room, Strokes::textWidth(m_environment, m_content.model, TextStyle::SmallStrong));
    int used = m_nameWidth;
    m_widths.clear();
    for (const QString &figure : std::as_const(m_content.figures)) {
        const int wide = Strokes::textWidth(m_environment, figure, TextStyle::Small);
        used += m_environment.px(separator) + wide;
        if (used > room) {
            break;
        }
        m_widths.append(wide);
    }
    return m_height;
}

void FootnotePainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    paintFigures(painter, moment);
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const QList<PaintedPart> all = plainParts();
    const QList<Action> buttons = actions();
    const bool showActions =
        m_content.last || moment.hovered || moment.focusedTurn || moment.focusPart >= 0;
    for (int i = 0; i < all.size(); ++i) {
        const PaintedPart &part = all.at(i);
        const bool branch =
            part.kind == PartKind::PreviousBranch || part.kind == PartKind::NextBranch;
        if (branch) {
            strokes.iconButton(part.rect,
                               part.kind == PartKind::NextBranch ? QStringLiteral("chevron-right")
                                                                 : QStringLiteral("chevron-left"),
                               m_environment.px(14), pressState(moment, i), moment.focusPart == i,
                               part.enabled ? ColorRole::Ink2 : ColorRole::InkOff);
            continue;
        }
        const qsizetype action = i - (all.size() - buttons.size());
        if (showActions) {
            const bool done = part.kind == PartKind::CopyMessage && m_copied;
            strokes.iconButton(part.rect, buttons.at(action).icon, m_environment.px(14),
                               pressState(moment, i), moment.focusPart == i,
                               done ? ColorRole::Accent : ColorRole::Ink3);
        }
    }
}

void FootnotePainter::paintFigures(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const QColor model = m_environment.color(m_environment.theme.modelColor(m_content.modelId));
    const qreal middle = m_height / 2.0;
    if (m_content.running) {
        const int size = m_environment.px(12);
        strokes.ring(QRectF(0, middle - size / 2.0, size, size), model, moment);
    } else if (m_content.showDot) {
        const int size = m_environment.px(8);
        strokes.dot(QPointF(size / 2.0, middle), size, model);
    }
    qreal x = nameLeft();
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::SmallStrong));
    strokes.text(QRectF(x, 0, m_nameWidth, m_height),
                 metrics.elidedText(m_content.model, Qt::ElideRight, m_nameWidth),
                 TextStyle::SmallStrong, m_environment.color(ColorRole::Ink2));
    x += m_nameWidth;
    const QColor ink = m_environment.color(ColorRole::Ink3);
    const auto separate = [&] {
        strokes.dot(QPointF(x + m_environment.px(separator) / 2.0, middle), m_environment.px(2),
                    ink);
        x += m_environment.px(separator);
    };
    if (m_content.branches > 1) {
        separate();
        const QList<PaintedPart> all = plainParts();
        const QRectF label(QPointF(all.at(0).rect.right(), 0),
                           QPointF(all.at(1).rect.left(), m_height));
        strokes.text(label,
                     PainterText::tr("%1 of %2").arg(m_content.branch).arg(m_content.branches),
                     TextStyle::Small, ink, Qt::AlignCenter);
        x = all.at(1).rect.right() - m_environment.px(4);
    }
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        separate();
        strokes.text(QRectF(x, 0, m_widths.at(i), m_height), m_content.figures.at(i),
                     TextStyle::Small, ink);
        x += m_widths.at(i);
    }
}

QList<PaintedPart> FootnotePainter::parts() const
{
    return mirrored(plainParts(), m_width, m_environment);
}

QList<PaintedPart> FootnotePainter::plainParts() const
{
    QList<PaintedPart> parts;
    const int size = m_height;
    if (m_content.branches > 1) {
        qreal x = nameLeft() + m_nameWidth + m_environment.px(separator) - m_environment.px(4);
        const int label =
            branchWidth() - m_environment.px(separator) - 2 * size + m_environment.px(8);
        for (const bool next : {false, true}) {
            PaintedPart part;
            part.kind = next ? PartKind::NextBranch : PartKind::PreviousBranch;
            part.name = next ? PainterText::tr("Next answer") : PainterText::tr("Previous answer");
            part.enabled = next ? m_content.branch < m_content.branches : m_content.branch > 1;
            part.rect = QRectF(x, 0, size, size);
            parts.append(part);
            x += size + label;
        }
    }
    const QList<Action> buttons = actions();
    qreal x = m_width - static_cast<qreal>(buttons.size()) * size;
    for (const Action &action : buttons) {
        PaintedPart part;
        part.kind = action.kind;
        part.name = action.name;
        part.rect = QRectF(x, 0, size, size);
        parts.append(part);
        x += size;
    }
    return parts;
}

QRectF FootnotePainter::animated() const
{
    return m_content.running ? QRectF(0, 0, m_environment.px(14), m_height) : QRectF();
}

QString FootnotePainter::tipAt(const QPointF &point) const
{
    const qreal actionsLeft = m_width - static_cast<qreal>(actions().size()) * m_height;
    return point.x() < actionsLeft ? m_content.tooltip.join(u'\n') : QString();
}

} // namespace parley
