// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Writes one conversation to its store, in order, one write at a time. What can't be written stays
// here and is tried again every 5 s; nothing is ever dropped while this lives. Destroying it hands
// all that is left to the store without waiting. Main thread; owned by its session.
#pragma once

#include "base/awaiting.h"
#include "base/clock.h"
#include "chat/conversationstore.h"

#include <QObject>
#include <deque>
#include <variant>

namespace parley {

class Autosave : public QObject
{
    Q_OBJECT
public:
    // What a node looks like now; null when there is none.
    using Lookup = std::function<const Node *(const NodeId &)>;

    Autosave(ConversationStore &store, Clock &clock, Lookup lookup);
    ~Autosave() override;

    void saveHead(const ConversationHead &head);
    // The same within half a second: for what changes with every key.
    void saveHeadSoon(const ConversationHead &head);
    void addNode(const ConversationId &conversation, const Node &node);
    // Streamed text at the end of the last part of a node that was added: leaves every 200 ms or
    // 4 KiB, whichever is first. With the whole node where that waits to be rewritten.
    void appendText(const NodeId &node, const QString &text);
    // More than the text of a streaming node has changed (a new part opened, before its text is
    // appended): it is looked up and written as a whole within a second.
    void rewriteSoon(const NodeId &node);
    // The final form, or (state Streaming) an ended node that goes on.
    void finishNode(const Node &node);

    // Calls once everything given so far is on disk, or at the first failure, or after 5 s of
    // silence: then the person must not wait for the disk. One at a time.
    void whenWritten(std::function<void()> call);
    // Why something is only in memory right now.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    // Never from inside a call.
    void failed(const parley::Error &error);
    void recovered();

private:
    struct Head
    {
        ConversationHead head;
    };
    struct Add
    {
        ConversationId conversation;
        Node node;
    };
    struct Append
    {
        NodeId node;
        QString text;
    };
    struct Finish
    {
        Node node;
    };
    struct Mark // the place in the queue that whenWritten() waits for
    {
        quint64 serial = 0;
    };
    using Write = std::variant<Head, Add, Append, Finish, Mark>;

    void push(Write write);
    void pump();
    void written(const Result<void> &result);
    void flushHead();
    void flushText();
    void flushRewrite();
    void takeRest();
    void tellWaiting();
    QFuture<Result<void>> perform(const Write &write);

    ConversationStore &m_store;
    Clock &m_clock;
    Lookup m_lookup;
    std::deque<Write> m_queue; // the first one may be in flight
    bool m_inFlight = false;
    bool m_pumping = false;
    std::optional<Error> m_problem;
    Awaiting<void> m_pending;
    std::unique_ptr<Clock::Timer> m_retry;
    std::unique_ptr<Clock::Timer> m_report;

    Append m_text; // collected, not queued yet
    std::unique_ptr<Clock::Timer> m_textTimer;
    std::optional<ConversationHead> m_lazyHead;
    std::unique_ptr<Clock::Timer> m_headTimer;
    NodeId m_rewrite; // null: none
    std::unique_ptr<Clock::Timer> m_rewriteTimer;

    std::function<void()> m_whenWritten;
    quint64 m_mark = 0;
    std::unique_ptr<Clock::Timer> m_patience;
};

} // namespace parley
