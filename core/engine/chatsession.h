// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One open conversation: what a pane talks to. Submits, stops, answers again, edits, walks
// branches; writes every change to the store while the answer streams. Main thread; owned by
// whoever shows it; destroying it stops the answer and keeps what arrived. Only an answer that its
// server writes in the background goes on there: a session of that conversation made later takes
// it up by itself, or says in the answer why not.
//
// The user's node is on disk before the request leaves (a Storage error that prevents it is told by
// storageFailed() and the request leaves all the same: nothing a person wrote waits for a disk).
// Streamed text is written at least every 200 ms or 4 KiB.
#pragma once

#include "chat/conversation.h"
#include "chat/prompt.h"
#include "engine/services.h"
#include "engine/sessionstatus.h"

#include <QObject>
#include <memory>

namespace parley {

class SessionRouting;
class SessionWork;
enum class ToolDecision;

struct Draft
{
    QString text;
    QList<Part> attachments;
    // Of the message it becomes, for a question that waited: what stands in the composer is none
    // of it and stays. Null: it comes from the composer.
    NodeId id = {};
};

// Temporary: nothing of the conversation is ever handed to the store.
enum class Keeping { Stored, Temporary };

// Beyond: the person says so, for this one request.
enum class Budgets { Kept, Beyond };

class ChatSession : public QObject
{
    Q_OBJECT
public:
    ChatSession(Services &services, Conversation conversation, QObject *parent = nullptr,
                Keeping keeping = Keeping::Stored);
    ~ChatSession() override;

    [[nodiscard]] const Conversation &conversation() const;
    [[nodiscard]] SessionStatus status() const;
    [[nodiscard]] bool isBusy() const;

    // Sends a message below the active leaf; while an answer that can be steered is written
    // (status().steerable), below that answer, which then stops where it is for one that heeds it.
    // Configuration error when busy otherwise, or empty; nothing is changed then and the draft
    // stays with the caller.
    [[nodiscard]] Result<void> submit(const Draft &draft);
    // Stops the answer; what arrived is kept as Interrupted. No effect when idle.
    void stop();
    enum class Wait {
        EndNow, // of a back-off; no effect unless status().mayHurry
        Longer, // for a first byte: moves status().deadline on by as long as the profile waits
    };
    void changeWait(Wait wait);
    // A new answer beside `answer` (or below a user node without one), from the model chosen now;
    // never one from the cache beside another.
    [[nodiscard]] Result<void> answerAgain(const NodeId &answer);
    // A new user message beside `user`, and an answer to it.
    [[nodiscard]] Result<void> editAndResend(const NodeId &user, const Draft &draft);
    // Carries on, in place, a last answer that was interrupted or ran into the length limit: its
    // model goes on where it stopped, a repeated seam is dropped, figures of both are added up.
    // Where the server may still have the rest, that is fetched instead. Also what a budget held
    // back, which is asked for now. Configuration error for every other node.
    [[nodiscard]] Result<void> continueAnswer(const NodeId &answer,
                                              Budgets budgets = Budgets::Kept);

    // Shows the branch through this node.
    void chooseBranch(const NodeId &id);
    void setModel(const ModelRef &model);
    void setTitle(const QString &title); // by the person
    // System prompt and parameters of the answers from now on, and whether they may come from the
    // cache (absent: as settings say).
    void setParameters(const QString &system, const Sampling &sampling,
                       const std::optional<bool> &cached = {});
    // How the beginning of the conversation is sent from now on.
    void setCompaction(const Compaction &compaction);
    // Kept within a second.
    void setDraft(const Draft &draft);

Q_SIGNALS:
    void nodeAdded(const parley::NodeId &id);
    // Text, state or meta of a node changed; comes per event, views merge.
    void nodeChanged(const parley::NodeId &id);
    // The active path is another one.
    void pathChanged();
    void statusChanged();
    void headChanged(); // title, model, …
    // Something could not be written; it is kept in memory and tried again. storageRecovered()
    // follows once everything is on disk.
    void storageFailed(const parley::Error &error);
    void storageRecovered();

private:
    friend class SessionRouting;
    friend void addExamples(ChatSession &session, const QList<PromptExample> &examples);
    friend void setTools(ChatSession &session, const QStringList &names);
    friend void decideTool(ChatSession &session, ToolDecision decision);

    std::unique_ptr<SessionWork> d;
};

// Turns below the active leaf that were never said; the model takes them for its own. No effect
// while busy.
void addExamples(ChatSession &session, const QList<PromptExample> &examples);
// What the answers from now on may ask for, by name.
void setTools(ChatSession &session, const QStringList &names);
// Answers status().question. No effect when nothing is asked.
void decideTool(ChatSession &session, ToolDecision decision);

} // namespace parley
