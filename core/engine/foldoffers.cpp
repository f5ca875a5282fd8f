// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/foldoffers.h"

#include "chat/vendorlimits.h"

#include <QtConcurrentRun>
#include <cmath>

namespace parley {

namespace {

// As heavy as summaries are, for a summary nobody has written yet.
QString likelySummary()
{
    return QStringLiteral("what was said and decided so far ").repeated(usualSummary / 7);
}

} // namespace

struct FoldOffers::Counted
{
    struct One
    {
        std::optional<FoldRule> rule;
        Fold fold;
        SendHistory history;
        SendTally tally;
    };
    QList<One> ones;
    qint64 summarised = 0;
};

struct FoldOffers::Work
{
    TallyBook book;

    Counted count(const OfferQuestion &question, const QDateTime &now)
    {
        Counted counted;
        const NodeId &parent = question.next.parent;
        const QList<PathStep> whole = wholePath(question.conversation, parent);
        Fold fold;
        fold.last = foldEnd(whole, question.kept);
        fold.made = now;
        add(counted, question, std::nullopt, {});
        for (const FoldRule rule : {FoldRule::Drop, FoldRule::Shorten, FoldRule::Summarise}) {
            fold.id = fold.last.isNull() ? FoldId() : FoldId::create();
            fold.rule = rule;
            fold.keepsFirst = rule == FoldRule::Drop && question.keepsFirst;
            fold.summary = rule == FoldRule::Summarise
                               ? (question.summary.isEmpty() ? likelySummary() : question.summary)
                               : QString();
            add(counted, question, rule, fold);
        }
        if (!fold.last.isNull()) {
            const SummaryOrder order{question.conversation, fold.last, {}, {}};
            for (const Message &message : summaryRequest(order, std::nullopt).messages) {
                counted.summarised += estimateTokens(message).tokens;
            }
        }
        return counted;
    }
    void add(Counted &counted, const OfferQuestion &question, std::optional<FoldRule> rule,
             const Fold &fold)
    {
        Conversation conversation = question.conversation;
        conversation.head().compaction = chosen(conversation, question.next.parent, fold);
        const CountWay way = countWayOf(question.target.model);
        Counted::One one{rule, fold, sendHistory(conversation, question.next.parent), {}};
        one.tally = tallyHistory(book, one.history, way);
        tallyDraft(one.tally, book, question.next.message, way);
        counted.ones.append(std::move(one));
    }
};

Compaction chosen(const Conversation &conversation, const NodeId &last, const Fold &fold)
{
    Compaction choice = conversation.head().compaction;
    const QList<FoldId> held = foldedPath(conversation, last).folds;
    choice.folds.removeIf([&held](const Fold &old) { return held.contains(old.id); });
    if (!fold.id.isNull()) {
        choice.put(fold);
    }
    return choice;
}

Compaction unfolded(const Conversation &conversation, const NodeId &last)
{
    Compaction choice = conversation.head().compaction;
    const QList<FoldId> held = foldedPath(conversation, last).folds;
    if (!held.isEmpty()) {
        choice.remove(held.last());
        choice.automatic.reset();
    }
    return choice;
}

std::optional<FoldSaving> savingOf(const FoldOffer &now, const FoldOffer &offer, Money spentFirst)
{
    const bool priced = now.next.price == Bill::Status::Priced && now.later && offer.later &&
                        offer.next.price == Bill::Status::Priced;
    if (!priced) {
        return std::nullopt;
    }
    FoldSaving saving{now.next.about - offer.next.about, *now.later - *offer.later, std::nullopt};
    const double open = (spentFirst - saving.first).dollars();
    if (open <= 0) {
        saving.after = 0;
    } else if (saving.later > Money()) {
        const double messages = std::ceil(open / saving.later.dollars());
        if (messages < 1000) {
            saving.after = static_cast<int>(messages);
        }
    }
    return saving;
}

FoldOffers::FoldOffers(Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_work(std::make_shared<Work>())
{}

FoldOffers::~FoldOffers() = default;

void FoldOffers::look(const OfferQuestion &question)
{
    m_next = question;
    if (m_counting) {
        return;
    }
    m_question = *std::exchange(m_next, std::nullopt);
    m_counting = std::make_unique<QFutureWatcher<Counted>>();
    connect(m_counting.get(), &QFutureWatcherBase::finished, this, [this] {
        const Counted counted = m_counting->result();
        m_counting.release()->deleteLater(); // it is telling this
        if (m_next) {
            look(*m_next);
        } else {
            take(counted);
        }
    });
    m_counting->setFuture(
        QtConcurrent::run([work = m_work, asked = m_question, now = m_services.clock.now()] {
            return work->count(asked, now);
        }));
}

void FoldOffers::take(const Counted &counted)
{
    m_offers.clear();
    m_summarised = counted.summarised;
    for (const Counted::One &one : counted.ones) {
        FoldOffer offer{one.rule, one.fold, {}, {}};
        offer.next =
            estimateSend(one.history, one.tally, m_question.target, m_services.memory.habits,
                         m_services.clock.now(), m_services.quote);
        m_offers.append(offer);
    }
    const bool caches = m_offers.first().next.cached > 0 || m_offers.first().next.written > 0;
    for (FoldOffer &offer : m_offers) {
        offer.later = laterOf(offer.next, caches);
    }
    Q_EMIT changed();
}

// Where the provider keeps prompts, all but the newest message is read from its
// cache.
std::optional<Money> FoldOffers::laterOf(const SendEstimate &estimate, bool caches) const
{
    if (estimate.price != Bill::Status::Priced || !m_services.quote) {
        return std::nullopt;
    }
    const qint64 before = estimate.system + estimate.history;
    const qint64 read = caches && before >= worthCaching ? before : 0;
    BilledUnits units;
    units.add(Billed::CacheRead, read);
    units.add(estimate.written > 0 ? Billed::CacheWrite : Billed::Input,
              estimate.input.tokens - read);
    units.add(Billed::Output, estimate.answer);
    return m_services.quote(m_question.target.profile, m_question.target.model, units).total;
}

} // namespace parley
