// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/offline/offlinedesk.h"

#include "engine/defaults.h"
#include "engine/reach.h"
#include "ui/chatdesk.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/offline/offlinebanner.h"
#include "ui/offline/waitingdeck.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"

#include <QBoxLayout>

namespace parley {

namespace {

// The layout that holds the widget itself, however deep.
QBoxLayout *holderOf(QLayout &layout, QWidget &widget)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->widget() == &widget) {
            return qobject_cast<QBoxLayout *>(&layout);
        }
        if (item->layout()) {
            if (QBoxLayout *found = holderOf(*item->layout(), widget)) {
                return found;
            }
        }
    }
    return nullptr;
}

bool failedLast(const Conversation &conversation)
{
    const Node *leaf = conversation.find(conversation.head().activeLeaf);
    return leaf && leaf->message.role == Role::Assistant && leaf->state == NodeState::Failed;
}

} // namespace

OfflineDesk::OfflineDesk(const Desk::Parts &parts)
    : QObject(&parts.window), m_parts(parts), m_room(parts.services.waiting)
{
    if (!m_room || !parts.services.reach) {
        m_room = nullptr;
        return;
    }
    build();
    connect(m_room, &WaitingRoom::changed, this, &OfflineDesk::look);
    connect(m_room, &WaitingRoom::storageFailed, this, [this](const Error &error) {
        m_parts.chats.pane().bar().tell(MessageBar::Tone::Danger, errorTitle(error),
                                        MessageBar::About::Program);
    });
    connect(parts.services.reach, &Reach::changed, this, &OfflineDesk::look);
    connect(&parts.chats, &ChatDesk::figuresChanged, this, &OfflineDesk::look);
    connect(&parts.lists, &ModelLists::changed, this, &OfflineDesk::look);
    connect(&parts.chats, &ChatDesk::ready, this, &OfflineDesk::begin, Qt::SingleShotConnection);
}

void OfflineDesk::begin()
{
    m_parts.services.reach->begin();
    m_room->load();
    look();
}

void OfflineDesk::build()
{
    ChatPane &pane = m_parts.chats.pane();
    m_banner = new OfflineBanner(m_parts.theme, &pane);
    m_deck = new WaitingDeck(m_parts.theme, &pane);
    if (QBoxLayout *column = holderOf(*pane.layout(), pane.bar())) {
        column->insertWidget(column->indexOf(&pane.bar()) + 1, m_banner);
    }
    if (QBoxLayout *column = holderOf(*pane.layout(), pane.composer())) {
        column->insertWidget(column->indexOf(&pane.composer()), m_deck);
    }
    connect(m_banner, &OfflineBanner::agreed, this, &OfflineDesk::agree);
    connect(m_banner, &OfflineBanner::declined, this, &OfflineDesk::decline);
    connect(m_deck, &WaitingDeck::editWanted, this, &OfflineDesk::edit);
    connect(m_deck, &WaitingDeck::removeWanted, m_room, &WaitingRoom::remove);
    connect(m_deck, &WaitingDeck::sendWanted, this, [this](const NodeId &id) {
        if (ChatSession *session = m_parts.chats.pane().session(); session && !session->isBusy()) {
            send(*session, id);
        }
    });
}

void OfflineDesk::look()
{
    if (!m_looking) {
        m_looking = true;
        QMetaObject::invokeMethod(this, &OfflineDesk::showNow, Qt::QueuedConnection);
    }
}

void OfflineDesk::showNow()
{
    m_looking = false;
    deliver();
    const ChatSession *session = m_parts.chats.pane().session();
    const auto waiting =
        session ? m_room->of(session->conversation().head().id) : QList<WaitingRoom::Waiting>();
    m_deck->show(waiting);
    m_asks = Asks::Nothing;
    if (session) {
        sayNow(*session, waiting);
    } else {
        m_banner->say({});
    }
    Q_EMIT figuresChanged();
}

void OfflineDesk::sayNow(const ChatSession &session, const QList<WaitingRoom::Waiting> &waiting)
{
    const ConversationHead &head = session.conversation().head();
    if (isOutOfReach(m_parts.services, head)) {
        sayAway(*findProfile(m_parts.services, head.model.profile));
        return;
    }
    const auto asking = static_cast<int>(
        std::count_if(waiting.begin(), waiting.end(), [](const auto &one) { return one.asks; }));
    int elsewhere = 0;
    for (const ConversationId &id : m_room->conversations()) {
        elsewhere += id != head.id && m_room->of(id).first().asks ? 1 : 0;
    }
    if (asking > 0) {
        m_asks = Asks::Send;
        m_banner->say({tr("Still wanted?"),
                       tr("%n messages waited and were not sent yet.", nullptr, asking), tr("Send"),
                       tr("Remove")});
    } else if (elsewhere > 0) {
        m_asks = Asks::Open;
        m_banner->say(
            {tr("Still wanted?"),
             tr("%n other chats hold messages that were not sent yet.", nullptr, elsewhere),
             tr("Show"),
             {}});
    } else {
        m_banner->say({});
    }
}

