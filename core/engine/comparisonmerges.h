// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The merged answers of one open comparison: a model is given what the panes said last and writes
// one answer of it. How it is told to is the caller's (compare/mergeprompt.h). Each is a
// conversation of its own that is asked, paid, retried and stored like any other, counts for the
// comparison, and never gets a question that is put to the panes. Main thread; owns the sessions;
// belongs to the ComparisonSession.
#pragma once

#include "chat/comparison.h"
#include "engine/chatsession.h"

namespace parley {

class ComparisonBook;
class ComparisonSession;

class ComparisonMerges final : public QObject
{
    Q_OBJECT
public:
    ComparisonMerges(Services &services, ComparisonBook &book, ComparisonSession &session);
    ~ComparisonMerges() override;

    // What there is to be merged.
    struct Ready
    {
        QString question;           // the last one
        QList<MergeSource> answers; // whole ones to it, in the order of the panes
        QStringList texts;          // what they say
        qsizetype asked = 0;        // panes that were asked it, or are to be
        friend bool operator==(const Ready &, const Ready &) = default;
    };
    [[nodiscard]] Ready ready() const;
    // Asks the planned model. BadRequest error for fewer than two answers, Configuration error when
    // the model can't be asked: nothing happens then. `instruction`: what of the request is not
    // material.
    [[nodiscard]] Result<ConversationId> begin(const QString &request, const QString &instruction);
    // Another version, by that model.
    [[nodiscard]] Result<void> again(const ConversationId &merge, const ModelRef &model);

    // A session of a stored merge of this comparison.
    void add(std::unique_ptr<ChatSession> session);
    // Oldest first.
    [[nodiscard]] QList<ChatSession *> sessions() const;
    [[nodiscard]] ChatSession *session(const ConversationId &merge) const; // null: no such merge
    // Its answer now, null while nothing was written.
    [[nodiscard]] const Node *answer(const ConversationId &merge) const;
    void settle(const ConversationId &merge, const QList<SettledPoint> &points);

    // The question the panes were asked and `text` as the answer to it, with what was said before.
    [[nodiscard]] Conversation asChat(const ConversationId &merge, const QString &text) const;
    // That becomes a pane like the others, and is picked unless names are hidden. Configuration
    // error when there are eight.
    [[nodiscard]] Result<void> use(const ConversationId &merge, const QString &text);

    // Out of the comparison, and back; its conversation stays where it is stored.
    struct Taken
    {
        Merge merge;
        qsizetype at = 0;
        std::unique_ptr<ChatSession> session;
    };
    [[nodiscard]] Taken take(const ConversationId &merge);
    void put(Taken taken);

private:
    [[nodiscard]] const Comparison &comparison() const;
    // Where the merge was asked: a pane that still has its question, and that question.
    [[nodiscard]] std::pair<const ChatSession *, NodeId> askedIn(const Merge &merge) const;

    Services &m_services;
    ComparisonBook &m_book;
    ComparisonSession &m_session;
    std::map<ConversationId, std::unique_ptr<ChatSession>> m_sessions;
};

} // namespace parley
