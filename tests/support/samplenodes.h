// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Conversations for tests of whatever keeps or exports them: every kind of part, branches, errors,
// texts of the world. Header only; deterministic except for ids.
#pragma once

#include "chat/conversation.h"

#include <QTimeZone>

namespace parley::sample {

inline QDateTime time(qint64 seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + seconds * 1000, QTimeZone::utc())
        .toUTC();
}

// Han, Arabic, Devanagari, Thai, emoji with joiners, combining marks, controls, quotes, NUL.
inline QString worldText()
{
    QString text = QStringLiteral("你好，世界 مرحبا नमस्ते สวัสดี "
                                  "👩‍👩‍👧‍👦 "
                                  "e\u0301 "
                                  "\u202E "
                                  "x "
                                  "\"'<&>\\ \t\n\r ");
    text.append(QChar(0));
    text.append(QStringLiteral("end"));
    return text;
}

inline ConversationHead head(const QString &title = QStringLiteral("A talk"), qint64 seconds = 0)
{
    ConversationHead head;
    head.id = ConversationId::create();
    head.title = title;
    head.titleByPerson = true;
    head.created = time(seconds);
    head.updated = time(seconds + 1);
    head.system = QStringLiteral("Be brief. 简短。");
    head.model = {QStringLiteral("openai"), QStringLiteral("gpt/with/slashes")};
    head.sampling.temperature = 0.30000000000000004;
    head.sampling.topP = 1.0;
    head.sampling.maxTokens = 4096;
    head.sampling.stop = {QStringLiteral("\n\n"), QString()};
    head.sampling.reasoningEffort = QStringLiteral("high");
    head.draft = QStringLiteral("half a sen");
    Fold fold;
    fold.id = FoldId::create();
    fold.rule = FoldRule::Summarise;
    fold.last = NodeId::create();
    fold.summary = QStringLiteral("Of \"this\" 和那个 🚀\n");
    fold.by = head.model;
    fold.cost = Money::fromNano(1'234);
    fold.made = time(seconds);
    head.compaction.put(fold);
    head.compaction.automatic = FoldRule::Shorten;
    head.compaction.instruction = QStringLiteral("Short. 简短。");
    head.cached = false;
    return head;
}

inline Node node(Role role, const QString &text, const NodeId &parent = {}, qint64 seconds = 0)
{
    Node node;
    node.id = NodeId::create();
    node.parent = parent;
    node.message = Message::fromText(role, text);
    node.created = time(seconds);
    return node;
}

inline QByteArray binary()
{
    QByteArray bytes;
    for (int i = 0; i < 512; ++i) {
        bytes.append(static_cast<char>(i));
    }
    return bytes;
}

// One node with every kind of part and everything that can be known of an answer.
inline Node fullAnswer(const NodeId &parent = {})
{
    Node answer = node(Role::Assistant, worldText(), parent, 5);
    answer.state = NodeState::Interrupted;
    answer.message.parts += QList<Part>{
        ReasoningPart{QStringLiteral("Let me think"), QStringLiteral("sig=="),
                      QByteArrayLiteral("{\"type\":\"thinking\"}")},
        ReasoningPart{QString(), QString(), binary()},
        RefusalPart{QStringLiteral("No.")},
        ImagePart{QStringLiteral("image/png"), binary(), QStringLiteral("../bild äöü.png")},
        FilePart{QStringLiteral("application/pdf"), QByteArray(), QStringLiteral("empty.pdf")},
        ToolCallPart{QStringLiteral("call_1"), QStringLiteral("look_up"),
                     QStringLiteral("{\"q\": 1.0}"), false},
        ToolCallPart{QStringLiteral("call_2"), QStringLiteral("run"), QStringLiteral("free text"),
                     true},
        ToolResultPart{QStringLiteral("call_1"), QStringLiteral("42"), true},
        CitationPart{QStringLiteral("https://example.org/?a=1&b=2"), QStringLiteral("Title"),
                     QStringLiteral("cited"), QByteArrayLiteral("[1, 2]")},
        ServerToolPart{QStringLiteral("web_search"), QStringLiteral("ws_1"),
                       QStringLiteral("search"), QByteArrayLiteral("{ \"query\" : \"x\" }")},
        TextPart{QString()},
    };
    AnswerMeta &meta = answer.meta;
    meta.asked = {QStringLiteral("openai"), QStringLiteral("gpt/with/slashes")};
    meta.answeredBy = QStringLiteral("gpt-real");
    meta.responseId = QStringLiteral("resp_1");
    meta.requestId = QStringLiteral("req_1");
    meta.usage = Usage{};
    meta.usage->input = 9'007'199'254'740'993; // not a double
    meta.usage->output = 0;
    meta.usage->reasoning = 7;
    meta.usage->reportedCost = Money::fromNano(-9'223'372'036'854'775'807);
    meta.cost = Cost{Money::fromNano(9'223'372'036'854'775'807), Cost::Basis::Reported,
                     QStringLiteral("openai/gpt-6-luna"), QDate(2026, 11, 21), Money::fromNano(0)};
    meta.rawUsage = QByteArrayLiteral("{\"prompt_tokens\": 12}");
    meta.stopReason = StopReason::ContextLength;
    meta.rawStopReason = QStringLiteral("max_context");
    meta.details = {{QStringLiteral("timings"), QByteArrayLiteral("{\"a\":1}")},
                    {QStringLiteral("empty"), QByteArray()},
                    {QStringLiteral("odd"), binary()}};
    meta.error = Error{ErrorKind::RateLimited,
                       QStringLiteral("slow down, 请稍候"),
                       ErrorPhase::WebSocket,
                       429,
                       QStringLiteral("rate_limit"),
                       QStringLiteral("1302"),
                       true,
                       QStringLiteral("req_2"),
                       std::chrono::milliseconds(1500),
                       false};
    meta.via = {QStringLiteral("other"), QStringLiteral("claude")};
    meta.detours = {{meta.asked, *meta.error}};
    meta.requests = {
        {meta.asked, QStringLiteral("gpt-real"), {}, meta.usage, meta.rawUsage, meta.cost},
        {meta.via, {}, QStringLiteral("req_3"), std::nullopt, {}, {}}};
    meta.attempts = 3;
    meta.firstToken = std::chrono::milliseconds(0);
    meta.duration = std::chrono::milliseconds(123456789);
    return answer;
}

// Two roots, an edited question, three answers to one question, a tool turn.
inline Conversation branched()
{
    Conversation conversation(head(QStringLiteral("Branches 分支")));
    const Node question = node(Role::User, QStringLiteral("Why?"), {}, 1);
    conversation.append(question);
    for (int i = 0; i < 2; ++i) {
        Node answer =
            node(Role::Assistant, QStringLiteral("Because %1").arg(i), question.id, 2 + i);
        answer.meta.asked = {QStringLiteral("demo"), QStringLiteral("m%1").arg(i)};
        conversation.append(answer);
    }
    const Node full = fullAnswer(question.id);
    conversation.append(full);
    conversation.append(node(Role::Tool, QStringLiteral("42"), full.id, 6));
    conversation.append(node(Role::User, QStringLiteral("Why, really?"), {}, 7));
    conversation.choose(full.id);
    return conversation;
}

} // namespace parley::sample
