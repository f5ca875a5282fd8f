// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A conversation: a tree of nodes, each one message. Editing and answering again make siblings;
// nothing said is ever overwritten. The active path runs from a root to the active leaf. Plain
// value; a node is altered only while its answer streams. Main thread.
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "chat/chatrequest.h"
#include "chat/compaction.h"
#include "chat/cost.h"
#include "chat/message.h"
#include "chat/providerprofile.h"
#include "chat/streamevent.h"
#include "chat/turnbuilder.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

namespace parley {

class Conversation;
using ConversationId = Id<Conversation>;

enum class NodeState {
    Complete,
    Streaming,   // on disk it means: the program ended in the middle; loading makes it Interrupted
    Interrupted, // some text arrived, then the answer stopped (error or the person)
    Failed,      // nothing visible arrived
};

// Somebody who was asked before the one who answered, and why it was not them. Followed by the same
// one again: it was another of its keys.
struct Detour
{
    ModelRef asked;
    Error why;
    friend bool operator==(const Detour &, const Detour &) = default;
};

// Where what the name of a chat took is kept among AnswerMeta::details of the first answer.
inline const QString titleDetail = QStringLiteral("parley.title");
// The id of the fold an answer was asked with, likewise; absent: all before it was sent.
inline const QString foldDetail = QStringLiteral("parley.fold");
// In both turns of an example, which were never said.
inline const QString exampleDetail = QStringLiteral("parley.example");

// One of several requests that an answer took, because it was carried on.
struct AnswerRequest
{
    ModelRef asked;
    QString answeredBy;
    QString requestId;
    std::optional<Usage> usage;
    QByteArray rawUsage;
    std::optional<Cost> cost; // absent: nobody knows
    friend bool operator==(const AnswerRequest &, const AnswerRequest &) = default;
};

// Where an answer that the server writes without us can be taken up, even by another run of the
// program. `parts` and `length` tell what was there at that point: the first `parts` parts, the
// last of them with `length` characters of text.
struct AnswerResume
{
    QString responseId; // empty: nowhere
    qint64 sequence = 0;
    QString key; // KeyName::name of the one it was asked with: the answer belongs to it
    qsizetype parts = 0;
    qsizetype length = 0;
    [[nodiscard]] bool isEmpty() const { return responseId.isEmpty(); }
    friend bool operator==(const AnswerResume &, const AnswerResume &) = default;
};

// What is known of how an answer came about. Empty for what a person wrote.
struct AnswerMeta
{
    ModelRef asked;
    QString answeredBy;    // the model that really answered, when the server said
    ModelRef via;          // who was asked in the end; empty: as asked
    QList<Detour> detours; // by the person's standing choice of who comes next
    QString responseId;
    QString requestId;
    std::optional<Usage> usage;    // of all requests together
    QByteArray rawUsage;           // of the last one
    std::optional<Cost> cost;      // of all; absent: not known, or not ended
    QList<AnswerRequest> requests; // each by itself, where it took several; else empty
    std::optional<StopReason> stopReason;
    QString rawStopReason;
    QMap<QString, QByteArray> details;
    std::optional<Error> error;
    AnswerResume resume; // until the answer has ended for good
    int attempts = 0;
    std::optional<std::chrono::milliseconds> firstToken; // from sending to the first visible token
    std::optional<std::chrono::milliseconds> duration;   // from sending to the end

    // Who was asked in the end.
    [[nodiscard]] const ModelRef &answerer() const { return via.isEmpty() ? asked : via; }
    friend bool operator==(const AnswerMeta &, const AnswerMeta &) = default;
};

struct Node
{
    NodeId id;
    NodeId parent; // null: a root
    Message message;
    QDateTime created; // UTC
    NodeState state = NodeState::Complete;
    AnswerMeta meta;
    friend bool operator==(const Node &, const Node &) = default;
};

struct ConversationHead
{
    ConversationId id;
    QString title; // empty: not named yet
    bool titleByPerson = false;
    QDateTime created; // UTC
    QDateTime updated; // UTC
    NodeId activeLeaf;
    QString system; // system prompt
    ModelRef model; // answers the next message
    Sampling sampling;
    QString draft;               // what stands in the composer
    QList<Part> draftParts = {}; // what is attached to it
    Compaction compaction = {};  // how its beginning is sent
    // Whether questions that were answered before are answered from the cache; absent: as settings
    // say.
    std::optional<bool> cached = {};
    QStringList tools = {}; // names of the tools its answers may ask for
    // Name of the plan that chooses between a cheap and a strong model for each question; empty:
    // `model` answers.
    QString routing = {};
    friend bool operator==(const ConversationHead &, const ConversationHead &) = default;
};

class Conversation
{
public:
    Conversation() = default;
    explicit Conversation(ConversationHead head) : m_head(std::move(head)) {}

    [[nodiscard]] const ConversationHead &head() const { return m_head; }
    [[nodiscard]] ConversationHead &head() { return m_head; }

    // Adds a node below `parent` (null: a root) and makes it the active leaf. The id must be new,
    // the parent known.
    const Node &append(Node node);
    [[nodiscard]] const Node *find(const NodeId &id) const;
    // For the answer that is streaming; null when unknown.
    [[nodiscard]] Node *findMutable(const NodeId &id);
    [[nodiscard]] qsizetype size() const { return m_nodes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_nodes.isEmpty(); }

    // Root … active leaf.
    [[nodiscard]] QList<NodeId> activePath() const;
    // Root … node.
    [[nodiscard]] QList<NodeId> pathTo(const NodeId &id) const;
    // The node and its siblings in order of creation; "2 of 3" is indexOf() + 1 of size().
    [[nodiscard]] QList<NodeId> siblings(const NodeId &id) const;
    [[nodiscard]] QList<NodeId> children(const NodeId &id) const;
    // Makes the branch through `id` active, down to its newest leaf.
    void choose(const NodeId &id);
    // In the order they were added.
    [[nodiscard]] QList<Node> nodes() const;

private:
    ConversationHead m_head;
    QHash<NodeId, Node> m_nodes;
    QHash<NodeId, QList<NodeId>> m_children; // null id: the roots
    QList<NodeId> m_order;
};

// A title from the first words a person wrote: one line, at most 60 characters, no Markdown marks.
[[nodiscard]] QString titleFromText(const QString &text);

} // namespace parley
