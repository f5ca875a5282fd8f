// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of TranscriptView that goes to places, and what stands over the text: the ticks of turns
// and hits, and the chip that leads to the end.
#include "ui/transcript/strokes.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptpointer.h"
#include "ui/transcript/transcriptview.h"

namespace parley {

namespace {

constexpr int nearEnd = 48; // px

} // namespace

bool TranscriptView::isAtEnd() const
{
    return maximumTop() - m_scene.top() <= nearEnd;
}

void TranscriptView::scrollTo(int top)
{
    // Twice: what is laid out on arrival may move the goal.
    const auto goal = m_layout.anchorAt(top);
    m_follow = false;
    settle(goal, false);
    m_follow = isAtEnd();
    updateBounds();
    viewport()->update();
    Q_EMIT atEndChanged(m_follow);
}

void TranscriptView::jumpToEnd()
{
    m_follow = true;
    settle({}, true);
    viewport()->update();
    Q_EMIT atEndChanged(true);
}

void TranscriptView::showTurn(int row)
{
    if (row >= 0 && row < m_layout.rowCount()) {
        m_follow = false;
        settle({{row, -1}, -m_environment.px(14)}, false);
        m_follow = isAtEnd();
        viewport()->update();
        Q_EMIT atEndChanged(m_follow);
    }
}

void TranscriptView::showPlace(const Place &place)
{
    const QRect rect = m_scene.rectOf(place);
    if (rect.top() < 0 || rect.bottom() > viewport()->height()) {
        scrollTo(m_layout.top(place) - m_environment.px(24));
    }
}

void TranscriptView::showPart(const PartPlace &part)
{
    const QRect rect = m_scene.rectOfPart(part);
    if (rect.top() < 0) {
        scrollTo(m_scene.top() + rect.top() - m_environment.px(24));
    } else if (rect.bottom() > viewport()->height()) {
        scrollTo(m_scene.top() + rect.bottom() - viewport()->height() + m_environment.px(24));
    }
}

void TranscriptView::paintOverlays(QPainter &painter, qreal dpr)
{
    m_ticks.paint(painter, dpr, m_pointer->hoveredTick());
    m_actions->find().paintTicks(painter, m_theme.color(ColorRole::Warn));
    const QRect pill = jumpPill();
    m_pillPainted = !pill.isEmpty();
    if (pill.isEmpty()) {
        return;
    }
    const Strokes strokes(painter, m_environment, dpr);
    const bool hovered = m_pointer->isOverPill();
    strokes.box(pill, pill.height() / 2.0,
                m_theme.color(hovered ? ColorRole::Hover2 : ColorRole::Raised),
                m_theme.color(ColorRole::LineStrong));
    const int icon = m_environment.px(14);
    strokes.icon(QStringLiteral("arrow-down"),
                 QPointF(pill.left() + m_environment.px(12), pill.center().y() - icon / 2.0 + 0.5),
                 icon, m_theme.color(ColorRole::Ink2));
    strokes.text(QRectF(pill).adjusted(m_environment.px(32), 0, 0, 0), pillText(), TextStyle::Small,
                 m_theme.color(ColorRole::Ink));
}

QRect TranscriptView::jumpPill() const
{
    const int away = maximumTop() - m_scene.top();
    const bool answering = m_model.status().phase != SessionPhase::Idle;
    if (m_follow || away <= nearEnd || (!answering && away < viewport()->height() / 2)) {
        return {};
    }
    return pillPlace().adjusted(4, 4, -4, -4);
}

QRect TranscriptView::pillPlace() const
{
    const int height = m_environment.px(32);
    const int width =
        m_environment.px(32 + 14) + Strokes::textWidth(m_environment, pillText(), TextStyle::Small);
    const QRect pill((viewport()->width() - width) / 2, viewport()->height() - height - 12, width,
                     height);
    return pill.adjusted(-4, -4, 4, 4);
}

QString TranscriptView::pillText() const
{
    // Answers below that never came into sight.
    int unread = 0;
    for (int row = m_seenRows; row < m_model.rowCount(); ++row) {
        const Node *node = m_model.node(row);
        unread += node && node->message.role == Role::Assistant ? 1 : 0;
    }
    return unread == 0 ? tr("Jump to latest") : tr("Jump to latest · %1 new").arg(unread);
}

void TranscriptView::noteSeen()
{
    const int bottom = m_layout.rowAt(m_scene.top() + viewport()->height());
    m_seenRows = qBound(m_seenRows, bottom + 1, m_model.rowCount());
}

} // namespace parley
