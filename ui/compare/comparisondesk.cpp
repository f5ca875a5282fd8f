// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/compare/comparisondesk.h"

#include "engine/defaults.h"
#include "engine/panemaking.h"
#include "ui/chatspending.h"
#include "ui/compare/compareheader.h"
#include "ui/compare/comparisonlist.h"
#include "ui/compare/lineupmenu.h"
#include "ui/compare/parting.h"
#include "ui/controls/button.h"
#include "ui/errortext.h"
#include "ui/linkguard.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/modelpicker.h"
#include "ui/prompts/promptcalling.h"
#include "ui/settings/settingspage.h"

#include <QMenu>

namespace parley {

ComparisonDesk::ComparisonDesk(const Parts &parts)
    : Desk(parts, Command::ShowCompare)
    , m_book(parts.services)
    , m_pool(parts.services, m_book)
    , m_page(new ComparePage(
          {{parts.theme, parts.services, parts.lists, parts.look.languages, parts.look.formulas},
           parts.lists,
           parts.window}))
    , m_parting(std::make_unique<Parting>(parts.theme, parts.services.clock, *m_page))
{
    m_page->hide();
    connectParts();
    connectMerging();
    fillMenu();
}

ComparisonDesk::~ComparisonDesk() = default;

void ComparisonDesk::connectParts()
{
    const auto on = [this](Command command, auto call) {
        connect(m_parts.actions.get(command), &QAction::triggered, this, call);
    };
    on(Command::ShowCompare, [this] { openPage(); });
    on(Command::NewComparison, [this] { openNew(); });
    on(Command::AddPane, [this] {
        if (isShown()) {
            m_page->addPane();
        } else {
            compareChat();
        }
    });
    connect(&m_parts.chats, &ChatDesk::comparisonWanted, this,
            [this](const ConversationId &pane, const NodeId &message) {
                open(m_book.comparisonOf(pane), pane, message);
            });
    m_parts.chats.picker().offerBeside();
    connect(&m_parts.chats.picker(), &ModelPicker::besidePicked, this,
            &ComparisonDesk::compareChat);
    connect(&m_book, &ComparisonBook::failed, this, &ComparisonDesk::tell);
    connect(&m_pool, &ComparisonPool::statusChanged, this, &ComparisonDesk::figuresChanged);
    connect(&m_page->header(), &CompareHeader::listWanted, this, &ComparisonDesk::openList);
    connect(m_page, &ComparePage::addPaneWanted, this, &ComparisonDesk::addPane);
    connect(m_page, &ComparePage::modelUsed, this,
            [this](const ModelRef &model) { m_parts.look.colors.use(model); });
    connect(m_page, &ComparePage::addProviderWanted, this, [this] { Q_EMIT settingsWanted({}); });
    new PromptCalling({m_parts.theme, m_parts.services, m_page->composer(), m_parts.window,
                       [this] {
                           const ComparisonSession *shown = m_page->session();
                           return shown ? shown->sessions() : QList<ChatSession *>();
                       },
                       [this](const QString &sentence) {
                           m_page->bar().tell(MessageBar::Tone::Good, sentence,
                                              MessageBar::About::Chat);
                       }},
                      this);
    PaneDeck &deck = m_page->deck();
    connect(&deck, &PaneDeck::continueWanted, this, &ComparisonDesk::continueAlone);
    connect(&deck, &PaneDeck::removeWanted, this, &ComparisonDesk::removePane);
    connect(&deck, &PaneDeck::settingsWanted, this, &ComparisonDesk::settingsWanted);
    connect(&deck, &PaneDeck::budgetsWanted, this,
            [this] { Q_EMIT sectionWanted(SettingsPage::Budget); });
    connect(&deck, &PaneDeck::linkActivated, this,
            [this](const QUrl &url) { askToOpen(m_parts.window, m_parts.theme, url); });
}

void ComparisonDesk::begin(std::function<void()> then)
{
    m_then = std::move(then);
    const auto go = [this] {
        if (const auto call = std::exchange(m_then, nullptr)) {
            call();
            m_lineUps->load(); // only for a menu
        }
    };
    connect(&m_book, &ComparisonBook::loaded, this, go);
    connect(&m_book, &ComparisonBook::failed, this, go);
    m_book.load();
}

void ComparisonDesk::openList()
{
    if (!m_list) {
        m_list = new ComparisonList(m_parts.theme, m_parts.window);
        connect(m_list, &ComparisonList::chosen, this,
                [this](const ComparisonId &id) { open(id); });
    }
    const ComparisonSession *shown = m_page->session();
    m_list->openBelow(m_page->header().list(), m_book.all(),
                      shown ? shown->comparison().id : ComparisonId());
}

void ComparisonDesk::openPage()
{
    if (m_page->session()) {
        Q_EMIT pageWanted(m_page);
        m_page->focusText();
    } else if (!m_book.all().isEmpty()) {
        open(m_book.all().first().id);
    } else {
        openNew();
    }
}

void ComparisonDesk::open(const ComparisonId &id, const ConversationId &pane, const NodeId &message)
{
    m_wanted = id;
    m_pool.open(id, [this, id, pane, message](const Result<ComparisonSession *> &session) {
        if (m_wanted != id) {
            return; // another one was asked for meanwhile
        }
        if (!session) {
            Q_EMIT pageWanted(m_page);
            tell(session.error());
            return;
        }
        show(*session);
        if (!pane.isNull()) {
            m_page->showMessage(pane, message);
        }
    });
}

void ComparisonDesk::show(ComparisonSession *session)
{
    m_wanted = session->comparison().id;
    for (const ChatSession *pane : session->sessions() + session->merges().sessions()) {
        m_parts.look.colors.use(pane->conversation().head().model);
    }
    if (const ModelRef &merging = session->comparison().merging.model; !merging.isEmpty()) {
        m_parts.look.colors.use(merging);
    }
    if (m_page->session() != session) {
        m_page->setSession(session);
    }
    m_pool.setShown(m_wanted);
    Q_EMIT pageWanted(m_page);
    m_page->focusText();
    Q_EMIT figuresChanged();
}

// As in the comparison that is shown; else the default model and the next best one.
QList<LineUpPane> ComparisonDesk::startPanes() const
{
    if (const ComparisonSession *shown = m_page->session()) {
        QList<Conversation> panes;
        for (const ChatSession *pane : shown->sessions()) {
            panes.append(pane->conversation());
        }
        return lineUpOf({}, panes).panes;
    }
    const ModelRef chosen = defaultModel(m_parts.services).value_or(ModelRef());
    const ModelRef first = chosen.isEmpty() ? otherThan(chosen) : chosen;
    return {{first, {}, {}}, {otherThan(first), {}, {}}};
}

// The one itself where there is no other.
ModelRef ComparisonDesk::otherThan(const ModelRef &model) const
{
    QList<ModelRef> known;
    if (const ComparisonSession *shown = m_page->session()) {
        for (const ChatSession *pane : shown->sessions()) {
            known.append(pane->conversation().head().model);
        }
    }
    known.append(defaultModel(m_parts.services).value_or(ModelRef()));
    for (const ProviderProfile &profile : m_parts.lists.profiles()) {
        if (const auto start = startModel(m_parts.lists.list(profile.name).models)) {
            known.append({profile.name, start->id});
        }
    }
    for (const ModelRef &one : std::as_const(known)) {
        if (!one.isEmpty() && one != model) {
            return one;
        }
    }
    return model;
}

void ComparisonDesk::openNew()
{
    const ComparisonSession *shown = m_page->session();
    const bool blank =
        shown && shown->comparison().turns.isEmpty() && shown->comparison().title.isEmpty();
    if (blank) {
        Q_EMIT pageWanted(m_page); // it is the new one
        m_page->focusText();
        return;
    }
    begin(startPanes());
}

void ComparisonDesk::begin(const QList<LineUpPane> &like)
{
    QList<Conversation> panes;
    for (const LineUpPane &one : like) {
        panes.append(newPane(one, m_parts.services.clock.now()));
    }
    show(&m_pool.create(panes));
}

void ComparisonDesk::compareChat(const ModelRef &with)
{
    const ChatSession *asked = m_parts.chats.pane().session();
    if (!asked) {
        return;
    }
    if (asked->status().temporary) {
        m_parts.chats.pane().bar().tell(
            MessageBar::Tone::Warning,
            tr("A temporary chat can't be compared, as nothing of it is ever written down. Begin "
               "an ordinary one."),
            MessageBar::About::Chat);
        return;
    }
    if (asked->conversation().isEmpty()) {
        if (with.isEmpty()) {
            openNew();
        } else {
            begin({{asked->conversation().head().model, {}, {}}, {with, {}, {}}});
        }
        return;
    }
    const ConversationId id = m_parts.chats.shownId();
    m_parts.chats.newChat();
    std::unique_ptr<ChatSession> chat = m_parts.chats.pool().take(id);
    const Conversation first = chat->conversation();
    ComparisonSession &session = m_pool.create({});
    static_cast<void>(session.addPane(std::move(chat)));
    session.setTitle(first.head().title);
    const QDateTime now = m_parts.services.clock.now();
    const ModelRef model = with.isEmpty() ? otherThan(first.head().model) : with;
    static_cast<void>(session.addPane(paneAfter(first, model, now)));
    m_parts.chats.feed().model().remove(first.head().id);
    show(&session);
}

void ComparisonDesk::addPane(const ModelRef &model)
{
    ComparisonSession *session = m_page->session();
    const QDateTime now = m_parts.services.clock.now();
    const Conversation &first = session->sessions().first()->conversation();
    if (session->comparison().turns.isEmpty() && first.isEmpty()) {
        static_cast<void>(session->addPane(newPane({model, {}, {}}, now)));
    } else if (session->comparison().turns.isEmpty()) {
        static_cast<void>(session->addPane(paneAfter(first, model, now)));
    } else {
        const CopiedPane copied = paneBeside(first, model, now);
        static_cast<void>(session->addPane(copied.conversation, copied.question));
    }
    m_page->row().bringIntoView(*m_page->deck().panes().last());
}

void ComparisonDesk::continueAlone(const ConversationId &pane)
{
    const ChatSession *session = m_page->session()->session(pane);
    Q_EMIT chatsWanted();
    m_parts.chats.openCopy(session->conversation(), session->conversation().head().activeLeaf);
}

bool ComparisonDesk::isShown() const
{
    return m_page && m_page->isVisible();
}

QString ComparisonDesk::title() const
{
    return m_page->session() ? m_page->session()->comparison().title : QString();
}

void ComparisonDesk::addTo(StatusFigures &figures) const
{
    figures.answering += m_pool.answering();
    if (isShown() && m_page->session()) {
        figures.cost.reset(); // not that of the chat behind
        figures.naming.clear();
        for (const ChatSession *pane : m_page->session()->sessions()) {
            addSpending(figures, pane->conversation());
        }
    }
}

void ComparisonDesk::tell(const Error &error)
{
    if (!m_page) {
        return; // the window is being closed
    }
    m_page->bar().tell(MessageBar::Tone::Danger, errorTitle(error), MessageBar::About::Program);
}

} // namespace parley
