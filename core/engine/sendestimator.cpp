// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sendestimator.h"

#include "chat/pricelist.h"
#include "engine/cachelookup.h"
#include "engine/defaults.h"
#include "engine/routeclassifier.h"
#include "engine/routingplans.h"
#include "engine/sendpreview.h"
#include "engine/toolturns.h"

#include <QtConcurrentRun>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto countDelay = 120ms;
constexpr auto cooling = 30s; // how late a cache that went cold may be told

} // namespace

// What is needed to see whether the chat's standing choice cuts something by itself.
struct SendEstimator::Fitting
{
    Conversation conversation;
    NodeId parent;
    SendTarget target;
    ModelHabits habits;
    QDateTime now;
    QList<ToolSpec> tools;

    [[nodiscard]] std::shared_ptr<const SendHistory> fit(const Message &draft,
                                                         TallyBook &book) const
    {
        const auto planned = foldToFit(conversation, {parent, draft}, target, habits, now, book);
        if (!planned) {
            return nullptr;
        }
        Conversation cut = conversation;
        cut.head().compaction = *planned;
        SendHistory history = sendHistory(cut, parent);
        history.request.tools = tools;
        if (history.cut) {
            history.cut->byItself = true;
        }
        return std::make_shared<const SendHistory>(std::move(history));
    }
};

// What the worker keeps between two counts: the texts it knows, and the history as it was.
struct SendEstimator::Work
{
    TallyBook book;
    std::shared_ptr<const SendHistory> history;
    Tallies tallies;

    Tallies count(const std::shared_ptr<const SendHistory> &of, const Message &draft,
                  const QSet<CountWay> &ways)
    {
        if (of != history) {
            history = of;
            tallies.clear();
        }
        for (const CountWay way : ways) {
            if (!tallies.contains(way)) {
                tallies[way] = tallyHistory(book, *history, way);
            }
            tallyDraft(tallies[way], book, draft, way);
        }
        return tallies;
    }

    TokenTally count(const ChatRequest &request)
    {
        const CountWay way = countWayOf(request.model);
        TokenTally tally = book.text(request.system, way);
        for (const Message &message : request.messages) {
            tally += book.message(message, way);
        }
        return tally;
    }
};

bool arePricesReady(const Services &services)
{
    return !services.prices || services.prices->isReady();
}

PriceQuote readyQuote(const Services &services)
{
    return arePricesReady(services) ? PriceQuote(services.quote) : PriceQuote();
}

