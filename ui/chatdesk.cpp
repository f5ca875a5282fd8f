// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/chatdesk.h"

#include "chat/pathcopy.h"
#include "engine/defaults.h"
#include "ui/actions.h"
#include "ui/chatspage.h"
#include "ui/chatspending.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"
#include "ui/panes/panetools.h"
#include "ui/sidebar/sidebar.h"
#include "ui/toast.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"
#include "ui/windowmemory.h"

namespace parley {

ChatDesk::ChatDesk(Theme &theme, Services &services, ChatLook &look, ModelLists &lists,
                   Actions &actions, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_lists(lists)
    , m_actions(actions)
    , m_look(look)
    , m_pool(services)
    , m_feed(services, m_pool)
    , m_cabinet(services, m_pool, m_feed)
    , m_sidebar(new Sidebar({theme, m_feed, m_cabinet, actions}))
    , m_pane(new ChatPane({theme, services, lists, look.languages, look.formulas, actions}))
    , m_page(new ChatsPage(theme, *m_sidebar, *m_pane, &window))
    , m_tools(new PaneTools({theme, services, look, lists, actions, *m_pane, window}))
    , m_toast(new Toast(theme, *m_pane))
    , m_disk(m_pool, m_pane->bar())
{
    connectParts();
    connectCabinet();
    connectActions();
    updateActions();
}

ChatDesk::~ChatDesk() = default;

void ChatDesk::connectParts()
{
    connect(m_sidebar, &Sidebar::opened, this, [this](const ConversationId &id) { open(id); });
    connect(m_sidebar, &Sidebar::windowWanted, this,
            [this](const ConversationId &id) { Q_EMIT windowWanted(id, {}); });
    connect(&m_pool, &SessionPool::answeringChanged, this, [this] {
        updateActions();
        Q_EMIT figuresChanged();
    });
    connect(&m_pane->transcript(), &TranscriptView::newChatRequested, this, &ChatDesk::newChatFrom);
    connect(m_page, &ChatsPage::sidebarHidden, m_pane, &ChatPane::setSidebarButtonVisible);
    m_page->setSidebarBeside(m_services.settings.get(sidebarShownSetting));
    connect(m_page, &ChatsPage::sidebarHidden, this,
            [this] { m_services.settings.set(sidebarShownSetting, m_page->isSidebarBeside()); });
}

void ChatDesk::connectCabinet()
{
    connect(&m_cabinet, &Cabinet::left, this, &ChatDesk::leave);
    connect(&m_cabinet, &Cabinet::returned, this, [this](const ConversationId &id) {
        if (id == m_left) {
            open(id);
        }
    });
    connect(&m_cabinet, &Cabinet::undoOffered, m_toast,
            [this](const QString &sentence) { m_toast->offer(sentence, tr("Undo")); });
    connect(&m_cabinet, &Cabinet::undoEnded, m_toast, &QWidget::hide);
    connect(m_toast, &Toast::chosen, &m_cabinet, &Cabinet::undo);
    connect(m_toast, &Toast::hovered, &m_cabinet, &Cabinet::setUndoPaused);
    connect(&m_feed, &ConversationFeed::failed, this, &ChatDesk::tell);
    connect(&m_cabinet, &Cabinet::failed, this, &ChatDesk::tell);
}

void ChatDesk::tell(const Error &error)
{
    m_pane->bar().tell(MessageBar::Tone::Danger, errorTitle(error), MessageBar::About::Program);
}

void ChatDesk::connectActions()
{
    const auto on = [this](Command command, auto call) {
        connect(m_actions.get(command), &QAction::triggered, this, call);
    };
    on(Command::PinChat,
       [this] { m_cabinet.setPinned(shownId(), !m_cabinet.placeOf(shownId()).pinned); });
    on(Command::ArchiveChat, [this] { m_cabinet.archive(shownId()); });
    on(Command::DeleteChat, [this] { m_sidebar->removeChat(shownId()); });
    on(Command::CopyChat, [this] {
        if (const ChatSession *session = m_pane->session()) {
            newChatFrom(session->conversation().head().activeLeaf);
        }
    });
    connect(m_pane, &ChatPane::chatDropped, this, [this](const ConversationId &id) { open(id); });
    nameOtherChat();
    connect(&m_services.settings, &SettingsStore::changed, this, &ChatDesk::nameOtherChat);
    on(Command::RenameChat, [this] { m_pane->startRename(); });
    on(Command::AnswerAgain, [this] { m_pane->answerAgain(); });
    on(Command::StopAnswer, [this] { m_pane->stop(); });
    on(Command::CopyLastAnswer, [this] { m_pane->transcript().actions().copyLastAnswer(); });
    on(Command::CopyLastCode, [this] { m_pane->transcript().actions().copyLastCode(); });
}

// The command for the other kind of chat says which one that is.
void ChatDesk::nameOtherChat()
{
    m_actions.get(Command::NewTemporaryChat)
        ->setText(usualKeeping(m_services.settings) == Keeping::Temporary
                      ? tr("New chat that is kept")
                      : Actions::tr("New temporary chat"));
}

ConversationId ChatDesk::shownId() const
{
    const ChatSession *session = m_pane->session();
    return session ? session->conversation().head().id : ConversationId();
}

void ChatDesk::begin()
{
    m_cabinet.load();
    // Damage met beside the work: the rows are others then.
    m_recovering.wait(m_services.backups.recovered(), [this](const Result<OpenReport> &report) {
        if (report) {
            m_feed.load();
        }
    });
    const auto opening = [this] {
        m_look.colors.use(modelsOf(m_feed.model().all()));
        const auto last = ConversationId::fromString(m_services.settings.get(openChatSetting));
        if (m_feed.model().find(last)) {
            open(last);
        } else if (!m_pane->session()) {
            newChat();
        }
        Q_EMIT ready(!m_feed.model().all().isEmpty());
    };
    // Later lists only bring the sidebar up to date.
    connect(&m_feed, &ConversationFeed::loaded, this, opening, Qt::SingleShotConnection);
    m_feed.load();
}

void ChatDesk::newChat(std::optional<Keeping> wished)
{
    const Keeping keeping = wished.value_or(usualKeeping(m_services.settings));
    const Result<ModelRef> model = defaultModel(m_services);
    // An empty chat is there already: it is the new one.
    const ChatSession *shown = m_pane->session();
    const bool temporary = keeping == Keeping::Temporary;
    if (!shown || !shown->conversation().isEmpty() || shown->status().temporary != temporary) {
        show(&m_pool.create(model.value_or(ModelRef()), keeping));
    }
    m_pane->composer().focusText();
}

void ChatDesk::open(const ConversationId &id, const NodeId &node)
{
    if (m_services.memory.compared.contains(id)) {
        Q_EMIT comparisonWanted(id, node);
        return;
    }
    if (m_pool.isApart(id)) {
        Q_EMIT windowWanted(id, node);
        return;
    }
    if (m_page->isNarrow()) {
        m_page->setSidebarVisible(false);
    }
    m_wanted = id;
    m_pool.open(id, [this, id, node](const Result<ChatSession *> &session) {
        if (m_wanted != id) {
            return; // another one was asked for meanwhile
        }
        if (!session) {
            tell(session.error());
            return;
        }
        show(*session);
        m_pane->composer().focusText();
        if (!node.isNull()) {
            m_pane->showMessage(node);
        }
    });
}

void ChatDesk::newChatFrom(const NodeId &node)
{
    const ChatSession *session = m_pane->session();
    if (session && session->conversation().find(node)) {
        openCopy(session->conversation(), node);
    }
}

void ChatDesk::openCopy(const Conversation &from, const NodeId &node)
{
    const Conversation copy = copyPath(from, node, m_services.clock.now());
    Filing place;
    place.folder = m_cabinet.placeOf(from.head().id).folder;
    m_copying.wait(m_services.conversations.saveWhole(copy, place),
                   [this, copy, place](const Result<void> &saved) {
                       if (!saved) {
                           tell(saved.error());
                           return;
                       }
                       ConversationSummary summary = summaryOf(copy);
                       summary.place = place;
                       m_feed.model().put(summary);
                       open(copy.head().id);
                   });
}

void ChatDesk::show(ChatSession *session)
{
    const ConversationId id = session->conversation().head().id;
    m_wanted = id;
    m_pool.setShown(id);
    m_feed.setShown(id);
    m_pane->setSession(session);
    m_tools->setSession(session);
    if (!session->status().temporary) {
        m_services.settings.set(openChatSetting, id.toString());
    }
    m_look.colors.use(session->conversation().head().model);
    connect(session, &ChatSession::headChanged, this, &ChatDesk::figuresChanged,
            Qt::UniqueConnection);
    updateActions();
    Q_EMIT figuresChanged();
}

void ChatDesk::leave(const ConversationId &id)
{
    if (shownId() == id) {
        m_left = id;
        show(&m_pool.create(defaultModel(m_services).value_or(ModelRef())));
    }
}

void ChatDesk::pickModel()
{
    m_tools->pickModel();
}

void ChatDesk::setModel(const ModelRef &model)
{
    m_tools->setModel(model);
}

ModelPicker &ChatDesk::picker()
{
    return m_tools->picker();
}

void ChatDesk::updateActions()
{
    const ChatSession *session = m_pane->session();
    const bool any = session && !session->conversation().isEmpty();
    const bool busy = session && session->isBusy();
    for (const Command command :
         {Command::RenameChat, Command::PinChat, Command::ArchiveChat, Command::DeleteChat,
          Command::MakeRoom, Command::CopyChat, Command::OpenInWindow, Command::CopyLastAnswer,
          Command::CopyLastCode, Command::ExportChat, Command::PrintChat}) {
        m_actions.get(command)->setEnabled(any);
    }
    m_actions.get(Command::AnswerAgain)->setEnabled(any && !busy);
    m_actions.get(Command::StopAnswer)->setEnabled(busy);
}

StatusFigures ChatDesk::figures() const
{
    StatusFigures figures;
    figures.providers = static_cast<int>(m_lists.profiles().size());
    figures.answering = m_pool.answering();
    if (const ChatSession *session = m_pane->session()) {
        addSpending(figures, session->conversation());
    }
    return figures;
}

} // namespace parley
