// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/chatdesk.h"

#include "engine/defaults.h"
#include "engine/titlewriter.h"
#include "ui/actions.h"
#include "ui/chatspage.h"
#include "ui/controls/modelpill.h"
#include "ui/errortext.h"
#include "ui/linkguard.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/modelpicker.h"
#include "ui/sidebar/sidebar.h"
#include "ui/toast.h"
#include "ui/transcript/figures.h"
#include "ui/windowmemory.h"

namespace parley {

namespace {

QString namingText(const AnswerMeta &took)
{
    const qint64 tokens = took.usage->input.value_or(0) + took.usage->output.value_or(0);
    const QString model = took.asked.toString();
    return took.cost ? ChatDesk::tr("The name of this chat: %1, %2 tokens, %3")
                           .arg(model, groupedNumber(tokens), moneyText(took.cost->amount))
                     : ChatDesk::tr("The name of this chat: %1, %2 tokens")
                           .arg(model, groupedNumber(tokens));
}

} // namespace

ChatDesk::ChatDesk(Theme &theme, Services &services, ModelLists &lists, Actions &actions,
                   QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_services(services)
    , m_lists(lists)
    , m_actions(actions)
    , m_colors(theme, services.settings)
    , m_renderer(services.clock)
    , m_formulas(m_renderer)
    , m_pool(services)
    , m_feed(services, m_pool)
    , m_sidebar(new Sidebar(theme, m_feed, actions))
    , m_pane(new ChatPane({theme, services, lists, m_languages, m_formulas, actions}))
    , m_page(new ChatsPage(theme, *m_sidebar, *m_pane, &window))
    , m_picker(new ModelPicker(theme, lists, window))
    , m_toast(new Toast(theme, *m_pane))
    , m_disk(m_pool, m_pane->bar())
{
    connectParts();
    updateActions();
}

ChatDesk::~ChatDesk() = default;

void ChatDesk::connectParts()
{
    connect(m_sidebar, &Sidebar::opened, this, &ChatDesk::open);
    connect(m_sidebar, &Sidebar::removeRequested, this, &ChatDesk::remove);
    connect(&m_pool, &SessionPool::answeringChanged, this, [this] {
        updateActions();
        Q_EMIT figuresChanged();
    });
    connect(&m_feed, &ConversationFeed::removed, m_toast,
            [this] { m_toast->offer(tr("Chat deleted"), tr("Undo")); });
    connect(&m_feed, &ConversationFeed::undoEnded, m_toast, &QWidget::hide);
    connect(&m_feed, &ConversationFeed::restored, this, &ChatDesk::open);
    connect(m_toast, &Toast::chosen, &m_feed, &ConversationFeed::undoRemove);
    connect(m_toast, &Toast::hovered, &m_feed, &ConversationFeed::setUndoPaused);
    connect(&m_feed, &ConversationFeed::failed, this, [this](const Error &error) {
        ErrorContext context;
        context.answering = false;
        m_pane->bar().tell(MessageBar::Tone::Danger, describeError(error, context).title,
                           MessageBar::About::Program);
    });
    connect(m_picker, &ModelPicker::picked, this, &ChatDesk::setModel);
    connect(m_picker, &ModelPicker::dismissed, &m_pane->pill(),
            [this] { m_pane->pill().setOpen(false); });
    connect(m_pane, &ChatPane::modelWanted, this, &ChatDesk::pickModel);
    connect(m_pane, &ChatPane::linkActivated, this,
            [this](const QUrl &url) { askToOpen(*m_pane->window(), m_theme, url); });
    connect(m_page, &ChatsPage::sidebarHidden, m_pane, &ChatPane::setSidebarButtonVisible);
}

void ChatDesk::begin()
{
    const auto opening = [this] {
        m_colors.use(m_feed.model().modelsInUse());
        const auto last = ConversationId::fromString(m_services.settings.get(openChatSetting));
        if (m_feed.model().find(last)) {
            open(last);
        } else if (!m_pane->session()) {
            newChat();
        }
        Q_EMIT ready(m_feed.model().conversations() > 0);
    };
    // Later lists only bring the sidebar up to date.
    connect(&m_feed, &ConversationFeed::loaded, this, opening, Qt::SingleShotConnection);
    m_feed.load();
}

void ChatDesk::newChat(Keeping keeping)
{
    const Result<ModelRef> model = defaultModel(m_services);
    // An empty chat is there already: it is the new one.
    const ChatSession *shown = m_pane->session();
    const bool temporary = keeping == Keeping::Temporary;
    if (!shown || !shown->conversation().isEmpty() || shown->status().temporary != temporary) {
        show(&m_pool.create(model.value_or(ModelRef()), keeping));
    }
    m_pane->focusComposer();
}

void ChatDesk::newChatWith(const ModelRef &model)
{
    m_services.settings.set(defaultModelSetting, model.toString());
    newChat();
    setModel(model);
}

void ChatDesk::open(const ConversationId &id)
{
    if (m_page->isNarrow()) {
        m_page->setSidebarVisible(false);
    }
    m_wanted = id;
    m_pool.open(id, [this, id](const Result<ChatSession *> &session) {
        if (m_wanted != id) {
            return; // another one was asked for meanwhile
        }
        if (!session) {
            ErrorContext context;
            context.answering = false;
            m_pane->bar().tell(MessageBar::Tone::Danger,
                               describeError(session.error(), context).title,
                               MessageBar::About::Program);
            return;
        }
        show(*session);
        m_pane->focusComposer();
    });
}

void ChatDesk::show(ChatSession *session)
{
    const ConversationId id = session->conversation().head().id;
    m_wanted = id;
    m_pool.setShown(id);
    m_feed.setShown(id);
    m_pane->setSession(session);
    if (!session->status().temporary) {
        m_services.settings.set(openChatSetting, id.toString());
    }
    m_colors.use(session->conversation().head().model);
    connect(session, &ChatSession::headChanged, this, &ChatDesk::figuresChanged,
            Qt::UniqueConnection);
    updateActions();
    Q_EMIT figuresChanged();
}

void ChatDesk::deleteOpenChat()
{
    if (const ChatSession *session = m_pane->session()) {
        remove(session->conversation().head().id);
    }
}

void ChatDesk::remove(const ConversationId &id)
{
    const ChatSession *shown = m_pane->session();
    const bool open = shown && shown->conversation().head().id == id;
    m_feed.remove(id);
    if (open) {
        const ModelRef model = defaultModel(m_services).value_or(ModelRef());
        show(&m_pool.create(model));
    }
}

void ChatDesk::pickModel()
{
    if (ChatSession *session = m_pane->session()) {
        m_pane->pill().setOpen(true);
        m_picker->choose(m_pane->pill(), session->conversation().head().model);
    }
}

void ChatDesk::setModel(const ModelRef &model)
{
    m_colors.use(model);
    m_services.settings.set(defaultModelSetting, model.toString());
    if (ChatSession *session = m_pane->session()) {
        session->setModel(model);
    }
}

void ChatDesk::updateActions()
{
    const ChatSession *session = m_pane->session();
    const bool any = session && !session->conversation().isEmpty();
    const bool busy = session && session->isBusy();
    for (const Command command : {Command::RenameChat, Command::DeleteChat, Command::CopyLastAnswer,
                                  Command::CopyLastCode, Command::ExportChat}) {
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
        for (const Node &node : session->conversation().nodes()) {
            const auto title = WrittenTitle::fromJson(node.meta.details.value(titleDetail));
            for (const auto &cost : {node.meta.cost, title ? title->took.cost : std::nullopt}) {
                if (cost) {
                    figures.cost = figures.cost.value_or(Money()) + cost->amount;
                }
            }
            if (title && title->took.usage) {
                figures.naming = namingText(title->took);
            }
        }
    }
    return figures;
}

} // namespace parley
