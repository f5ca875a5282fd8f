// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/turnoutline.h"

namespace parley {

TurnOutline::TurnOutline(const std::vector<TranscriptItem> &items)
{
    m_entries.append(Entry());
    for (size_t i = 0; i < items.size(); ++i) {
        const auto item = static_cast<int>(i);
        if (const auto *block = std::get_if<BlockItem>(&items[i].content)) {
            place(*block, item);
        } else {
            m_levels.clear();
        }
        const int parent = m_levels.isEmpty() ? 0 : m_levels.last().inner;
        m_pieces.append(add(Kind::Piece, item, static_cast<int>(m_levels.size()), parent));
    }
}

int TurnOutline::add(Kind kind, int item, int depth, int parent)
{
    const auto index = static_cast<int>(m_entries.size());
    m_entries.append({kind, item, depth, parent, {}});
    m_entries[parent].children.append(index);
    return index;
}

void TurnOutline::enter(const Container &container, int item)
{
    const int parent = m_levels.isEmpty() ? 0 : m_levels.last().inner;
    const auto depth = static_cast<int>(m_levels.size());
    if (container.kind == Container::Kind::Quote) {
        m_levels.append({container.kind, -1, add(Kind::Quote, item, depth, parent)});
        return;
    }
    const int list = add(Kind::List, item, depth, parent);
    m_levels.append({container.kind, list, add(Kind::Item, item, depth, list)});
}

void TurnOutline::place(const BlockItem &block, int item)
{
    const QList<Container> &containers = block.block.containers;
    const qsizetype same =
        qMin<qsizetype>(block.joinsAbove, qMin(m_levels.size(), containers.size()));
    const bool nextItem = same < m_levels.size() && same < containers.size() &&
                          m_levels.at(same).list >= 0 &&
                          containers.at(same).kind != Container::Kind::Quote &&
                          (m_levels.at(same).kind == Container::Kind::OrderedItem) ==
                              (containers.at(same).kind == Container::Kind::OrderedItem);
    const Level level = nextItem ? m_levels.at(same) : Level();
    m_levels.resize(same);
    if (nextItem) {
        m_levels.append({containers.at(same).kind, level.list,
                         add(Kind::Item, item, static_cast<int>(same), level.list)});
    }
    while (m_levels.size() < containers.size()) {
        enter(containers.at(m_levels.size()), item);
    }
}

int TurnOutline::find(Kind kind, int item, int depth) const
{
    int entry = findPiece(item);
    while (entry > 0) {
        const Entry &known = m_entries.at(entry);
        if (known.kind == kind && known.depth == depth && known.item == item) {
            return entry;
        }
        entry = known.parent;
    }
    return -1;
}

QList<int> TurnOutline::piecesIn(int entry) const
{
    const Entry &known = m_entries.value(entry);
    if (known.kind == Kind::Piece) {
        return {known.item};
    }
    QList<int> pieces;
    for (const int child : known.children) {
        pieces += piecesIn(child);
    }
    return pieces;
}

} // namespace parley
