// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ComparisonDesk that takes apart, with undo, and the menu that leads there.
#include "base/wholefile.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparisondesk.h"
#include "ui/compare/lineupmenu.h"
#include "ui/compare/mergedeck.h"
#include "ui/compare/parting.h"
#include "ui/compare/rankingspage.h"
#include "ui/corewords.h"
#include "ui/exportchat.h"
#include "ui/linkguard.h"
#include "ui/messagebar.h"
#include "ui/settings/settingspage.h"

#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QtConcurrent>

namespace parley {

void ComparisonDesk::fillMenu()
{
    QMenu &menu = m_page->header().menu();
    menu.addAction(m_parts.actions.get(Command::NewComparison));
    menu.addAction(m_parts.actions.get(Command::AddPane));
    menu.addAction(m_parts.actions.get(Command::MergeAnswers));
    QAction *fold = menu.addAction(tr("Fold equal parts"));
    fold->setCheckable(true);
    fold->setToolTip(tr("What all say, while Diff is on"));
    connect(fold, &QAction::toggled, &m_page->deck(), &PaneDeck::setFolded);
    menu.addAction(m_parts.actions.get(Command::ShowReplays));
    menu.addAction(m_parts.actions.get(Command::ShowBatches));
    QAction *rename = menu.addAction(tr("Rename"));
    connect(rename, &QAction::triggered, &m_page->header(), &CompareHeader::startRename);
    addLineUps();
    QAction *rankings = menu.addAction(tr("Rankings"));
    connect(rankings, &QAction::triggered, this, &ComparisonDesk::openRankings);
    menu.addSeparator();
    QAction *save = menu.addAction(tr("Export…"));
    connect(save, &QAction::triggered, this, &ComparisonDesk::exportShown);
    QAction *split = menu.addAction(tr("Make a chat of each pane"));
    connect(split, &QAction::triggered, this, &ComparisonDesk::splitIntoChats);
    menu.addSeparator();
    QAction *remove = menu.addAction(tr("Delete comparison"));
    connect(remove, &QAction::triggered, this, &ComparisonDesk::removeShown);
}

void ComparisonDesk::connectMerging()
{
    const auto on = [this](Command command, auto call) {
        connect(m_parts.actions.get(command), &QAction::triggered, this, [this, call] {
            if (!isShown()) {
                openPage();
            }
            if (ComparisonSession *session = m_page->session()) {
                call(*session);
            }
        });
    };
    on(Command::MergeAnswers, [this](ComparisonSession &) { m_page->merging().openBar(); });
    on(Command::DiffAnswers, [](ComparisonSession &session) {
        session.change([](Comparison &group) { group.diff = !group.diff; });
    });
    on(Command::HideNames,
       [](ComparisonSession &session) { session.setSealed(!session.comparison().sealed); });
    MergeDeck &merging = m_page->merging();
    connect(&merging, &MergeDeck::removeWanted, this, &ComparisonDesk::removeMerge,
            Qt::QueuedConnection); // not from inside the menu, which goes with its pane
    connect(&merging, &MergeDeck::continueWanted, this, [this](const Conversation &chat) {
        Q_EMIT chatsWanted();
        m_parts.chats.openCopy(chat, chat.head().activeLeaf);
    });
    connect(&merging, &MergeDeck::settingsWanted, this, &ComparisonDesk::settingsWanted);
    connect(&merging, &MergeDeck::budgetsWanted, this,
            [this] { Q_EMIT sectionWanted(SettingsPage::Budget); });
    connect(&merging, &MergeDeck::linkActivated, this,
            [this](const QUrl &url) { askToOpen(m_parts.window, m_parts.theme, url); });
}

void ComparisonDesk::removeMerge(const ConversationId &merge)
{
    ComparisonSession *session = m_page->session();
    if (!session || !session->merges().session(merge)) {
        return;
    }
    auto taken = std::make_shared<ComparisonMerges::Taken>(session->merges().take(merge));
    const QPointer<ComparisonSession> alive(session);
    m_parting->offer(
        tr("Merged answer deleted"),
        [alive, taken] {
            if (alive) {
                alive->merges().put(std::move(*taken));
            }
        },
        [this, taken] {
            taken->session->stop();
            file(taken->session->conversation());
            taken->session.reset();
        });
}

void ComparisonDesk::openRankings()
{
    if (!m_rankings) {
        m_rankings = new RankingsPage(m_parts.theme, m_parts.services, m_parts.lists);
        connect(m_rankings, &RankingsPage::closeWanted, this, &ComparisonDesk::openPage);
    }
    Q_EMIT pageWanted(m_rankings);
    m_rankings->open();
}

void ComparisonDesk::exportShown()
{
    const Comparison &comparison = m_page->session()->comparison();
    if (comparison.sealed) {
        m_page->bar().tell(MessageBar::Tone::Warning,
                           tr("Names are hidden until you pick, and a file would show them. Pick "
                              "an answer or show the names, then export."),
                           MessageBar::About::Chat);
        return;
    }
    askToExportPanes(m_parts.window,
                     comparison.title.isEmpty() ? tr("Comparison") : comparison.title,
                     [this](ExportFormat format, const QString &path) { exportTo(format, path); });
}

// As the panes are now; written beside the work, whole or not at all.
void ComparisonDesk::exportTo(ExportFormat format, const QString &path)
{
    const ComparisonSession *session = m_page ? m_page->session() : nullptr;
    if (!session || session->comparison().sealed || m_exporting.isWaiting()) {
        return;
    }
    ComparedPanes panes{session->comparison().title, {}, {}};
    panes.title = panes.title.isEmpty() ? tr("Comparison") : panes.title;
    for (const ChatSession *pane : session->sessions()) {
        panes.panes.append(pane->conversation());
    }
    for (const ComparisonTurn &turn : session->comparison().turns) {
        panes.picked.insert(turn.picked);
    }
    const QDateTime now = m_parts.services.clock.now();
    m_exporting.wait(QtConcurrent::run([panes, format, now, path] {
                         return writeWholeFile(path, exportedPanes(panes, format, now));
                     }),
                     [this, path](const Result<void> &written) {
                         const QString file = QFileInfo(path).fileName();
                         if (m_page) {
                             m_page->bar().tell(
                                 written ? MessageBar::Tone::Good : MessageBar::Tone::Danger,
                                 written ? tr("All panes are in “%1” now.").arg(file)
                                         : tr("“%1” can't be written: %2. Choose another place.")
                                               .arg(file, detailText(written.error())),
                                 MessageBar::About::Chat);
                         }
                     });
}

void ComparisonDesk::addLineUps()
{
    QMenu *menu = m_page->header().menu().addMenu(QString());
    m_lineUps =
        new LineUpMenu({m_parts.theme, m_parts.services, *m_parting, m_parts.window}, *menu);
    m_lineUps->setSource([this] { return startPanes(); });
    connect(m_lineUps, &LineUpMenu::chosen, this,
            [this](const LineUp &lineUp) { begin(lineUp.panes); });
    connect(m_lineUps, &LineUpMenu::failed, this, &ComparisonDesk::tell);
    connect(m_lineUps, &LineUpMenu::refused, this, [this](const QString &sentence) {
        m_page->bar().tell(MessageBar::Tone::Warning, sentence, MessageBar::About::Chat);
    });
}

void ComparisonDesk::openAnswered(const QString &question, const QList<Conversation> &panes)
{
    Comparison comparison;
    comparison.id = ComparisonId::create();
    comparison.created = comparison.updated = m_parts.services.clock.now();
    comparison.title = titleFromText(question);
    ComparisonTurn turn{Id<ComparisonTurn>::create(), {}, {}, {}};
    ComparisonSession::Sessions sessions;
    for (const Conversation &pane : panes.first(qMin(panes.size(), mostPanes))) {
        turn.questions.append(pane.activePath().first());
        comparison.panes.append({pane.head().id, 1});
        m_book.keepPane(pane);
        sessions.push_back(std::make_unique<ChatSession>(m_parts.services, pane));
    }
    comparison.turns = {turn};
    m_pool.put(std::make_unique<ComparisonSession>(m_parts.services, m_book, comparison,
                                                   std::move(sessions)));
    open(comparison.id);
}

void ComparisonDesk::removePane(const ConversationId &pane)
{
    ComparisonSession *session = m_page->session();
    const qsizetype at = session->comparison().indexOf(pane);
    if (session->sessions().size() <= fewestPanes) {
        return;
    }
    const QString name = m_page->deck().pane(pane)->name();
    auto taken = std::make_shared<std::unique_ptr<ChatSession>>(session->takePane(pane));
    const QPointer<ComparisonSession> alive(session);
    m_parting->offer(
        tr("%1 removed").arg(name),
        [alive, taken, at] {
            if (alive) {
                static_cast<void>(alive->addPane(std::move(*taken), at));
            }
        },
        [this, taken] {
            (*taken)->stop();
            file((*taken)->conversation());
            taken->reset();
        });
}

// Into the trash; what nobody ever wrote in goes for good.
void ComparisonDesk::file(const Conversation &pane)
{
    Filing trash;
    trash.trashed = m_parts.services.clock.now();
    const ConversationId id = pane.head().id;
    if (pane.isEmpty()) {
        m_filing[id].wait(m_parts.services.conversations.remove(id),
                          [this, id](const Result<void> &) { m_filing.erase(id); });
        return;
    }
    m_filing[id].wait(m_parts.services.conversations.place(id, trash),
                      [this, id](const Result<void> &filed) {
                          m_filing.erase(id);
                          if (!filed) {
                              tell(filed.error());
                          }
                          m_parts.chats.feed().load();
                      });
}

void ComparisonDesk::splitIntoChats()
{
    const ComparePane *current = m_page->deck().current();
    const ConversationId wanted =
        current ? current->session().conversation().head().id : ConversationId();
    const std::unique_ptr<ComparisonSession> whole = leave();
    ConversationId shown;
    const QList<ComparisonPane> panes = whole->comparison().panes;
    for (const ComparisonPane &pane : panes) {
        auto chat = whole->takePane(pane.conversation);
        if (chat->conversation().isEmpty()) {
            file(chat->conversation());
            continue;
        }
        shown = shown.isNull() || pane.conversation == wanted ? pane.conversation : shown;
        m_parts.chats.pool().put(std::move(chat));
    }
    const QList<Merge> merges = whole->comparison().merges;
    for (const Merge &merge : merges) {
        m_parts.chats.pool().put(whole->merges().take(merge.conversation).session);
    }
    m_book.remove(whole->comparison().id);
    Q_EMIT chatsWanted();
    m_parts.chats.feed().load();
    if (!shown.isNull()) {
        m_parts.chats.open(shown);
    }
}

// The page shows another comparison, or nothing.
std::unique_ptr<ComparisonSession> ComparisonDesk::leave()
{
    m_parting->settle();
    const ComparisonId id = m_page->session()->comparison().id;
    m_page->setSession(nullptr);
    m_pool.setShown(id); // so that it is not dropped before it is taken
    return m_pool.take(id);
}

void ComparisonDesk::removeShown()
{
    auto whole = std::make_shared<std::unique_ptr<ComparisonSession>>(leave());
    (*whole)->stop();
    m_book.remove((*whole)->comparison().id);
    const auto gone = [this, whole] {
        for (const ChatSession *pane : (*whole)->sessions() + (*whole)->merges().sessions()) {
            file(pane->conversation());
        }
        whole->reset();
    };
    openPage();
    m_parting->offer(
        tr("Comparison deleted"),
        [this, whole] {
            const ComparisonId id = (*whole)->comparison().id;
            m_pool.put(std::move(*whole));
            open(id);
        },
        gone);
}

} // namespace parley
