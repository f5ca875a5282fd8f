// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/flowplan.h"

#include "base/json.h"
#include "chat/prompttemplate.h"
#include "chat/workflowcondition.h"
#include "engine/routeclassifier.h"

#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;

Unexpected refused(const QString &sentence)
{
    return Unexpected(ErrorKind::BadRequest, sentence);
}

// What a model that chooses is told; the last choice is what is left.
QString choosing(const WorkflowStep &step, const QString &text)
{
    QString prompt = QStringLiteral("Read the text and say which of these fits it best. Answer "
                                    "with its number alone.\n\n");
    int number = 0;
    for (const WorkflowChoice &choice : step.choices) {
        if (!choice.means.isEmpty()) {
            prompt += QStringLiteral("%1. %2\n").arg(++number).arg(choice.means);
        }
    }
    return prompt + QStringLiteral("%1. none of these\n\nThe text:\n\n").arg(number + 1) + text;
}

QString judging(const QString &prompt)
{
    return prompt + QStringLiteral("\n\nAnswer with yes or no as the first word. Then say why in "
                                   "one sentence.");
}

QString chosenBy(const WorkflowStep &step, const QString &answer)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const int number = digits.match(answer).captured().toInt();
    int place = 0;
    for (const WorkflowChoice &choice : step.choices) {
        if (!choice.means.isEmpty() && ++place == number) {
            return choice.to;
        }
    }
    return step.choices.last().to;
}

StepPlan decided(const Result<FlowValue> &value, const QString &chose = {})
{
    StepPlan plan;
    plan.known = value;
    plan.chose = chose;
    return plan;
}

FlowValue textValue(const QString &text)
{
    return {text, {}, false};
}

// What most of them say; of as many, what was said first.
Result<FlowValue> votedOf(const QStringList &rows)
{
    static const QRegularExpression marks(QStringLiteral("[\\p{P}\\p{S}\\s]+"));
    QMap<QString, int> votes;
    const auto plain = [](const QString &row) {
        return QString(row).replace(marks, QStringLiteral(" ")).trimmed().toLower();
    };
    for (const QString &row : rows) {
        ++votes[plain(row)];
    }
    const auto best =
        std::max_element(rows.cbegin(), rows.cend(), [&](const QString &a, const QString &b) {
            return votes[plain(a)] < votes[plain(b)];
        });
    return best == rows.cend() ? refused(QStringLiteral("there is nothing to vote about"))
                               : Result<FlowValue>(textValue(best->trimmed()));
}

StepPlan planGroup(const WorkflowStep &step, const FlowValues &values,
                   const QList<QList<Answerer>> &cast)
{
    StepPlan plan;
    QMap<QString, QString> texts = textsOf(values);
    if (step.kind == Kind::FanOut) {
        for (const QList<Answerer> &answerers : cast) {
            plan.questions.append({answerers,
                                   fillTemplate(step.system, texts),
                                   fillTemplate(step.prompt, texts),
                                   {}});
        }
        return plan;
    }
    const QStringList rows = values.value(step.of).asRows();
    if (rows.size() > mostWorkflowRows) {
        return decided(refused(QStringLiteral("\"%1\" has %2 rows; a map takes at most %3")
                                   .arg(step.of)
                                   .arg(rows.size())
                                   .arg(mostWorkflowRows)));
    }
    for (const QString &row : rows) {
        texts.insert(step.row, row);
        plan.questions.append({cast.value(0),
                               fillTemplate(step.system, texts),
                               fillTemplate(step.prompt, texts),
                               {}});
    }
    return rows.isEmpty() ? decided(FlowValue{{}, {}, step.policy != GroupPolicy::FirstSuccess})
                          : plan;
}

StepPlan planRoute(const WorkflowStep &step, const QMap<QString, QString> &texts)
{
    for (const WorkflowChoice &choice : step.choices) {
        if (!choice.when.isEmpty() && holds(choice.when, texts)) {
            return decided(textValue(choice.to), choice.to);
        }
    }
    const QString otherwise = step.choices.last().to;
    return asksModels(step) ? StepPlan() : decided(textValue(otherwise), otherwise);
}

QString wayOf(const WorkflowStep &step, Route route)
{
    for (const WorkflowChoice &choice : step.choices) {
        if (choice.means == routeName(route)) {
            return choice.to;
        }
    }
    return step.choices.last().to;
}

StepPlan planByRouting(const WorkflowStep &step, const QString &prompt,
                       const QList<QList<Answerer>> &cast, const RoutingPlan &routing)
{
    RoutingQuestion question;
    question.text = prompt;
    question.tags = tagsIn(prompt);
    const RoutingDecision decision = decideRoute(routing, question);
    if (!decision.asksClassifier || cast.isEmpty()) {
        const QString way = wayOf(step, decision.route);
        return decided(textValue(way), way);
    }
    const ChatRequest request = classifierRequest(routing.classifier, prompt);
    StepPlan plan;
    plan.routed = decision;
    plan.questions = {{cast.value(0), request.system, request.messages.first().text(), {}}};
    return plan;
}

StepPlan planCheck(const WorkflowStep &step, const QMap<QString, QString> &texts)
{
    for (const QString &condition : step.that) {
        if (!holds(condition, texts)) {
            return decided(refused(QStringLiteral("this does not hold: %1").arg(condition)));
        }
    }
    return asksModels(step) ? StepPlan() : decided(textValue(QStringLiteral("pass")));
}

QString argumentsOf(const WorkflowStep &step, const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto one = step.arguments.cbegin(); one != step.arguments.cend(); ++one) {
        object.insert(one.key(), fillTemplate(one.value(), texts));
    }
    return QString::fromUtf8(json::compact(object));
}

