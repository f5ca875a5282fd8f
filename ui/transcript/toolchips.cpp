// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/toolchips.h"

#include "chat/toolnotes.h"
#include "text/visibletext.h"
#include "ui/tools/toolwords.h"

#include <QCoreApplication>

namespace parley {

namespace {

constexpr qsizetype longestInChip = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ToolChips)
};

ChipItem resultChip(const Node &results, const ToolResultPart &result)
{
    const auto note = toolNote(results, result.callId);
    const bool named = note && !note->tool.isEmpty();
    ChipItem chip =
        toolChip(named ? toolTitle(note->tool) : Words::tr("Result"), result.text, false);
    chip.failed = result.isError;
    if (!result.isError) {
        chip.took = note ? note->duration : std::chrono::milliseconds(0); // not known
    }
    return chip;
}

} // namespace

ChipItem toolChip(const QString &name, const QString &arguments, bool running)
{
    ChipItem chip;
    chip.kind = ChipItem::Kind::Tool;
    chip.name = visibleLine(name, longestInChip);
    chip.argument = visibleLine(arguments, longestInChip);
    chip.body = visibleText(arguments);
    chip.running = running;
    return chip;
}

QList<ChipItem> resultChips(const Node &results, bool live)
{
    QList<ChipItem> chips;
    for (const Part &part : results.message.parts) {
        if (const auto *result = std::get_if<ToolResultPart>(&part)) {
            chips.append(resultChip(results, *result));
        }
    }
    for (const QString &id : notedCalls(results)) {
        const auto note = toolNote(results, id);
        if (note && note->outcome == ToolOutcome::Started && !toolResultOf(results.message, id)) {
            ChipItem chip = toolChip(toolTitle(note->tool),
                                     live ? QString() : missingResult(results, id).text, live);
            chip.failed = !live;
            chips.append(chip);
        }
    }
    return chips;
}

std::optional<CardItem> callsNote(const Node &results, const TurnFacts &facts)
{
    const bool live = facts.status.phase != SessionPhase::Idle;
    if (!facts.last || live || results.message.role != Role::Tool) {
        return std::nullopt;
    }
    const int most = results.meta.details.value(toolCeilingDetail).toInt();
    CardItem note;
    note.card.title = most > 0 ? Words::tr("Stopped at the limit of rounds of calls: %1").arg(most)
                      : results.state == NodeState::Interrupted
                          ? Words::tr("The calls were stopped before they ended")
                          : Words::tr("No answer followed");
    note.card.icon = QStringLiteral("tool");
    note.card.tone = ErrorTone::Neutral;
    note.card.actions = {ErrorAction::Continue};
    note.card.firstIsPrimary = false;
    note.card.quiet = true;
    return note;
}

} // namespace parley
