// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/tracedelegate.h"

#include "ui/style/paint.h"
#include "ui/transcript/figures.h"

#include <QPainter>

namespace parley {

namespace {

using State = TraceStep::State;

constexpr int rowHeight = 67;
constexpr int top = 7;
constexpr int badge = 20;
constexpr int textLeft = 32;
constexpr int side = 8;       // px beside the row
constexpr int timeWidth = 58; // at 100 %
constexpr int barHeight = 10;
constexpr int shortestBar = 4;

} // namespace

TraceDelegate::TraceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(rowHeight)};
}

QColor TraceDelegate::colorOf(const TraceStep &step) const
{
    return m_theme.color(step.model.isEmpty() ? ColorRole::Control
                                              : m_theme.modelColor(step.model));
}

void TraceDelegate::paintState(QPainter &painter, const QRect &place, const TraceStep &step) const
{
    const auto sign = [&](const char *icon, ColorRole fill, ColorRole ink) {
        drawBox(painter, place, badge / 2.0, m_theme.color(fill), m_theme.tintLine());
        QRect mark(0, 0, 14, 14);
        mark.moveCenter(place.center());
        painter.drawPixmap(mark.topLeft() + QPoint(1, 1),
                           m_theme.pixmap(QLatin1String(icon), 14, m_theme.color(ink),
                                          painter.device()->devicePixelRatioF()));
    };
    switch (step.state) {
    case State::Done:
        sign("check", ColorRole::OkSoft, ColorRole::Ok);
        break;
    case State::Failed:
        sign("close", ColorRole::DangerSoft, ColorRole::Danger);
        break;
    case State::Stopped:
        sign("stop", ColorRole::WarnSoft, ColorRole::Warn);
        break;
    case State::Skipped:
        sign("minus", ColorRole::Hover2, ColorRole::Ink3);
        break;
    case State::Running:
        drawRing(painter, QRectF(place).adjusted(1, 1, -1, -1), trackColor(m_theme), colorOf(step),
                 m_turn);
        break;
    case State::Waiting:
        drawBox(painter, place.adjusted(2, 2, -2, -2), badge / 2.0, QColor(),
                m_theme.color(ColorRole::LineStrong), 1.5);
        break;
    }
}

void TraceDelegate::paintBar(QPainter &painter, const QRect &place, const TraceStep &step,
                             std::chrono::milliseconds whole) const
{
    drawTrack(painter, m_theme, place, barHeight / 2.0, ColorRole::Hover2);
    if (!step.isTimed() || whole.count() <= 0) {
        return;
    }
    const double unit = place.width() / double(whole.count());
    const double width = qMax<double>(shortestBar, double((step.end - step.begin).count()) * unit);
    const double left = qMin(double(step.begin.count()) * unit, place.width() - width);
    QRectF bar(place.left() + left, place.top(), width, place.height());
    if (painter.layoutDirection() == Qt::RightToLeft) {
        bar.moveRight(place.right() + 1 - left);
    }
    drawBox(painter, bar, barHeight / 2.0, colorOf(step));
}

void TraceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto *model = static_cast<const TraceModel *>(index.model());
    const TraceStep &step = *model->step(index);
    painter->save();
    const QRect row = option.rect;
    const auto at = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, row,
                                  QRect(row.left() + x, row.top() + y, width, height));
    };
    const QRect frame = row.adjusted(0, 1, 0, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        drawBox(*painter, frame, 8, m_theme.color(ColorRole::Hover2), m_theme.tintLine());
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        drawBox(*painter, frame, 8, QColor(), m_theme.color(ColorRole::Line));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        drawFocus(*painter, m_theme, frame, 8);
    }
    const QRect state = at(side + 2, top, badge, badge);
    if (index.row() + 1 < model->rowCount()) {
        painter->fillRect(state.center().x(), state.bottom() + 2, 1,
                          row.bottom() - state.bottom() + top - 2,
                          m_theme.color(ColorRole::LineStrong));
    }
    paintState(*painter, state, step);
    const int name = m_theme.lineHeight(TextStyle::Interface);
    const int detail = m_theme.lineHeight(TextStyle::Small) + 2;
    const int time = m_theme.scaled(timeWidth);
    const int left = side + textLeft;
    const int width = row.width() - left - side;
    const auto say = [&](const QRect &place, TextStyle style, ColorRole role, const QString &text,
                         Qt::Alignment align) {
        painter->setFont(m_theme.font(style));
        painter->setPen(m_theme.color(role));
        painter->drawText(place, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    say(at(left, top, width - time, name), TextStyle::Interface,
        step.isTimed() ? ColorRole::Ink : ColorRole::Ink3, step.name, Qt::AlignLeft);
    if (step.isTimed()) {
        say(at(left + width - time, top, time, name), TextStyle::Small, ColorRole::Ink2,
            tenthsText(step.end - step.begin), Qt::AlignRight);
    }
    say(at(left, top + name, width, detail), TextStyle::Small,
        step.state == State::Failed ? ColorRole::Danger : ColorRole::Ink3,
        step.detail.isEmpty() ? traceStateWords(step.state) : step.detail, Qt::AlignLeft);
    paintBar(*painter, at(left, top + name + detail + 5, width - time + 8, barHeight), step,
             model->whole());
    painter->restore();
}

} // namespace parley
