// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/sendestimate.h"

#include "chat/vendorlimits.h"
#include "chat/vendortokens.h"
#include "engine/warmcache.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qint64 unheardAnswer = 500; // tokens, where no answer is known yet

bool isExact(QStringView model, const TokenTally &tally)
{
    return vocabularyOf(model).exact && overheadOf(model).published && tally.isTextOnly();
}

// With the words of the target's model.
struct Scale
{
    const SendTarget &target;
    const ModelHabits &habits;
    QString key;

    [[nodiscard]] double weight(const TokenTally &tally) const
    {
        return habits.correctedText(key, textTokens(tally, target.model)) +
               otherTokens(tally, target.model);
    }
    // Of a whole question: with what it costs besides its messages.
    [[nodiscard]] double question(const TokenTally &tally) const
    {
        return habits.corrected(key, textTokens(tally, target.model),
                                otherTokens(tally, target.model) + overheadOf(target.model).base);
    }
};

// The provider's own count serves only if it is of what will be sent: a question that weighs quite
// another amount by our count was another one, or its server added to it.
const CountedAnswer *usableCount(const SendHistory &history, const SendTally &tally,
                                 const Scale &scale)
{
    for (auto it = history.answers.crbegin(); it != history.answers.crend(); ++it) {
        if (it->model != ModelRef{scale.target.profile.name, scale.target.model}) {
            continue;
        }
        const double ratio = static_cast<double>(*it->usage.input) /
                             qMax(1.0, scale.question(tallyBefore(tally, it->before)));
        return it->single && ratio > 0.6 && ratio < 1.7 ? &*it : nullptr;
    }
    return nullptr;
}

// What an answer weighs when it is sent back: without what was thought.
double sentBack(const CountedAnswer &answer, const TokenTally &tally, const Scale &scale)
{
    if (!answer.usage.output) {
        return scale.weight(tally);
    }
    const qint64 said = *answer.usage.output - answer.usage.reasoning.value_or(0);
    return static_cast<double>(qMax<qint64>(0, said) + overheadOf(scale.target.model).perMessage);
}

// System prompt and earlier messages together.
double beforeDraft(const SendHistory &history, const SendTally &tally, const Scale &scale,
                   const CountedAnswer *counted)
{
    TokenTally all = tally.system;
    all += tally.from.first();
    if (!counted) {
        return scale.question(all);
    }
    TokenTally answer;
    qsizetype after = counted->before;
    if (after < history.request.messages.size()) {
        ++after;
        answer = difference(tally.from.at(counted->before), tally.from.at(after));
    }
    return static_cast<double>(*counted->usage.input) + sentBack(*counted, answer, scale) +
           scale.weight(tally.from.at(after));
}

qint64 expectedAnswer(const SendHistory &history, const SendTarget &target,
                      const ModelHabits &habits, const QString &key)
{
    QList<qint64> lengths;
    for (const CountedAnswer &answer : history.answers) {
        if (answer.model.toString() == key && answer.usage.output.value_or(0) > 0) {
            lengths.append(*answer.usage.output);
        }
    }
    const std::optional<qint64> usual = habits.usualAnswer(key);
    constexpr qsizetype recent = 5;
    constexpr qsizetype enough = 2;
    if (lengths.size() < enough && !usual) {
        lengths = history.lengths;
    }
    lengths = lengths.mid(qMax<qsizetype>(0, lengths.size() - recent));
    qint64 expected = usual.value_or(unheardAnswer);
    if (lengths.size() >= enough || (!usual && !lengths.isEmpty())) {
        std::sort(lengths.begin(), lengths.end());
        expected = lengths.at(lengths.size() / 2);
    }
    const auto most = target.sampling.maxTokens;
    return most ? qMin<qint64>(expected, *most) : expected;
}

std::optional<qint64> longestAnswer(const SendTarget &target, qint64 input)
{
    std::optional<qint64> longest = target.sampling.maxTokens;
    const auto lower = [&longest](std::optional<qint64> limit) {
        if (limit && *limit >= 0) {
            longest = qMin(longest.value_or(*limit), *limit);
        }
    };
    if (!longest && target.profile.dialect == QLatin1String("anthropic")) {
        longest = impliedAnswerLimit;
    }
    if (target.info) {
        lower(target.info->maxOutput);
        lower(target.info->context ? std::optional(qMax<qint64>(0, *target.info->context - input))
                                   : std::nullopt);
    }
    return longest;
}

