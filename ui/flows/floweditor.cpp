// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/floweditor.h"

#include "engine/defaults.h"
#include "ui/compare/parting.h"
#include "ui/controls/layouts.h"
#include "ui/flows/flowcanvas.h"
#include "ui/flows/flowhead.h"
#include "ui/flows/flowsource.h"
#include "ui/flows/flowstart.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/regions.h"
#include "ui/transcript/figures.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto settling = 200ms;

} // namespace

QString runPriceText(const WorkflowEstimate &estimate)
{
    if (estimate.most == Money() && estimate.unpriced > 0) {
        return FlowEditor::tr("price unknown");
    }
    if (estimate.most == Money()) {
        return FlowEditor::tr("free");
    }
    const bool more = estimate.mayBeMore || estimate.unpriced > 0;
    if (more) {
        return FlowEditor::tr("about %1 a run, or more").arg(moneyText(estimate.most));
    }
    return FlowEditor::tr("about %1 a run").arg(moneyText(estimate.most));
}

FlowEditor::FlowEditor(const Parts &parts, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_parts(parts)
    , m_head(new FlowHead(parts.theme, this))
    , m_bar(new MessageBar(parts.theme, this))
    , m_views(new QStackedWidget(this))
    , m_canvas(new FlowCanvas({parts.theme, parts.lists,
                               [this](QWidget &anchor, const ModelRef &current,
                                      const std::function<void(const ModelRef &)> &picked) {
                                   pick(anchor, current, picked);
                               }}))
    , m_source(new FlowSource(parts.theme, m_views))
    , m_parting(std::make_unique<Parting>(parts.theme, parts.services.clock, *this))
{
    build();
    connectCanvas();
    connectSource();
    markRegion(*this, *m_canvas, Region::Page);
}

FlowEditor::~FlowEditor() = default;

void FlowEditor::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addWidget(new Hairline(m_parts.theme, Qt::Horizontal, this));
    rows->addWidget(m_bar);
    m_area = scrolling(m_canvas, tr("Steps"), m_views);
    m_canvas->setFocusPolicy(Qt::ClickFocus); // Tab goes to its cards
    m_views->addWidget(m_area);
    m_views->addWidget(m_source);
    rows->addWidget(m_views, 1);
}

void FlowEditor::connectCanvas()
{
    connect(m_head, &FlowHead::titled, this, [this](const QString &title) {
        change([&title](Workflow &flow) { flow.title = title; });
    });
    connect(m_head, &FlowHead::textToggled, this, [this] { setAsText(!isAsText()); });
    connect(m_head, &FlowHead::inputsWanted, this, &FlowEditor::toggleInputs);
    connect(m_canvas, &FlowCanvas::stepEdited, this, [this](int at, const WorkflowStep &step) {
        change([&](Workflow &flow) { flow.steps[at] = step; });
    });
    connect(m_canvas, &FlowCanvas::stepRenamed, this, [this](int at, const QString &title) {
        change([&](Workflow &flow) { flow = withStepRenamed(flow, at, title); }, true);
    });
    connect(m_canvas, &FlowCanvas::stepMoved, this, &FlowEditor::moveStep);
    connect(m_canvas, &FlowCanvas::stepDuplicated, this, [this](int at) {
        change(
            [at](Workflow &flow) {
                WorkflowStep copy = flow.steps[at];
                copy.title = freeStepTitle(flow, copy.title);
                copy.as.clear(); // a result has one step
                flow.steps.insert(at + 1, copy);
            },
            true);
        m_canvas->card(at + 1)->focusText();
    });
    connect(m_canvas, &FlowCanvas::stepRemoved, this, &FlowEditor::removeStep);
    connect(m_canvas, &FlowCanvas::stepWanted, this, &FlowEditor::addStep);
    connect(m_canvas, &FlowCanvas::dragged, this,
            [this](const QPoint &at) { m_area->ensureVisible(at.x(), at.y(), 0, 60); });
    FlowStart &start = m_canvas->start();
    connect(&start, &FlowStart::renamed, this, &FlowEditor::renameInput);
    connect(&start, &FlowStart::edited, this, [this](const QList<PromptVariable> &variables) {
        change([&variables](Workflow &flow) {
            flow.inputs.clear();
            for (const PromptVariable &variable : variables) {
                flow.inputs.append({variable});
            }
        });
    });
}

void FlowEditor::connectSource()
{
    connect(m_source, &FlowSource::edited, this, [this](const QString &text) {
        m_draft.setText(text);
        m_draft.forgetUndo();
        tell();
    });
    connect(&m_parts.lists, &ModelLists::changed, this, &FlowEditor::showAll);
}

void FlowEditor::setFlow(const StoredWorkflow &flow)
{
    const bool other = flow.id != m_flow.id;
    const bool same = flow.text == m_draft.text() && !other;
    m_flow = flow;
    if (other) {
        m_bar->forget(MessageBar::About::Chat);
        m_draft.forgetUndo();
        m_parting->settle();
        m_canvas->start().setTableOpen(false);
        m_estimate.reset();
    }
    if (same) {
        m_head->setTitle(flow.title);
        return;
    }
    m_draft.setText(flow.text);
    showAll();
    weighSoon();
    if (other) {
        setAsText(!m_draft.isWhole());
    }
}

