// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// All comparisons there are, in memory and on the disk: what could not be written stays here and is
// tried again every 5 s. Tells the engine which conversation is a pane of which. Main thread;
// `services` outlives it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"

#include <QObject>
#include <map>

namespace parley {

class ComparisonBook final : public QObject
{
    Q_OBJECT
public:
    explicit ComparisonBook(Services &services, QObject *parent = nullptr);
    ~ComparisonBook() override;

    // Asks the store; loaded() or failed() follows. What was put meanwhile is newer and stays.
    void load();
    // Last changed first.
    [[nodiscard]] const QList<Comparison> &all() const { return m_all; }
    [[nodiscard]] const Comparison *find(const ComparisonId &id) const;
    // Null: it is an ordinary chat.
    [[nodiscard]] ComparisonId comparisonOf(const ConversationId &pane) const;

    // A new one, or what has become of it.
    void put(const Comparison &comparison);
    // Its conversations become ordinary chats.
    void remove(const ComparisonId &id);
    // Stores a conversation that is to be a pane.
    void keepPane(const Conversation &conversation);
    // The conversations of its panes and merged answers, in order; one that is gone is left out. A
    // question that waited for its pane is put into it. The last call wins.
    using Panes = std::function<void(const Result<QList<Conversation>> &)>;
    void loadPanes(const Comparison &comparison, Panes done);

    // Of which something is only in memory, because the disk refused it.
    [[nodiscard]] bool isUnsaved() const { return !m_unsaved.isEmpty() || !m_newPanes.empty(); }

Q_SIGNALS:
    void loaded();
    void changed();
    void failed(const parley::Error &error);

private:
    void take(const QList<Comparison> &list);
    void noteMembers();
    void write(const ComparisonId &id);
    void writePane(const ConversationId &id);
    [[nodiscard]] QList<Conversation> withWaiting(const ComparisonId &id,
                                                  QList<Conversation> panes);
    void retryLater(const Error &error);
    void loadNext(QList<ConversationId> rest, QList<Conversation> panes, const Panes &done);

    Services &m_services;
    QList<Comparison> m_all;
    QSet<ComparisonId> m_removed; // by the person, since the start
    QSet<ComparisonId> m_unsaved;
    std::map<ComparisonId, Awaiting<void>> m_writing;
    struct NewPane
    {
        Conversation conversation;
        Awaiting<void> saved;
    };
    std::map<ConversationId, NewPane> m_newPanes; // on their way to the disk
    Awaiting<QList<Comparison>> m_listing;
    Awaiting<Conversation> m_loading;
    std::unique_ptr<Clock::Timer> m_retry;
};

} // namespace parley
