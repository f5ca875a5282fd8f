// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// checkWorkflow(): everything that keeps a workflow from running, each as one sentence.
#include "chat/workflow.h"

#include "chat/prompttemplate.h"
#include "chat/transformtext.h"
#include "chat/workflowcondition.h"
#include "chat/workflowgraph.h"
#include "chat/workflowterms.h"

#include <QSet>
#include <algorithm>

namespace parley {

namespace {

using Kind = WorkflowStep::Kind;
using VariableKind = PromptVariable::Kind;

constexpr int mostRetries = 5;
constexpr int mostParallel = 32;
constexpr qsizetype mostModels = 32;

enum class ValueKind { Text, List, Number, Choice, Verdict };

ValueKind kindMadeBy(const WorkflowStep &step)
{
    const bool group = step.kind == Kind::FanOut || step.kind == Kind::Map;
    if (group) {
        return step.policy == GroupPolicy::FirstSuccess ? ValueKind::Text : ValueKind::List;
    }
    if (step.kind == Kind::Transform) {
        return checkChanges(step.changes).value_or(false) ? ValueKind::List : ValueKind::Text;
    }
    return step.kind == Kind::Check ? ValueKind::Verdict : ValueKind::Text;
}

QString nameRule(const QString &name)
{
    return QStringLiteral("\"%1\" is no name: names begin with a letter and have letters, digits, "
                          "blanks, - and _")
        .arg(name.left(60));
}

class WorkflowCheck
{
public:
    explicit WorkflowCheck(const Workflow &workflow) : m_workflow(workflow) {}

    QList<WorkflowFault> all()
    {
        checkWhole();
        nameInputs();
        nameResults();
        for (const WorkflowStep &step : m_workflow.steps) {
            m_step = &step;
            checkKind();
            m_faults += termFaults(step);
            checkNumbers();
            checkTexts();
        }
        m_step = nullptr;
        checkUse();
        if (m_faults.isEmpty()) { // else half of it would be told twice
            checkGraph();
        }
        std::stable_sort(
            m_faults.begin(), m_faults.end(),
            [](const WorkflowFault &a, const WorkflowFault &b) { return a.line < b.line; });
        return m_faults;
    }

private:
    void fault(const QString &sentence, int line = 0)
    {
        const int own = m_step ? m_step->line.number : 0;
        m_faults.append({line > 0 ? line : own, m_step ? m_step->title : QString(), sentence});
    }
    void refuseUnless(bool sound, const char *sentence)
    {
        if (!sound) {
            fault(QString::fromUtf8(sentence));
        }
    }

    void checkWhole()
    {
        refuseUnless(!m_workflow.title.trimmed().isEmpty(), "the workflow has no title");
        refuseUnless(!m_workflow.steps.isEmpty(), "the workflow has no steps");
        refuseUnless(m_workflow.steps.size() <= mostWorkflowSteps,
                     "a workflow has at most 200 steps");
        refuseUnless(m_workflow.parallel >= 1 && m_workflow.parallel <= mostParallel,
                     "\"parallel\" is a number from 1 to 32");
        refuseUnless(!m_workflow.budget || *m_workflow.budget > Money(),
                     "the budget is an amount of dollars above 0");
    }

    void nameInputs()
    {
        for (const WorkflowInput &input : m_workflow.inputs) {
            const PromptVariable &variable = input.variable;
            const int line = input.line.number;
            if (const auto sound = checkVariable(variable); !sound) {
                fault(QStringLiteral("in an input: %1").arg(sound.error().detail), line);
            }
            if (m_kinds.contains(variable.name)) {
                fault(QStringLiteral("two inputs are called \"%1\"").arg(variable.name), line);
            }
            m_kinds.insert(variable.name, variable.kind == VariableKind::Number ? ValueKind::Number
                                          : variable.kind == VariableKind::Choice
                                              ? ValueKind::Choice
                                              : ValueKind::Text);
        }
    }

