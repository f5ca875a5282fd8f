// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One model's answer to an ask: runs the exchange, folds it into its node, and tells each thing
// that happens as the fields of one JSON line. Main thread; owned by the command.
#pragma once

#include "engine/answerfold.h"
#include "engine/autosave.h"
#include "engine/defaults.h"
#include "engine/sendestimate.h"

#include <QJsonObject>

namespace parley {

// What of its conversation is not sent as it was said.
[[nodiscard]] QString cutNote(const SendCut &cut);

class AskAnswer : public QObject
{
    Q_OBJECT
public:
    // The node must be in the conversation already; both outlive this.
    // `model`: who was asked for; candidates of the order may stand before it.
    AskAnswer(Services &services, Conversation &conversation, Autosave &autosave, NodeId node,
              const ModelRef &model, ExchangeOrder order);

    void start();
    // Ends with Failed: Cancelled, or Timeout when a limit was the reason.
    void stop(ErrorKind reason);

    [[nodiscard]] const NodeId &node() const { return m_node; }
    [[nodiscard]] QString model() const { return m_model; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] std::optional<Error> error() const { return m_error; }
    // Who answered instead of the model that was asked, and why; empty: that one did.
    [[nodiscard]] QString fallbackNote() const;
    // That nobody was asked, and when the answer was made; empty: it is new.
    [[nodiscard]] QString cacheNote() const;

Q_SIGNALS:
    // "event" and its own fields; time and model are added by the command.
    void told(const QJsonObject &line);
    void textArrived(const QString &text);
    void finished();

private:
    void take(const StreamEvent &event);
    void tellStatus();
    void tell(const StreamEvent &event);
    void tellTools();
    void tellFinished(const Finished &finished);
    void tellFailed(const Failed &failed);

    Conversation &m_conversation;
    Autosave &m_autosave;
    const NodeId m_node;
    const QString m_model;
    Exchange m_exchange;
    Services &m_services;
    AnswerFold m_fold;
    bool m_ended = false;
    std::optional<ErrorKind> m_stopReason;
    std::optional<Error> m_error;
};

} // namespace parley
