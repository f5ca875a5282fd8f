// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/diffmarks.h"

#include "ui/transcript/transcriptview.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace parley {

void changeStates(TranscriptView &view, int row,
                  const std::function<ItemState(int item, ItemState now)> &state)
{
    TranscriptLayout &pieces = view.pieces();
    const auto anchor = pieces.anchorAt(view.scene().top());
    for (int i = 0; i < static_cast<int>(view.model().items(row).size()); ++i) {
        const Place place{row, i};
        const ItemState now = pieces.state(place);
        const ItemState next = state(i, now);
        if (!(next == now)) {
            pieces.setState(place, next);
        }
    }
    view.scrollTo(pieces.yOf(anchor));
}

DiffMarks::DiffMarks(const ComparedAnswer &left, const ComparedAnswer &right, QObject *parent)
    : QObject(parent), m_left{left, {}, {}}, m_right{right, {}, {}}
{
    connectSide(m_left, m_right);
    connectSide(m_right, m_left);
    look();
}

DiffMarks::~DiffMarks()
{
    for (Side *side : {&m_left, &m_right}) {
        fold(*side, {});
        side->who.view.scene().setTints({});
        side->who.view.viewport()->update();
    }
}

void DiffMarks::connectSide(Side &side, Side &other)
{
    const TranscriptModel &model = side.who.view.model();
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this, &side](const QModelIndex &index) {
                if (side.who.view.model().nodeId(index.row()) == side.who.answer) {
                    look();
                }
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &DiffMarks::look);
    connect(&model, &QAbstractItemModel::modelReset, this, &DiffMarks::look);
    connect(side.who.view.verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this, &side, &other] {
                if (m_together && !m_following) {
                    const QScopedValueRollback once(m_following, true);
                    follow(side, &side == &m_left ? m_diff.left : m_diff.right, other);
                }
            });
}

void DiffMarks::read(Side &side)
{
    side.said = saidIn(side.who.view, side.who.answer);
}

void DiffMarks::look()
{
    read(m_left);
    read(m_right);
    m_diff = diffAnswers(m_left.said.blocks, m_right.said.blocks);
    tint(m_left, m_diff.left);
    tint(m_right, m_diff.right);
    setFolded(m_folded);
    Q_EMIT changed();
}

void DiffMarks::tint(Side &side, const QList<BlockDiff> &diff)
{
    side.who.view.scene().setTints({side.who.answer, side.who.color, tintsOf(side.said, diff)});
    side.who.view.viewport()->update();
}

void DiffMarks::setFolded(bool folded)
{
    m_folded = folded;
    fold(m_left, folded ? equalRuns(m_left.said, m_diff.left, m_diff.right) : QList<EqualRun>());
    fold(m_right, folded ? equalRuns(m_right.said, m_diff.right, m_diff.left) : QList<EqualRun>());
}

void DiffMarks::fold(Side &side, const QList<EqualRun> &runs)
{
    TranscriptView &view = side.who.view;
    const int row = view.model().rowOf(side.who.answer);
    if (row < 0 || runs == side.folded) {
        return;
    }
    QHash<int, int> folded; // by item, as ItemState::folded; 0: no longer
    for (const EqualRun &run : std::as_const(side.folded)) {
        for (int i = 0; i < run.count; ++i) {
            folded.insert(run.first + i, 0);
        }
    }
    for (const EqualRun &run : runs) {
        for (int i = 0; i < run.count; ++i) {
            folded.insert(run.first + i, i == 0 ? run.count : -1);
        }
    }
    side.folded = runs;
    changeStates(view, row, [&folded](int item, ItemState state) {
        const auto found = folded.constFind(item);
        state.folded = found == folded.cend() ? state.folded : *found;
        return state;
    });
}

void DiffMarks::setScrolledTogether(bool together)
{
    m_together = together;
}

void DiffMarks::follow(const Side &lead, const QList<BlockDiff> &diff, const Side &other)
{
    const TranscriptLayout &pieces = lead.who.view.pieces();
    const TranscriptLayout &others = other.who.view.pieces();
    const int row = lead.who.view.model().rowOf(lead.who.answer);
    const int otherRow = other.who.view.model().rowOf(other.who.answer);
    const auto top = pieces.anchorAt(lead.who.view.scene().top());
    if (row < 0 || otherRow < 0 || top.place.row != row || !others.holds(otherRow)) {
        return;
    }
    // The piece at the top, or the last above it that the other has too.
    const auto after = std::partition_point(
        lead.said.pieces.begin(), lead.said.pieces.end(),
        [&top](const SaidPiece &piece) { return piece.item <= top.place.item; });
    for (auto piece = after; piece != lead.said.pieces.begin();) {
        --piece;
        const BlockDiff &block = diff[piece->block];
        const auto partner = std::find_if(
            other.said.pieces.begin(), other.said.pieces.end(),
            [&block](const SaidPiece &candidate) { return candidate.block == block.partner; });
        if (block.moved || partner == other.said.pieces.end()) {
            continue;
        }
        const Place place{otherRow, partner->item};
        const bool atTop = piece->item == top.place.item;
        const int height = qMax(1, pieces.height({row, piece->item}));
        const int share =
            atTop ? qBound(0, top.offset * others.height(place) / height, others.height(place))
                  : others.height(place);
        other.who.view.scrollTo(others.top(place) + share);
        return;
    }
    other.who.view.scrollTo(0);
}

} // namespace parley