    void nameResults()
    {
        QSet<QString> titles;
        for (const WorkflowStep &step : m_workflow.steps) {
            m_step = &step;
            if (step.title.trimmed().isEmpty()) {
                fault(QStringLiteral("a step has no title: write \"%1: What it does\"")
                          .arg(stepKindName(step.kind)));
            } else if (titles.contains(step.title)) {
                fault(QStringLiteral("two steps are called so: each needs a title of its own"));
            }
            titles.insert(step.title);
            if (step.as.isEmpty()) {
                continue;
            }
            if (!isVariableName(step.as)) {
                fault(QStringLiteral("as: ") + nameRule(step.as));
            } else if (m_kinds.contains(step.as)) {
                fault(QStringLiteral("\"%1\" is the name of something else already: choose "
                                     "another one for \"as\"")
                          .arg(step.as));
            }
            m_kinds.insert(step.as, kindMadeBy(step));
        }
        m_step = nullptr;
    }

    void checkKind()
    {
        const WorkflowStep &step = *m_step;
        switch (step.kind) {
        case Kind::Ask:
            refuseUnless(!step.prompt.trimmed().isEmpty(), "it asks nothing: give a \"prompt\"");
            break;
        case Kind::Route:
            checkRoute();
            break;
        case Kind::FanOut:
            refuseUnless(!step.prompt.trimmed().isEmpty(), "it asks nothing: give a \"prompt\"");
            refuseUnless(!step.models.isEmpty(), "nobody is asked: give \"models\" as a list");
            refuseUnless(step.models.size() <= mostModels, "it asks at most 32 models");
            break;
        case Kind::Merge:
            checkList("of", "merges a list: the result of a fan-out, a map or a transform");
            refuseUnless(step.way != WorkflowMerge::Model || !step.prompt.trimmed().isEmpty(),
                         "it asks nothing: give a \"prompt\", or \"how: concatenate\" or "
                         "\"how: vote\"");
            break;
        case Kind::Map:
            checkMap();
            break;
        case Kind::Tool:
            refuseUnless(!step.tool.isEmpty(), "give the name of a tool as \"use\"");
            break;
        case Kind::Transform:
            refuseUnless(!step.prompt.isEmpty(), "give the text it begins with as \"text\"");
            if (const auto sound = checkChanges(step.changes); !sound) {
                fault(sound.error().detail);
            }
            break;
        case Kind::Check:
            refuseUnless(!step.that.isEmpty() || !step.prompt.trimmed().isEmpty(),
                         "it checks nothing: give conditions as \"that\", or a \"prompt\" for a "
                         "model to judge by");
            break;
        }
    }

    void checkRoute()
    {
        const QList<WorkflowChoice> &choices = m_step->choices;
        refuseUnless(!choices.isEmpty(), "it has no choices: give \"choices\" as a list");
        const bool asks = asksModels(*m_step);
        refuseUnless(!asks || !m_step->prompt.trimmed().isEmpty(),
                     "a model is to choose by \"means\": give what it reads as \"prompt\"");
        refuseUnless(asks || m_step->prompt.isEmpty(),
                     "nobody reads its \"prompt\": no choice has a \"means\"");
        for (qsizetype i = 0; i < choices.size(); ++i) {
            const WorkflowChoice &choice = choices[i];
            const bool otherwise = choice.when.isEmpty() && choice.means.isEmpty();
            if (otherwise != (i == choices.size() - 1)) {
                fault(otherwise ? QStringLiteral("only the last choice can do without \"when\" and "
                                                 "\"means\"")
                                : QStringLiteral("the last choice is what happens else: it has "
                                                 "neither \"when\" nor \"means\""),
                      choice.line.number);
            }
            if (!choice.when.isEmpty() && !choice.means.isEmpty()) {
                fault(QStringLiteral("a choice has \"when\" or \"means\", not both"),
                      choice.line.number);
            }
            checkTarget(choice.to, QStringLiteral("to"), choice.line.number);
        }
    }

