// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptpointer.h"

#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QTextBoundaryFinder>
#include <QToolTip>
#include <QWheelEvent>

namespace parley {

namespace {

constexpr std::chrono::milliseconds dragBeat{40};

} // namespace

bool TranscriptPointer::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    case QEvent::ToolTip:
        return tip(*static_cast<QHelpEvent *>(event));
    case QEvent::Leave:
        leave();
        return false;
    default:
        return false;
    }
}

void TranscriptPointer::hover(const QPointF &point)
{
    TranscriptScene &scene = m_view.scene();
    m_point = point;
    m_inside = true;
    const int tick = m_view.ticks().tickAt(point);
    const bool pill = m_view.jumpPill().contains(point.toPoint());
    if (tick != m_tick || pill != m_overPill) {
        m_tick = tick;
        m_overPill = pill;
        m_view.viewport()->update(m_view.ticks().area());
        m_view.viewport()->update(m_view.jumpPill().adjusted(-4, -4, 4, 4));
    }
    const bool overlay = tick >= 0 || pill;
    const PartPlace part = overlay ? PartPlace() : scene.partAt(point);
    const int row = scene.rowAt(point);
    if (part != scene.hovered) {
        for (const Place &place : {part.place, scene.hovered.place}) {
            if (m_view.pieces().painter(place)) {
                m_view.viewport()->update(scene.rectOf(place));
            }
        }
        scene.hovered = part;
    }
    if (row != scene.hoveredRow) {
        for (const int changed : {row, scene.hoveredRow}) {
            if (changed >= 0 && changed < m_view.pieces().rowCount()) {
                m_view.viewport()->update(scene.rectOfRow(changed));
            }
        }
        scene.hoveredRow = row;
    }
    const bool hand = overlay || part.isValid();
    m_view.viewport()->setCursor(hand                    ? Qt::PointingHandCursor
                                 : scene.isTextAt(point) ? Qt::IBeamCursor
                                                         : Qt::ArrowCursor);
}

void TranscriptPointer::scrolled()
{
    if (m_inside && !m_dragging) {
        hover(m_point);
    }
}

void TranscriptPointer::leave()
{
    m_inside = false;
    m_tick = -1;
    m_overPill = false;
    m_view.scene().hovered = PartPlace();
    m_view.scene().hoveredRow = -1;
    m_view.viewport()->update();
}

bool TranscriptPointer::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    TranscriptScene &scene = m_view.scene();
    const QPointF point = event.position();
    hover(point);
    if (m_overPill) {
        m_view.jumpToEnd();
        return true;
    }
    if (m_tick >= 0) {
        m_view.showTurn(m_view.ticks().rowOf(m_tick));
        return true;
    }
    scene.pressed = scene.hovered;
    scene.focused = PartPlace();
    const TextPlace at = scene.textAt(point);
    if (m_clock.steady() - m_doubleClicked <
        std::chrono::milliseconds(QApplication::doubleClickInterval())) {
        selectPiece(at);
    } else if (!scene.pressed.isValid() && !event.modifiers() && isOnSelection(point)) {
        m_maybeDrag = true;
    } else if (event.modifiers().testFlag(Qt::ShiftModifier) && !scene.selection.isEmpty()) {
        scene.selection.extend(at);
        m_dragging = true;
    } else {
        scene.selection.start(at);
        m_dragging = !scene.pressed.isValid();
    }
    m_view.viewport()->update();
    return true;
}

bool TranscriptPointer::isOnSelection(const QPointF &point) const
{
    const TranscriptScene &scene = m_view.scene();
    return scene.isTextAt(point) && scene.selection.contains(scene.textAt(point));
}

bool TranscriptPointer::move(const QMouseEvent &event)
{
    const QPointF point = event.position();
    if (m_maybeDrag) {
        if ((point - m_point).manhattanLength() >= QApplication::startDragDistance()) {
            m_maybeDrag = false;
            m_view.actions().dragSelection();
        }
        return true;
    }
    if (m_view.scene().pressed.isValid()) {
        // A link can be dragged over to select it: then it is not pressed any more.
        if ((point - m_point).manhattanLength() >= QApplication::startDragDistance()) {
            m_view.scene().pressed = PartPlace();
            m_dragging = true;
        }
        return true;
    }
    if (m_dragging && event.buttons().testFlag(Qt::LeftButton)) {
        dragTo(point);
        return true;
    }
    hover(point);
    return true;
}

void TranscriptPointer::dragTo(const QPointF &point)
{
    m_point = point;
    m_view.scene().selection.extend(m_view.scene().textAt(point));
    m_view.viewport()->update();
    const bool beyond = point.y() < 0 || point.y() > m_view.viewport()->height();
    if (beyond && !m_dragTimer) {
        m_dragTimer = m_clock.after(dragBeat, [this] { scrollWhileDragging(); });
    } else if (!beyond) {
        m_dragTimer.reset();
    }
}

