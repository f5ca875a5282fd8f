// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One painted piece of a turn, as a plain value without geometry: a paragraph, a code block, the
// bubble of a question, the footnote. The block, not the message, is the unit of layout, so a long
// answer costs no more than what is visible of it. Main thread.
#pragma once

#include "base/clock.h"
#include "chat/conversation.h"
#include "text/block.h"
#include "ui/errortext.h"

#include <memory>
#include <variant>

namespace parley {

struct BlockItem
{
    Block block;
    int joinsAbove = 0; // leading containers shared with the block above (quote bars go through)
    friend bool operator==(const BlockItem &, const BlockItem &) = default;
};

struct AttachedItem
{
    QString name;
    QString picture; // where it stands on the PictureShelf; empty: it can't be shown
    friend bool operator==(const AttachedItem &, const AttachedItem &) = default;
};

struct BubbleItem
{
    QString text; // a slice of what the person wrote
    bool first = true;
    bool last = true;
    bool sliced = false;             // one of several: all are as wide as a bubble may be
    bool afterLineEnd = false;       // a line ended between the slice before and this one
    QList<AttachedItem> attachments; // on the first slice
    int branch = 0;                  // from 1
    int branches = 0;                // 1: no others
    friend bool operator==(const BubbleItem &, const BubbleItem &) = default;
};

// Reasoning or a tool: a chip that opens.
struct ChipItem
{
    enum class Kind { Reasoning, Tool };
    Kind kind = Kind::Reasoning;
    QString name;     // of a tool
    QString argument; // short form, one line
    QString body;     // what opens
    bool running = false;
    bool failed = false;
    std::optional<Clock::Steady> since;            // while running
    std::optional<std::chrono::milliseconds> took; // when known
    qint64 tokens = 0;
    friend bool operator==(const ChipItem &, const ChipItem &) = default;
};

struct ChipsItem
{
    QList<ChipItem> chips;
    friend bool operator==(const ChipsItem &, const ChipsItem &) = default;
};

struct WaitingItem
{
    Clock::Steady since{0};
    QString model;
    QString limitOf; // provider whose limit holds the question back; empty: it has been sent
    friend bool operator==(const WaitingItem &, const WaitingItem &) = default;
};

struct CardItem
{
    ErrorCard card;
    Error error; // the title is worded anew while it counts down
    ErrorContext context;
    std::optional<Clock::Steady> retryAt; // counts down to it
    bool patience = false;                // to the end of patience, not to another attempt
    Clock::Steady since{0};
    friend bool operator==(const CardItem &, const CardItem &) = default;
};

struct SourcesItem
{
    QList<CitationPart> sources;
    friend bool operator==(const SourcesItem &, const SourcesItem &) = default;
};

struct FootnoteItem
{
    QString model; // title
    QString modelId;
    QStringList figures; // in the order in which they may be dropped from the end
    QStringList tooltip; // everything, a line each
    QString description; // for screen readers
    bool running = false;
    bool last = false; // of the conversation: its actions are always visible
    bool showDot = true;
    int branch = 0;
    int branches = 0;
    friend bool operator==(const FootnoteItem &, const FootnoteItem &) = default;
};

// A large value that is rare, kept apart so that the many small ones stay small. Never null.
template <class T>
class Boxed
{
public:
    Boxed(T value) : m_value(std::make_shared<const T>(std::move(value))) {}
    const T &operator*() const { return *m_value; }
    const T *operator->() const { return m_value.get(); }
    friend bool operator==(const Boxed &a, const Boxed &b) { return *a == *b; }

private:
    std::shared_ptr<const T> m_value;
};
using CardBox = Boxed<CardItem>;
using FootnoteBox = Boxed<FootnoteItem>;

struct TranscriptItem
{
    using Content = std::variant<BlockItem, BubbleItem, ChipsItem, WaitingItem, CardBox,
                                 SourcesItem, FootnoteBox>;
    Content content;
    quint64 key = 0;      // the same piece keeps its key while the answer grows
    quint32 revision = 0; // grows when the content changed
    int spaceAbove = 0;   // px at 100 % text size
};

// What of a piece is open, wrapped or scrolled; belongs to the view, survives its layout.
struct ItemState
{
    int open = -1; // index of the open chip; 0: details of a card
    bool wrap = false;
    bool expanded = false; // all lines of a long code block
    int rows = 0;          // of a long table, beyond the first ones
    int scrollX = 0;
    int scrollY = 0;
    int copied = 0;   // a copy button that says "Copied": part index + 1
    int pictures = 0; // grows when one of its pictures came or went
    int folded = 0;   // by a comparison: a bar for that many pieces from this on; -1: behind a bar
    friend bool operator==(const ItemState &, const ItemState &) = default;
};

// The text a person can select in it; also what a screen reader gets.
[[nodiscard]] QString itemText(const TranscriptItem &item);
// Whether it is part of what was said (not chrome such as footnotes).
[[nodiscard]] bool isSaid(const TranscriptItem &item);

} // namespace parley
