// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/plaindelta.h"

#include "base/jsonreader.h"

namespace parley {

namespace {

template <std::size_t count>
using Names = std::array<QByteArrayView, count>;

// For members of which any value means more than a piece of text.
bool silent(JsonReader &json)
{
    return json.null();
}

bool stringOrNull(JsonReader &json, QString &text)
{
    return json.null() || json.string(text);
}

// An array of one value, which `element` reads.
template <class Element>
bool only(JsonReader &json, Element element)
{
    int count = 0;
    return json.array([&] { return ++count == 1 && element(); }) && count == 1;
}

bool first(JsonReader &json)
{
    int index = 0;
    return json.integer(index) && index == 0;
}

// What follows a call's opening: its index and more of its arguments.
bool chatCall(JsonReader &json, PlainChatDelta &found)
{
    enum : std::size_t { Index, Function, Type };
    static constexpr Names<5> names = {"index", "function", "type", "id", "custom"};
    enum : std::size_t { Arguments };
    static constexpr Names<2> functionNames = {"arguments", "name"};
    QByteArrayView type = "function";
    const bool isRead = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Index:
            return json.integer(found.call.emplace());
        case Function:
            return json.object(functionNames, [&](std::size_t member) {
                return member == Arguments ? json.string(found.arguments) : silent(json);
            });
        case Type:
            return json.null() || json.word(type);
        default:
            return silent(json);
        }
    });
    return isRead && found.call && type == "function";
}

bool chatDelta(JsonReader &json, PlainChatDelta &found)
{
    enum : std::size_t { Content, ReasoningContent, Reasoning, ToolCalls };
    static constexpr Names<8> names = {"content",       "reasoning_content", "reasoning",
                                       "tool_calls",    "refusal",           "reasoning_details",
                                       "function_call", "annotations"};
    QString second;
    const bool isRead = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Content:
            return stringOrNull(json, found.content);
        case ReasoningContent:
            return stringOrNull(json, found.reasoning);
        case Reasoning:
            return stringOrNull(json, second);
        case ToolCalls:
            return json.null() || only(json, [&] { return chatCall(json, found); });
        default:
            return silent(json);
        }
    });
    if (found.reasoning.isEmpty()) {
        found.reasoning = second;
    }
    return isRead;
}

bool chatChoice(JsonReader &json, PlainChatDelta &found)
{
    enum : std::size_t { Index, Delta };
    static constexpr Names<5> names = {"index", "delta", "finish_reason", "message", "usage"};
    return json.object(names, [&](std::size_t place) {
        switch (place) {
        case Index:
            return first(json);
        case Delta:
            return chatDelta(json, found);
        default:
            return silent(json);
        }
    });
}

bool geminiPart(JsonReader &json, PlainGeminiDelta &found)
{
    enum : std::size_t { Text, Thought };
    static constexpr Names<5> names = {"text", "thought", "functionCall", "executableCode",
                                       "thoughtSignature"};
    return json.object(names, [&](std::size_t place) {
        switch (place) {
        case Text:
            return json.string(found.text);
        case Thought:
            return json.boolean(found.isThought);
        default:
            return silent(json);
        }
    });
}

bool geminiCandidate(JsonReader &json, PlainGeminiDelta &found)
{
    enum : std::size_t { Index, Content };
    static constexpr Names<5> names = {"index", "content", "finishReason", "citationMetadata",
                                       "groundingMetadata"};
    static constexpr Names<1> partsOnly = {"parts"};
    return json.object(names, [&](std::size_t place) {
        switch (place) {
        case Index:
            return first(json);
        case Content:
            return json.object(partsOnly, [&](std::size_t) {
                return only(json, [&] { return geminiPart(json, found); });
            });
        default:
            return silent(json);
        }
    });
}

bool ollamaMessage(JsonReader &json, PlainOllamaDelta &found)
{
    enum : std::size_t { Content, Thinking };
    static constexpr Names<3> names = {"content", "thinking", "tool_calls"};
    return json.object(names, [&](std::size_t place) {
        switch (place) {
        case Content:
            return stringOrNull(json, found.content);
        case Thinking:
            return stringOrNull(json, found.thinking);
        default:
            return silent(json);
        }
    });
}

} // namespace

std::optional<PlainChatDelta> PlainChatDelta::read(QByteArrayView bytes)
{
    enum : std::size_t { Choices, Provider, Usage };
    static constexpr Names<11> names = {
        "choices",   "provider",        "usage",      "error",
        "timings",   "prompt_progress", "moderation", "openrouter_metadata",
        "citations", "search_results",  "x_groq"};
    PlainChatDelta found;
    bool hasChoice = false;
    JsonReader json(bytes);
    const bool isPlain = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Choices:
            hasChoice = true;
            return only(json, [&] { return chatChoice(json, found); });
        case Provider:
            return stringOrNull(json, found.provider);
        case Usage:
            return json.null() || json.skip(&found.usage);
        default:
            return silent(json);
        }
    });
    return isPlain && json.atEnd() && hasChoice ? std::optional(found) : std::nullopt;
}

