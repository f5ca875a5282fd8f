// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/pathfold.h"

#include "chat/shortened.h"

#include <algorithm>

namespace parley {

namespace {

struct Reaching
{
    const Fold *fold;
    qsizetype end; // steps it covers
};

// Those that hold, the furthest last.
QList<Reaching> foldsOn(const QList<PathStep> &steps, const Compaction &choice)
{
    QList<Reaching> found;
    for (const Fold &fold : choice.folds) {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const bool isQuestion = i + 1 == steps.size() && steps.at(i).message.role == Role::User;
            if (steps.at(i).node == fold.last && !isQuestion) {
                found.append({&fold, i + 1});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Reaching &a, const Reaching &b) { return a.end < b.end; });
    return found;
}

void leaveOut(PathStep &step, Fate why)
{
    if (step.fate != Fate::NeverCame) {
        step.message.parts.clear();
        step.fate = why;
    }
}

void shorten(PathStep &step)
{
    if (step.fate != Fate::Sent) {
        return;
    }
    Message less = shortened(step.message);
    if (less != step.message) {
        step.message = std::move(less);
        step.fate = step.message.parts.isEmpty() ? Fate::Dropped : Fate::Shortened;
    }
}

void drop(QList<PathStep> &steps, const Reaching &reaching, const QList<qsizetype> &turns)
{
    const bool wanted = reaching.fold->keepsFirst && turns.size() > 1;
    const qsizetype from = wanted ? qMin(turns.at(1), reaching.end) : 0;
    for (qsizetype i = 0; i < reaching.end; ++i) {
        const bool summarised = steps.at(i).fate == Fate::Summarised;
        if (!summarised && i >= from) {
            leaveOut(steps[i], Fate::Dropped);
        }
    }
}

} // namespace

QString leadOf(const QString &summary)
{
    return summary.isEmpty() ? QString()
                             : QStringLiteral("[Summary of this conversation so far]\n%1\n[End of "
                                              "the summary]\n\n")
                                   .arg(summary);
}

FoldedPath compacted(QList<PathStep> whole, const Compaction &choice)
{
    const QList<qsizetype> turns = turnsOf(whole);
    FoldedPath path{std::move(whole), {}, 0, 0, {}};
    const QList<Reaching> all = foldsOn(path.steps, choice);
    for (const Reaching &reaching : all) {
        path.covered = reaching.end;
        path.folds.append(reaching.fold->id);
        switch (reaching.fold->rule) {
        case FoldRule::Drop:
            drop(path.steps, reaching, turns);
            break;
        case FoldRule::Shorten:
            std::for_each(path.steps.begin(), path.steps.begin() + reaching.end, shorten);
            break;
        case FoldRule::Summarise:
            path.lead = leadOf(reaching.fold->summary);
            path.leadAt = reaching.end;
            for (qsizetype i = 0; i < reaching.end; ++i) {
                leaveOut(path.steps[i], Fate::Summarised);
            }
            break;
        }
    }
    return path;
}

QList<qsizetype> turnsOf(const QList<PathStep> &steps)
{
    QList<qsizetype> turns;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Message &message = steps.at(i).message;
        const bool results =
            std::any_of(message.parts.cbegin(), message.parts.cend(), [](const Part &part) {
                return std::holds_alternative<ToolResultPart>(part);
            });
        if (message.role == Role::User && !results) {
            turns.append(i);
        }
    }
    return turns;
}

NodeId foldEnd(const QList<PathStep> &steps, qsizetype kept)
{
    const QList<qsizetype> turns = turnsOf(steps);
    qsizetype end = steps.size();
    const auto answered = [&steps](qsizetype from) {
        return std::any_of(steps.begin() + from, steps.end(), [](const PathStep &step) {
            return step.message.role != Role::User && !step.message.parts.isEmpty();
        });
    };
    qsizetype stay = qMax<qsizetype>(0, kept);
    if (stay == 0 && !turns.isEmpty() && !answered(turns.last())) {
        stay = 1;
    }
    if (stay > 0) {
        end = stay > turns.size() ? 0 : turns.at(turns.size() - stay);
    }
    return end > 0 ? steps.at(end - 1).node : NodeId();
}

} // namespace parley
