// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a person does with the steps of a flow, and the models they choose for them.
#include "ui/compare/parting.h"
#include "ui/controls/modelpill.h"
#include "ui/flows/flowcanvas.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowstart.h"
#include "ui/flows/stepwords.h"
#include "ui/panes/modelpicker.h"

#include <QScrollArea>

namespace parley {

void FlowEditor::addStep(WorkflowStep::Kind kind)
{
    const qsizetype at = m_draft.workflow().steps.size();
    change(
        [kind](Workflow &flow) {
            WorkflowStep step = freshStep(kind);
            step.title = freeStepTitle(flow, step.title);
            flow.steps.append(step);
        },
        true);
    if (StepCard *card = m_canvas->card(at)) {
        card->rename();
        m_area->ensureWidgetVisible(card);
    }
}

void FlowEditor::renameInput(const QString &from, const QString &to)
{
    change([&](Workflow &flow) { flow = withInputRenamed(flow, from, to); });
}

void FlowEditor::moveStep(int from, int to)
{
    change([from, to](Workflow &flow) { flow.steps.move(from, to); }, true);
    if (StepCard *card = m_canvas->card(to)) {
        m_area->ensureWidgetVisible(card);
    }
}

void FlowEditor::removeStep(int at)
{
    const WorkflowStep removed = m_draft.workflow().steps.value(at);
    change([at](Workflow &flow) { flow.steps.removeAt(at); }, true);
    const qsizetype left = m_draft.workflow().steps.size();
    if (StepCard *card = m_canvas->card(qMin<qsizetype>(at, left - 1))) {
        card->focusMore();
    }
    m_parting->offer(
        tr("“%1” deleted").arg(removed.title),
        [this, removed, at] {
            change([&](Workflow &flow) {
                flow.steps.insert(qMin<qsizetype>(at, flow.steps.size()), removed);
            });
        },
        [] {});
}

void FlowEditor::undo()
{
    if (m_draft.canUndo() && !isAsText()) {
        m_draft.undo();
        m_parting->settle(); // what it would bring back may be there again
        tell();
    }
}

void FlowEditor::toggleInputs()
{
    FlowStart &start = m_canvas->start();
    start.setTableOpen(!start.isTableOpen());
    m_area->ensureVisible(0, 0);
}

void FlowEditor::pick(QWidget &anchor, const ModelRef &current,
                      const std::function<void(const ModelRef &)> &picked)
{
    if (!m_picker) {
        m_picker = new ModelPicker(m_parts.theme, m_parts.lists, m_parts.window);
        connect(m_picker, &ModelPicker::picked, this, [this](const ModelRef &model) {
            if (m_picked) {
                m_picked(model);
            }
        });
        connect(m_picker, &ModelPicker::setupWanted, this, [this] { Q_EMIT settingsWanted({}); });
        connect(m_picker, &Popup::dismissed, this, [this] {
            if (m_pill) {
                m_pill->setOpen(false);
            }
        });
    }
    m_picked = picked;
    m_pill = qobject_cast<ModelPill *>(&anchor);
    if (m_pill) {
        m_pill->setOpen(true);
    }
    m_picker->choose(anchor, current);
}

} // namespace parley
