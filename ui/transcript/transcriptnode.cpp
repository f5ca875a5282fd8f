// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptnode.h"

#include <QWindow>

namespace parley {

QWindow *TranscriptNode::window() const
{
    return view().window()->windowHandle();
}

Place TranscriptNode::place() const
{
    const int at = row();
    if (at < 0 || m_key.piece == 0) {
        return {};
    }
    const std::vector<TranscriptItem> &items = view().model().items(at);
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].key == m_key.piece) {
            return {at, static_cast<int>(i)};
        }
    }
    return {};
}

int TranscriptNode::entry() const
{
    const int at = row();
    if (at < 0 || m_key.piece == 0) {
        return at < 0 ? -1 : 0;
    }
    const int piece = place().item;
    const TurnOutline &outline = m_root.outline(at);
    return piece < 0 ? -1
           : m_key.group == TurnOutline::Kind::Piece
               ? outline.findPiece(piece)
               : outline.find(m_key.group, piece, m_key.depth);
}

QAccessibleInterface *TranscriptNode::parent() const
{
    const int here = entry();
    if (here <= 0) {
        return QAccessible::queryAccessibleInterface(&view());
    }
    return m_root.childOf(row(), m_root.outline(row()).entries().at(here).parent);
}

int TranscriptNode::childCount() const
{
    const int here = entry();
    return here < 0 ? 0
                    : static_cast<int>(m_root.outline(row()).entries().at(here).children.size());
}

QAccessibleInterface *TranscriptNode::child(int index) const
{
    const int here = entry();
    if (here < 0) {
        return nullptr;
    }
    const QList<int> &children = m_root.outline(row()).entries().at(here).children;
    return index >= 0 && index < children.size() ? m_root.childOf(row(), children.at(index))
                                                 : nullptr;
}

int TranscriptNode::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *other = dynamic_cast<const TranscriptNode *>(child);
    const int here = entry();
    if (!other || here < 0 || !(other->m_key.node == m_key.node)) {
        return -1;
    }
    return static_cast<int>(
        m_root.outline(row()).entries().at(here).children.indexOf(other->entry()));
}

QAccessibleInterface *TranscriptNode::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *found = child(i); found->rect().contains(x, y)) {
            return found;
        }
    }
    return nullptr;
}

QRect TranscriptNode::onScreen(const QRect &inViewport) const
{
    return QRect(view().viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size());
}

QAccessible::State TranscriptNode::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.offscreen = !rect().intersects(onScreen(view().viewport()->rect()));
    state.invisible = !view().isVisible();
    return state;
}

} // namespace parley
