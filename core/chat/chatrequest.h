// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A finished question: everything a dialect needs to word it for its vendor. Plain value, any
// thread. Absent values are not sent at all: the vendor's default holds.
#pragma once

#include "base/result.h"
#include "chat/message.h"

#include <QStringList>

namespace parley {

struct ToolSpec
{
    QString name;
    QString description;
    QByteArray parameters; // JSON schema
    friend bool operator==(const ToolSpec &, const ToolSpec &) = default;
};

struct Sampling
{
    std::optional<double> temperature; // 0 … 2
    std::optional<double> topP;        // 0 … 1
    std::optional<int> maxTokens;      // tokens of the answer
    QStringList stop;
    QString reasoningEffort; // the vendor's word ("low", "high"); empty: not sent
    friend bool operator==(const Sampling &, const Sampling &) = default;
};

struct ChatRequest
{
    QString model;
    QString system; // empty: none
    QList<Message> messages;
    Sampling sampling;
    QList<ToolSpec> tools;
    // The last message is the model's own and was cut off: it is to be carried on, not answered.
    bool carriesOn = false;
    // More questions that begin with the same messages will follow: the vendor may keep them.
    bool keepsPrefix = false;
    // The same for all questions with the same beginning, told where vendors sort by it. Empty:
    // none.
    QString cacheKey = {};

    // Configuration error when nothing sensible could be sent: no model, no message, a number out
    // of range. Costs nothing; called before any byte leaves.
    [[nodiscard]] Result<void> validate() const;
    // For a model that can't carry on its last message by itself: the same, asked for in words.
    [[nodiscard]] ChatRequest askedToCarryOn() const;

    friend bool operator==(const ChatRequest &, const ChatRequest &) = default;
};

} // namespace parley
