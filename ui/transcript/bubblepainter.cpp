// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/bubblepainter.h"

#include "ui/transcript/strokes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QtMath>

namespace parley {

namespace {

struct BubbleText
{
    Q_DECLARE_TR_FUNCTIONS(parley::BubblePainter)
};

constexpr int widestBubble = 600; // px, padding included
constexpr int actionsRoom = 68;   // px beside it for two buttons

} // namespace

int BubblePainter::textWidthFor(const PaintEnvironment &environment, int column)
{
    const int bubble = qMin(environment.px(widestBubble), column - environment.px(actionsRoom));
    return qMax(environment.px(80), bubble - 2 * environment.px(16));
}

int BubblePainter::layOut(const TranscriptItem &item, const ItemState &, int width)
{
    m_content = std::get<BubbleItem>(item.content);
    const int padX = m_environment.px(16);
    const int padY = m_environment.px(10);
    const int widest = textWidthFor(m_environment, width);
    InlineText::Look look;
    look.plain = true;
    m_text.setText(m_content.text, {}, look, m_environment);
    const int textHeight = m_text.layOut(widest);
    m_attachmentsHeight = m_content.attachments.isEmpty() ? 0 : m_environment.px(36 + 6);
    const int textWidth = m_content.sliced ? widest : qMin(widest, qCeil(m_text.usedWidth()) + 1);
    if (textWidth < widest && !m_content.sliced) {
        m_text.layOut(textWidth); // right-to-left lines hang on the right edge
    }
    const int bubbleWidth = textWidth + 2 * padX;
    const int top = m_content.first ? padY : 0;
    const int bottom = m_content.last ? padY : 0;
    const bool empty = m_content.text.isEmpty() && !m_content.attachments.isEmpty();
    m_bubble = QRectF(width - bubbleWidth, m_attachmentsHeight, bubbleWidth,
                      empty ? 0 : top + textHeight + bottom);
    return qRound(m_bubble.bottom());
}

QPointF BubblePainter::textOrigin() const
{
    return m_bubble.topLeft() +
           QPointF(m_environment.px(16), m_content.first ? m_environment.px(10) : 0);
}

void BubblePainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    paintAttachments(painter, moment);
    if (m_bubble.height() > 0) {
        Strokes(painter, m_environment, moment.dpr)
            .bubble(m_bubble, m_environment.color(ColorRole::Bubble), m_content.first,
                    m_content.last, false);
        m_text.paint(painter, textOrigin(), moment);
    }
    paintActions(painter, moment);
}

void BubblePainter::paintAttachments(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr);
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::Small));
    const int height = m_environment.px(36);
    qreal right = m_bubble.right();
    for (const QString &name : m_content.attachments) {
        const QString shown = metrics.elidedText(name, Qt::ElideMiddle, m_environment.px(160));
        const int textWidth = qCeil(metrics.horizontalAdvance(shown));
        const int width = m_environment.px(14 + 8 + 24) + textWidth;
        const QRectF chip(right - width, 0, width, height);
        if (chip.left() < 0) {
            return;
        }
        strokes.box(chip, m_environment.px(9), m_environment.color(ColorRole::Sunken),
                    m_environment.color(ColorRole::Line));
        const int icon = m_environment.px(14);
        strokes.icon(QStringLiteral("file"),
                     QPointF(chip.left() + m_environment.px(12), chip.center().y() - icon / 2.0),
                     icon, m_environment.color(ColorRole::Ink3));
        strokes.text(chip.adjusted(m_environment.px(34), 0, 0, 0), shown, TextStyle::Small,
                     m_environment.color(ColorRole::Ink));
        right = chip.left() - m_environment.px(8);
    }
}

void BubblePainter::paintActions(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr);
    const QList<PaintedPart> buttons = parts();
    for (int i = 0; i < buttons.size(); ++i) {
        const PaintedPart &part = buttons.at(i);
        const bool branch =
            part.kind == PartKind::PreviousBranch || part.kind == PartKind::NextBranch;
        if (!branch && !moment.hovered && !moment.focusedTurn) {
            continue;
        }
        const QString icon = part.kind == PartKind::EditMessage   ? QStringLiteral("edit")
                             : part.kind == PartKind::CopyMessage ? QStringLiteral("copy")
                             : part.kind == PartKind::PreviousBranch
                                 ? QStringLiteral("chevron-left")
                                 : QStringLiteral("chevron-right");
        strokes.iconButton(part.rect, icon, m_environment.px(14), pressState(moment, i),
                           moment.focusPart == i);
        if (part.kind == PartKind::NextBranch) {
            const QRectF label(buttons.at(i - 1).rect.right(), part.rect.top(),
                               part.rect.left() - buttons.at(i - 1).rect.right(),
                               part.rect.height());
            strokes.text(label,
                         BubbleText::tr("%1 of %2").arg(m_content.branch).arg(m_content.branches),
                         TextStyle::Small, m_environment.color(ColorRole::Ink3), Qt::AlignCenter);
        }
    }
}

QList<PaintedPart> BubblePainter::parts() const
{
    QList<PaintedPart> parts;
    if (!m_content.last) {
        return parts;
    }
    const int size = m_environment.px(28);
    const qreal y = qMax<qreal>(0, m_bubble.bottom() - size - m_environment.px(8));
    qreal x = m_bubble.left() - m_environment.px(4);
    const auto add = [&](PartKind kind, const QString &name, bool enabled = true) {
        x -= size;
        PaintedPart part;
        part.kind = kind;
        part.rect = QRectF(x, y, size, size);
        part.name = name;
        part.enabled = enabled;
        parts.prepend(part);
    };
    add(PartKind::CopyMessage, BubbleText::tr("Copy message"));
    add(PartKind::EditMessage, BubbleText::tr("Edit message"));
    if (m_content.branches > 1) {
        add(PartKind::NextBranch, BubbleText::tr("Next version"),
            m_content.branch < m_content.branches);
        x -= Strokes::textWidth(
            m_environment,
            BubbleText::tr("%1 of %2").arg(m_content.branches).arg(m_content.branches),
            TextStyle::Small);
        add(PartKind::PreviousBranch, BubbleText::tr("Previous version"), m_content.branch > 1);
    }
    return parts;
}

int BubblePainter::positionAt(const QPointF &point) const
{
    return m_text.positionAt(point - textOrigin());
}

QRectF BubblePainter::caretRect(int position) const
{
    return m_text.caretRect(position).translated(textOrigin());
}

bool BubblePainter::isText(const QPointF &point) const
{
    return m_text.contains(point - textOrigin());
}

} // namespace parley
