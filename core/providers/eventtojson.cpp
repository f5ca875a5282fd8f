// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/eventtojson.h"

#include "base/json.h"
#include "providers/decoderesult.h"

namespace parley {

namespace {

using L1 = QLatin1String;

QJsonValue parsed(const QByteArray &bytes)
{
    const auto value = json::parseValue(bytes);
    return value ? *value : QJsonValue();
}

QJsonObject named(const char *name, QJsonObject members)
{
    members.insert(L1("event"), L1(name));
    return members;
}

struct Writer
{
    QJsonObject operator()(const Started &started) const
    {
        return named("started", {{L1("response_id"), started.responseId},
                                 {L1("model"), started.model},
                                 {L1("request_id"), started.requestId}});
    }
    QJsonObject operator()(const TextDelta &delta) const
    {
        return named("text", {{L1("text"), delta.text}});
    }
    QJsonObject operator()(const ReasoningDelta &delta) const
    {
        return named("reasoning", {{L1("text"), delta.text}, {L1("block"), delta.block}});
    }
    QJsonObject operator()(const ReasoningSigned &mark) const
    {
        return named("reasoning_signed", {{L1("signature"), mark.signature},
                                          {L1("opaque"), parsed(mark.opaque)},
                                          {L1("block"), mark.block}});
    }
    QJsonObject operator()(const RefusalDelta &delta) const
    {
        return named("refusal", {{L1("text"), delta.text}});
    }
    QJsonObject operator()(const ToolCallStarted &call) const
    {
        return named("tool", {{L1("index"), call.index},
                              {L1("id"), call.id},
                              {L1("name"), call.name},
                              {L1("type"), call.custom ? L1("custom") : L1("function")}});
    }
    QJsonObject operator()(const ToolCallDelta &delta) const
    {
        return named("tool", {{L1("index"), delta.index}, {L1("delta"), delta.arguments}});
    }
    QJsonObject operator()(const CitationAdded &added) const
    {
        return named("citation", {{L1("url"), added.citation.url},
                                  {L1("title"), added.citation.title},
                                  {L1("cited_text"), added.citation.citedText},
                                  {L1("raw"), parsed(added.citation.raw)}});
    }
    QJsonObject operator()(const ServerToolCalled &called) const
    {
        return named("server_tool", {{L1("type"), called.tool.type},
                                     {L1("id"), called.tool.id},
                                     {L1("name"), called.tool.name},
                                     {L1("input"), parsed(called.tool.input)}});
    }
    QJsonObject operator()(const DetailReported &detail) const
    {
        return named("detail", {{L1("name"), detail.name}, {L1("value"), parsed(detail.json)}});
    }
    QJsonObject operator()(const UsageReported &reported) const
    {
        return named("usage", {{L1("usage"), usageToJson(reported.usage)},
                               {L1("raw"), parsed(reported.raw)}});
    }
    QJsonObject operator()(const Superseded &superseded) const
    {
        return named("superseded", {{L1("raw_stop_reason"), superseded.rawReason}});
    }
    QJsonObject operator()(const Finished &finished) const
    {
        return named("finished", {{L1("stop_reason"), stopReasonName(finished.reason)},
                                  {L1("raw_stop_reason"), finished.rawReason}});
    }
    QJsonObject operator()(const Failed &failed) const
    {
        return named("failed", {{L1("error"), errorToJson(failed.error)},
                                {L1("kind"), errorKindName(failed.error.kind)}});
    }
};

} // namespace

QJsonObject eventToJson(const StreamEvent &event)
{
    return std::visit(Writer(), event);
}

} // namespace parley
