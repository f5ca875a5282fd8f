// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptlayout.h"

#include "ui/transcript/codepainter.h"
#include "ui/transcript/layoutcost.h"

namespace parley {

namespace {

// px at 100 % text size
constexpr int topMargin = 14;
constexpr int beforeAnswer = 12;
constexpr int beforeQuestion = 20;

} // namespace

TranscriptLayout::TranscriptLayout(TranscriptModel &model, const PaintEnvironment &environment)
    : TranscriptGeometry(environment), m_model(model)
{}

TranscriptLayout::~TranscriptLayout() = default;

void TranscriptLayout::reset()
{
    m_rows.clear();
    m_heldFirst = 0;
    m_heldLast = -1;
    m_states.clear();
    sumFrom(0);
    if (m_model.rowCount() > 0) {
        insertRows(0, m_model.rowCount() - 1);
    }
}

int TranscriptLayout::spaceAboveRow(int row) const
{
    if (row == 0) {
        return m_environment.px(topMargin);
    }
    const Node *node = m_model.node(row);
    const bool question = node && node->message.role == Role::User;
    const Node *above = m_model.node(row - 1);
    const bool afterAnswer = above && above->message.role == Role::Assistant;
    return m_environment.px(question && afterAnswer ? beforeQuestion : beforeAnswer);
}

void TranscriptLayout::estimateRow(int row)
{
    Row &made = rowData(row);
    made.items.clear();
    made.open = false;
    made.released = false;
    made.spaceAbove = spaceAboveRow(row);
    const Node *node = m_model.node(row);
    made.height = estimatedTurnHeight(node ? sizeOf(*node) : 0,
                                      node ? node->message.role : Role::User, m_environment);
}

void TranscriptLayout::insertRows(int first, int last)
{
    m_heldLast = rowCount() + last - first; // rows move: look at all of them next time
    m_heldFirst = 0;
    std::vector<Row> fresh(static_cast<size_t>(last - first + 1));
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(fresh.begin()),
                  std::make_move_iterator(fresh.end()));
    for (int row = first; row <= last; ++row) {
        estimateRow(row);
    }
    sumFrom(first);
}

void TranscriptLayout::removeRows(int first, int last)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    sumFrom(first);
}

void TranscriptLayout::forgetAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        estimateRow(row);
    }
    sumFrom(0);
}

int TranscriptLayout::spaceAbove(const TranscriptItem &content, const ItemState &state) const
{
    return state.folded < 0 ? 0 : m_environment.px(content.spaceAbove);
}

void TranscriptLayout::syncItem(int row, int item, const TranscriptItem &content)
{
    Row &owner = rowData(row);
    Item &laid = owner.items[static_cast<size_t>(item)];
    if (laid.key != content.key) {
        laid = Item();
        laid.key = content.key;
        laid.height = estimatedHeight(content, m_states.value({m_model.nodeId(row), content.key}),
                                      m_environment);
    }
    laid.revision = content.revision;
    laid.exact = false;
    laid.spaceAbove = spaceAbove(content, m_states.value({m_model.nodeId(row), content.key}));
}

TranscriptLayout::Change TranscriptLayout::updateRow(int row)
{
    Row &laid = rowData(row);
    if (!laid.open || laid.released) {
        // Nobody looks at it: its height is an estimate again.
        estimateRow(row);
        sumFrom(row);
        return {};
    }
    const std::vector<TranscriptItem> &items = m_model.itemsSoFar(row);
    int first = -1;
    int top = -1; // of the first
    const size_t before = laid.items.size();
    laid.items.resize(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        const bool same = i < before && laid.items[i].key == items[i].key &&
                          laid.items[i].revision == items[i].revision;
        if (!same) {
            if (first < 0) {
                first = static_cast<int>(i);
                top = laid.items[i].top;
            }
            syncItem(row, static_cast<int>(i), items[i]);
        }
    }
    if (first < 0 && before == items.size()) {
        return {};
    }
    first = first < 0 ? static_cast<int>(items.size()) - 1 : first;
    stack(laid, first);
    sumFrom(row);
    const Place place{row, first};
    return {place, painter(place) && laid.items[static_cast<size_t>(first)].top == top};
}

void TranscriptLayout::hold(int row)
{
    m_heldFirst = qMin(m_heldFirst, row);
    m_heldLast = qMax(m_heldLast, row);
}

bool TranscriptLayout::openRow(int row)
{
    Row &laid = rowData(row);
    if (laid.open && !laid.released) {
        return false;
    }
    const std::vector<TranscriptItem> &items = m_model.itemsSoFar(row);
    const bool known = laid.open && laid.items.size() == items.size();
    const int before = laid.height;
    if (!known) {
        laid.items.clear();
        laid.items.resize(items.size());
    }
    for (size_t i = 0; i < items.size(); ++i) {
        if (known && laid.items[i].key == items[i].key) {
            laid.items[i].revision = items[i].revision; // parsed again: the same, numbered anew
        } else {
            syncItem(row, static_cast<int>(i), items[i]);
        }
    }
    laid.open = true;
    laid.released = false;
    hold(row);
    stack(laid, 0);
    sumFrom(row);
    return laid.height != before;
}

