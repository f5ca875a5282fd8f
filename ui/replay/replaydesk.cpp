// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/replay/replaydesk.h"

#include "engine/panemaking.h"
#include "ui/compare/lineupmenu.h"
#include "ui/compare/namepopup.h"
#include "ui/compare/parting.h"
#include "ui/controls/layouts.h"
#include "ui/errortext.h"
#include "ui/replay/replaylist.h"
#include "ui/replay/replayresults.h"
#include "ui/replay/replaysetup.h"
#include "ui/settings/budgetpage.h"

#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parley {

ReplayDesk::ReplayDesk(const Parts &parts, ComparisonDesk &compare)
    : Desk(parts, Command::ShowCompare), m_compare(compare)
{
    QAction *show = parts.actions.get(Command::ShowReplays);
    show->setEnabled(false);
    connect(show, &QAction::triggered, this, &ReplayDesk::openPage);
}

ReplayDesk::~ReplayDesk() = default;

void ReplayDesk::setStore(ReplayStore &store)
{
    m_book = std::make_unique<ReplayBook>(m_parts.services, store);
    m_book->setElsewhere(m_elsewhere);
    m_parts.actions.get(Command::ShowReplays)->setEnabled(true);
}

void ReplayDesk::setElsewhere(const ReplayBook::Elsewhere &elsewhere)
{
    m_elsewhere = elsewhere;
}

void ReplayDesk::batchesChanged(const ReplayId &id)
{
    if (m_book) {
        m_book->refresh(id);
    }
}

void ReplayDesk::makePage()
{
    m_page = new QWidget;
    m_stack = new QStackedWidget(m_page);
    sheetRows(*m_page, m_parts.theme)->addWidget(m_stack);
    m_list = new ReplayList(m_parts.theme, m_stack);
    m_setup = new ReplaySetup(
        {m_parts.theme,
         m_parts.services,
         m_parts.lists,
         {[this] { return m_compare.lineUps().all(); }, [this] { return m_compare.startPanes(); }},
         m_parts.window},
        m_stack);
    m_results = new ReplayResults(
        {m_parts.theme, m_parts.services, m_parts.lists, m_parts.look, m_parts.window}, m_stack);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_setup, m_results}) {
        m_stack->addWidget(part);
    }
    m_name = new NamePopup(m_parts.theme, m_parts.window);
    m_parting = std::make_unique<Parting>(m_parts.theme, m_parts.services.clock, *m_page);
    connectParts();
}

void ReplayDesk::connectParts()
{
    connect(m_list, &ReplayList::newWanted, this, &ReplayDesk::openSetup);
    connect(m_list, &ReplayList::backWanted, m_parts.actions.get(Command::ShowCompare),
            &QAction::trigger);
    connect(m_list, &ReplayList::opened, this, &ReplayDesk::open);
    connect(m_list, &ReplayList::renameWanted, this, &ReplayDesk::rename);
    connect(m_list, &ReplayList::removeWanted, this, &ReplayDesk::remove);
    connect(m_setup, &ReplaySetup::backWanted, this, &ReplayDesk::openList);
    connect(m_setup, &ReplaySetup::startWanted, this, &ReplayDesk::begin);
    connect(m_results, &ReplayResults::backWanted, this, &ReplayDesk::openList);
    connect(m_results, &ReplayResults::compareWanted, this, &ReplayDesk::compare);
    connect(m_results, &ReplayResults::budgetWanted, this, &ReplayDesk::changeBudget);
    connect(m_results, &ReplayResults::batchWanted, this,
            [this] { Q_EMIT batchWanted(m_results->runner()->record()); });
    connect(m_book.get(), &ReplayBook::changed, this, &ReplayDesk::showRows);
    connect(m_book.get(), &ReplayBook::failed, this, &ReplayDesk::tell);
}

void ReplayDesk::showPart(QWidget *part)
{
    m_stack->setCurrentWidget(part);
    Q_EMIT pageWanted(m_page);
}

void ReplayDesk::openPage()
{
    if (!m_book) {
        return;
    }
    if (m_results && m_results->runner()) {
        showPart(m_results);
        m_results->grid().setFocus(Qt::OtherFocusReason);
    } else {
        openList();
    }
}

void ReplayDesk::openList()
{
    if (!m_page) {
        makePage();
    }
    m_results->setRunner(nullptr);
    m_book->setShown({});
    m_list->tell({});
    showRows();
    showPart(m_list);
    m_list->focusList();
    m_book->load();
}

void ReplayDesk::showRows()
{
    QList<ReplayRow> rows;
    for (const ReplaySummary &one : m_book->all()) {
        rows.append({one, m_book->isRunning(one.id)});
    }
    m_list->setRows(rows);
}

void ReplayDesk::openSetup()
{
    if (!m_page) {
        makePage();
    }
    showPart(m_setup);
    m_setup->open(m_compare.startPanes());
}

void ReplayDesk::show(ReplayRunner *runner)
{
    m_results->setRunner(runner);
    m_book->setShown(runner->replay().id);
    showPart(m_results);
    m_results->grid().setFocus(Qt::OtherFocusReason);
}

void ReplayDesk::open(const ReplayId &id)
{
    m_book->open(id, [this](const Result<ReplayRunner *> &runner) {
        if (!runner) {
            tell(runner.error());
            return;
        }
        show(*runner);
    });
}

void ReplayDesk::begin(const Replay &replay)
{
    Replay made = replay;
    made.id = ReplayId::create();
    made.created = m_parts.services.clock.now();
    for (const LineUpPane &pane : std::as_const(made.panes)) {
        m_parts.look.colors.use(pane.model);
    }
    m_book->add(made, [this](const Result<ReplayRunner *> &runner) {
        if (!runner) {
            m_setup->tell(errorTitle(runner.error()));
            return;
        }
        show(*runner);
        m_results->start(ReplayAim::Rest);
    });
}

void ReplayDesk::rename(const ReplayId &id, const QString &title)
{
    m_name->ask(tr("Name of the replay"), title,
                [this, id](const QString &name) { m_book->rename(id, name); });
}

void ReplayDesk::remove(const ReplayId &id)
{
    m_parting->settle();
    m_book->hide(id);
    m_parting->offer(
        tr("Replay deleted"), [this, id] { m_book->restore(id); },
        [this, id] { m_book->settle(id); });
}

void ReplayDesk::changeBudget()
{
    ReplayRunner *runner = m_results->runner();
    const auto &budget = runner->replay().budget;
    const QPointer<ReplayRunner> asked(runner);
    m_name->ask(tr("Budget of this replay"), budget ? textOfAmount(*budget) : QString(),
                [this, asked](const QString &text) {
                    const auto amount = amountFromText(text);
                    if (asked && amount) {
                        m_book->setBudget(*asked, *amount);
                        m_results->start(ReplayAim::Rest);
                    }
                });
}

// As an ordinary comparison: nobody is asked again.
void ReplayDesk::compare(int prompt)
{
    const ReplayRunner *runner = m_results->runner();
    const Replay &replay = runner->replay();
    QList<Conversation> panes;
    for (int pane = 0; pane < replay.panes.size(); ++pane) {
        const ReplayCell *cell = runner->cell(prompt, pane);
        if (cell && cell->isAnswered()) {
            panes.append(
                answeredPane(replay.panes.at(pane), replay.prompts.at(prompt), cell->answer));
        }
    }
    if (panes.size() >= fewestPanes) {
        m_compare.openAnswered(replay.prompts.at(prompt), panes);
    }
}

void ReplayDesk::tell(const Error &error)
{
    if (m_page) {
        m_list->tell(errorTitle(error));
    }
}

} // namespace parley
