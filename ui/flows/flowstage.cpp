// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowstage.h"

#include "archive/workflowfile.h"
#include "ui/errortext.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowhead.h"
#include "ui/flows/runsheet.h"
#include "ui/modellists.h"
#include "ui/transcript/figures.h"

#include <QMenu>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto beat = 33ms;
constexpr auto tick = 100ms;
constexpr qsizetype mostRuns = 12; // in the menu

QString stateWords(RunState state)
{
    switch (state) {
    case RunState::New:
    case RunState::Running:
        return FlowStage::tr("interrupted");
    case RunState::Finished:
        return FlowStage::tr("done");
    case RunState::Failed:
        return FlowStage::tr("failed");
    case RunState::Stopped:
        return FlowStage::tr("stopped");
    }
    return {};
}

} // namespace

FlowStage::FlowStage(const Parts &parts) : m_parts(parts)
{
    connect(&parts.runs, &FlowRuns::progressed, this, [this](const WorkflowId &flow) {
        if (flow == m_flow) {
            showSoon();
        }
    });
    connect(&parts.editor, &FlowEditor::edited, this, &FlowStage::showHindrance);
    connect(&parts.editor.head(), &FlowHead::runWanted, this, &FlowStage::run);
    connectPanel();
}

void FlowStage::connectPanel()
{
    RunPanel &panel = m_parts.panel;
    connect(&panel, &RunPanel::stopWanted, this, [this] { m_parts.runs.stop(m_flow); });
    connect(&panel, &RunPanel::resumeWanted, this, &FlowStage::resume);
    connect(&panel, &RunPanel::stepOpened, this, &FlowStage::showStep);
    connect(&panel.menu(), &QMenu::aboutToShow, this, &FlowStage::fillMenu);
}

void FlowStage::follow()
{
    const WorkflowId flow = m_parts.editor.flow().id;
    if (flow != m_flow) {
        m_flow = flow;
        m_counted.reset();
        m_shown.reset();
    }
    const QList<RunSummary> runs = m_parts.runs.runsOf(flow);
    if (!m_shown && !m_counted && !runner() && !runs.isEmpty()) {
        openRun(runs.first());
    }
    showRun();
}

void FlowStage::run()
{
    if (m_parts.runs.isRunning(m_flow)) {
        return;
    }
    ask(false);
}

void FlowStage::dryRun()
{
    ask(true);
}

void FlowStage::ask(bool dry)
{
    const FlowDraft &draft = m_parts.editor.draft();
    if (!draft.isSound()) {
        Q_EMIT failed(draft.faults().first().text());
        return;
    }
    if (draft.workflow().inputs.isEmpty()) {
        dry ? count({}) : begin({});
        return;
    }
    if (!m_sheet) {
        m_sheet = new RunSheet(m_parts.theme, m_parts.window);
        connect(m_sheet, &RunSheet::runWanted, this, &FlowStage::begin);
        connect(m_sheet, &RunSheet::dryRunWanted, this, &FlowStage::count);
    }
    m_sheet->open(draft.workflow(), m_parts.runs.lastInputs(m_flow),
                  [this](const PromptValues &inputs) { return priceOf(inputs); });
}

QString FlowStage::priceOf(const PromptValues &inputs) const
{
    const auto estimate = m_parts.editor.estimate(inputs);
    return estimate ? runPriceText(*estimate) : runErrorText(estimate.error());
}

void FlowStage::begin(const PromptValues &inputs)
{
    const FlowEditor &editor = m_parts.editor;
    m_counted.reset();
    m_shown.reset();
    if (const auto begun = m_parts.runs.start(editor.flow(), editor.draft().workflow(), inputs);
        !begun) {
        Q_EMIT failed(runErrorText(begun.error()));
        return;
    }
    Q_EMIT shown();
}

void FlowStage::count(const PromptValues &inputs)
{
    const auto estimate = m_parts.editor.estimate(inputs);
    if (!estimate) {
        Q_EMIT failed(runErrorText(estimate.error()));
        return;
    }
    m_counted = dryRunView(m_parts.editor.draft().workflow(), *estimate, m_parts.lists);
    showRun();
    Q_EMIT shown();
}

void FlowStage::resume()
{
    const auto run = current();
    if (!run) {
        return;
    }
    m_shown.reset();
    if (const auto begun = m_parts.runs.resume(*run); !begun) {
        m_shown = run;
        Q_EMIT failed(runErrorText(begun.error()));
    }
}

const WorkflowRunner *FlowStage::runner() const
{
    return m_parts.runs.runner(m_flow);
}

std::optional<ShownRun> FlowStage::current() const
{
    if (m_shown) {
        return m_shown;
    }
    if (const WorkflowRunner *active = runner()) {
        return ShownRun{active->workflow(), active->run(), active->log(),
                        m_parts.runs.isReplay(m_flow)};
    }
    return std::nullopt;
}