    void checkTarget(const QString &title, const QString &member, int line)
    {
        if (title.isEmpty()) {
            fault(QStringLiteral("a choice does not say where it goes: give \"to\""), line);
        } else if (m_workflow.indexOf(title) < 0) {
            fault(QStringLiteral("\"%1\" names \"%2\", but no step is called so")
                      .arg(member, title.left(80)),
                  line);
        } else if (title == m_step->title) {
            fault(QStringLiteral("\"%1\" names the step itself").arg(member), line);
        }
    }

    // `of` names something that a list can be made of.
    void checkList(const char *member, const char *what)
    {
        const QString &name = m_step->of;
        const auto known = m_kinds.constFind(name);
        const bool map = m_step->kind == Kind::Map;
        if (name.isEmpty()) {
            fault(QStringLiteral("give \"%1\": it %2")
                      .arg(QLatin1String(member), QLatin1String(what)));
        } else if (known != m_kinds.cend() && *known != ValueKind::List &&
                   (!map || *known != ValueKind::Text)) {
            fault(QStringLiteral("\"%1\" is no list: it %2").arg(name, QLatin1String(what)));
        }
    }

    void checkMap()
    {
        checkList("over", "goes over rows: an input of lines, or the result of a step");
        refuseUnless(!m_step->prompt.trimmed().isEmpty(), "it asks nothing: give a \"prompt\"");
        if (!isVariableName(m_step->row)) {
            fault(QStringLiteral("row: ") + nameRule(m_step->row));
        } else if (m_kinds.contains(m_step->row)) {
            fault(QStringLiteral("\"%1\" is the name of something else already: choose another one "
                                 "for \"row\"")
                      .arg(m_step->row));
        } else if (!placesIn(m_step->prompt + m_step->system).contains(m_step->row)) {
            fault(QStringLiteral("its prompt is the same for each row: put {{%1}} into it")
                      .arg(m_step->row));
        }
    }

    void checkNumbers()
    {
        const WorkflowStep &step = *m_step;
        refuseUnless(step.retries >= 0 && step.retries <= mostRetries,
                     "\"retries\" is a number from 0 to 5");
        refuseUnless(!step.timeout || step.timeout->count() > 0,
                     "\"timeout\" is a number of seconds above 0");
        refuseUnless(!step.budget || *step.budget > Money(),
                     "the budget is an amount of dollars above 0");
        refuseUnless(step.parallel >= 0 && step.parallel <= mostParallel,
                     "\"parallel\" is a number from 1 to 32");
        const auto &warmth = step.sampling.temperature;
        refuseUnless(!warmth || (*warmth >= 0 && *warmth <= 2),
                     "\"temperature\" is a number from 0 to 2");
        refuseUnless(step.sampling.maxTokens.value_or(1) > 0, "\"max-tokens\" is above 0");
        const bool quorum = step.policy == GroupPolicy::Quorum;
        refuseUnless(!quorum || step.quorum > 0,
                     "say how many answers are enough: \"policy: quorum 2\"");
        if (quorum && step.kind == Kind::FanOut && step.quorum > step.models.size()) {
            fault(QStringLiteral("a quorum of %1 can't be reached by %2 models")
                      .arg(step.quorum)
                      .arg(step.models.size()));
        }
    }

