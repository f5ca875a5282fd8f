// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/blockframe.h"

#include "ui/transcript/strokes.h"

#include <QLocale>

namespace parley {

namespace {

constexpr int maxIndent = 320; // px: deeper nesting is not shown, so that text keeps a width

} // namespace

void BlockFrame::set(const BlockItem &item, int spaceAbove, bool rightToLeft,
                     const PaintEnvironment &environment)
{
    m_environment = &environment;
    m_containers = item.block.containers;
    m_joins = item.joinsAbove;
    m_spaceAbove = spaceAbove;
    m_rightToLeft = rightToLeft;
    m_indent = 0;
    for (const Container &container : std::as_const(m_containers)) {
        m_indent += widthOf(container);
    }
    m_indent = qMin(m_indent, qMin(environment.px(maxIndent), environment.column / 2));
}

int BlockFrame::widthOf(const Container &container) const
{
    switch (container.kind) {
    case Container::Kind::Quote:
        return m_environment->px(16);
    case Container::Kind::BulletItem:
        return m_environment->px(20);
    case Container::Kind::TaskItem:
        return m_environment->px(26);
    case Container::Kind::OrderedItem: {
        const auto digits = QString::number(container.number).size();
        return m_environment->px(30 + 9 * static_cast<int>(qMax<qsizetype>(0, digits - 2)));
    }
    }
    return 0;
}

bool BlockFrame::inQuote() const
{
    return std::any_of(m_containers.begin(), m_containers.end(), [](const Container &container) {
        return container.kind == Container::Kind::Quote;
    });
}

void BlockFrame::paint(QPainter &painter, int width, int height, int lineHeight,
                       const PaintMoment &moment) const
{
    int x = 0;
    const Strokes strokes(painter, *m_environment, moment.dpr);
    for (qsizetype i = 0; i < m_containers.size() && x < m_indent; ++i) {
        const Container &container = m_containers.at(i);
        const int cell = widthOf(container);
        const int left = m_rightToLeft ? width - x - cell : x;
        if (container.kind == Container::Kind::Quote) {
            const int up = i < m_joins ? m_spaceAbove : 0;
            const int bar = m_rightToLeft ? left + cell - 3 : left;
            strokes.box(QRectF(bar, -up, 3, height + up), 0,
                        m_environment->color(ColorRole::LineStrong), QColor());
        } else if (container.first) {
            paintMarker(painter, container, QRectF(left, 0, cell, lineHeight), moment);
        }
        x += cell;
    }
}

void BlockFrame::paintMarker(QPainter &painter, const Container &container, const QRectF &cell,
                             const PaintMoment &moment) const
{
    const Strokes strokes(painter, *m_environment, moment.dpr);
    const int gap = m_environment->px(6);
    if (container.kind == Container::Kind::BulletItem) {
        const qreal x = m_rightToLeft ? cell.right() - m_environment->px(6)
                                      : cell.left() + m_environment->px(6);
        strokes.dot(QPointF(x, cell.center().y() + 0.5), m_environment->px(5),
                    m_environment->color(ColorRole::Ink3));
        return;
    }
    if (container.kind == Container::Kind::OrderedItem) {
        const QString number = QLocale::c().toString(container.number) + u'.';
        const QRectF place =
            m_rightToLeft ? cell.adjusted(gap, 0, 0, 0) : cell.adjusted(0, 0, -gap, 0);
        strokes.text(place, number, m_environment->reading(), m_environment->color(ColorRole::Ink3),
                     (m_rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        return;
    }
    const int size = m_environment->px(16);
    const qreal x = m_rightToLeft ? cell.right() - size - 1 : cell.left() + 1;
    const QRectF box(x, cell.center().y() - size / 2.0, size, size);
    if (!container.checked) {
        strokes.box(box, m_environment->px(4), QColor(), m_environment->color(ColorRole::Control));
        return;
    }
    strokes.box(box, m_environment->px(4), m_environment->color(ColorRole::Accent), QColor());
    const int check = m_environment->px(12);
    strokes.icon(QStringLiteral("check"), box.center() - QPointF(check / 2.0, check / 2.0), check,
                 m_environment->color(ColorRole::OnAccent));
}

} // namespace parley
