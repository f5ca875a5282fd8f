// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/detourwords.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct DetourText
{
    Q_DECLARE_TR_FUNCTIONS(parley::DetourWords)
};

QString reasonText(const Error &error)
{
    QString reason;
    switch (error.kind) {
    case ErrorKind::RateLimited:
        reason = DetourText::tr("too many requests");
        break;
    case ErrorKind::QuotaExhausted:
        reason = DetourText::tr("credit used up");
        break;
    case ErrorKind::Overloaded:
        reason = DetourText::tr("overloaded");
        break;
    case ErrorKind::Timeout:
        reason = DetourText::tr("no answer in time");
        break;
    case ErrorKind::Auth:
        reason = DetourText::tr("key rejected");
        break;
    case ErrorKind::Permission:
        reason = DetourText::tr("no access");
        break;
    case ErrorKind::ModelNotFound:
        reason = DetourText::tr("no such model");
        break;
    case ErrorKind::ContextLengthExceeded:
        reason = DetourText::tr("too long for it");
        break;
    case ErrorKind::Transport:
        reason = DetourText::tr("not reachable");
        break;
    case ErrorKind::Configuration:
        reason = DetourText::tr("not set up");
        break;
    case ErrorKind::BudgetReached:
        reason = DetourText::tr("budget reached");
        break;
    default:
        reason = DetourText::tr("could not answer");
    }
    return error.httpStatus == 0
               ? reason
               : DetourText::tr("%1 (%2)", "reason, HTTP status").arg(reason).arg(error.httpStatus);
}

// Who was asked next was the same one: only its key was another.
bool isKeySwitch(const Node &node, qsizetype detour)
{
    const QList<Detour> &all = node.meta.detours;
    const ModelRef &next =
        detour + 1 < all.size() ? all.at(detour + 1).asked : node.meta.answerer();
    return next == all.at(detour).asked;
}

} // namespace

QString fallbackText(const Node &node, const TurnFacts &facts)
{
    if (node.meta.via.isEmpty()) {
        return {};
    }
    const QList<Detour> &detours = node.meta.detours;
    const QString reason = detours.isEmpty() ? DetourText::tr("it failed a moment ago")
                                             : reasonText(detours.first().why);
    const bool answered = node.state == NodeState::Complete || !node.message.parts.isEmpty();
    return answered ? DetourText::tr("%1 answered instead of %2: %3")
                          .arg(facts.naming.model, facts.asked.model, reason)
                    : DetourText::tr("%1 is asked instead of %2: %3")
                          .arg(facts.naming.model, facts.asked.model, reason);
}

QString keySwitchText(const Node &node)
{
    const QList<Detour> &detours = node.meta.detours;
    const qsizetype last = detours.size() - 1;
    return last >= 0 && isKeySwitch(node, last)
               ? DetourText::tr("with another key: %1").arg(reasonText(detours.at(last).why))
               : QString();
}

QString detourText(const Node &node, const TurnFacts &facts, qsizetype detour)
{
    const QString reason = reasonText(node.meta.detours.at(detour).why);
    const QString who = facts.detours.value(detour);
    return isKeySwitch(node, detour) ? DetourText::tr("Another key of %1: %2").arg(who, reason)
                                     : DetourText::tr("Not %1: %2").arg(who, reason);
}

} // namespace parley