QStringList answersIn(const StepRun &run)
{
    QStringList rows;
    for (const PartRun &part : run.parts) {
        if (part.isAnswered()) {
            rows.append(part.answer.message.text());
        }
    }
    return rows;
}

// The one that was there first.
QString firstAnswerIn(const StepRun &run)
{
    const PartRun *first = nullptr;
    for (const PartRun &part : run.parts) {
        if (part.isAnswered() && (!first || part.ended < first->ended)) {
            first = &part;
        }
    }
    return first ? first->answer.message.text() : QString();
}

Result<StepOutcome> judgedBy(const QString &answer)
{
    static const QRegularExpression word(QStringLiteral("^[\\s\\p{P}\\p{S}]*(yes|no)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString said = word.match(answer).captured(1).toLower();
    const QString shown = answer.simplified().left(300);
    if (said == QLatin1String("yes")) {
        return StepOutcome{textValue(QStringLiteral("pass")), {}};
    }
    return refused(said.isEmpty()
                       ? QStringLiteral("the judge said neither yes nor no: %1").arg(shown)
                       : QStringLiteral("the judge says: %1").arg(shown));
}

} // namespace

StepPlan planStep(const WorkflowStep &step, const FlowValues &values,
                  const QList<QList<Answerer>> &cast, const RoutingPlan &routing)
{
    const QMap<QString, QString> texts = textsOf(values);
    const QString prompt = fillTemplate(step.prompt, texts);
    StepPlan plan;
    switch (step.kind) {
    case Kind::FanOut:
    case Kind::Map:
        return planGroup(step, values, cast);
    case Kind::Transform:
        return decided(applyChanges(prompt, step.changes));
    case Kind::Tool:
        plan.questions = {{{}, {}, argumentsOf(step, texts), step.tool}};
        return plan;
    case Kind::Merge:
        if (step.way == WorkflowMerge::Concatenate) {
            return decided(textValue(values.value(step.of).asRows().join(QLatin1String("\n\n"))));
        }
        if (step.way == WorkflowMerge::Vote) {
            return decided(votedOf(values.value(step.of).asRows()));
        }
        break;
    case Kind::Route:
        plan = planRoute(step, texts);
        if (!plan.known && !step.plan.isEmpty()) {
            return planByRouting(step, prompt, cast, routing);
        }
        break;
    case Kind::Check:
        plan = planCheck(step, texts);
        break;
    case Kind::Ask:
        break;
    }
    if (!plan.known) {
        const QString asked = step.kind == Kind::Route   ? choosing(step, prompt)
                              : step.kind == Kind::Check ? judging(prompt)
                                                         : prompt;
        plan.questions = {{cast.value(0), fillTemplate(step.system, texts), asked, {}}};
    }
    return plan;
}

StepVerdict judgeStep(const WorkflowStep &step, const QList<PartState> &parts, const StepRun &run)
{
    const auto count = [&parts](PartState state) {
        return static_cast<int>(std::count(parts.cbegin(), parts.cend(), state));
    };
    const int answered = count(PartState::Answered);
    const int open = count(PartState::Open);
    const bool group = step.kind == Kind::FanOut || step.kind == Kind::Map;
    const GroupPolicy policy = group ? step.policy : GroupPolicy::StopAtFirstError;
    int enough = static_cast<int>(parts.size()); // answers
    int least = enough;                          // that have to come of it
    switch (policy) {
    case GroupPolicy::StopAtFirstError:
        break;
    case GroupPolicy::CollectAll:
        least = 1;
        break;
    case GroupPolicy::FirstSuccess:
        enough = least = 1;
        break;
    case GroupPolicy::Quorum:
        enough = least = step.quorum;
        break;
    }
    if (answered >= enough || (open == 0 && answered >= least)) {
        return {StepVerdict::Kind::Done, {}};
    }
    if (answered + open >= least) {
        return {};
    }
    StepVerdict failed{StepVerdict::Kind::Failed, {}};
    for (qsizetype i = 0; i < parts.size(); ++i) { // the first reason stands for all
        if (parts[i] == PartState::Lost) {
            failed.error = run.parts.value(static_cast<int>(i)).answer.meta.error.value_or(Error());
            break;
        }
    }
    if (policy == GroupPolicy::Quorum) {
        failed.error.detail = QStringLiteral("only %1 of the %2 answers that are needed came: %3")
                                  .arg(answered)
                                  .arg(least)
                                  .arg(failed.error.detail);
    }
    return failed;
}

StepOutcome routedBy(const WorkflowStep &step, const RoutingPlan &routing,
                     const RoutingDecision &decision, const QString &reply)
{
    const RoutingDecision said = reply.isNull() ? decision : withReply(routing, decision, reply);
    const QString way = wayOf(step, said.route);
    return {textValue(way), way};
}

Result<StepOutcome> outcomeOf(const WorkflowStep &step, const StepRun &run)
{
    const QString answer = firstAnswerIn(run);
    switch (step.kind) {
    case Kind::FanOut:
    case Kind::Map:
        if (step.policy != GroupPolicy::FirstSuccess) {
            return StepOutcome{{{}, answersIn(run), true}, {}};
        }
        break;
    case Kind::Route: {
        const QString chosen = chosenBy(step, answer);
        return StepOutcome{textValue(chosen), chosen};
    }
    case Kind::Check:
        return judgedBy(answer);
    case Kind::Ask:
    case Kind::Merge:
    case Kind::Tool:
    case Kind::Transform:
        break;
    }
    return StepOutcome{textValue(answer), {}};
}

} // namespace parley