// How many of the oldest would have to go; none when not even all of them would do.
qsizetype surplusOf(const SendEstimate &estimate, const SendTally &tally, const Scale &scale)
{
    if (estimate.fits()) {
        return 0;
    }
    const auto tooMany =
        static_cast<double>(estimate.input.tokens + estimate.reserve - *estimate.context);
    for (qsizetype count = 1; count < tally.from.size(); ++count) {
        if (scale.weight(difference(tally.from.first(), tally.from.at(count))) >= tooMany) {
            return count;
        }
    }
    return 0;
}

BilledUnits unitsOf(qint64 input, qint64 cached, qint64 written, qint64 output)
{
    BilledUnits units;
    units.add(Billed::CacheRead, cached);
    units.add(Billed::CacheWrite, written);
    units.add(Billed::Input, input - cached - written);
    units.add(Billed::Output, output);
    return units;
}

void addPrice(SendEstimate &estimate, const SendTarget &target, const PriceQuote &quote)
{
    if (!quote) {
        return;
    }
    const auto ask = [&](qint64 cached, qint64 written, qint64 output) {
        return quote(target.profile, target.model,
                     unitsOf(estimate.input.tokens, cached, written, output));
    };
    const Bill about = ask(estimate.cached, estimate.written, estimate.answer);
    estimate.price = about.status;
    if (about.status != Bill::Status::Priced) {
        return;
    }
    // What would have been read must then be written as well.
    const qint64 rewritten = estimate.written > 0 ? estimate.written + estimate.cached : 0;
    estimate.about = about.total;
    estimate.cold = ask(0, rewritten, estimate.answer).total;
    if (estimate.longestAnswer) {
        estimate.atMost = ask(0, rewritten, qMax(estimate.answer, *estimate.longestAnswer)).total;
    }
}

std::optional<SendCut> cutOf(const Conversation &conversation, const NodeId &last,
                             const FoldedPath &path)
{
    const Fold *furthest = conversation.head().compaction.on(conversation.pathTo(last));
    if (!furthest || path.folds.isEmpty()) {
        return std::nullopt;
    }
    SendCut cut{furthest->rule, 0, false};
    for (const qsizetype turn : turnsOf(path.steps)) {
        const Fate fate = path.steps.at(turn).fate;
        cut.turns += turn < path.covered && (fate != Fate::Sent || cut.rule == FoldRule::Shorten);
    }
    return cut;
}

} // namespace

std::optional<SendCut> cutOn(const Conversation &conversation, const NodeId &last)
{
    return cutOf(conversation, last, foldedPath(conversation, last));
}

SendHistory sendHistory(const Conversation &conversation, const NodeId &last)
{
    SendHistory history;
    const FoldedPath path = foldedPath(conversation, last);
    history.request = requestOf(conversation, path, {}, {});
    const QList<qsizetype> before = messagesBefore(path);
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const Node &node = *conversation.find(path.steps.at(i).node);
        const AnswerMeta &meta = node.meta;
        // What was asked with another beginning says nothing about this question.
        const bool counts = meta.usage && meta.usage->input && i >= path.covered &&
                            meta.details.value(foldDetail) == foldMark(path);
        if (node.message.role == Role::Assistant && counts) {
            const auto lasted = meta.duration.value_or(std::chrono::milliseconds(0));
            history.answers.append({node.id, meta.answerer(), before.at(i), *meta.usage,
                                    node.created.addMSecs(lasted.count()),
                                    meta.requests.isEmpty()});
        }
        if (meta.usage && meta.usage->output.value_or(0) > 0) {
            history.lengths.append(*meta.usage->output);
        }
        if (path.steps.at(i).fate == Fate::Shortened) {
            history.shortened.insert(before.at(i));
        }
    }
    history.lead = path.lead;
    history.cut = cutOf(conversation, last, path);
    return history;
}

SendTally tallyHistory(TallyBook &book, const SendHistory &history, CountWay way)
{
    SendTally tally;
    tally.system = book.tools(history.request.tools, way);
    if (!history.request.system.isEmpty()) {
        tally.system += book.text(history.request.system, way);
        ++tally.system.messages;
    }
    tally.lead = book.text(history.lead, way);
    const QList<Message> &messages = history.request.messages;
    tally.from.resize(messages.size() + 1);
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        tally.from[i] = book.message(messages.at(i), way);
        tally.from[i] += tally.from.at(i + 1);
    }
    return tally;
}

void tallyDraft(SendTally &tally, TallyBook &book, const Message &draft, CountWay way)
{
    tally.draft = {};
    tally.parts.clear();
    for (const Part &part : draft.parts) {
        tally.parts.append(book.part(part, way));
        tally.draft += tally.parts.last();
    }
    tally.draft.messages = draft.parts.isEmpty() ? 0 : 1;
}

TokenTally tallyBefore(const SendTally &tally, qsizetype message)
{
    TokenTally before = tally.system;
    before += difference(tally.from.first(), tally.from.value(message));
    return before;
}

