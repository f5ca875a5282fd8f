// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/flows/flowspage.h"

#include "archive/workflowfile.h"
#include "ui/compare/parting.h"
#include "ui/controls/emptypage.h"
#include "ui/errortext.h"
#include "ui/flows/floweditor.h"
#include "ui/flows/flowfiles.h"
#include "ui/flows/flowhead.h"
#include "ui/flows/flowlist.h"
#include "ui/messagebar.h"
#include "ui/transcript/figures.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace parley {

namespace {

constexpr int listWidth = 232;
constexpr int runWidth = 412;
constexpr int widePage = 1130;  // px: all three beside each other
constexpr int narrowPage = 680; // one at a time

} // namespace

FlowsPage::FlowsPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_library(parts.library)
    , m_list(new FlowList(parts.theme, this))
    , m_editor(new FlowEditor({parts.theme, parts.services, parts.lists, parts.window}, this))
    , m_panel(new RunPanel({parts.theme, parts.services, parts.lists, parts.look}, this))
    , m_nothing(new EmptyPage(
          parts.theme,
          tr("A flow asks several questions in a row: what one model answers goes on to the next, "
             "by rules you set, at a price you see first."),
          {{tr("New flow"), [this] { newFlow(); }},
           {tr("Import…"), [this] { m_files->chooseImport(); }},
           {tr("Start from samples"), [this] { addSamples(); }}},
          this))
    , m_files(new FlowFiles(parts.window, this))
    , m_stage(
          {parts.theme, parts.services, parts.lists, parts.runs, *m_editor, *m_panel, parts.window})
    , m_parting(std::make_unique<Parting>(parts.theme, parts.services.clock, *this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *sheets = new QHBoxLayout;
    sheets->setContentsMargins(0, 8, 0, 0);
    sheets->setSpacing(8);
    sheets->addWidget(m_editor, 1);
    sheets->addWidget(m_panel);
    sheets->addWidget(m_nothing, 1);
    row->addLayout(sheets, 1);
    connectList();
    connectEditor();
    connectRuns();
    connect(&parts.theme, &Theme::changed, this, &FlowsPage::arrange);
    arrange();
}

FlowsPage::~FlowsPage() = default;

void FlowsPage::connectRuns()
{
    MessageBar &bar = m_editor->bar();
    const auto refused = [&bar](const Error &error) {
        bar.tell(MessageBar::Tone::Danger, errorTitle(error), MessageBar::About::Disk);
    };
    connect(&m_library, &FlowLibrary::changed, this, &FlowsPage::refresh);
    connect(&m_library, &FlowLibrary::keptChanged, this, &FlowsPage::showKept);
    connect(&m_library, &FlowLibrary::failed, &bar, refused);
    connect(&m_library, &FlowLibrary::recovered, &bar,
            [&bar] { bar.forget(MessageBar::About::Disk); });
    connect(&m_parts.runs, &FlowRuns::failed, &bar, refused);
    connect(&m_parts.runs, &FlowRuns::listed, this, &FlowsPage::refresh);
    connect(&m_stage, &FlowStage::failed, this, &FlowsPage::tell);
    connect(&m_stage, &FlowStage::shown, this, [this] {
        if (!m_panel->isVisible()) {
            bring(Front::Run);
        }
    });
}

void FlowsPage::open()
{
    m_library.keep();
    m_library.load();
    m_parts.runs.load();
    if (m_nothing->isVisible()) {
        m_nothing->focusFirst();
    } else {
        m_list->focusList();
    }
}

void FlowsPage::show(const WorkflowId &id)
{
    if (!m_library.find(id)) {
        return;
    }
    if (id != m_shown) {
        m_library.keep();
        m_shown = id;
    }
    refresh();
}

QString FlowsPage::detailOf(const StoredWorkflow &flow)
{
    auto &[text, steps] = m_steps[flow.id];
    if (text != flow.text) {
        text = flow.text;
        steps = static_cast<int>(readWorkflow(text.toUtf8()).workflow.steps.size());
    }
    QString detail = tr("%n steps", nullptr, steps);
    const QList<RunSummary> runs = m_parts.runs.runsOf(flow.id);
    if (m_parts.runs.isRunning(flow.id)) {
        detail += QStringLiteral(" · ") + tr("running");
    } else if (!runs.isEmpty()) {
        const auto age =
            std::chrono::seconds(runs.first().created.secsTo(m_parts.services.clock.now()));
        detail += QStringLiteral(" · ") + tr("ran %1").arg(ageText(age));
    }
    return detail;
}

void FlowsPage::refresh()
{
    const QList<StoredWorkflow> &all = m_library.all();
    if (!m_library.find(m_shown)) {
        m_shown = all.isEmpty() ? WorkflowId() : all.first().id;
    }
    QList<FlowRow> rows;
    for (const StoredWorkflow &flow : all) {
        rows.append({flow.id.toString(), flow.title, detailOf(flow)});
    }
    m_list->setFlows(rows);
    m_list->setCurrent(m_shown.isNull() ? QString() : m_shown.toString());
    if (const StoredWorkflow *flow = m_library.find(m_shown)) {
        m_editor->setFlow(*flow);
    }
    showKept();
    m_stage.follow();
    arrange();
}

void FlowsPage::showKept()
{
    m_editor->head().setKept(m_library.isKept(m_shown) ? FlowHead::Kept::Saved
                             : m_library.isFailing()   ? FlowHead::Kept::Refused
                                                       : FlowHead::Kept::Saving);
}

void FlowsPage::arrange()
{
    const bool wide = width() >= m_parts.theme.scaled(widePage);
    const bool narrow = isNarrow();
    const bool empty = m_library.all().isEmpty();
    const bool run = !empty && (wide || m_front == Front::Run);
    const bool list = narrow ? !empty && m_front == Front::List : true;
    m_list->setVisible(list);
    m_nothing->setVisible(empty && m_library.isLoaded());
    m_panel->setVisible(run);
    m_editor->setVisible(!empty && (wide || !run) && !(narrow && list));
    const int beside = m_parts.theme.scaled(listWidth);
    m_list->setFixedWidth(narrow && !empty ? qMax(beside, width() - 8) : beside);
    m_panel->setMinimumWidth(wide ? m_parts.theme.scaled(runWidth) : 0);
    m_panel->setMaximumWidth(wide ? m_parts.theme.scaled(runWidth) : QWIDGETSIZE_MAX);
    m_panel->setBack(!wide);
    m_editor->head().setWays(narrow, !wide);
}

bool FlowsPage::isNarrow() const
{
    return width() < m_parts.theme.scaled(narrowPage);
}

void FlowsPage::bring(Front front)
{
    m_front = front;
    arrange();
    if (front == Front::List) {
        m_list->focusList();
    } else if (front == Front::Run) {
        m_panel->focusFirst();
    } else {
        m_editor->focusFirst();
    }
}

void FlowsPage::tell(const QString &sentence)
{
    m_editor->bar().tell(MessageBar::Tone::Danger, sentence, MessageBar::About::Chat);
}

// The shortcut of a new chat means a new flow here.
bool FlowsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FlowsPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool escape = event->key() == Qt::Key_Escape;
    if (event->matches(QKeySequence::New)) {
        newFlow();
    } else if (enter && event->modifiers() == Qt::ControlModifier) {
        m_stage.run();
    } else if (event->key() == Qt::Key_F2 && m_editor->isVisible()) {
        m_editor->rename();
    } else if (escape && m_panel->isVisible() && !m_editor->isVisible()) {
        bring(Front::Flow);
    } else if (escape && m_parts.runs.isRunning(m_shown)) {
        m_parts.runs.stop(m_shown);
    } else if (escape && !m_list->isVisible()) {
        bring(Front::List);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FlowsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FlowsPage::hideEvent(QHideEvent *event)
{
    m_library.keep();
    QWidget::hideEvent(event);
}

} // namespace parley
