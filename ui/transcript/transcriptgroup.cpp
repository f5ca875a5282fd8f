// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptgroup.h"

namespace parley {

const Container *TranscriptGroup::container() const
{
    const TranscriptItem *first = item();
    const auto *block = first ? std::get_if<BlockItem>(&first->content) : nullptr;
    return block && m_key.depth < block->block.containers.size()
               ? &block->block.containers.at(m_key.depth)
               : nullptr;
}

QString TranscriptGroup::text(QAccessible::Text kind) const
{
    const Container *known = container();
    if (kind != QAccessible::Name || !known) {
        return {};
    }
    switch (m_key.group) {
    case TurnOutline::Kind::List:
        return TranscriptView::tr("List of %1").arg(childCount());
    case TurnOutline::Kind::Quote:
        return TranscriptView::tr("Quote");
    default:
        return known->number > 0 || known->kind == Container::Kind::OrderedItem
                   ? TranscriptView::tr("%1.").arg(known->number)
                   : QString(QChar(u'•'));
    }
}

QRect TranscriptGroup::rect() const
{
    QRect all;
    if (const int here = entry(); here >= 0) {
        for (const int piece : m_root.outline(row()).piecesIn(here)) {
            if (piece < view().pieces().itemCount(row())) {
                all |= view().scene().rectOf({row(), piece});
            }
        }
    }
    return onScreen(all);
}

QAccessible::Role TranscriptGroup::role() const
{
    return m_key.group == TurnOutline::Kind::List   ? QAccessible::List
           : m_key.group == TurnOutline::Kind::Item ? QAccessible::ListItem
                                                    : QAccessible::Section;
}

QAccessible::State TranscriptGroup::state() const
{
    QAccessible::State state = TranscriptNode::state();
    const Container *known = container();
    if (known && m_key.group == TurnOutline::Kind::Item &&
        known->kind == Container::Kind::TaskItem) {
        state.checkable = true;
        state.checked = known->checked;
    }
    return state;
}

} // namespace parley
