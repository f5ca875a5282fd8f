// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/boundedpattern.h"
#include "chat/modelrouting.h"

namespace parley {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostRules = 40;
constexpr qsizetype mostWords = 200;
constexpr qsizetype longestWord = 80;
constexpr qsizetype longestInstruction = 4'000;
constexpr qint64 mostCharacters = 10'000'000;
constexpr int mostEscalations = 1'000;

Unexpected planRefused(const QString &why)
{
    return Unexpected(ErrorKind::Configuration, why);
}

bool isPlain(const QString &name)
{
    return std::all_of(name.cbegin(), name.cend(),
                       [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format; });
}

Result<void> checkNumber(qint64 number, const QString &where)
{
    return number >= 1 && number <= mostCharacters
               ? Result<void>()
               : planRefused(
                     QStringLiteral("%1: %2 is no number of characters: write one from 1 to %3")
                         .arg(where)
                         .arg(number)
                         .arg(mostCharacters));
}

Result<void> checkPattern(const QString &pattern, const QString &where)
{
    const auto made = BoundedPattern::make(pattern);
    return made ? Result<void>()
                : planRefused(QStringLiteral("%1: %2").arg(where, made.error().detail));
}

Result<void> checkWords(const QStringList &words, const QString &where)
{
    if (words.isEmpty() || words.size() > mostWords) {
        return planRefused(
            words.isEmpty() ? QStringLiteral("%1: it names no words: write at least one").arg(where)
                            : QStringLiteral("%1: it names %2 words: write at most %3")
                                  .arg(where)
                                  .arg(words.size())
                                  .arg(mostWords));
    }
    for (const QString &word : words) {
        if (word.trimmed().isEmpty() || word.size() > longestWord) {
            return planRefused(QStringLiteral("%1: each word needs 1 to %2 characters")
                                   .arg(where)
                                   .arg(longestWord));
        }
    }
    return {};
}

Result<void> checkRule(const RoutingRule &rule, qsizetype place)
{
    const QString where = QStringLiteral("rule %1").arg(place + 1);
    switch (rule.when) {
    case RoutingSubject::LongerThan:
    case RoutingSubject::ShorterThan:
    case RoutingSubject::ChatLongerThan:
        return checkNumber(rule.number, where);
    case RoutingSubject::Tags:
    case RoutingSubject::Words:
        return checkWords(rule.words, where);
    case RoutingSubject::Pattern:
        return checkPattern(rule.pattern, where);
    case RoutingSubject::Code:
    case RoutingSubject::Attachments:
    case RoutingSubject::Tools:
        break;
    }
    return {};
}

Result<void> checkAfter(const RoutingCheck &check, qsizetype place)
{
    const QString where = QStringLiteral("check %1").arg(place + 1);
    if (check.what == AnswerCheck::Pattern) {
        return checkPattern(check.pattern, where);
    }
    if (check.what == AnswerCheck::TooShort) {
        const auto number = checkNumber(check.number, where);
        return number ? checkNumber(check.questionOver, where) : number;
    }
    return {};
}

Result<void> checkModels(const RoutingPlan &plan)
{
    if (plan.cheap.isEmpty() || plan.strong.isEmpty()) {
        return planRefused(
            QStringLiteral("no %1 model is chosen: choose one")
                .arg(routeName(plan.cheap.isEmpty() ? Route::Cheap : Route::Strong)));
    }
    if (plan.cheap == plan.strong) {
        return planRefused(
            QStringLiteral("the cheap and the strong model are the same, %1: choose two "
                           "models")
                .arg(plan.cheap.toString()));
    }
    return {};
}

Result<void> checkClassifier(const RoutingClassifier &classifier)
{
    if (classifier.model.isEmpty()) {
        return {};
    }
    if (!(classifier.confidence >= 0 && classifier.confidence <= 1)) {
        return planRefused(
            QStringLiteral("the classifier's confidence is %1: write a number from 0 to "
                           "1")
                .arg(classifier.confidence));
    }
    if (classifier.instruction.trimmed().isEmpty() ||
        classifier.instruction.size() > longestInstruction) {
        return planRefused(
            QStringLiteral("the classifier needs an instruction of 1 to %1 characters")
                .arg(longestInstruction));
    }
    return {};
}

template <class Item, class Check>
Result<void> checkEach(const QList<Item> &items, const char *what, Check check)
{
    if (items.size() > mostRules) {
        return planRefused(QStringLiteral("it has %1 %2: at most %3 are looked at")
                               .arg(items.size())
                               .arg(QLatin1String(what))
                               .arg(mostRules));
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const Result<void> sound = check(items.at(i), i); !sound) {
            return sound;
        }
    }
    return {};
}

} // namespace

Result<void> checkPlan(const RoutingPlan &plan)
{
    if (plan.name.trimmed().isEmpty() || plan.name.size() > longestName ||
        plan.name != plan.name.trimmed() || !isPlain(plan.name)) {
        return planRefused(QStringLiteral("a plan needs a name of 1 to %1 characters on one line, "
                                          "without blanks around it")
                               .arg(longestName));
    }
    if (plan.maxEscalations < 0 || plan.maxEscalations > mostEscalations) {
        return planRefused(
            QStringLiteral("%1 escalations in one chat are out of range: write 0 to %2")
                .arg(plan.maxEscalations)
                .arg(mostEscalations));
    }
    for (const Result<void> &sound : {checkModels(plan), checkClassifier(plan.classifier),
                                      checkEach(plan.rules, "rules", checkRule),
                                      checkEach(plan.checks, "checks", checkAfter)}) {
        if (!sound) {
            return sound;
        }
    }
    return {};
}

} // namespace parley
