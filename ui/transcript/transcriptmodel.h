// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The active path of one conversation as a list, a turn a row. Changes of a growing answer are
// merged until the next beat (33 ms); the timer runs only while something changed. The Markdown of
// a row is parsed when somebody looks at it. Main thread; the conversation and the clock outlive
// the model. Knows no painter.
#pragma once

#include "ui/transcript/turncontent.h"

#include <QAbstractListModel>
#include <QSet>
#include <map>

namespace parley {

class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NodeIdRole = Qt::UserRole + 1, // QString
        MessageRole,                   // QString: Markdown
        BlocksRole,                    // QList<Block>
        StateRole,                     // int: NodeState
        BranchRole,                    // QString: "2/3"
        UsageRole,                     // QString: the figures of the footnote
        ErrorRole,                     // QString: title of the card
    };
    static constexpr std::chrono::milliseconds beat{33};

    explicit TranscriptModel(Clock &clock, QObject *parent = nullptr);
    ~TranscriptModel() override;

    // Null: nothing to show.
    void setConversation(const Conversation *conversation);
    // What of the path is seen.
    struct Sight
    {
        NodeId elsewhere;    // this message is shown beside the transcript
        bool bare = false;   // figures of the last answer are
        bool sealed = false; // nobody is to learn who answered
        friend bool operator==(const Sight &, const Sight &) = default;
    };
    void setNaming(ModelNaming naming, const Sight &sight);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const Node *node(int row) const; // null: no such row
    [[nodiscard]] NodeId nodeId(int row) const { return m_path.value(row); }
    [[nodiscard]] int rowOf(const NodeId &id) const; // -1: not on the path
    // The pieces of a row; parses at first use, however long that takes.
    [[nodiscard]] const std::vector<TranscriptItem> &items(int row) const;
    // The first of them, as many as are parsed in a moment; more come with dataChanged().
    [[nodiscard]] const std::vector<TranscriptItem> &itemsSoFar(int row);
    [[nodiscard]] TurnFacts facts(int row) const;
    [[nodiscard]] const SessionStatus &status() const { return m_status; }
    struct Sibling
    {
        NodeId id;
        QString description; // model and time
    };
    // The node of a row and those beside it, in order of creation.
    [[nodiscard]] QList<Sibling> siblings(int row) const;
    // Forgets parsed pieces; they are made again when somebody looks. Not of a growing answer, nor
    // what took too long to parse at once.
    void dropItems(int row);

public Q_SLOTS:
    // What ChatSession tells.
    void noteNode(const parley::NodeId &id);
    void notePath(); // or what of it is folded
    void noteStatus(const parley::SessionStatus &status);

private:
    [[nodiscard]] ErrorContext naming(const ModelRef &model) const;
    void noteFold();
    [[nodiscard]] QList<NodeId> pathInSight() const;
    void touch(const NodeId &id);
    void applyBeat();
    void update(int row);
    void carryOn(const NodeId &id);
    void setPath(const QList<NodeId> &path);

    Clock &m_clock;
    const Conversation *m_conversation = nullptr;
    ModelNaming m_naming;
    Sight m_sight;
    mutable std::map<NodeId, Node> m_sealed; // as they are shown while sealed
    SessionStatus m_status;
    QList<NodeId> m_path;
    std::optional<FoldNote> m_fold;                               // of the path
    mutable std::vector<std::unique_ptr<TurnContent>> m_contents; // null: not looked at
    QSet<NodeId> m_touched;
    std::unique_ptr<Clock::Timer> m_beat;
    QList<NodeId> m_incomplete; // parsed in part
    std::unique_ptr<Clock::Timer> m_rest;
};

} // namespace parley
