// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The closed set of things that can happen while an answer arrives. Order, for every provider:
// Started at most once and before anything but Failed; then any number of the middle ones; then
// exactly one Finished or Failed; then silence. An answer that is steered (ReplyStream::steer())
// ends with Superseded, and the same order begins anew. Plain values, any thread.
#pragma once

#include "base/error.h"
#include "chat/message.h"
#include "chat/ratelimit.h"
#include "chat/usage.h"

#include <memory>

namespace parley {

// Normalised end of an answer; the vendor's own word travels beside it.
enum class StopReason {
    Stop,
    Length, // ran into max_tokens
    ToolCalls,
    ContentFilter,
    Refusal,
    Pause,         // send the content back as it is to go on
    ContextLength, // the window was full while writing
    Steered,       // the person said something meanwhile; only after Superseded
    Error,
};

struct Started
{
    QString responseId;           // empty: not said
    QString model;                // the model that really answers; may differ from the one asked
    QString requestId;            // from the response header
    QList<RateLimit> limits = {}; // likewise
    friend bool operator==(const Started &, const Started &) = default;
};

struct TextDelta
{
    QString text;
    friend bool operator==(const TextDelta &, const TextDelta &) = default;
};

// Reasoning is made of blocks, numbered in order of appearance.
struct ReasoningDelta
{
    QString text;
    int block = 0;
    friend bool operator==(const ReasoningDelta &, const ReasoningDelta &) = default;
};

// Replaces (never adds to) the signature or opaque bytes of a reasoning block.
struct ReasoningSigned
{
    QString signature;
    QByteArray opaque;
    int block = 0;
    friend bool operator==(const ReasoningSigned &, const ReasoningSigned &) = default;
};

struct RefusalDelta
{
    QString text;
    friend bool operator==(const RefusalDelta &, const RefusalDelta &) = default;
};

// Tool calls are numbered 0, 1, … in order of appearance, whatever the vendor's index says.
struct ToolCallStarted
{
    int index = 0;
    QString id;
    QString name;
    bool custom = false;
    friend bool operator==(const ToolCallStarted &, const ToolCallStarted &) = default;
};

struct ToolCallDelta
{
    int index = 0;
    QString arguments; // appended
    friend bool operator==(const ToolCallDelta &, const ToolCallDelta &) = default;
};

struct CitationAdded
{
    CitationPart citation;
    friend bool operator==(const CitationAdded &, const CitationAdded &) = default;
};

struct ServerToolCalled
{
    ServerToolPart tool;
    friend bool operator==(const ServerToolCalled &, const ServerToolCalled &) = default;
};

// Something only one vendor says ("stop_details", "timings", "provider_name", …), kept for display
// and for sending back. The last one of a name wins.
struct DetailReported
{
    QString name;
    QByteArray json; // any JSON value
    friend bool operator==(const DetailReported &, const DetailReported &) = default;
};

// Counters are totals so far: the last one wins, they are never added up.
struct UsageReported
{
    Usage usage;
    QByteArray raw; // the vendor's last usage object, JSON
    friend bool operator==(const UsageReported &, const UsageReported &) = default;
};

struct Finished
{
    StopReason reason = StopReason::Stop;
    QString rawReason;
    friend bool operator==(const Finished &, const Finished &) = default;
};

// The person said something meanwhile: what came so far stays as it is, and what follows is another
// answer, which heeds what they said.
struct Superseded
{
    QString rawReason;
    friend bool operator==(const Superseded &, const Superseded &) = default;
};

// What a provider keeps of an answer that broke, to go on with it.
class ResumeState
{
public:
    virtual ~ResumeState() = default;
};

// Where an answer that the server still writes can be taken up: Provider::resume(). Empty: it
// can't.
struct ResumePoint
{
    QString responseId;
    qint64 sequence = 0; // number of the last event that was read
    std::shared_ptr<ResumeState> state = {};
    [[nodiscard]] bool isEmpty() const { return responseId.isEmpty(); }
    friend bool operator==(const ResumePoint &, const ResumePoint &) = default;
};

struct Failed
{
    Error error;
    std::optional<StopReason>
        reason; // where the vendor also named an end ("error", a blocked prompt)
    QString rawReason;
    ResumePoint resume = {};
    friend bool operator==(const Failed &, const Failed &) = default;
};

using StreamEvent = std::variant<Started, TextDelta, ReasoningDelta, ReasoningSigned, RefusalDelta,
                                 ToolCallStarted, ToolCallDelta, CitationAdded, ServerToolCalled,
                                 DetailReported, UsageReported, Superseded, Finished, Failed>;

// "stop", "length", "tool_calls", "content_filter", "refusal", "pause", "context_length",
// "steered", "error"
[[nodiscard]] QLatin1String stopReasonName(StopReason reason);

// Whether a person sees something of it: after such an event nothing is re-sent silently.
[[nodiscard]] bool isVisible(const StreamEvent &event);

} // namespace parley