    void checkTexts()
    {
        QStringList known = m_kinds.keys();
        if (m_step->kind == Kind::Map) {
            known.append(m_step->row);
        }
        QList<std::pair<QString, QString>> texts{{m_step->prompt, QStringLiteral("prompt")},
                                                 {m_step->system, QStringLiteral("system")}};
        for (auto one = m_step->arguments.cbegin(); one != m_step->arguments.cend(); ++one) {
            texts.append({one.value(), one.key()});
        }
        for (const auto &[text, where] : std::as_const(texts)) {
            if (const auto sound = checkTemplate(text, known); !sound) {
                fault(QStringLiteral("%1, %2").arg(where, sound.error().detail));
            }
        }
        checkCondition(m_step->when, m_step->line.number);
        for (const QString &condition : m_step->that) {
            checkCondition(condition, m_step->line.number);
        }
        for (const WorkflowChoice &choice : m_step->choices) {
            checkCondition(choice.when, choice.line.number);
        }
        const bool listed = m_step->kind == Kind::Map || m_step->kind == Kind::Merge;
        if (listed && !m_step->of.isEmpty() && !m_kinds.contains(m_step->of)) {
            fault(QStringLiteral("nothing is called \"%1\"").arg(m_step->of.left(60)));
        }
        if (!m_step->as.isEmpty() && namesUsedBy(*m_step).contains(m_step->as)) {
            fault(QStringLiteral("it uses its own result \"%1\"").arg(m_step->as));
        }
        for (const QString &title : m_step->after.value_or(QStringList())) {
            checkTarget(title, QStringLiteral("after"), m_step->line.number);
        }
    }

    void checkCondition(const QString &condition, int line)
    {
        if (condition.isEmpty()) {
            return;
        }
        const auto names = namesInCondition(condition);
        if (!names) {
            fault(names.error().detail, line);
            return;
        }
        for (const QString &name : *names) {
            if (!m_kinds.contains(name)) {
                fault(QStringLiteral("in a condition: nothing is called \"%1\"").arg(name), line);
            }
        }
    }

    // Inputs and results that nobody uses are mistakes: most often a name is misspelt.
    void checkUse()
    {
        QStringList used = placesIn(m_workflow.output);
        for (const WorkflowStep &step : m_workflow.steps) {
            used += namesUsedBy(step);
        }
        if (const auto sound = checkTemplate(m_workflow.output, m_kinds.keys()); !sound) {
            fault(QStringLiteral("output, %1").arg(sound.error().detail));
        }
        for (const WorkflowInput &input : m_workflow.inputs) {
            if (!used.contains(input.variable.name)) {
                fault(QStringLiteral("nobody uses the input \"%1\": put {{%1}} into a prompt, or "
                                     "remove it")
                          .arg(input.variable.name),
                      input.line.number);
            }
        }
        for (const WorkflowStep &step : m_workflow.steps) {
            const bool last = m_workflow.output.isEmpty() && &step == &m_workflow.steps.last();
            if (!step.as.isEmpty() && !last && !used.contains(step.as)) {
                m_step = &step;
                fault(QStringLiteral("nobody uses its result \"%1\": put {{%1}} into a prompt or "
                                     "the output, or remove \"as\"")
                          .arg(step.as));
            }
        }
        m_step = nullptr;
    }

    void checkGraph()
    {
        QStringList circle;
        const QList<int> circling = stepsInCircles(m_workflow);
        for (const int i : circling) {
            circle.append(u'"' + m_workflow.steps[i].title + u'"');
        }
        if (!circle.isEmpty()) {
            m_step = &m_workflow.steps[circling.first()];
            fault(QStringLiteral("steps wait for each other: %1")
                      .arg(circle.join(QLatin1String(", "))));
        }
        for (const int i : stepsNeverReached(m_workflow)) {
            m_step = &m_workflow.steps[i];
            fault(QStringLiteral("it is never reached: the route before it does not go to it"));
        }
        m_step = nullptr;
    }

    const Workflow &m_workflow;
    const WorkflowStep *m_step = nullptr;
    QMap<QString, ValueKind> m_kinds; // of each name
    QList<WorkflowFault> m_faults;
};

} // namespace

QList<WorkflowFault> checkWorkflow(const Workflow &workflow)
{
    return WorkflowCheck(workflow).all();
}

} // namespace parley