void FlowStage::openRun(const RunSummary &summary)
{
    const WorkflowRunner *active = runner();
    m_counted.reset();
    if (active && active->run().id == summary.id) {
        m_shown.reset();
        showRun();
        return;
    }
    m_parts.runs.open(summary.id, [this](const Result<ShownRun> &read) {
        if (!read) {
            Q_EMIT failed(errorTitle(read.error()));
        } else if (read->run.workflow == m_flow) {
            m_shown = *read;
            showRun();
        }
    });
}

void FlowStage::showSoon()
{
    if (!m_soon) {
        m_soon = m_parts.services.clock.after(beat, [this] { showRun(); });
    }
}

void FlowStage::showRun()
{
    m_soon.reset();
    m_tick.reset();
    showHindrance();
    if (m_counted) {
        m_parts.panel.setRun(*m_counted);
        showStep();
        return;
    }
    const WorkflowRunner *active = m_shown ? nullptr : runner();
    if (!m_shown && !active) {
        m_parts.panel.setRun({});
        return;
    }
    const Workflow &flow = m_shown ? m_shown->workflow : active->workflow();
    const RunLog &log = m_shown ? m_shown->log : active->log();
    const WorkflowRun &run = m_shown ? m_shown->run : active->run();
    RunView view = runView({flow, log, active, m_parts.services.clock.now(), m_parts.lists});
    const bool replayed = !m_shown && m_parts.runs.isReplay(m_flow);
    view.title = replayed         ? tr("Replay of run %1").arg(run.number)
                 : run.number > 0 ? tr("Run %1").arg(run.number)
                                  : tr("Run");
    view.canResume = view.canResume && !replayed && !m_parts.runs.isRunning(m_flow);
    if (active && active->trouble()) {
        view.note = runErrorText(*active->trouble());
    }
    m_parts.panel.setRun(view);
    showStep();
    if (view.state == RunView::State::Running) {
        m_tick = m_parts.services.clock.after(tick, [this] { showRun(); });
    }
}

void FlowStage::showStep()
{
    const auto &reading = m_parts.panel;
    const QString row = reading.openStep();
    if (m_counted) {
        m_parts.panel.reading().clear();
        return;
    }
    const WorkflowRunner *active = m_shown ? nullptr : runner();
    if (!m_shown && !active) {
        return;
    }
    const Workflow &flow = m_shown ? m_shown->workflow : active->workflow();
    const RunLog &log = m_shown ? m_shown->log : active->log();
    m_parts.panel.reading().show(
        stepSaid({flow, log, active, m_parts.services.clock.now(), m_parts.lists}, row));
}

void FlowStage::showHindrance()
{
    const FlowDraft &draft = m_parts.editor.draft();
    QString sentence;
    if (m_parts.runs.isRunning(m_flow)) {
        sentence = tr("It runs already");
    } else if (!draft.isSound()) {
        sentence = draft.faults().first().text();
    }
    m_parts.editor.head().setHindrance(sentence);
}

void FlowStage::fillMenu()
{
    QMenu &menu = m_parts.panel.menu();
    menu.clear();
    const auto add = [this, &menu](const QString &text, bool can, auto call) {
        QAction *action = menu.addAction(text);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    const auto run = current();
    const bool idle = !m_parts.runs.isRunning(m_flow);
    add(tr("Replay from its answers"),
        run && idle && !run->replayed && run->log.state() == RunState::Finished, [this] {
            const auto replayed = current();
            m_shown.reset();
            m_counted.reset();
            if (const auto begun = m_parts.runs.replay(*replayed); !begun) {
                Q_EMIT failed(runErrorText(begun.error()));
            }
        });
    add(tr("Delete this run"), m_shown.has_value(), [this] {
        const WorkflowRunId id = m_shown->run.id;
        m_shown.reset();
        m_parts.runs.remove(id);
        m_parts.panel.setRun({});
    });
    menu.addSeparator();
    for (const RunSummary &summary : m_parts.runs.runsOf(m_flow).mid(0, mostRuns)) {
        const auto age = std::chrono::seconds(summary.created.secsTo(m_parts.services.clock.now()));
        const bool runs = runner() && runner()->isRunning() && runner()->run().id == summary.id;
        const QString words = runs ? tr("running") : stateWords(summary.state);
        QAction *action =
            add(tr("Run %1 · %2 · %3").arg(QString::number(summary.number), words, ageText(age)),
                true, [this, summary] { openRun(summary); });
        action->setCheckable(true);
        action->setChecked(!m_counted && run && run->run.id == summary.id);
    }
}

} // namespace parley