bool FlowEditor::isAsText() const
{
    return m_views->currentWidget() == m_source;
}

void FlowEditor::setAsText(bool asText)
{
    const bool had = isAncestorOf(window()->focusWidget());
    if (asText) {
        m_source->setText(m_draft.text());
    }
    m_views->setCurrentWidget(asText ? static_cast<QWidget *>(m_source) : m_area);
    m_head->setAsText(asText);
    showAll();
    if (had) {
        focusFirst();
    }
}

void FlowEditor::focusFirst()
{
    if (isAsText()) {
        m_source->edit().setFocus(Qt::OtherFocusReason);
    } else if (StepCard *card = m_canvas->card(0)) {
        card->focusText();
    } else {
        m_canvas->setFocus(Qt::OtherFocusReason);
    }
}

void FlowEditor::rename()
{
    m_head->rename();
}

void FlowEditor::change(const std::function<void(Workflow &)> &how, bool undoable)
{
    if (!m_draft.isWhole()) {
        return; // nothing that changes it is enabled then
    }
    Workflow flow = m_draft.workflow();
    how(flow);
    m_draft.change(flow);
    if (!undoable) {
        m_draft.forgetUndo(); // it would take this with it
    }
    tell();
}

void FlowEditor::tell()
{
    m_flow.text = m_draft.text();
    if (!m_draft.workflow().title.isEmpty()) {
        m_flow.title = m_draft.workflow().title;
    }
    m_bar->forget(MessageBar::About::Chat); // it was about what stood here before
    showAll();
    weighSoon();
    Q_EMIT edited(m_flow);
}

void FlowEditor::showAll()
{
    m_head->setTitle(m_flow.title);
    const Workflow &flow = m_draft.workflow();
    if (isAsText()) {
        m_source->setText(m_draft.text());
        m_source->setFaults(m_draft.faults());
        return; // the cards are made anew when they are looked at
    }
    QStringList sentences;
    for (const WorkflowFault &fault : m_draft.faults()) {
        if (!m_draft.isWhole()) {
            sentences.append(fault.text());
        } else if (flow.indexOf(fault.step) < 0) {
            sentences.append(fault.sentence);
        }
    }
    if (!m_draft.isWhole()) {
        sentences.append(tr("Until the text is mended, the steps can't be changed here."));
    }
    m_canvas->show(flow, shownSteps(), sentences.join(u'\n'));
    m_canvas->setLocked(!m_draft.isWhole());
}

QList<StepShown> FlowEditor::shownSteps() const
{
    const Workflow &flow = m_draft.workflow();
    QStringList titles;
    for (const WorkflowStep &step : flow.steps) {
        titles.append(step.title);
    }
    const auto standing = defaultModel(m_parts.services);
    const QString usual = !flow.model.isEmpty()              ? flow.model
                          : standing && !standing->isEmpty() ? standing->toString()
                                                             : QString();
    const auto about = [](const std::optional<Money> &money) {
        return money ? tr("about %1").arg(moneyText(*money)) : tr("price unknown");
    };
    QList<StepShown> shown;
    for (qsizetype i = 0; i < flow.steps.size(); ++i) {
        StepShown one;
        one.step = flow.steps[i];
        one.number = static_cast<int>(i + 1);
        one.steps = titles;
        one.steps.removeAt(i);
        one.model = usual;
        one.locked = !m_draft.isWhole();
        for (const WorkflowFault &fault : m_draft.faults()) {
            if (m_draft.isWhole() && flow.indexOf(fault.step) == i) {
                one.faults.append(fault.sentence);
            }
        }
        if (m_estimate && m_estimate->steps.size() == flow.steps.size()) {
            const StepEstimate &estimate = m_estimate->steps[i];
            if (estimate.questions > 0 && estimate.unpriced == 0) {
                one.figure = about(estimate.about);
            }
            for (const auto &part : estimate.parts) {
                one.prices.append(about(part));
            }
        }
        shown.append(one);
    }
    return shown;
}

Result<WorkflowEstimate> FlowEditor::estimate(const PromptValues &inputs) const
{
    return estimateWorkflow(m_parts.services, m_draft.workflow(), inputs);
}

void FlowEditor::weighSoon()
{
    m_weighing = m_parts.services.clock.after(settling, [this] { weigh(); });
}

void FlowEditor::weigh()
{
    m_estimate.reset();
    if (m_draft.isSound()) {
        if (const auto estimate = this->estimate({})) {
            m_estimate = *estimate;
        }
    }
    m_head->setPrice(m_estimate ? runPriceText(*m_estimate) : QString());
    showAll();
}

void FlowEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else {
        Sheet::keyPressEvent(event);
    }
}

} // namespace parley
