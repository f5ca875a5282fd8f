// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/budgethold.h"

#include "base/logging.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qint64 tokensOfPicture = 1600;   // about the most a vendor counts for one
constexpr qint64 tokensOfDocument = 50000; // pages of a PDF as text and picture
constexpr qint64 longestAnswer = 8192;     // where nobody says how much a model writes

qint64 tokensOf(const Part &part, const QString &model, TokenCounter &counter)
{
    const auto count = [&](const QString &text) { return counter.count(text, model).tokens; };
    if (const auto *text = std::get_if<TextPart>(&part)) {
        return count(text->text);
    }
    if (const auto *reasoning = std::get_if<ReasoningPart>(&part)) {
        return count(reasoning->text);
    }
    if (const auto *call = std::get_if<ToolCallPart>(&part)) {
        return count(call->arguments);
    }
    if (const auto *result = std::get_if<ToolResultPart>(&part)) {
        return count(result->text);
    }
    if (const auto *file = std::get_if<FilePart>(&part)) {
        return file->mediaType.startsWith(QLatin1String("text/"))
                   ? count(QString::fromUtf8(file->data))
                   : tokensOfDocument;
    }
    return std::holds_alternative<ImagePart>(part) ? tokensOfPicture : 0;
}

qint64 inputOf(const ChatRequest &request, const QString &model, TokenCounter &counter)
{
    constexpr qint64 perMessage = 4; // what vendors put around each
    qint64 tokens = counter.count(request.system, model).tokens;
    for (const Message &message : request.messages) {
        tokens += perMessage;
        for (const Part &part : message.parts) {
            tokens += tokensOf(part, model, counter);
        }
    }
    return tokens;
}

} // namespace

std::optional<Money> quoteFor(const ProviderProfile &profile, const QString &model, qint64 input,
                              qint64 output, const Services &services)
{
    if (!services.quote) {
        return std::nullopt;
    }
    BilledUnits units;
    units.add(Billed::Input, input);
    units.add(Billed::Output, output);
    const Bill bill = services.quote(profile, model, units);
    return bill.status == Bill::Status::Unknown ? std::nullopt : std::optional(bill.total);
}

BudgetCall reservationFor(const ChatRequest &request, const ProviderProfile &profile,
                          const QString &model, Services &services)
{
    BudgetCall call;
    call.profile = profile.name;
    if (!quoteFor(profile, model, 1, 1, services)) {
        return call; // nobody knows: no need to count
    }
    const qint64 input = inputOf(request, model, services.memory.tokens);
    const auto info = services.memory.models.find({profile.name, model});
    const qint64 output = request.sampling.maxTokens.value_or(
        info && info->maxOutput ? *info->maxOutput : longestAnswer);
    call.most = quoteFor(profile, model, input, output, services);
    call.certain = quoteFor(profile, model, input, 0, services).value_or(Money());
    return call;
}

BudgetHold::~BudgetHold()
{
    release();
}

QDate BudgetHold::today() const
{
    return m_services.clock.now().toLocalTime().date();
}

void BudgetHold::release()
{
    m_services.memory.budgets.release(std::exchange(m_ticket, 0));
}

void BudgetHold::take(const BudgetCall &call, bool allowed, Answer answer)
{
    release();
    m_call = call;
    m_allowed = allowed;
    m_answer = std::move(answer);
    learnNext(
        m_services.memory.budgets.unknownPots(call, budgetLimits(m_services.settings), today()));
}

// What was spent in it is the sum of the answers to these.
QList<LedgerQuestion> BudgetHold::questionsOf(const BudgetPot &pot) const
{
    LedgerQuestion question;
    if (pot.from.isValid()) {
        question.from = pot.from.startOfDay().toUTC();
    }
    if (pot.scope == BudgetScope::Profile) {
        question.model.profile = pot.whose;
    } else if (pot.scope == BudgetScope::Conversation) {
        question.conversation = ConversationId::fromString(pot.whose);
    } else if (pot.scope == BudgetScope::Comparison) {
        QList<LedgerQuestion> panes;
        const auto &compared = m_services.memory.compared;
        for (auto it = compared.cbegin(); it != compared.cend(); ++it) {
            if (it.value() == ComparisonId::fromString(pot.whose)) {
                question.conversation = it.key();
                panes.append(question);
            }
        }
        return panes;
    }
    return {question};
}

void BudgetHold::learnNext(QList<BudgetPot> pots)
{
    if (pots.isEmpty()) {
        decide();
        return;
    }
    const BudgetPot pot = pots.takeFirst();
    learn(pot, questionsOf(pot), Money(), pots);
}

// A ledger that can't be read must not keep a person from asking: what this run spends counts then.
void BudgetHold::learn(const BudgetPot &pot, QList<LedgerQuestion> questions, Money spent,
                       const QList<BudgetPot> &rest)
{
    if (questions.isEmpty()) {
        m_services.memory.budgets.learn(pot, spent);
        learnNext(rest);
        return;
    }
    const LedgerQuestion question = questions.takeFirst();
    m_spent.wait(m_services.ledger.sums(question), [this, pot, questions, spent,
                                                    rest](const Result<QList<LedgerLine>> &lines) {
        if (!lines) {
            qCWarning(logEngine) << "what was spent can't be read:" << lines.error().detail;
        }
        const bool any = lines && !lines->isEmpty();
        learn(pot, questions, any ? spent + lines->first().sums.spent() : spent, rest);
    });
}

void BudgetHold::decide()
{
    BudgetGuard &guard = m_services.memory.budgets;
    const Result<void> may = m_allowed
                                 ? Result<void>()
                                 : guard.check(m_call, budgetLimits(m_services.settings), today(),
                                               m_services.settings.get(askUnpricedSetting));
    if (may) {
        m_ticket = guard.reserve(m_call, today());
    }
    const Answer answer = std::exchange(m_answer, nullptr);
    answer(may);
}

void BudgetHold::settle(Money spent)
{
    m_services.memory.budgets.settle(m_ticket, spent, today());
}

} // namespace parley
