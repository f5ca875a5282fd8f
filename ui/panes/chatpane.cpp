// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/chatpane.h"

#include "engine/defaults.h"
#include "engine/routingplans.h"
#include "engine/waitingroom.h"
#include "ui/compare/versioncomparison.h"
#include "ui/controls/label.h"
#include "ui/controls/modelpill.h"
#include "ui/errortext.h"
#include "ui/messagebar.h"
#include "ui/modellists.h"
#include "ui/panes/chatheader.h"
#include "ui/panes/chatparameters.h"
#include "ui/panes/composer.h"
#include "ui/panes/dropzone.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panezoom.h"
#include "ui/panes/pictureloader.h"
#include "ui/panes/suggestions.h"
#include "ui/panes/transcriptsteps.h"
#include "ui/panes/turnflash.h"
#include "ui/regions.h"
#include "ui/tools/toolasking.h"

#include <QStyle>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int composerWidth = 808; // px, halo not counted
constexpr int composerHalo = 3;
constexpr int narrowSheet = 640;

} // namespace

ChatPane::ChatPane(const Parts &parts, QWidget *parent)
    : Sheet(parts.theme, parent)
    , m_theme(parts.theme)
    , m_services(parts.services)
    , m_lists(parts.lists)
{
    build(parts);
    connectParts();
    connectTranscript();
    setSession(nullptr);
}

ChatPane::~ChatPane() = default;

void ChatPane::build(const Parts &parts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new ChatHeader(m_theme, parts.actions, this);
    m_parameters = std::make_unique<ChatParameters>(m_theme, m_services, parts.actions,
                                                    m_header->parameters());
    m_bar = new MessageBar(m_theme, this);
    auto *zoom = new PaneZoom(m_theme, m_services, *this);
    m_view =
        new TranscriptView(zoom->theme(), m_services.clock, parts.languages, &parts.formulas, this);
    zoom->attach(*m_view);
    m_findBar = new FindBar(m_theme, *m_view, this);
    m_pictures = new PictureLoader(*m_view, m_theme, m_view);
    m_steps = new TranscriptSteps(*m_view, this);
    m_flash = new TurnFlash(m_theme, m_services.clock, *m_view);
    m_versions = new VersionComparison(
        {m_theme, m_services.clock, m_lists, parts.languages, parts.formulas}, *m_view);
    m_greeting = new Label(m_theme, TextStyle::Greeting, ColorRole::Ink,
                           tr("What are we working on?"), this);
    m_composer = new Composer(m_theme, this);
    m_asking = new ToolAsking(m_theme, this);
    m_suggestions = new Suggestions(m_theme, this);
    m_above = new QWidget(this);
    m_below = new QWidget(this);
    markRegion(*m_header, m_header->pill(), Region::Header);
    markRegion(*m_view, *m_view, Region::Transcript);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    column->addWidget(m_above, 100);
    column->addWidget(m_greeting);
    m_composerRow = new QHBoxLayout;
    auto *writing = new QVBoxLayout;
    writing->setSpacing(8);
    auto *asking = new QHBoxLayout; // as wide as the frame of the composer, without its ring
    asking->setContentsMargins(3, 0, 3, 0);
    asking->addWidget(m_asking);
    writing->addLayout(asking);
    writing->addWidget(m_composer);
    m_composerRow->addLayout(writing);
    column->addLayout(m_composerRow);
    column->addWidget(m_suggestions);
    column->addWidget(m_below, 135);
}

void ChatPane::connectParts()
{
    connect(&m_theme, &Theme::changed, this, &ChatPane::fitColumn);
    auto *drops = new DropZone(m_theme, *this, *m_composer);
    const auto pass = [this, drops](auto dropped, auto told) {
        connect(drops, dropped, this, told);
    };
    pass(&DropZone::importWanted, &ChatPane::importWanted);
    pass(&DropZone::chatDropped, &ChatPane::chatDropped);
    connect(m_composer, &Composer::submitted, this, &ChatPane::submit);
    connect(m_composer, &Composer::stopRequested, this, &ChatPane::stop);
    connect(m_composer, &Composer::lastMessageWanted, this, &ChatPane::editLast);
    connect(m_composer, &Composer::changed, this, &ChatPane::keepDraft);
    connect(m_composer, &Composer::refused, this,
            [this](const QString &sentence) { tellAboutChat(sentence); });
    connect(m_suggestions, &Suggestions::chosen, this, [this](const QString &prompt) {
        m_composer->setText(prompt);
        m_composer->focusText();
    });
    connect(m_header, &ChatHeader::renamed, this, [this](const QString &title) {
        if (m_session) {
            m_session->setTitle(title);
        }
    });
}