void OfflineDesk::sayAway(const ProviderProfile &profile)
{
    const auto own = ownModel();
    m_asks = own ? Asks::Switch : Asks::Nothing;
    const QString yes = own ? tr("Switch to %1").arg(m_parts.lists.title(*own)) : QString();
    if (m_parts.services.reach->away(profile) == Reach::Away::Server) {
        m_banner->say({tr("%1 can’t be reached.").arg(profile.title),
                       tr("Messages wait here and go out when it is back."),
                       yes,
                       {}});
    } else {
        m_banner->say({tr("You’re offline."),
                       own ? tr("Messages wait here and go out when the network returns. Local "
                                "models still answer.")
                           : tr("Messages wait here and go out when the network returns."),
                       yes,
                       {}});
    }
}

std::optional<ModelRef> OfflineDesk::ownModel() const
{
    for (const ProviderProfile &profile : m_parts.lists.profiles()) {
        if (!profile.baseUrl.isEmpty() && m_parts.services.reach->isOwn(profile)) {
            if (const auto model = startModel(m_parts.lists.list(profile.name).models)) {
                return ModelRef{profile.name, model->id};
            }
        }
    }
    return std::nullopt;
}

void OfflineDesk::agree()
{
    ChatSession *session = m_parts.chats.pane().session();
    if (!session) {
        return;
    }
    const ConversationId shown = session->conversation().head().id;
    if (m_asks == Asks::Switch) {
        if (const auto model = ownModel()) {
            session->setModel(*model);
        }
    } else if (m_asks == Asks::Send) {
        m_room->confirm(shown);
    } else if (m_asks == Asks::Open) {
        for (const ConversationId &id : m_room->conversations()) {
            if (id != shown && m_room->of(id).first().asks) {
                m_parts.chats.open(id);
                return;
            }
        }
    }
    look();
}

void OfflineDesk::decline()
{
    const ChatSession *session = m_parts.chats.pane().session();
    if (!session || m_asks != Asks::Send) {
        return;
    }
    for (const auto &one : m_room->of(session->conversation().head().id)) {
        if (one.asks) {
            m_room->remove(one.question.id);
        }
    }
}

void OfflineDesk::deliver()
{
    for (const ConversationId &id : m_room->conversations()) {
        if (const auto question = m_room->due(id)) {
            deliver(id, *question);
        }
    }
}

void OfflineDesk::deliver(const ConversationId &id, const NodeId &question)
{
    ChatSession *session = m_parts.chats.pool().find(id);
    if (!session) {
        m_parts.chats.pool().open(id, [this, id](const Result<ChatSession *> &opened) {
            opened ? look() : m_room->doubt(id);
        });
        return;
    }
    if (session->isBusy()) {
        return;
    }
    // What stood before it came to nothing: is this one still what the person wants to know?
    if (m_sent.remove(id) && failedLast(session->conversation())) {
        m_room->doubt(id);
    } else if (!isOutOfReach(m_parts.services, session->conversation().head())) {
        send(*session, question);
    }
}

void OfflineDesk::send(ChatSession &session, const NodeId &question)
{
    m_sent.insert(session.conversation().head().id);
    if (const auto sent = m_room->send(session, question); !sent) {
        m_parts.chats.pane().bar().tell(MessageBar::Tone::Warning, errorTitle(sent.error()),
                                        MessageBar::About::Chat);
    }
}

// What stood in the composer stays, below it.
void OfflineDesk::edit(const NodeId &id)
{
    ChatPane &pane = m_parts.chats.pane();
    ChatSession *session = pane.session();
    if (!session) {
        return;
    }
    for (const auto &one : m_room->of(session->conversation().head().id)) {
        if (one.question.id == id) {
            Draft draft = draftOf(one.question);
            const Draft now = pane.composer().draft();
            if (!now.text.trimmed().isEmpty()) {
                draft.text += QStringLiteral("\n\n") + now.text;
            }
            draft.attachments += now.attachments;
            pane.composer().setDraft(draft);
            m_room->giveBack(*session, id, draft);
            pane.composer().focusText();
            return;
        }
    }
}

void OfflineDesk::addTo(StatusFigures &figures) const
{
    if (!m_room) {
        return;
    }
    figures.waiting = static_cast<int>(m_room->conversations().size());
    for (const ProviderProfile &profile : m_parts.lists.profiles()) {
        figures.offline =
            figures.offline || m_parts.services.reach->away(profile) == Reach::Away::Network;
        figures.own += !profile.baseUrl.isEmpty() && m_parts.services.reach->isOwn(profile) ? 1 : 0;
    }
}

} // namespace parley
