// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The part of ComparisonDesk that takes apart, with undo, and the menu that leads there.
#include "ui/compare/compareheader.h"
#include "ui/compare/comparisondesk.h"
#include "ui/compare/lineupmenu.h"
#include "ui/compare/parting.h"
#include "ui/compare/rankingspage.h"
#include "ui/messagebar.h"

#include <QMenu>

namespace parley {

void ComparisonDesk::fillMenu()
{
    QMenu &menu = m_page->header().menu();
    menu.addAction(m_parts.actions.get(Command::NewComparison));
    menu.addAction(m_parts.actions.get(Command::AddPane));
    QAction *rename = menu.addAction(tr("Rename"));
    connect(rename, &QAction::triggered, &m_page->header(), &CompareHeader::startRename);
    addLineUps();
    QAction *rankings = menu.addAction(tr("Rankings"));
    connect(rankings, &QAction::triggered, this, &ComparisonDesk::openRankings);
    menu.addSeparator();
    QAction *split = menu.addAction(tr("Make a chat of each pane"));
    connect(split, &QAction::triggered, this, &ComparisonDesk::splitIntoChats);
    menu.addSeparator();
    QAction *remove = menu.addAction(tr("Delete comparison"));
    connect(remove, &QAction::triggered, this, &ComparisonDesk::removeShown);
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
        for (const ChatSession *pane : (*whole)->sessions()) {
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