void ChatPane::connectTranscript()
{
    nameModels();
    connect(&m_lists, &ModelLists::changed, this, [this] {
        showHead();
        nameModels();
    });
    connect(m_view, &TranscriptView::linkActivated, this, &ChatPane::linkActivated);
    connect(m_steps, &TranscriptSteps::refused, this,
            [this](const Error &error) { tell(Unexpected(error)); });
    connect(m_steps, &TranscriptSteps::editWanted, this, &ChatPane::editNode);
    connect(m_steps, &TranscriptSteps::modelWanted, this, &ChatPane::modelWanted);
    connect(m_steps, &TranscriptSteps::settingsWanted, this, &ChatPane::settingsWanted);
    connect(m_steps, &TranscriptSteps::budgetsWanted, this, &ChatPane::budgetsWanted);
}

void ChatPane::nameModels()
{
    m_view->setNaming([this](const ModelRef &model) {
        ErrorContext context = contextOf(model, findProfile(m_services, model.profile));
        context.model = m_lists.title(model);
        return context;
    });
}

void ChatPane::setSession(ChatSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = nullptr; // what fills the composer now is no change of a draft
    const ConversationHead head = session ? session->conversation().head() : ConversationHead();
    m_composer->setDraft({head.draft, head.draftParts});
    m_session = session;
    m_parameters->setSession(session);
    m_asking->setSession(session);
    m_bar->forget(MessageBar::About::Chat);
    m_findBar->forget();
    findChild<PaneZoom *>()->setChat(session ? head.id.toString() : QString());
    m_view->setSession(session);
    m_steps->setSession(session);
    m_versions->setSession(session);
    if (session) {
        connectSession();
    }
    showHead();
    showStatus();
    showEmptiness();
}

void ChatPane::connectSession()
{
    ChatSession *session = m_session;
    connect(session, &ChatSession::nodeAdded, this, &ChatPane::showEmptiness);
    connect(session, &ChatSession::pathChanged, this, &ChatPane::showEmptiness);
    connect(session, &ChatSession::statusChanged, this, &ChatPane::showStatus);
    connect(session, &ChatSession::headChanged, this, &ChatPane::showHead);
}

void ChatPane::setSidebarButtonVisible(bool visible)
{
    m_header->setSidebarButtonVisible(visible);
}

void ChatPane::setLow(bool low)
{
    m_low = low;
    fitColumn();
}

void ChatPane::setPictureFetcher(PictureFetcher &fetcher)
{
    m_pictures->setFetcher(fetcher);
}

void ChatPane::showMessage(const NodeId &id)
{
    if (!m_session || !m_session->conversation().find(id)) {
        return;
    }
    if (m_view->model().rowOf(id) < 0) {
        m_session->chooseBranch(id);
    }
    m_view->showTurn(m_view->model().rowOf(id));
    m_flash->flash(id);
}

void ChatPane::startRename()
{
    m_header->startRename();
}

void ChatPane::editParameters()
{
    m_parameters->edit();
}

void ChatPane::showHead()
{
    if (!m_session) {
        m_header->setTitle({});
        m_header->setModel({}, {});
        return;
    }
    const ConversationHead &head = m_session->conversation().head();
    const bool temporary = m_session->status().temporary;
    m_header->setTitle(!head.title.isEmpty() ? head.title
                       : temporary           ? tr("Temporary chat")
                                             : tr("New chat"));
    m_header->setTemporary(temporary);
    head.routing.isEmpty()
        ? m_header->setModel(head.model.toString(), m_lists.title(head.model))
        : m_header->setModel(
              QStringLiteral("routing/") + head.routing,
              tr("Routed · %1").arg(routingPlanName(m_services.settings, head.routing)));
    m_composer->setBlockedReason(blockedReason());
}

