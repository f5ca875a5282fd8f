// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/cardpainter.h"

#include <QCoreApplication>
#include <QtMath>

namespace parley {

namespace {

constexpr int tileColumn = 56; // px: left of the words
constexpr int padding = 14;
constexpr qsizetype longestDetails = 4'000;

QString detailsLabel()
{
    return QCoreApplication::translate("parley::CardPainter", "Details");
}

std::pair<ColorRole, ColorRole> tileColours(ErrorTone tone)
{
    switch (tone) {
    case ErrorTone::Warning:
        return {ColorRole::WarnSoft, ColorRole::Warn};
    case ErrorTone::Danger:
        return {ColorRole::DangerSoft, ColorRole::Danger};
    default:
        return {ColorRole::Hover2, ColorRole::Ink2};
    }
}

} // namespace

QString CardPainter::titleAt(const CardItem &item, Clock::Steady now)
{
    if (!item.retryAt) {
        return item.card.title;
    }
    ErrorContext context = item.context;
    context.retryIn = qMax(std::chrono::milliseconds(0), *item.retryAt - now);
    return item.patience ? describePatience(context).title
                         : describeError(item.error, context).title;
}

int CardPainter::layOut(const TranscriptItem &item, const ItemState &state, int width)
{
    m_content = *std::get<CardBox>(item.content);
    m_open = state.open >= 0 && !m_content.card.details.isEmpty();
    m_width = width;
    if (m_content.card.quiet) {
        m_height = qMax(m_environment.px(28), qRound(buttonsBottom()));
        return m_height;
    }
    const int room = width - m_environment.px(tileColumn) - m_environment.px(padding);
    InlineText::Look look;
    look.style = TextStyle::SheetTitle;
    m_title.setText(m_content.card.title, {}, look, m_environment);
    qreal height = m_environment.px(padding) + m_title.layOut(room) + m_environment.px(2);
    look.style = TextStyle::Interface;
    look.ink = ColorRole::Ink2;
    look.regular = true;
    m_body.setText(m_content.card.body, {}, look, m_environment);
    height += m_body.layOut(room) + m_environment.px(10);
    height = qMax(height, buttonsBottom());
    if (m_open) {
        look.style = TextStyle::Code;
        look.plain = true;
        m_details.setText(m_content.card.details.left(longestDetails), {}, look, m_environment);
        height += m_environment.px(12) + m_details.layOut(room);
    }
    m_height = qRound(height) + m_environment.px(padding);
    return m_height;
}

void CardPainter::paint(QPainter &painter, const PaintMoment &moment) const
{
    if (m_content.card.quiet) {
        paintQuiet(painter, moment);
        return;
    }
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    strokes.box(QRectF(0, 0, m_width, m_height), m_environment.px(12),
                m_environment.color(ColorRole::Sheet), m_environment.color(ColorRole::LineStrong));
    paintTile(painter, moment);
    PaintMoment words = moment;
    words.clip = QRectF();
    const QPointF left(textLeft(), m_environment.px(padding));
    if (m_content.retryAt) {
        strokes.text(QRectF(m_environment.px(tileColumn), left.y(), m_width, m_title.height()),
                     titleAt(m_content, moment.now), TextStyle::SheetTitle,
                     m_environment.color(ColorRole::Ink));
    } else {
        m_title.paint(painter, left, words);
    }
    m_body.paint(painter, left + QPointF(0, m_title.height() + m_environment.px(2)), words);
    paintButtons(painter, moment);
    if (m_open) {
        m_details.paint(painter, QPointF(left.x(), buttonsBottom() + m_environment.px(12)), words);
    }
}

qreal CardPainter::textLeft() const
{
    return m_environment.px(m_environment.rightToLeft ? padding : tileColumn);
}

void CardPainter::paintTile(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const int size = m_environment.px(28);
    const QRectF tile(m_environment.px(padding), m_environment.px(padding), size, size);
    const auto [soft, strong] = tileColours(m_content.card.tone);
    if (!m_content.retryAt) {
        strokes.box(tile, m_environment.px(8), m_environment.color(soft),
                    m_environment.theme.tintLine());
        const int icon = m_environment.px(16);
        strokes.icon(m_content.card.icon, tile.center() - QPointF(icon / 2.0, icon / 2.0), icon,
                     m_environment.color(strong));
        return;
    }
    const auto left = qMax(std::chrono::milliseconds(0), *m_content.retryAt - moment.now);
    const auto whole = qMax<qint64>(1, (*m_content.retryAt - m_content.since).count());
    const qreal part =
        qBound(0.0, static_cast<qreal>(left.count()) / static_cast<qreal>(whole), 1.0);
    const QRectF arc = strokes.placed(tile).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_environment.color(ColorRole::Line), 2.5));
    painter.drawEllipse(arc);
    painter.setPen(QPen(m_environment.color(strong), 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(arc, 90 * 16, -qRound(part * 360 * 16));
    strokes.text(tile, QString::number((left.count() + 999) / 1000), TextStyle::MicroStrong,
                 m_environment.color(ColorRole::Ink), Qt::AlignCenter);
}

void CardPainter::paintButtons(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const QList<PaintedPart> all = plainParts();
    for (int i = 0; i < all.size(); ++i) {
        ButtonLook look = lookOf(i);
        look.state = pressState(moment, i);
        look.focused = moment.focusPart == i;
        strokes.button(all.at(i).rect, look);
    }
}

void CardPainter::paintQuiet(QPainter &painter, const PaintMoment &moment) const
{
    const Strokes strokes(painter, m_environment, moment.dpr, m_width);
    const int icon = m_environment.px(14);
    const int line = m_environment.px(28);
    strokes.icon(m_content.card.icon, QPointF(0, (line - icon) / 2.0), icon,
                 m_environment.color(ColorRole::Ink3));
    const QRectF room(m_environment.px(20), 0, m_width - m_environment.px(20), line);
    const QFontMetricsF metrics(m_environment.theme.font(TextStyle::Interface));
    strokes.text(room, metrics.elidedText(m_content.card.title, Qt::ElideRight, room.width()),
                 TextStyle::Interface, m_environment.color(ColorRole::Ink2));
    paintButtons(painter, moment);
}

ButtonLook CardPainter::lookOf(int action) const
{
    ButtonLook look;
    const ErrorCard &card = m_content.card;
    if (action >= card.actions.size()) {
        look.text = detailsLabel();
        look.icon = m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
        look.quiet = true;
        return look;
    }
    look.text = errorActionText(card.actions.at(action));
    look.icon = errorActionIcon(card.actions.at(action));
    look.primary = action == 0 && card.firstIsPrimary;
    look.quiet = card.quiet;
    if (card.actions.at(action) == ErrorAction::ChooseModel && !look.primary) {
        look.trailingIcon = QStringLiteral("chevron-down");
    }
    return look;
}

qreal CardPainter::buttonsTop() const
{
    return m_environment.px(padding) + m_title.height() + m_environment.px(2) + m_body.height() +
           m_environment.px(10);
}

qreal CardPainter::buttonsBottom() const
{
    const QList<PaintedPart> all = plainParts();
    return all.isEmpty() ? 0 : all.last().rect.bottom();
}

QList<PaintedPart> CardPainter::parts() const
{
    return mirrored(plainParts(), m_width, m_environment);
}

QList<PaintedPart> CardPainter::plainParts() const
{
    QList<PaintedPart> parts;
    const ErrorCard &card = m_content.card;
    const int height = m_environment.px(28);
    const int left = m_environment.px(card.quiet ? 20 : tileColumn);
    const int right = card.quiet ? m_width : m_width - m_environment.px(padding);
    qreal x = left;
    qreal y = card.quiet ? 0 : buttonsTop();
    if (card.quiet) {
        x += m_environment.px(8) +
             Strokes::textWidth(m_environment, card.title, TextStyle::Interface);
    }
    const auto count = static_cast<int>(card.actions.size());
    const auto place = [&](int i) {
        const int width = Strokes::buttonWidth(m_environment, lookOf(i));
        if (x > left && x + width > right) {
            x = left;
            y += height + m_environment.px(card.quiet ? 0 : 8);
        }
        const bool trailing = i == count; // details stand at the other side
        const QRectF rect(trailing ? right - width : x, y, width, height);
        x = rect.right() + m_environment.px(8);
        return rect;
    };
    for (int i = 0; i < count; ++i) {
        PaintedPart part;
        part.kind = PartKind::CardButton;
        part.value = static_cast<int>(card.actions.at(i));
        part.name = errorActionText(card.actions.at(i));
        part.rect = place(i);
        parts.append(part);
    }
    if (!card.details.isEmpty()) {
        PaintedPart part;
        part.kind = PartKind::CardDetails;
        part.name = m_open ? QCoreApplication::translate("parley::CardPainter", "Hide details")
                           : QCoreApplication::translate("parley::CardPainter", "Show details");
        part.rect = place(count);
        parts.append(part);
    }
    return parts;
}

QRectF CardPainter::animated() const
{
    return m_content.retryAt ? QRectF(0, 0, m_width, m_environment.px(padding + 32)) : QRectF();
}

} // namespace parley
