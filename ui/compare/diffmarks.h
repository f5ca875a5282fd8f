// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Shows in two transcripts what differs between an answer in each: what only one of them says is
// tinted, what both say folds on wish, and one follows when the other is scrolled. Looks again when
// an answer changes. Takes everything off when it is destroyed. Main thread; the views outlive it.
#pragma once

#include "ui/compare/saidblocks.h"

#include <QObject>
#include <functional>

namespace parley {

class TranscriptView;

struct ComparedAnswer
{
    TranscriptView &view;
    NodeId answer;
    ColorRole color; // of the model, or one that gives nothing away
};

class DiffMarks final : public QObject
{
    Q_OBJECT
public:
    DiffMarks(const ComparedAnswer &left, const ComparedAnswer &right, QObject *parent = nullptr);
    ~DiffMarks() override;

    // Both read the same.
    [[nodiscard]] bool isEmpty() const { return m_diff.isEmpty(); }
    void setFolded(bool folded);
    void setScrolledTogether(bool together);

Q_SIGNALS:
    // An answer changed, and what differs with it.
    void changed();

private:
    struct Side
    {
        ComparedAnswer who;
        SaidBlocks said;
        QList<EqualRun> folded; // now
    };

    void look();
    void read(Side &side);
    void connectSide(Side &side, Side &other);
    void tint(Side &side, const QList<BlockDiff> &diff);
    void fold(Side &side, const QList<EqualRun> &runs);
    // Brings what the first one shows at its top to the top of the other.
    void follow(const Side &lead, const QList<BlockDiff> &diff, const Side &other);

    Side m_left;
    Side m_right;
    AnswerDiff m_diff;
    bool m_folded = false;
    bool m_together = false;
    bool m_following = false;
};

// Folds, unfolds, … many pieces of a turn at once: `state` says what each gets.
void changeStates(TranscriptView &view, int row,
                  const std::function<ItemState(int item, ItemState now)> &state);

} // namespace parley