bool TranscriptLayout::settleItem(int row, int item)
{
    Row &owner = rowData(row);
    Item &laid = owner.items[static_cast<size_t>(item)];
    if (laid.exact && laid.painter) {
        return false;
    }
    const TranscriptItem &content = m_model.itemsSoFar(row)[static_cast<size_t>(item)];
    const StateKey key{m_model.nodeId(row), content.key};
    ItemState state = m_states.value(key);
    const PainterKind kind = painterKind(content, state);
    if (!laid.painter || laid.kind != kind) {
        laid.painter = makePainter(kind, m_environment);
        laid.kind = kind;
    }
    const auto *block = std::get_if<BlockItem>(&content.content);
    const bool written = m_model.node(row)->state == NodeState::Streaming;
    if (written && block && block->block.kind == BlockKind::Code && !block->block.closed &&
        !state.expanded && block->block.text.count(u'\n') >= CodePainter::foldedLines) {
        // Seen while it was written: it must not fold under the reader's eyes.
        state.expanded = true;
        m_states.insert(key, state);
    }
    const int height = laid.painter->layOut(content, state, m_environment.column);
    ++m_layouts;
    laid.exact = true;
    const bool changed = height != laid.height;
    laid.height = height;
    return changed;
}

bool TranscriptLayout::settle(int top, int bottom, qint64 &allowed)
{
    bool changed = false;
    for (int row = qMax(0, rowAt(top)); row < rowCount() && rowTop(row) <= bottom && allowed > 0;
         ++row) {
        if (openRow(row)) {
            changed = true;
            m_moved.append({row, 0});
        }
        Row &laid = rowData(row);
        const int rowY = rowTop(row);
        int firstMoved = -1;
        // The first piece that reaches into the range.
        auto it = std::lower_bound(laid.items.begin(), laid.items.end(), top - rowY,
                                   [](const Item &i, int y) { return i.top + i.height < y; });
        int shift = 0;
        for (; it != laid.items.end() && rowY + it->top + shift <= bottom && allowed > 0; ++it) {
            const auto index = static_cast<int>(it - laid.items.begin());
            const int before = it->height;
            allowed -= it->exact && it->painter
                           ? 0
                           : layoutCost(m_model.itemsSoFar(row)[static_cast<size_t>(index)]);
            if (settleItem(row, index)) {
                firstMoved = firstMoved < 0 ? index : firstMoved;
                shift += it->height - before;
                m_moved.append({row, index});
            }
        }
        if (firstMoved >= 0) {
            stack(laid, firstMoved);
            sumFrom(row);
            changed = true;
        }
    }
    return changed;
}

bool TranscriptLayout::forgetWaiting()
{
    bool any = false;
    for (int row = m_heldFirst; row <= qMin(m_heldLast, rowCount() - 1); ++row) {
        for (Item &item : rowData(row).items) {
            if (item.painter && item.painter->isWaiting()) {
                item.painter.reset();
                item.exact = false;
                any = true;
            }
        }
    }
    return any;
}

void TranscriptLayout::release(int top, int bottom)
{
    const int first = m_heldFirst;
    const int last = qMin(m_heldLast, rowCount() - 1);
    m_heldFirst = rowCount();
    m_heldLast = -1;
    for (int row = first; row <= last; ++row) {
        Row &laid = rowData(row);
        if (!laid.open || laid.released) {
            continue;
        }
        const int rowY = rowTop(row);
        const bool far = rowY + laid.height < top || rowY > bottom;
        for (Item &item : laid.items) {
            const int y = rowY + item.top;
            if (item.painter && (y + item.height < top || y > bottom)) {
                item.painter.reset();
            }
        }
        const Node *node = m_model.node(row);
        if (far && node && node->state != NodeState::Streaming) {
            laid.released = true;
            m_model.dropItems(row);
        } else {
            hold(row);
        }
    }
}

bool TranscriptLayout::holds(int row) const
{
    return row >= 0 && row < rowCount() && rowData(row).open && !rowData(row).released;
}

const TranscriptItem *TranscriptLayout::item(const Place &place) const
{
    if (!place.isValid() || place.row >= m_model.rowCount()) {
        return nullptr;
    }
    const std::vector<TranscriptItem> &items = m_model.itemsSoFar(place.row);
    return static_cast<size_t>(place.item) < items.size() ? &items[static_cast<size_t>(place.item)]
                                                          : nullptr;
}

BlockPainter *TranscriptLayout::painter(const Place &place) const
{
    if (!place.isValid() || place.row >= rowCount() || place.item >= itemCount(place.row)) {
        return nullptr;
    }
    return rowData(place.row).items[static_cast<size_t>(place.item)].painter.get();
}

TranscriptLayout::StateKey TranscriptLayout::stateKey(const Place &place) const
{
    const TranscriptItem *content = item(place);
    return {m_model.nodeId(place.row), content ? content->key : 0};
}

ItemState TranscriptLayout::state(const Place &place) const
{
    return m_states.value(stateKey(place));
}

void TranscriptLayout::setState(const Place &place, const ItemState &state)
{
    if (state == ItemState()) {
        m_states.remove(stateKey(place));
    } else {
        m_states.insert(stateKey(place), state);
    }
    if (!holds(place.row) || place.item >= itemCount(place.row)) {
        return;
    }
    Row &row = rowData(place.row);
    Item &laid = row.items[static_cast<size_t>(place.item)];
    const TranscriptItem *content = item(place);
    laid.exact = false;
    laid.spaceAbove = spaceAbove(*content, state);
    if (laid.painter) {
        settleItem(place.row, place.item);
    } else {
        laid.height = estimatedHeight(*content, state, m_environment);
    }
    stack(row, place.item);
    sumFrom(place.row);
}

} // namespace parley
