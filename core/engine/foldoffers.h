// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person can choose from when a conversation is too long or costs too
// much: each way with what the next message would weigh and cost, and each one
// after it. Counted on a worker. Main thread; `services` outlives it.
#pragma once

#include "engine/summarywriter.h"

#include <QFutureWatcher>

namespace parley {

// What is looked at; `target` answers the next message.
struct OfferQuestion
{
    Conversation conversation;
    NextMessage next;
    SendTarget target;
    qsizetype kept = 4; // of the newest turns, as they are
    bool keepsFirst = true;
    QString summary = {}; // the one written for this cut; empty: one of usual length
};

struct FoldOffer
{
    std::optional<FoldRule> rule; // absent: all of it is sent
    Fold fold;                    // what would be chosen; without an id: nothing is left to fold
    SendEstimate next;            // the next message, with whatever the provider has cached for it
    std::optional<Money> later;   // each message after it
};

// What choosing `offer` instead of `now` means in money; absent where nobody
// knows a price.
struct FoldSaving
{
    Money first; // less for the next message; below zero: it costs more
    Money later; // less for each one after it
    // So many messages until it has paid off, the cost of the summary included;
    // 0: at once, absent: never.
    std::optional<int> after;
};
[[nodiscard]] std::optional<FoldSaving> savingOf(const FoldOffer &now, const FoldOffer &offer,
                                                 Money spentFirst);

// The chat's choice with that fold in place of those on the path.
[[nodiscard]] Compaction chosen(const Conversation &conversation, const NodeId &last,
                                const Fold &fold);

// Without the one that reaches furthest on that path, and with nothing done by itself any more: it
// would be back with the next message.
[[nodiscard]] Compaction unfolded(const Conversation &conversation, const NodeId &last);

class FoldOffers final : public QObject
{
    Q_OBJECT
public:
    explicit FoldOffers(Services &services, QObject *parent = nullptr);
    ~FoldOffers() override;

    // Forgets the earlier one; changed() follows.
    void look(const OfferQuestion &question);
    // The first one sends everything; nothing until counted.
    [[nodiscard]] const QList<FoldOffer> &offers() const { return m_offers; }
    // Of what a summary would be made of.
    [[nodiscard]] qint64 summarised() const { return m_summarised; }

Q_SIGNALS:
    void changed();

private:
    struct Counted;
    struct Work;
    void take(const Counted &counted);
    [[nodiscard]] std::optional<Money> laterOf(const SendEstimate &estimate, bool caches) const;

    Services &m_services;
    std::shared_ptr<Work> m_work;
    std::unique_ptr<QFutureWatcher<Counted>> m_counting;
    std::optional<OfferQuestion> m_next; // asked for while another is counted
    OfferQuestion m_question;
    QList<FoldOffer> m_offers;
    qint64 m_summarised = 0;
};

} // namespace parley
