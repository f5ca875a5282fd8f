// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The event that makes up nearly all of a stream, a piece of text and nothing else, read straight
// from its bytes: a document of it would cost more than everything else from socket to event.
// Each reader names the members its decoder looks at; when one of them says something, when a
// member comes twice, or when anything else is unusual, there is no plain delta and the decoder
// reads the event the long way, to the same result. Pure; any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace parley {

// Chat Completions, of choice 0. For answers whose id and model are known.
struct PlainChatDelta
{
    QString content;
    QString reasoning;
    QString provider;
    std::optional<int> call; // index of the one tool call that goes on
    QString arguments;       // of that call
    QByteArrayView usage;    // as it lies there; empty: none
    static std::optional<PlainChatDelta> read(QByteArrayView json);
};

// Responses: the events whose type ends with ".delta".
struct PlainResponsesDelta
{
    QByteArrayView type;
    QString delta;
    int outputIndex = 0;
    int summaryIndex = 0;
    int contentIndex = 0;
    std::optional<qint64> number; // in the sequence of events
    static std::optional<PlainResponsesDelta> read(QByteArrayView json);
};

// Anthropic Messages: "content_block_delta".
struct PlainAnthropicDelta
{
    QByteArrayView type; // of the delta
    QString piece;
    int index = 0;
    static std::optional<PlainAnthropicDelta> read(QByteArrayView json);
};

// Gemini: candidate 0 with one part. For answers whose id and model are known.
struct PlainGeminiDelta
{
    QString text;
    bool isThought = false;
    QByteArrayView usage; // usageMetadata as it lies there; empty: none
    static std::optional<PlainGeminiDelta> read(QByteArrayView json);
};

// Ollama's own chat. For answers whose model is known.
struct PlainOllamaDelta
{
    QString content;
    QString thinking;
    static std::optional<PlainOllamaDelta> read(QByteArrayView json);
};

// LM Studio's own chat.
struct PlainLmStudioDelta
{
    QByteArrayView type;
    QString content;
    static std::optional<PlainLmStudioDelta> read(QByteArrayView json);
};

} // namespace parley