void TranscriptPointer::scrollWhileDragging()
{
    m_dragTimer.reset();
    if (!m_dragging) {
        return;
    }
    const qreal above = qMin(0.0, m_point.y());
    const qreal below = qMax(0.0, m_point.y() - m_view.viewport()->height());
    m_view.scrollTo(m_view.scene().top() + qRound((above + below) / 2));
    dragTo(m_point);
}

bool TranscriptPointer::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton) {
        return false;
    }
    TranscriptScene &scene = m_view.scene();
    const PartPlace pressed = std::exchange(scene.pressed, PartPlace());
    m_dragging = false;
    m_dragTimer.reset();
    if (std::exchange(m_maybeDrag, false)) {
        scene.selection.start(scene.textAt(event.position()));
    }
    m_view.viewport()->update();
    if (pressed.isValid() && scene.partAt(event.position()) == pressed) {
        m_view.actions().activate(pressed);
    }
    return true;
}

bool TranscriptPointer::doubleClick(const QMouseEvent &event)
{
    const QPointF point = event.position();
    if (event.button() != Qt::LeftButton || m_view.scene().partAt(point).isValid()) {
        return press(event);
    }
    m_doubleClicked = m_clock.steady();
    selectWord(m_view.scene().textAt(point));
    m_view.viewport()->update();
    return true;
}

void TranscriptPointer::selectWord(const TextPlace &at)
{
    const TranscriptItem *item = m_view.pieces().item(at.place);
    if (!item) {
        return;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, itemText(*item));
    finder.setPosition(at.position);
    if (!finder.isAtBoundary() || finder.boundaryReasons() == QTextBoundaryFinder::EndOfItem) {
        finder.toPreviousBoundary();
    }
    const auto from = static_cast<int>(qMax<qsizetype>(0, finder.position()));
    finder.toNextBoundary();
    const qsizetype to = finder.position() < 0 ? itemText(*item).size() : finder.position();
    m_view.scene().selection.start({at.place, from});
    m_view.scene().selection.extend({at.place, static_cast<int>(to)});
}

void TranscriptPointer::selectPiece(const TextPlace &at)
{
    if (const TranscriptItem *item = m_view.pieces().item(at.place)) {
        m_view.scene().selection.start({at.place, 0});
        m_view.scene().selection.extend({at.place, static_cast<int>(itemText(*item).size())});
    }
}

bool TranscriptPointer::zoom(const QWheelEvent &event)
{
    constexpr int notch = 120; // of a wheel; touchpads send less at a time
    m_zoomed += event.angleDelta().y();
    if (const int steps = m_zoomed / notch; steps != 0) {
        m_zoomed -= steps * notch;
        Q_EMIT m_view.zoomRequested(steps > 0 ? 1 : -1);
    }
    return true;
}

bool TranscriptPointer::wheel(const QWheelEvent &event)
{
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        return zoom(event);
    }
    const Place place = m_view.scene().placeAt(event.position());
    const BlockPainter *piece = m_view.pieces().painter(place);
    if (!piece) {
        return false;
    }
    const QPoint delta = event.pixelDelta().isNull() ? event.angleDelta() / 2 : event.pixelDelta();
    const bool sideways =
        qAbs(delta.x()) > qAbs(delta.y()) || event.modifiers().testFlag(Qt::ShiftModifier);
    const QSize range = piece->scrollRange();
    ItemState state = m_view.pieces().state(place);
    const ItemState before = state;
    if (sideways && range.width() > 0) {
        const int by = delta.x() != 0 ? delta.x() : delta.y();
        state.scrollX = qBound(0, qMin(state.scrollX, range.width()) - by, range.width());
        if (!(state == before)) {
            m_view.changeState(place, state);
        }
        return true;
    }
    if (!sideways && range.height() > 0) {
        state.scrollY = qBound(0, qMin(state.scrollY, range.height()) - delta.y(), range.height());
        if (!(state == before)) {
            m_view.changeState(place, state);
            return true;
        }
    }
    return sideways; // never scrolls the page sideways
}

bool TranscriptPointer::tip(const QHelpEvent &event)
{
    const QString text = m_tick >= 0 ? QString() : m_view.scene().tipAt(event.pos());
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        // Escaped: a tooltip that looks like HTML would be read as HTML.
        QToolTip::showText(event.globalPos(),
                           QStringLiteral("<p style='white-space:pre-wrap'>%1</p>")
                               .arg(text.left(1000).toHtmlEscaped()),
                           m_view.viewport());
    }
    return true;
}

} // namespace parley
