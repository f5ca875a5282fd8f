// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One turn as the list of pieces it is painted from. Follows its node while it grows: pieces that
// did not change keep key and revision, so nothing above the open end is measured again. Main
// thread; owned by the model.
#pragma once

#include "engine/chatsession.h"
#include "ui/transcript/foldnote.h"
#include "ui/transcript/markdownsegment.h"
#include "ui/transcript/transcriptitem.h"

#include <functional>
#include <limits>
#include <vector>

namespace parley {

// Titles of a model and its provider and what else an error card needs; see contextOf().
using ModelNaming = std::function<ErrorContext(const ModelRef &)>;

// What a turn looks like beyond its node.
struct TurnFacts
{
    ErrorContext naming;  // of who was asked in the end
    ErrorContext asked;   // of who was meant
    QStringList detours;  // titles of those who were asked before, as in AnswerMeta::detours
    SessionStatus status; // of the session; its node may be another one
    QDateTime today = {}; // by the clock on the wall
    bool parsed = true;   // nothing of it waits to be parsed
    bool last = false;    // of the path
    std::optional<FoldNote> fold = {}; // where the turn is the newest one of a fold
    bool bare = false;                 // its figures are shown elsewhere, or nowhere
    int branch = 1;
    int branches = 1;
};

class TurnContent
{
public:
    static constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

    // Stops when parsing cost about `allowed` nanoseconds; call it again for the rest.
    void update(const Node &node, const TurnFacts &facts, Clock::Steady now,
                qint64 allowed = unlimited);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    // It took more than one update() to get there: not to be thrown away lightly.
    [[nodiscard]] bool isCostly() const { return m_costly; }
    [[nodiscard]] const std::vector<TranscriptItem> &items() const { return m_items; }

private:
    struct Segment
    {
        bool isText = false;
        MarkdownSegment markdown;
        qsizetype firstItem = -1;
        // First piece of each block, counted from firstItem, and the end.
        std::vector<qsizetype> itemOf{0};
    };
    struct Piece // of a message: a run of text, or a run of chips
    {
        bool isText = false;
        QString text;
        ChipsItem chips;
    };

    void updateUser(const Node &node, const TurnFacts &facts);
    void updateAnswer(const Node &node, const TurnFacts &facts, Clock::Steady now);
    [[nodiscard]] QList<Piece> piecesOf(const Node &node, bool live, Clock::Steady now);
    [[nodiscard]] ChipItem reasoningChip(const QString &text, bool running, Clock::Steady now);
    void putBlock(const Block &block, qsizetype segment, qsizetype firstItem);
    void putPiece(qsizetype index, const Piece &piece, bool finished);
    void putFold(const TurnFacts &facts);
    void putTail(const Node &node, const TurnFacts &facts, Clock::Steady now);
    // Writes the next piece; keeps what stands there when it is the same.
    void put(quint64 key, TranscriptItem::Content content);

    std::vector<TranscriptItem> m_items;
    std::vector<Segment> m_segments;
    size_t m_next = 0; // while updating: where the next piece goes
    quint32 m_revision = 0;
    qint64 m_allowed = unlimited; // while updating
    bool m_complete = true;
    bool m_costly = false;
    std::optional<FootnoteItem> m_running; // its figures change a few times a second, not per beat
    Clock::Steady m_runningSince{0};
    std::optional<Clock::Steady> m_thinkingSince;
    std::optional<std::chrono::milliseconds> m_thought;
};

// Length of what was said, without parsing: what estimates are made from.
[[nodiscard]] qsizetype sizeOf(const Node &node);
// The raw Markdown of an answer, or what the person wrote; safe to show.
[[nodiscard]] QString markdownOf(const Node &node);

} // namespace parley
