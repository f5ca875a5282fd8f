// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Names a conversation by one small question to a model the person chose for it (off by default).
// Main thread; one at a time; destroying it stops the question.
#pragma once

#include "chat/conversation.h"
#include "engine/services.h"

#include <functional>
#include <memory>

namespace parley {

class Exchange;

// "PROFILE/MODEL"; empty: names come from the first words alone.
inline const Setting<QString> titleModelSetting{"chat/titleModel", {}};

struct WrittenTitle
{
    QString title;   // empty: the model gave none
    AnswerMeta took; // who was asked, tokens, cost

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<WrittenTitle> fromJson(const QByteArray &json);
};

class TitleWriter
{
public:
    using Written = std::function<void(const WrittenTitle &written)>;

    explicit TitleWriter(Services &services);
    ~TitleWriter();

    // Asks where a model is set, `answer` is the first one and the name still comes from the first
    // words; `written` comes once it is done, never from inside the call, also when something was
    // paid for but no title came of it.
    // `unnamed`: of a temporary chat.
    void write(const Conversation &conversation, const NodeId &answer, bool unnamed,
               Written written);

private:
    void receive(const StreamEvent &event);

    Services &m_services;
    std::unique_ptr<Exchange> m_exchange;
    TurnBuilder m_turn;
    ModelRef m_model;
    Written m_written;
};

} // namespace parley