SendEstimate estimateSend(const SendHistory &history, const SendTally &tally,
                          const SendTarget &target, const ModelHabits &habits, const QDateTime &now,
                          const PriceQuote &quote)
{
    const Scale scale{target, habits, target.key()};
    const CountedAnswer *counted = usableCount(history, tally, scale);
    SendEstimate estimate;
    TokenTally words = tally.draft;
    words.messages = 0;
    estimate.draft = {qRound64(scale.weight(words)), isExact(target.model, tally.draft)};
    for (const TokenTally &part : tally.parts) {
        estimate.parts.append(qRound64(scale.weight(part)));
    }
    const double before = beforeDraft(history, tally, scale, counted);
    TokenTally all = tallyBefore(tally, history.request.messages.size());
    all += tally.draft;
    estimate.input.tokens = qRound64(before + scale.weight(tally.draft));
    estimate.input.exact = isExact(target.model, all);
    estimate.system = qMin(qRound64(scale.question(tally.system)), qRound64(before));
    estimate.history = qRound64(before) - estimate.system;
    const CacheForecast cache =
        forecastCache(history, target.profile, target.model, estimate.input.tokens, now);
    // Never more than was there before the draft.
    estimate.cached = qMin(cache.read, estimate.system + estimate.history);
    if (estimate.cached < worthCaching) {
        estimate.cached = 0;
    }
    estimate.written = cache.written > 0 ? estimate.input.tokens - estimate.cached : 0;
    estimate.answer = expectedAnswer(history, target, habits, scale.key);
    estimate.longestAnswer = longestAnswer(target, estimate.input.tokens);
    estimate.context = target.info ? target.info->context : std::nullopt;
    estimate.reserve = answerReserve(target, habits);
    estimate.surplus = surplusOf(estimate, tally, scale);
    estimate.cut = history.cut;
    estimate.learnedFrom = habits.learnedFrom(scale.key);
    addPrice(estimate, target, quote);
    return estimate;
}

std::optional<bool> fitsSend(const SendHistory &history, const SendTally &tally,
                             const SendTarget &target, const ModelHabits &habits)
{
    if (!target.info || !target.info->context) {
        return std::nullopt;
    }
    const Scale scale{target, habits, target.key()};
    const CountedAnswer *counted = usableCount(history, tally, scale);
    const double before = beforeDraft(history, tally, scale, counted);
    return qRound64(before + scale.weight(tally.draft)) <=
           *target.info->context - answerReserve(target, habits);
}

TokenTally difference(const TokenTally &whole, const TokenTally &end)
{
    TokenTally rest = whole;
    for (std::size_t i = 0; i < rest.text.size(); ++i) {
        rest.text[i] -= end.text[i];
    }
    rest.messages -= end.messages;
    rest.tools -= end.tools;
    rest.pages -= end.pages;
    rest.images.resize(whole.images.size() - end.images.size());
    return rest;
}

qint64 answerReserve(const SendTarget &target, const ModelHabits &habits)
{
    if (!target.info || !target.info->context) {
        return 0;
    }
    const qint64 usual = habits.usualAnswer(target.key()).value_or(unheardAnswer);
    const auto most = target.sampling.maxTokens;
    return qMin(most ? qint64(*most) : usual, *target.info->context / 2);
}

qint64 questionWeight(const TokenTally &tally, const SendTarget &target, const ModelHabits &habits)
{
    return qRound64(Scale{target, habits, target.key()}.question(tally));
}

std::optional<Money> priceOfQuestion(const TokenTally &tally, const SendTarget &target,
                                     const ModelHabits &habits, qint64 reply,
                                     const PriceQuote &quote)
{
    const Bill bill = quote ? quote(target.profile, target.model,
                                    unitsOf(questionWeight(tally, target, habits), 0, 0, reply))
                            : Bill();
    return bill.status == Bill::Status::Unknown ? std::nullopt : std::optional(bill.total);
}

qint64 weightOf(const TokenTally &tally, const SendTarget &target, const ModelHabits &habits)
{
    return qRound64(Scale{target, habits, target.key()}.weight(tally));
}

void learnFrom(ModelHabits &habits, const CountedAnswer &answer, const SendTally &tally)
{
    const QString key = answer.model.toString();
    habits.learnAnswer(key, answer.usage.output.value_or(0));
    const TokenTally question = tallyBefore(tally, answer.before);
    const QString &model = answer.model.model;
    if (answer.single && question.isTextOnly() && !isExact(model, question)) {
        habits.learnInput(key, textTokens(question, model),
                          otherTokens(question, model) + overheadOf(model).base,
                          *answer.usage.input);
    }
}

} // namespace parley
