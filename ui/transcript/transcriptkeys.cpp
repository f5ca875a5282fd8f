// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptkeys.h"

#include "ui/transcript/transcriptaccessible.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

namespace parley {

bool TranscriptKeys::wants(const QKeyEvent &event) const
{
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event.key()) {
    case Qt::Key_J:
    case Qt::Key_K:
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        return plain;
    default:
        return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll);
    }
}

bool TranscriptKeys::handle(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        m_view.actions().copySelection();
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        m_view.scene().selection.selectAll(m_view.model());
        m_view.viewport()->update();
        return true;
    }
    if (event.modifiers().testFlag(Qt::ShiftModifier) && extendSelection(event)) {
        return true;
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        return false;
    }
    return scrollPiece(event.key()) || scroll(event.key()) || turn(event.key());
}

bool TranscriptKeys::scrollPiece(int key)
{
    // The piece whose button has the focus; else the first one in sight that is wider than the
    // page.
    Place place = m_view.scene().focused.place;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!place.isValid() && sideways) {
        place = firstWidePiece();
    }
    const BlockPainter *piece = m_view.pieces().painter(place);
    if (!piece) {
        return false;
    }
    const QSize range = piece->scrollRange();
    const int step = 48;
    ItemState state = m_view.pieces().state(place);
    const ItemState before = state;
    if (sideways) {
        const int by = key == Qt::Key_Right ? step : -step;
        state.scrollX = qBound(0, qMin(state.scrollX, range.width()) + by, range.width());
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Down ? step : -step;
        state.scrollY = qBound(0, qMin(state.scrollY, range.height()) + by, range.height());
    }
    if (state == before) {
        return false;
    }
    m_view.changeState(place, state);
    return true;
}

Place TranscriptKeys::firstWidePiece() const
{
    const int bottom = m_view.scene().top() + m_view.viewport()->height();
    Place place = m_view.pieces().placeAt(m_view.scene().top());
    for (; place.isValid() && place.row < m_view.pieces().rowCount(); ++place.item) {
        if (place.item >= m_view.pieces().itemCount(place.row)) {
            place = {place.row + 1, -1};
            continue;
        }
        const BlockPainter *piece = m_view.pieces().painter(place);
        if (!piece || m_view.pieces().top(place) > bottom) {
            break;
        }
        if (piece->scrollRange().width() > 0) {
            return place;
        }
    }
    return {};
}

bool TranscriptKeys::scroll(int key)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    switch (key) {
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        m_view.scrollTo(0);
        return true;
    case Qt::Key_End:
        m_view.jumpToEnd();
        return true;
    default:
        return false;
    }
}

