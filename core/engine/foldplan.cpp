// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/foldplan.h"

#include "chat/shortened.h"

namespace parley {

namespace {

// How much of the room is filled after a cut, and how much the first turn alone may take.
constexpr double goodFilling = 0.6;
constexpr qint64 firstShare = 8;

struct Weighing
{
    const SendTarget &target;
    const ModelHabits &habits;
    TallyBook &book;
    CountWay way = countWayOf(target.model);

    [[nodiscard]] TokenTally of(const Message &message)
    {
        return message.parts.isEmpty() ? TokenTally() : book.message(message, way);
    }
    [[nodiscard]] TokenTally frame(const QString &system, const QString &lead)
    {
        TokenTally tally = book.text(system, way);
        tally.messages += system.isEmpty() ? 0 : 1;
        tally += book.text(lead, way);
        return tally;
    }
    [[nodiscard]] qint64 question(const TokenTally &tally) const
    {
        return questionWeight(tally, target, habits);
    }
};

// A path, and what each step weighs as it is sent now and once it is folded.
struct Scales
{
    TokenTally frame;
    QList<TokenTally> fromHere; // this step and all below
    QList<TokenTally> folded;   // all above this step; only where something has to go
};

Scales weigh(Weighing &weighing, const FoldedPath &path, const QString &system)
{
    Scales scales;
    scales.frame = weighing.frame(system, path.lead);
    scales.fromHere.resize(path.steps.size() + 1);
    for (qsizetype i = path.steps.size() - 1; i >= 0; --i) {
        scales.fromHere[i] = weighing.of(path.steps.at(i).message);
        scales.fromHere[i] += scales.fromHere.at(i + 1);
    }
    return scales;
}

QList<TokenTally> weighFolded(Weighing &weighing, const FoldedPath &path, FoldRule rule,
                              qsizetype firstTurn)
{
    QList<TokenTally> folded;
    TokenTally above;
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        folded.append(above);
        const Message &message = path.steps.at(i).message;
        if (rule == FoldRule::Shorten) {
            above += weighing.of(shortened(message));
        } else if (i < firstTurn) {
            above += weighing.of(message);
        }
    }
    folded.append(above);
    return folded;
}

// Steps to fold; 0: it would not help.
qsizetype chooseEnd(const Weighing &weighing, const Scales &scales, const QList<qsizetype> &turns,
                    qint64 room)
{
    const auto good = static_cast<qint64>(static_cast<double>(room) * goodFilling);
    qsizetype enough = 0;
    for (qsizetype turn = 1; turn < turns.size(); ++turn) {
        TokenTally all = scales.frame;
        all += scales.folded.at(turns.at(turn));
        all += scales.fromHere.at(turns.at(turn));
        const qint64 weight = weighing.question(all);
        if (weight <= room) {
            enough = turns.at(turn);
        }
        if (weight <= good) {
            break;
        }
    }
    return enough;
}

} // namespace

std::optional<qint64> inputRoom(const SendTarget &target, const ModelHabits &habits)
{
    if (!target.info || !target.info->context) {
        return std::nullopt;
    }
    return *target.info->context - answerReserve(target, habits);
}

std::optional<Compaction> foldToFit(const Conversation &conversation, const NextMessage &next,
                                    const SendTarget &target, const ModelHabits &habits,
                                    const QDateTime &now, TallyBook &book)
{
    const Compaction &choice = conversation.head().compaction;
    const auto room = inputRoom(target, habits);
    if (!choice.automatic || !room) {
        return std::nullopt;
    }
    QList<PathStep> steps = wholePath(conversation, next.parent);
    steps.append({{}, next.message, Fate::Sent});
    const QList<qsizetype> turns = turnsOf(steps);
    const FoldedPath path = compacted(steps, choice);
    Weighing weighing{target, habits, book};
    const bool drops = choice.automatic == FoldRule::Drop;
    qsizetype firstTurn = drops && choice.keepsFirst ? turns.value(1) : 0;
    Scales scales = weigh(weighing, path, conversation.head().system);
    TokenTally all = scales.frame;
    all += scales.fromHere.first();
    if (weighing.question(all) <= *room) {
        return std::nullopt;
    }
    scales.folded = weighFolded(weighing, path, *choice.automatic, firstTurn);
    if (weightOf(scales.folded.value(firstTurn), target, habits) > *room / firstShare) {
        firstTurn = 0;
        scales.folded = weighFolded(weighing, path, *choice.automatic, firstTurn);
    }
    const qsizetype end = chooseEnd(weighing, scales, turns, *room);
    if (end <= 0) {
        return std::nullopt;
    }
    Fold fold;
    fold.id = FoldId::create();
    fold.rule = *choice.automatic;
    fold.last = steps.at(end - 1).node;
    fold.keepsFirst = firstTurn > 0;
    fold.made = now;
    Compaction planned = choice;
    planned.folds.removeIf([&](const Fold &old) { // this one reaches further
        return old.rule == fold.rule && path.folds.contains(old.id);
    });
    planned.put(fold);
    return planned;
}

SendTarget targetOf(const Services &services, const Answerer &answerer)
{
    return {answerer.profile, answerer.model.model, answerer.sampling,
            services.memory.models.find(answerer.model)};
}

Conversation fitted(const Services &services, Conversation conversation, const NextMessage &next,
                    const Answerer &answerer, TallyBook &book)
{
    if (!conversation.head().compaction.automatic) {
        return conversation;
    }
    const auto planned = foldToFit(conversation, next, targetOf(services, answerer),
                                   services.memory.habits, services.clock.now(), book);
    if (planned) {
        conversation.head().compaction = *planned;
    }
    return conversation;
}

} // namespace parley