std::optional<PlainResponsesDelta> PlainResponsesDelta::read(QByteArrayView bytes)
{
    enum : std::size_t { Type, Delta, Output, Summary, Content, Number };
    static constexpr Names<6> names = {"type",          "delta",         "output_index",
                                       "summary_index", "content_index", "sequence_number"};
    PlainResponsesDelta found;
    JsonReader json(bytes);
    const bool isPlain = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Type:
            return json.word(found.type);
        case Delta:
            return json.string(found.delta);
        case Output:
            return json.integer(found.outputIndex);
        case Summary:
            return json.integer(found.summaryIndex);
        case Content:
            return json.integer(found.contentIndex);
        default:
            return json.integer(found.number.emplace());
        }
    });
    return isPlain && json.atEnd() && found.type.endsWith(".delta") ? std::optional(found)
                                                                    : std::nullopt;
}

std::optional<PlainAnthropicDelta> PlainAnthropicDelta::read(QByteArrayView bytes)
{
    enum : std::size_t { Type, Index, Delta };
    static constexpr Names<4> names = {"type", "index", "delta", "error"};
    enum : std::size_t { DeltaType, Text, Thinking, Json };
    static constexpr Names<5> deltaNames = {"type", "text", "thinking", "partial_json",
                                            "signature"};
    PlainAnthropicDelta found;
    QByteArrayView type;
    std::size_t pieces = 0; // which of them came, a bit each
    JsonReader json(bytes);
    const auto delta = [&](std::size_t place) {
        if (place == DeltaType) {
            return json.word(found.type);
        }
        pieces |= std::size_t(1) << place;
        return place <= Json ? json.string(found.piece) : silent(json);
    };
    const bool isPlain = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Type:
            return json.word(type);
        case Index:
            return json.integer(found.index);
        case Delta:
            return json.object(deltaNames, delta);
        default:
            return silent(json);
        }
    });
    const std::size_t fitting = found.type == "text_delta"         ? std::size_t(1) << Text
                                : found.type == "thinking_delta"   ? std::size_t(1) << Thinking
                                : found.type == "input_json_delta" ? std::size_t(1) << Json
                                                                   : 0;
    return isPlain && json.atEnd() && type == "content_block_delta" && fitting != 0 &&
                   pieces == fitting
               ? std::optional(found)
               : std::nullopt;
}

std::optional<PlainGeminiDelta> PlainGeminiDelta::read(QByteArrayView bytes)
{
    enum : std::size_t { Candidates, Usage };
    static constexpr Names<4> names = {"candidates", "usageMetadata", "promptFeedback", "error"};
    PlainGeminiDelta found;
    bool hasCandidate = false;
    JsonReader json(bytes);
    const bool isPlain = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Candidates:
            hasCandidate = true;
            return only(json, [&] { return geminiCandidate(json, found); });
        case Usage:
            return json.skip(&found.usage);
        default:
            return silent(json);
        }
    });
    return isPlain && json.atEnd() && hasCandidate ? std::optional(found) : std::nullopt;
}

std::optional<PlainOllamaDelta> PlainOllamaDelta::read(QByteArrayView bytes)
{
    enum : std::size_t { Message, Done };
    static constexpr Names<3> names = {"message", "done", "error"};
    PlainOllamaDelta found;
    bool isDone = false;
    JsonReader json(bytes);
    const bool isPlain = json.object(names, [&](std::size_t place) {
        switch (place) {
        case Message:
            return ollamaMessage(json, found);
        case Done:
            return json.boolean(isDone);
        default:
            return silent(json);
        }
    });
    return isPlain && json.atEnd() && !isDone ? std::optional(found) : std::nullopt;
}

std::optional<PlainLmStudioDelta> PlainLmStudioDelta::read(QByteArrayView bytes)
{
    enum : std::size_t { Type };
    static constexpr Names<2> names = {"type", "content"};
    PlainLmStudioDelta found;
    JsonReader json(bytes);
    const bool isPlain = json.object(names, [&](std::size_t place) {
        return place == Type ? json.word(found.type) : json.string(found.content);
    });
    return isPlain && json.atEnd() && found.type.endsWith(".delta") ? std::optional(found)
                                                                    : std::nullopt;
}

} // namespace parley
