// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: tools that a model or a step of a workflow may call. Main thread. A host asks nobody:
// whoever calls has the person's consent, for exactly what check() said. What tools are given and
// give back is hostile text.
#pragma once

#include "base/id.h"
#include "chat/chatrequest.h"

#include <QFuture>

namespace parley {

class Conversation;

struct ToolCall
{
    QString name;
    QString arguments; // as the model wrote them: usually JSON
    friend bool operator==(const ToolCall &, const ToolCall &) = default;
};

// What a call may draw on.
struct ToolContext
{
    Id<Conversation> conversation; // null: called outside of one
    QList<FilePart> files;         // attached to it, oldest first
};

// What a person sees before they say yes, and what a lasting yes covers.
struct ToolAsk
{
    QString shown; // all that matters about the call, exactly: its arguments, or the address
    QString
        scope; // a lasting yes is for this alone (an address); empty: for every call of the tool
    friend bool operator==(const ToolAsk &, const ToolAsk &) = default;
};

class ToolHost
{
public:
    virtual ~ToolHost() = default;

    // In the order they are shown; names are unique.
    [[nodiscard]] virtual QList<ToolSpec> tools() const = 0;
    // Configuration error for a tool that is not there, for arguments it can't take and for what it
    // never does: a sentence for whoever wrote the call. Nothing happens yet.
    [[nodiscard]] virtual Result<ToolAsk> check(const ToolCall &call) const = 0;
    // What came out, as text. An error's detail is a sentence for the model. Checks by itself.
    // Cancelling the future ends the work.
    [[nodiscard]] virtual QFuture<Result<QString>> call(const ToolCall &call,
                                                        const ToolContext &context) = 0;
};

} // namespace parley
