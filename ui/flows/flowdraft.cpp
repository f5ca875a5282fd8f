// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowdraft.h"

#include "chat/prompttemplate.h"
#include "ui/flows/flowmerge.h"

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype mostUndo = 100;

} // namespace

QString flowText(const Workflow &workflow)
{
    return QString::fromUtf8(workflowFile(workflow));
}

void FlowDraft::setText(const QString &text)
{
    m_text = text;
    read();
}

void FlowDraft::read()
{
    m_read = readWorkflow(m_text.toUtf8());
    const QList<WorkflowFault> known = checkWorkflow(m_read.workflow);
    m_whole = !m_text.trimmed().isEmpty() &&
              std::all_of(m_read.faults.cbegin(), m_read.faults.cend(),
                          [&known](const WorkflowFault &one) { return known.contains(one); });
}

void FlowDraft::change(const Workflow &workflow)
{
    if (!m_whole || workflow == m_read.workflow) {
        return;
    }
    m_before.append(m_text);
    if (m_before.size() > mostUndo) {
        m_before.removeFirst();
    }
    const QString plain = flowText(workflow);
    setText(mergedFlowText(m_text, flowText(m_read.workflow), plain));
    if (!m_whole || m_read.workflow != workflow) {
        setText(plain); // the person had written it in another way
    }
}

void FlowDraft::undo()
{
    if (canUndo()) {
        setText(m_before.takeLast());
    }
}

Workflow withStepRenamed(Workflow workflow, qsizetype step, const QString &title)
{
    const QString before = workflow.steps.value(step).title;
    if (title.isEmpty() || title == before) {
        return workflow;
    }
    for (WorkflowStep &one : workflow.steps) {
        if (one.after) {
            for (QString &name : *one.after) {
                name = name == before ? title : name;
            }
        }
        for (WorkflowChoice &choice : one.choices) {
            choice.to = choice.to == before ? title : choice.to;
        }
    }
    workflow.steps[step].title = title;
    return workflow;
}

Workflow withInputRenamed(Workflow workflow, const QString &from, const QString &to)
{
    for (WorkflowInput &input : workflow.inputs) {
        input.variable.name = input.variable.name == from ? to : input.variable.name;
    }
    for (WorkflowStep &step : workflow.steps) {
        step.prompt = renamedInTemplate(step.prompt, from, to);
        step.system = renamedInTemplate(step.system, from, to);
        step.when = renamedInTemplate(step.when, from, to);
        step.of = step.of == from ? to : step.of;
        for (QString &condition : step.that) {
            condition = renamedInTemplate(condition, from, to);
        }
        for (WorkflowChoice &choice : step.choices) {
            choice.when = renamedInTemplate(choice.when, from, to);
        }
        for (QString &argument : step.arguments) {
            argument = renamedInTemplate(argument, from, to);
        }
    }
    workflow.output = renamedInTemplate(workflow.output, from, to);
    return workflow;
}

QString freeStepTitle(const Workflow &workflow, const QString &title)
{
    QString free = title;
    for (int number = 2; workflow.indexOf(free) >= 0; ++number) {
        free = QStringLiteral("%1 %2").arg(title).arg(number);
    }
    return free;
}

} // namespace parley
