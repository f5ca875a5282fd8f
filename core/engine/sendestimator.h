// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keeps the estimate of the next message up to date while a person writes: counts on a worker, what
// was counted once stays counted, and only the newest draft is told. Learns from answers that end
// meanwhile. Main thread; `services` and the session outlive it or are taken back by
// setSession(nullptr).
#pragma once

#include "engine/chatsession.h"
#include "engine/sendestimate.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QSet>
#include <map>

namespace parley {

class CacheLookup;
struct PlannedRoute;
struct SendPreview;

// False while they are still being read: asking for one would wait.
[[nodiscard]] bool arePricesReady(const Services &services);
// Of nothing until then.
[[nodiscard]] PriceQuote readyQuote(const Services &services);

class SendEstimator final : public QObject
{
    Q_OBJECT
public:
    using Tallies = std::map<CountWay, SendTally>;

    explicit SendEstimator(Services &services, QObject *parent = nullptr);
    ~SendEstimator() override;

    void setSession(ChatSession *session);
    // Asked for at the moment of counting, in the main thread; `edited`: the message it replaces.
    struct Written
    {
        Draft draft;
        NodeId edited;
    };
    void setSource(std::function<Written()> source) { m_source = std::move(source); }
    // What is written is another one now. Cheap; counting begins a moment later.
    void draftChanged();

    // Who would be asked what is written: by the chat's plan, else the chosen model.
    [[nodiscard]] ModelRef model() const;
    // What the plan says of it; nothing without one.
    [[nodiscard]] std::optional<PlannedRoute> planned() const;
    // For that model; nothing while none is chosen or nothing was counted yet.
    [[nodiscard]] const std::optional<SendEstimate> &estimate() const { return m_estimate; }
    // It is of what is written now.
    [[nodiscard]] bool isFresh() const { return m_fresh; }
    // The same for another model; nothing until its way of counting was used: then counting begins
    // and changed() follows.
    [[nodiscard]] std::optional<SendEstimate> estimateFor(const ProviderProfile &profile,
                                                          const QString &model);

    // Whether it fits into models of that profile, one after the other; nothing where that is not
    // known, or not yet: then changed() follows.
    [[nodiscard]] QList<std::optional<bool>> roomIn(const ProviderProfile &profile,
                                                    const QList<ModelInfo> &models);

    // What would be sent now; without its parts while the estimate is not fresh. Configuration
    // error when nobody can be asked or nothing can be worded.
    [[nodiscard]] Result<SendPreview> preview() const;

Q_SIGNALS:
    void changed();

private:
    struct Work;
    struct Counted
    {
        quint64 serial = 0;
        std::shared_ptr<const SendHistory> base;    // as chosen so far
        std::shared_ptr<const SendHistory> history; // with what is cut by itself
        Tallies tallies;
        std::optional<TokenTally> classifying; // what a plan's classifier would be asked
    };
    struct Fitting;
    void forgetHistory();
    void watchAnswers();
    void countLater();
    void countBy(CountWay way);
    void count();
    void take(const Counted &counted);
    void learn();
    void price();
    [[nodiscard]] std::optional<SendRange> undecided();
    void lookUp();
    [[nodiscard]] std::shared_ptr<const SendHistory> historyOf(const NodeId &edited);
    [[nodiscard]] std::shared_ptr<const Fitting> fitting(const NodeId &edited) const;
    [[nodiscard]] NodeId parentOf(const NodeId &edited) const;
    [[nodiscard]] SendTarget targetOf(const ProviderProfile &profile, const QString &model) const;
    [[nodiscard]] std::optional<SendEstimate> priced(const ProviderProfile &profile,
                                                     const QString &model) const;

    Services &m_services;
    QPointer<ChatSession> m_session;
    std::function<Written()> m_source;
    std::shared_ptr<Work> m_work; // used by one worker at a time
    QFutureWatcher<Counted> m_counting;
    std::unique_ptr<Clock::Timer> m_timer;
    std::unique_ptr<Clock::Timer> m_cooling; // the provider's cache forgets
    std::shared_ptr<const SendHistory> m_history;
    NodeId m_edited;
    ModelRef m_asked;         // whose tools are in it
    QString m_system;         // what the answers of the session so far were asked with
    QSet<NodeId> m_foreign;   // answers asked with another system prompt
    QSet<NodeId> m_unlearned; // answers that ended while we watched
    NodeId m_running;
    QSet<CountWay> m_ways;
    std::unique_ptr<CacheLookup> m_lookup;
    bool m_answered = false; // what is written, before
    Counted m_counted;
    quint64 m_serial = 0; // of what is written
    bool m_fresh = false;
    bool m_again = false;
    std::optional<SendEstimate> m_estimate;
};

} // namespace parley