SendEstimator::SendEstimator(Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_work(std::make_shared<Work>())
{
    connect(&m_counting, &QFutureWatcherBase::finished, this,
            [this] { take(m_counting.result()); });
    if (services.prices) {
        connect(services.prices, &PriceList::changed, this, &SendEstimator::price);
    }
}

SendEstimator::~SendEstimator() = default;

void SendEstimator::setSession(ChatSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_foreign.clear();
    m_unlearned.clear();
    m_running = {};
    m_ways.clear();
    m_counted = {};
    m_estimate.reset();
    if (session) {
        m_system = session->conversation().head().system;
        connect(session, &ChatSession::nodeAdded, this, &SendEstimator::forgetHistory);
        connect(session, &ChatSession::pathChanged, this, &SendEstimator::forgetHistory);
        connect(session, &ChatSession::headChanged, this, &SendEstimator::forgetHistory);
        connect(session, &ChatSession::statusChanged, this, &SendEstimator::watchAnswers);
    }
    forgetHistory();
    Q_EMIT changed();
}

void SendEstimator::forgetHistory()
{
    m_history.reset();
    if (m_session && m_session->conversation().head().system != m_system) {
        m_system = m_session->conversation().head().system;
        for (const Node &node : m_session->conversation().nodes()) {
            m_foreign.insert(node.id);
        }
    }
    draftChanged();
}

// An answer is worth learning from when it ended under our eyes: usage of long ago may be of a
// tokenizer that is no more.
void SendEstimator::watchAnswers()
{
    if (m_session->isBusy()) {
        m_running = m_session->status().node;
        return;
    }
    if (!m_running.isNull()) {
        m_unlearned.insert(std::exchange(m_running, {}));
        forgetHistory();
    }
}

void SendEstimator::draftChanged()
{
    ++m_serial;
    m_fresh = false;
    m_answered = false;
    m_lookup.reset();
    countLater();
}

void SendEstimator::countLater()
{
    m_timer = m_services.clock.after(countDelay, [this] { count(); });
}

std::shared_ptr<const SendHistory> SendEstimator::historyOf(const NodeId &edited)
{
    const ModelRef asked = model();
    if (!m_history || edited != m_edited || asked != m_asked) {
        SendHistory history = sendHistory(m_session->conversation(), parentOf(edited));
        const ConversationHead &head = m_session->conversation().head();
        history.request.tools = toolsOn(m_services, head.tools, asked);
        history.answers.removeIf(
            [this](const CountedAnswer &answer) { return m_foreign.contains(answer.node); });
        m_edited = edited;
        m_asked = asked;
        m_history = std::make_shared<const SendHistory>(std::move(history));
    }
    return m_history;
}

void SendEstimator::count()
{
    const ModelRef model = this->model();
    if (!m_source || model.isEmpty()) {
        m_estimate.reset();
        Q_EMIT changed();
        return;
    }
    if (m_counting.isRunning()) {
        m_again = true;
        return;
    }
    m_ways.insert(countWayOf(model.model));
    const Written written = m_source();
    const Message draft = messageOf(written.draft);
    const auto planned = this->planned();
    const auto classifying =
        planned && planned->decision.asksClassifier
            ? std::optional(classifierRequest(planned->plan.classifier, draft.text()))
            : std::nullopt;
    m_counting.setFuture(
        QtConcurrent::run([work = m_work, serial = m_serial, base = historyOf(written.edited),
                           fitting = fitting(written.edited), draft, ways = m_ways, classifying] {
            const auto cut = fitting ? fitting->fit(draft, work->book) : nullptr;
            const auto &history = cut ? cut : base;
            return Counted{serial, base, history, work->count(history, draft, ways),
                           classifying ? std::optional(work->count(*classifying)) : std::nullopt};
        }));
}

std::shared_ptr<const SendEstimator::Fitting> SendEstimator::fitting(const NodeId &edited) const
{
    const Conversation &conversation = m_session->conversation();
    const ModelRef model = this->model();
    const auto profile = findProfile(m_services, model.profile);
    if (!conversation.head().compaction.automatic || !profile) {
        return nullptr;
    }
    return std::make_shared<const Fitting>(Fitting{
        conversation, parentOf(edited), targetOf(*profile, model.model), m_services.memory.habits,
        m_services.clock.now(), toolsOn(m_services, conversation.head().tools, model)});
}

// Below which message the next one goes.
NodeId SendEstimator::parentOf(const NodeId &edited) const
{
    const Conversation &conversation = m_session->conversation();
    const Node *node = edited.isNull() ? nullptr : conversation.find(edited);
    return node ? node->parent : conversation.head().activeLeaf;
}

void SendEstimator::take(const Counted &counted)
{
    const bool again = std::exchange(m_again, false);
    if (counted.base != m_history || counted.serial < m_counted.serial) {
        count(); // of another conversation, or of one that went on
        return;
    }
    m_counted = counted;
    m_fresh = counted.serial == m_serial;
    learn();
    price();
    lookUp();
    if (again) {
        count();
    }
}

void SendEstimator::learn()
{
    bool learned = false;
    for (const CountedAnswer &answer : m_counted.history->answers) {
        const auto tally = m_counted.tallies.find(countWayOf(answer.model.model));
        if (tally != m_counted.tallies.end() && m_unlearned.remove(answer.node)) {
            learnFrom(m_services.memory.habits, answer, tally->second);
            learned = true;
        }
    }
    if (learned) {
        saveHabits(m_services.settings, m_services.memory.habits);
    }
}

SendTarget SendEstimator::targetOf(const ProviderProfile &profile, const QString &model) const
{
    const Sampling &chosen = m_session->conversation().head().sampling;
    return {profile, model, withDefaults(m_services, chosen).value_or(chosen),
            m_services.memory.models.find({profile.name, model})};
}

std::optional<SendEstimate> SendEstimator::priced(const ProviderProfile &profile,
                                                  const QString &model) const
{
    const auto tally = m_counted.tallies.find(countWayOf(model));
    if (!m_counted.history || tally == m_counted.tallies.end() || !m_session) {
        return std::nullopt;
    }
    SendEstimate estimate =
        estimateSend(*m_counted.history, tally->second, targetOf(profile, model),
                     m_services.memory.habits, m_services.clock.now(), readyQuote(m_services));
    estimate.pricesAwaited = !arePricesReady(m_services);
    return estimate;
}

void SendEstimator::price()
{
    m_cooling.reset();
    const ModelRef model = this->model();
    const auto profile = findProfile(m_services, model.profile);
    m_estimate = profile ? priced(*profile, model.model) : std::nullopt;
    if (m_estimate) {
        m_estimate->answered = m_answered;
        m_estimate->undecided = undecided();
    }
    if (m_estimate && m_estimate->cached > 0) {
        m_cooling = m_services.clock.after(cooling, [this] { price(); });
    }
    Q_EMIT changed();
}

// Whether what is written would be answered from the cache.
void SendEstimator::lookUp()
{
    if (!m_session || !m_fresh || !m_source) {
        return;
    }
    const ConversationHead &head = m_session->conversation().head();
    m_lookup = std::make_unique<CacheLookup>(m_services, cacheUse(m_services, head.cached));
    if (!m_lookup->looks() || m_session->status().temporary) {
        return;
    }
    const Written written = m_source();
    const Message draft = messageOf(written.draft);
    const auto answerer = chooseAnswerer(m_services, model(), head.sampling);
    if (draft.parts.isEmpty() || !answerer) {
        return;
    }
    const ChatRequest request =
        withTools(nextRequest(m_session->conversation(), parentOf(written.edited), draft,
                              answerer->model.model, answerer->sampling),
                  toolsOn(m_services, head.tools, answerer->model));
    if (usesTools(request)) {
        return; // such turns are never answered from the cache
    }
    m_lookup->look(answerer->profile, request, [this](const auto &answer) {
        m_answered = answer.has_value();
        if (m_answered) {
            price();
        }
    });
}

std::optional<SendEstimate> SendEstimator::estimateFor(const ProviderProfile &profile,
                                                       const QString &model)
{
    countBy(countWayOf(model));
    return priced(profile, model);
}

QList<std::optional<bool>> SendEstimator::roomIn(const ProviderProfile &profile,
                                                 const QList<ModelInfo> &models)
{
    QList<std::optional<bool>> fit(models.size());
    if (!m_session) {
        return fit;
    }
    SendTarget target = targetOf(profile, {});
    for (qsizetype i = 0; i < models.size(); ++i) {
        target.model = models.at(i).id;
        target.info = models.at(i);
        const CountWay way = countWayOf(target.model);
        countBy(way);
        const auto tally = m_counted.tallies.find(way);
        if (m_counted.history && tally != m_counted.tallies.end()) {
            fit[i] = fitsSend(*m_counted.history, tally->second, target, m_services.memory.habits);
        }
    }
    return fit;
}

void SendEstimator::countBy(CountWay way)
{
    if (m_session && !m_ways.contains(way)) {
        m_ways.insert(way);
        countLater();
    }
}

} // namespace parley
