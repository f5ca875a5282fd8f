// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Routing to cheaper models: a plan sends simple questions to a cheap model and the rest to a
// strong one. Rules are looked at in their order, the first that fits decides; where none does, a
// small question to a classifier may, else what the plan says otherwise. After a cheap answer its
// checks say whether the strong model is asked as well. Plain values and pure functions, any
// thread. (Not engine/router.h, which chooses between endpoints when one is in trouble.)
#pragma once

#include "base/result.h"
#include "chat/providerprofile.h"

#include <QStringList>
#include <optional>

namespace parley {

enum class Route { Cheap, Strong };
// Who chose it.
enum class RouteBy { Rule, Classifier, Check, Person };
enum class RoutingSubject {
    LongerThan,     // characters of the question
    ShorterThan,    // likewise
    ChatLongerThan, // characters of all before the question
    Code,
    Attachments,
    Tools,
    Tags,    // one of `words`
    Words,   // one of `words` is said
    Pattern, // a regular expression is found in the question
};

struct RoutingRule
{
    RoutingSubject when = RoutingSubject::LongerThan;
    qint64 number = 0; // of characters
    QStringList words = {};
    QString pattern = {};
    Route use = Route::Strong;
    friend bool operator==(const RoutingRule &, const RoutingRule &) = default;
};

enum class AnswerCheck {
    Empty,
    Refused,   // the provider says so
    CutOff,    // ran into a limit of length
    TooShort,  // below `number` characters, for a question of over `questionOver`
    SaysCant,  // its first words say that it can't or does not know
    WrongJson, // JSON was asked for, and what came is none
    Pattern,   // `pattern` is found in the answer
};

struct RoutingCheck
{
    AnswerCheck what = AnswerCheck::Empty;
    qint64 number = 80;
    qint64 questionOver = 600;
    QString pattern = {};
    friend bool operator==(const RoutingCheck &, const RoutingCheck &) = default;
};

struct RoutingClassifier
{
    ModelRef model; // empty: nobody is asked
    QString instruction;
    double confidence = 0.7; // below it the strong model answers
    friend bool operator==(const RoutingClassifier &, const RoutingClassifier &) = default;
};

struct RoutingPlan
{
    QString name;
    ModelRef cheap;
    ModelRef strong;
    QList<RoutingRule> rules;
    Route otherwise = Route::Strong; // where no rule fits and no classifier says
    RoutingClassifier classifier = {};
    QList<RoutingCheck> checks = {};
    int maxEscalations = 20;   // by checks, in one chat; 0: never
    QStringList formerly = {}; // names it had: chats and workflows may still know it by them
    [[nodiscard]] const ModelRef &model(Route route) const
    {
        return route == Route::Cheap ? cheap : strong;
    }
    friend bool operator==(const RoutingPlan &, const RoutingPlan &) = default;
};

// What is known of a question before it is asked.
struct RoutingQuestion
{
    QString text;
    qsizetype attachments = 0;
    qsizetype before = 0; // characters of the chat so far
    bool tools = false;   // some are offered
    QStringList tags = {};
};

struct RoutingDecision
{
    Route route = Route::Strong;
    RouteBy by = RouteBy::Rule;
    QString why;                 // in English, a few words: "short question"
    qsizetype rule = -1;         // its place in the plan; -1: none fitted
    bool asksClassifier = false; // no rule fitted: it may still say otherwise
    friend bool operator==(const RoutingDecision &, const RoutingDecision &) = default;
};

// By the rules alone.
[[nodiscard]] RoutingDecision decideRoute(const RoutingPlan &plan, const RoutingQuestion &question);
// What its reply makes of a decision that asks it; one that can't be read leaves it as it is, and
// says so.
[[nodiscard]] RoutingDecision withReply(const RoutingPlan &plan, RoutingDecision decision,
                                        const QString &reply);
[[nodiscard]] RoutingDecision withoutReply(RoutingDecision decision, const QString &why);
// Words that begin with # in a text: tags of a chat stand in its title, of a question in itself.
[[nodiscard]] QStringList tagsIn(const QString &text);

// "longer than 1500 characters", "says one of: prove, refactor".
[[nodiscard]] QString ruleText(const RoutingRule &rule);
// What the classifier is told unless the person says otherwise.
[[nodiscard]] QString usualClassifierInstruction();
// How it is to reply, said behind any instruction.
[[nodiscard]] QString classifierReplyForm();
// A plan to begin with: rules and checks that fit most, models empty.
[[nodiscard]] RoutingPlan usualRoutingPlan(const QString &name);
// Configuration error in one sentence: what is wrong, where, and what to do.
[[nodiscard]] Result<void> checkPlan(const RoutingPlan &plan);

[[nodiscard]] QLatin1String routeName(Route route);           // "cheap", "strong"
[[nodiscard]] QLatin1String routeByName(RouteBy by);          // "rule", "classifier" …
[[nodiscard]] QLatin1String subjectName(RoutingSubject what); // "longer_than", "code" …
[[nodiscard]] std::optional<Route> routeFromName(QStringView name);
[[nodiscard]] std::optional<RouteBy> routeByFromName(QStringView name);
[[nodiscard]] std::optional<RoutingSubject> subjectFromName(QStringView name);

} // namespace parley
