// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/toolbook.h"

#include "base/names.h"

namespace parley {

namespace {

constexpr std::array decisionNames = {
    std::pair{ToolDecision::Once, "once"},
    std::pair{ToolDecision::InChat, "chat"},
    std::pair{ToolDecision::Always, "always"},
    std::pair{ToolDecision::Refused, "refused"},
};
constexpr std::array outcomeNames = {
    std::pair{ToolOutcome::Asked, "asked"},     std::pair{ToolOutcome::Started, "started"},
    std::pair{ToolOutcome::Done, "done"},       std::pair{ToolOutcome::Failed, "failed"},
    std::pair{ToolOutcome::Refused, "refused"}, std::pair{ToolOutcome::Cancelled, "cancelled"},
};

} // namespace

QLatin1String toolDecisionName(ToolDecision decision)
{
    return nameIn(decisionNames, decision);
}

std::optional<ToolDecision> toolDecisionFromName(QStringView name)
{
    return valueIn(decisionNames, name);
}

QLatin1String toolOutcomeName(ToolOutcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

std::optional<ToolOutcome> toolOutcomeFromName(QStringView name)
{
    return valueIn(outcomeNames, name);
}

} // namespace parley
