// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/toolnotes.h"

#include "base/json.h"

namespace parley {

namespace {

QJsonObject notesIn(const Node &results)
{
    return json::parseObject(results.meta.details.value(toolNotesDetail)).value_or(QJsonObject());
}

} // namespace

std::optional<ToolNote> toolNote(const Node &results, const QString &callId)
{
    const QJsonObject note = notesIn(results).value(callId).toObject();
    const auto decision = toolDecisionFromName(note.value(QLatin1String("decision")).toString());
    const auto outcome = toolOutcomeFromName(note.value(QLatin1String("outcome")).toString());
    if (!decision || !outcome) {
        return std::nullopt;
    }
    return ToolNote{*decision, *outcome,
                    std::chrono::milliseconds(note.value(QLatin1String("ms")).toInteger()),
                    note.value(QLatin1String("tool")).toString()};
}

void setToolNote(Node &results, const QString &callId, const ToolNote &note)
{
    QJsonObject notes = notesIn(results);
    notes.insert(callId,
                 QJsonObject{{QStringLiteral("decision"), QString(toolDecisionName(note.decision))},
                             {QStringLiteral("outcome"), QString(toolOutcomeName(note.outcome))},
                             {QStringLiteral("tool"), note.tool},
                             {QStringLiteral("ms"), qint64(note.duration.count())}});
    results.meta.details.insert(toolNotesDetail, json::compact(notes));
}

QStringList notedCalls(const Node &results)
{
    return notesIn(results).keys();
}

QList<ToolCallPart> toolCallsOf(const Message &answer)
{
    QList<ToolCallPart> calls;
    for (const Part &part : answer.parts) {
        if (const auto *call = std::get_if<ToolCallPart>(&part)) {
            calls.append(*call);
        }
    }
    return calls;
}

const ToolResultPart *toolResultOf(const Message &results, const QString &callId)
{
    for (const Part &part : results.parts) {
        const auto *result = std::get_if<ToolResultPart>(&part);
        if (result && result->callId == callId) {
            return result;
        }
    }
    return nullptr;
}

ToolResultPart missingResult(const Node &results, const QString &callId)
{
    const auto note = toolNote(results, callId);
    const bool begun = note && note->outcome == ToolOutcome::Started;
    return {callId,
            begun ? QStringLiteral("The program ended before this call did; nobody knows what "
                                   "came of it.")
                  : QStringLiteral("This call was not run."),
            true};
}

} // namespace parley