QString ChatPane::blockedReason() const
{
    const bool known = m_session && (!m_session->conversation().head().model.isEmpty() ||
                                     !m_session->conversation().head().routing.isEmpty());
    return known ? QString() : tr("Choose a model first (Ctrl+M)");
}

void ChatPane::showStatus()
{
    const bool busy = m_session && m_session->isBusy();
    m_composer->setBusy(busy, busy && m_session->status().steerable);
}

void ChatPane::showEmptiness()
{
    const bool empty = !m_session || m_session->conversation().isEmpty();
    m_view->setVisible(!empty);
    for (QWidget *part : {m_above, m_below, static_cast<QWidget *>(m_greeting),
                          static_cast<QWidget *>(m_suggestions)}) {
        part->setVisible(empty);
    }
    m_header->setLineVisible(!empty);
    fitColumn();
}

void ChatPane::fitColumn()
{
    const int room = contentsRect().width();
    const int wanted = m_theme.scaled(composerWidth) + 2 * composerHalo;
    const int side = qMax(room < narrowSheet ? 10 : 12, (room - wanted) / 2);
    const bool empty = !m_greeting->isHidden();
    // The transcript keeps room for its scroll bar; the composer stands on the same axis.
    const int bar = empty ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_composerRow->setContentsMargins(side - bar / 2, 3, side + bar / 2, empty ? 3 : 11);
    m_greeting->setContentsMargins(side + 7, 0, side, 8);
    m_suggestions->setContentsMargins(side, 13, side, 0);
    m_suggestions->setColumns(room < m_theme.scaled(narrowSheet) ? 1 : 2);
    // Cards are the first to go where there is little height.
    const bool cramped = m_low || height() < 460;
    m_suggestions->setVisible(empty && !cramped);
    m_composer->setHeightLimit(height() * (m_low ? 30 : 40) / 100);
}

void ChatPane::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    fitColumn();
}

void ChatPane::submit()
{
    if (!m_session) {
        return;
    }
    Draft draft = m_composer->draft();
    draft.text = draft.text.trimmed();
    const NodeId edited = m_composer->edited();
    const Result<void> sent = edited.isNull() ? submitOrWait(m_services, *m_session, draft)
                                              : m_session->editAndResend(edited, draft);
    tell(sent);
    if (sent) {
        if (edited.isNull()) {
            m_composer->setDraft({});
        } else {
            m_composer->endEditing();
        }
        m_view->jumpToEnd();
    }
}

void ChatPane::stop()
{
    if (m_session) {
        m_session->stop();
    }
}

void ChatPane::answerAgain()
{
    m_steps->answerAgain();
}

void ChatPane::keepDraft()
{
    // While an earlier message is edited the text is not a draft of the next one.
    if (m_session && m_composer->edited().isNull()) {
        m_session->setDraft(m_composer->draft());
    }
}

void ChatPane::editNode(const NodeId &id)
{
    const Node *node = m_session ? m_session->conversation().find(id) : nullptr;
    if (node && node->message.role == Role::User && !m_session->isBusy()) {
        m_composer->startEditing(id, node->message);
    }
}

void ChatPane::editLast()
{
    if (!m_session) {
        return;
    }
    const QList<NodeId> path = m_session->conversation().activePath();
    for (auto it = path.crbegin(); it != path.crend(); ++it) {
        if (m_session->conversation().find(*it)->message.role == Role::User) {
            editNode(*it);
            return;
        }
    }
}

void ChatPane::tell(const Result<void> &result)
{
    if (!result) {
        tellAboutChat(errorSentence(result.error()));
    }
}

void ChatPane::tellAboutChat(const QString &sentence)
{
    m_bar->tell(MessageBar::Tone::Warning, sentence, MessageBar::About::Chat);
}

void ChatPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_findBar->isHidden()) {
        m_findBar->close(); // before it stops the answer
        return;
    }
    Sheet::keyPressEvent(event);
}

} // namespace parley
