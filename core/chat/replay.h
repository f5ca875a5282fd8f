// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A list of prompts put to several models: what is to be asked, and for each prompt and model a
// cell with the answer. Plain values, any thread.
#pragma once

#include "chat/comparison.h"

namespace parley {

inline constexpr qsizetype mostReplayPanes = 32;

struct Replay;
using ReplayId = Id<Replay>;

// A model that says how good each answer is. Its instruction is shown to the person, who may change
// it; {{prompt}} and {{answer}} in it are filled in.
struct ReplayJudge
{
    ModelRef model; // empty: there is none
    QString instruction;
    friend bool operator==(const ReplayJudge &, const ReplayJudge &) = default;
};

struct Replay
{
    ReplayId id;
    QString title;
    QDateTime created;       // UTC
    QList<LineUpPane> panes; // who answers, and how
    QStringList prompts;     // an empty one was lost to damage: it is not asked
    ReplayJudge judge;
    std::optional<Money> budget; // of everything it takes, the judge included

    [[nodiscard]] qsizetype cellCount() const { return prompts.size() * panes.size(); }
    // Empty: there is no such pane.
    [[nodiscard]] ModelRef model(qsizetype pane) const { return panes.value(pane).model; }
    friend bool operator==(const Replay &, const Replay &) = default;
};

struct ReplayCell
{
    int prompt = 0;
    int model = 0; // its place among the panes
    int tries = 0; // requests that were begun for the answer
    Node answer;   // Streaming: it is being asked; Failed: its meta says why
    Node verdict;  // of the judge; a null id: none yet
    // What the judge gave, from 0 to 10: the first number it said.
    [[nodiscard]] std::optional<double> score() const;
    [[nodiscard]] bool isAnswered() const { return answer.state == NodeState::Complete; }
    [[nodiscard]] bool isFailed() const;
    // Answered before, and not asked again: such an answer says so among its details.
    [[nodiscard]] bool isFromCache() const;
    [[nodiscard]] std::optional<Money> cost() const; // of both; absent: not known
    friend bool operator==(const ReplayCell &, const ReplayCell &) = default;
};

struct ReplayRecord
{
    Replay replay;
    QList<ReplayCell> cells; // those that were begun, by prompt, then model
    friend bool operator==(const ReplayRecord &, const ReplayRecord &) = default;
};

struct ReplaySummary
{
    ReplayId id;
    QString title;
    QDateTime created;
    qsizetype cells = 0;
    qsizetype answered = 0;
    qsizetype failed = 0;
    friend bool operator==(const ReplaySummary &, const ReplaySummary &) = default;
};

// What a judge is asked when nobody says otherwise.
[[nodiscard]] QString usualJudgement();
// The instruction with its places filled in, in one go: what stands in prompt or answer is none.
[[nodiscard]] QString judgement(const QString &instruction, const QString &prompt,
                                const QString &answer);
// Configuration error that says what is missing: a model, a prompt, a place for the answer.
[[nodiscard]] Result<void> checkReplay(const Replay &replay);

} // namespace parley
