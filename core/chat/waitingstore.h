// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Port: questions that were asked without a network, kept until they are sent. The id is that of
// the message a question becomes: once that message is in its conversation the question is none of
// these any more, in the same instant. Main thread; futures as in ConversationStore, in its order.
#pragma once

#include "base/result.h"
#include "chat/conversation.h"

#include <QFuture>

namespace parley {

struct HeldQuestion
{
    NodeId id;
    ConversationId conversation;
    QDateTime asked; // UTC
    QList<Part> parts;
    friend bool operator==(const HeldQuestion &, const HeldQuestion &) = default;
};

class WaitingStore
{
public:
    virtual ~WaitingStore() = default;

    // In the order they were put; of chats in the trash none.
    [[nodiscard]] virtual QFuture<Result<QList<HeldQuestion>>> questions() = 0;
    // Its conversation must have been saved before. One that is there already stays as it is.
    [[nodiscard]] virtual QFuture<Result<void>> put(const HeldQuestion &question) = 0;
    // Unknown ids are no error.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const NodeId &id) = 0;
};

} // namespace parley
