// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/bubblepainter.h"

#include "ui/transcript/pictureshelf.h"
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
    look.style = m_environment.reading();
    look.plain = true;
    m_text.setText(m_content.text, {}, look, m_environment);
    const int textHeight = m_text.layOut(widest);
    m_width = width;
    m_attachmentsHeight = m_content.attachments.isEmpty() ? 0 : m_environment.px(36 + 6);
    QStringList sources;
    for (const AttachedItem &attached : std::as_const(m_content.attachments)) {
        sources += attached.picture;
    }
    const int pictures = m_pictures.layOut(sources, widest, m_environment);
    const int above = m_attachmentsHeight + (pictures > 0 ? pictures + m_environment.px(6) : 0);
    const int textWidth = m_content.sliced ? widest : qMin(widest, qCeil(m_text.usedWidth()) + 1);
    if (textWidth < widest && !m_content.sliced) {
        m_text.layOut(textWidth); // right-to-left lines hang on the right edge
    }
    const int bubbleWidth = textWidth + 2 * padX;
    const int top = m_content.first ? padY : 0;
    const int bottom = m_content.last ? padY : 0;
    const bool empty = m_content.text.isEmpty() && !m_content.attachments.isEmpty();
    m_bubble = QRectF(m_environment.rightToLeft ? 0 : width - bubbleWidth, above, bubbleWidth,
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
    const qreal left = m_environment.rightToLeft ? 0 : m_width - m_pictures.widest();
    m_pictures.paint(painter, QPointF(left, m_attachmentsHeight), moment);
    if (m_bubble.height() > 0) {
        Strokes(painter, m_environment, moment.dpr)
            .bubble(m_bubble, m_environment.color(ColorRole::Bubble), m_content.first,
                    m_content.last, m_environment.rightToLeft);
        m_text.paint(painter, textOrigin(), moment);
    }
    paintActions(painter, moment);
}

QRectF BubblePainter::beside(qreal offset, qreal width, qreal height) const
{
    // From the side the bubble hangs on.
    return QRectF(m_environment.rightToLeft ? offset : m_width - offset - width, 0, width, height);
}

QList<QRectF> BubblePainter::attachmentRects() const
{
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::Small));
    QList<QRectF> rects;
    qreal offset = 0;
    for (const AttachedItem &attached : m_content.attachments) {
        const qreal text =
            qMin<qreal>(metrics.horizontalAdvance(attached.name), m_environment.px(160));
        const int width = m_environment.px(14 + 8 + 24) + qCeil(text);
        if (offset + width > m_width) {
            break;
        }
        rects.append(beside(offset, width, m_environment.px(36)));
        offset += width + m_environment.px(8);
    }
    return rects;
}

void BubblePainter::paintAttachments(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr);
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::Small));
    const QList<QRectF> rects = attachmentRects();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const QRectF &chip = rects.at(i);
        const AttachedItem &attached = m_content.attachments.at(i);
        strokes.box(chip, m_environment.px(9), m_environment.color(ColorRole::Sunken),
                    m_environment.color(ColorRole::Line));
        const int icon = m_environment.px(14);
        strokes.icon(attached.picture.isEmpty() ? QStringLiteral("file") : QStringLiteral("image"),
                     QPointF(chip.left() + m_environment.px(12), chip.center().y() - icon / 2.0),
                     icon, m_environment.color(ColorRole::Ink3));
        strokes.text(chip.adjusted(m_environment.px(34), 0, 0, 0),
                     metrics.elidedText(attached.name, Qt::ElideMiddle, m_environment.px(160)),
                     TextStyle::Small, m_environment.color(ColorRole::Ink));
        if (moment.focusPart == i) {
            strokes.focusRing(chip, m_environment.px(9));
        }
    }
}

void BubblePainter::paintActions(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr);
    const QList<PaintedPart> buttons = actionParts();
    const auto before = static_cast<int>(attachmentRects().size());
    for (int i = 0; i < buttons.size(); ++i) {
        const PaintedPart &part = buttons.at(i);
        const bool branch =
            part.kind == PartKind::PreviousBranch || part.kind == PartKind::NextBranch;
        if (!branch && !moment.hovered && !moment.focusedTurn) {
            continue;
        }
        const QString icon = part.kind == PartKind::EditMessage   ? QStringLiteral("edit")
                             : part.kind == PartKind::CopyMessage ? QStringLiteral("copy")
                             : (part.kind == PartKind::PreviousBranch) != m_environment.rightToLeft
                                 ? QStringLiteral("chevron-left")
                                 : QStringLiteral("chevron-right");
        strokes.iconButton(part.rect, icon, m_environment.px(14), pressState(moment, before + i),
                           moment.focusPart == before + i);
        if (part.kind == PartKind::NextBranch) {
            const QRectF &other = buttons.at(i - 1).rect;
            const qreal left = qMin(other.right(), part.rect.right());
            const QRectF label(left, part.rect.top(), qMax(other.left(), part.rect.left()) - left,
                               part.rect.height());
            strokes.text(label,
                         BubbleText::tr("%1 of %2").arg(m_content.branch).arg(m_content.branches),
                         TextStyle::Small, m_environment.color(ColorRole::Ink3), Qt::AlignCenter);
        }
    }
}

QList<PaintedPart> BubblePainter::attachmentParts() const
{
    QList<PaintedPart> parts;
    const QList<QRectF> rects = attachmentRects();
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const AttachedItem &attached = m_content.attachments.at(i);
        PaintedPart part;
        part.kind = PartKind::Picture;
        part.rect = rects.at(i);
        part.target = attached.picture;
        part.tip = attached.name;
        part.enabled = !attached.picture.isEmpty() && m_environment.pictures;
        const bool shown = part.enabled && m_environment.pictures->find(attached.picture);
        part.name = !part.enabled ? attached.name
                    : shown       ? BubbleText::tr("Hide picture %1").arg(attached.name)
                                  : BubbleText::tr("Show picture %1").arg(attached.name);
        parts.append(part);
    }
    return parts;
}

QList<PaintedPart> BubblePainter::parts() const
{
    return attachmentParts() + actionParts();
}

QList<PaintedPart> BubblePainter::actionParts() const
{
    QList<PaintedPart> parts;
    if (!m_content.last) {
        return parts;
    }
    const int size = m_environment.px(28);
    const qreal y = qMax<qreal>(0, m_bubble.bottom() - size - m_environment.px(8));
    qreal offset = m_bubble.width() + m_environment.px(4);
    const auto add = [&](PartKind kind, const QString &name, bool enabled = true) {
        PaintedPart part;
        part.kind = kind;
        part.rect = beside(offset, size, size).translated(0, y);
        offset += size;
        part.name = name;
        part.enabled = enabled;
        parts.prepend(part);
    };
    add(PartKind::CopyMessage, BubbleText::tr("Copy message"));
    add(PartKind::EditMessage, BubbleText::tr("Edit message"));
    if (m_content.branches > 1) {
        add(PartKind::NextBranch, BubbleText::tr("Next version"),
            m_content.branch < m_content.branches);
        offset += Strokes::textWidth(
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