bool TranscriptKeys::turn(int key)
{
    switch (key) {
    case Qt::Key_J:
        goToTurn(1);
        return true;
    case Qt::Key_K:
        goToTurn(-1);
        return true;
    case Qt::Key_BracketLeft:
        m_view.actions().chooseBranch(focusedTurn(), -1);
        return true;
    case Qt::Key_BracketRight:
        m_view.actions().chooseBranch(focusedTurn(), 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate();
    case Qt::Key_Escape:
        return escape();
    default:
        return false;
    }
}

int TranscriptKeys::focusedTurn() const
{
    const TranscriptScene &scene = m_view.scene();
    if (scene.focused.isValid()) {
        return scene.focused.place.row;
    }
    if (scene.focusedRow >= 0 && scene.focusedRow < m_view.model().rowCount()) {
        return scene.focusedRow;
    }
    return m_view.isAtEnd() ? m_view.model().rowCount() - 1 : turnAtTop();
}

int TranscriptKeys::turnAtTop() const
{
    constexpr int margin = 20; // px: what is above it is as good as gone
    return m_view.pieces().rowAt(m_view.scene().top() + margin);
}

void TranscriptKeys::goToTurn(int step)
{
    TranscriptScene &scene = m_view.scene();
    const int rows = m_view.model().rowCount();
    const bool fresh = scene.focusedRow < 0 || scene.focusedRow >= rows;
    const int from = fresh ? turnAtTop() : scene.focusedRow;
    // Between two turns: the one begun is the first to go to.
    const bool onTop = fresh && m_view.pieces().rowCount() > 0 && from >= 0 &&
                       m_view.pieces().rowTop(from) < m_view.scene().top();
    const int row = qBound(0, from + (step < 0 && onTop ? 0 : step), rows - 1);
    if (rows == 0) {
        return;
    }
    scene.focusedRow = row;
    scene.focused = PartPlace();
    m_view.showTurn(row);
}

QList<PartPlace> TranscriptKeys::partsOf(int row) const
{
    QList<PartPlace> parts;
    for (int item = 0; item < m_view.pieces().itemCount(row); ++item) {
        const BlockPainter *piece = m_view.pieces().painter({row, item});
        const QList<PaintedPart> painted = piece ? piece->parts() : QList<PaintedPart>();
        for (int i = 0; i < painted.size(); ++i) {
            if (painted.at(i).enabled) {
                parts.append({{row, item}, i});
            }
        }
    }
    return parts;
}

bool TranscriptKeys::focusNextPart(bool next)
{
    TranscriptScene &scene = m_view.scene();
    const int row = focusedTurn();
    if (row < 0) {
        return false;
    }
    const QList<PartPlace> parts = partsOf(row);
    qsizetype index = parts.indexOf(scene.focused);
    index = index < 0 ? (next ? 0 : -1) : index + (next ? 1 : -1);
    if (index < 0 || index >= parts.size()) {
        scene.focused = PartPlace();
        m_view.viewport()->update();
        return false;
    }
    scene.focused = parts.at(index);
    scene.focusedRow = row;
    m_view.showPart(scene.focused);
    m_view.viewport()->update();
    TranscriptAccessible::notifyFocus(m_view);
    return true;
}

bool TranscriptKeys::activate()
{
    if (!m_view.scene().focused.isValid()) {
        return false;
    }
    m_view.actions().activate(m_view.scene().focused);
    return true;
}

bool TranscriptKeys::escape()
{
    TranscriptScene &scene = m_view.scene();
    if (scene.selection.isEmpty() && !scene.focused.isValid()) {
        return false; // somebody else's: it stops the answer
    }
    scene.selection.clear();
    scene.focused = PartPlace();
    m_view.viewport()->update();
    return true;
}

TextPlace TranscriptKeys::stepped(const TextPlace &from, int step) const
{
    const TranscriptItem *item = m_view.pieces().item(from.place);
    const QString text = item ? itemText(*item) : QString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(qMin<qsizetype>(from.position, text.size()));
    const qsizetype to = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (to >= 0) {
        return {from.place, static_cast<int>(to)};
    }
    // On to the next piece that was said.
    Place place = from.place;
    for (;;) {
        place.item += step;
        if (place.item < 0 || !m_view.pieces().item(place)) {
            place.row += step;
            if (place.row < 0 || place.row >= m_view.model().rowCount()) {
                return from;
            }
            place.item =
                step > 0 ? 0 : static_cast<int>(m_view.model().items(place.row).size()) - 1;
        }
        const TranscriptItem *next = m_view.pieces().item(place);
        if (next && isSaid(*next)) {
            return {place, step > 0 ? 0 : static_cast<int>(itemText(*next).size())};
        }
    }
}

void TranscriptKeys::startSelection()
{
    // Where the reader is: at the turn that has the focus, else at the first text in sight.
    const TranscriptScene &scene = m_view.scene();
    const bool chosen = scene.focusedRow >= 0 && scene.focusedRow < m_view.pieces().rowCount();
    Place place = chosen ? Place{scene.focusedRow, 0}
                         : m_view.pieces().placeAt(scene.top() + m_view.viewport()->height() / 8);
    const TranscriptItem *item = m_view.pieces().item(place);
    while (item && !isSaid(*item)) {
        ++place.item;
        item = m_view.pieces().item(place);
    }
    if (item && m_view.pieces().painter(place)) {
        m_view.scene().selection.start({place, 0});
    }
}

bool TranscriptKeys::extendSelection(const QKeyEvent &event)
{
    TranscriptSelection &selection = m_view.scene().selection;
    if (!selection.caret().place.isValid()) {
        startSelection();
    }
    const TextPlace caret = selection.caret();
    if (!caret.place.isValid() || !m_view.pieces().painter(caret.place)) {
        return false;
    }
    TextPlace to = caret;
    const QRectF at = m_view.pieces().painter(caret.place)->caretRect(caret.position);
    const QPointF middle =
        at.center() +
        QPointF(m_view.scene().left(), m_view.pieces().top(caret.place) - m_view.scene().top());
    switch (event.key()) {
    case Qt::Key_Left:
        to = stepped(caret, -1);
        break;
    case Qt::Key_Right:
        to = stepped(caret, 1);
        break;
    case Qt::Key_Up:
        to = m_view.scene().textAt(middle - QPointF(0, at.height()));
        break;
    case Qt::Key_Down:
        to = m_view.scene().textAt(middle + QPointF(0, at.height()));
        break;
    case Qt::Key_Home:
        to.position = 0;
        break;
    case Qt::Key_End: {
        const TranscriptItem *item = m_view.pieces().item(caret.place);
        to.position = item ? static_cast<int>(itemText(*item).size()) : 0;
        break;
    }
    default:
        return false;
    }
    selection.extend(to);
    m_view.showPlace(to.place);
    m_view.viewport()->update();
    return true;
}

QPointF TranscriptKeys::menuPoint() const
{
    const TranscriptScene &scene = m_view.scene();
    if (scene.focused.isValid()) {
        return scene.rectOfPart(scene.focused).center();
    }
    const TextPlace &caret = scene.selection.caret();
    const BlockPainter *piece =
        scene.selection.isEmpty() ? nullptr : m_view.pieces().painter(caret.place);
    if (piece) {
        const QPointF origin(scene.left(), m_view.pieces().top(caret.place) - scene.top());
        const QPointF at = piece->caretRect(caret.position).center() + origin;
        if (m_view.viewport()->rect().contains(at.toPoint())) {
            return at;
        }
    }
    const int row = focusedTurn();
    if (row < 0) {
        return m_view.viewport()->rect().center();
    }
    const QRect visible = scene.rectOfRow(row).intersected(m_view.viewport()->rect());
    return QPointF(scene.left() + 8, visible.top() + qMin(24, visible.height() / 2));
}

} // namespace parley
