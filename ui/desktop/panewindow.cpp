// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/panewindow.h"

#include "ui/appearance.h"
#include "ui/chatdesk.h"
#include "ui/controls/focusring.h"
#include "ui/panes/chatpane.h"
#include "ui/panes/findbar.h"
#include "ui/panes/panetools.h"
#include "ui/regions.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/announcer.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace parley {

namespace {

constexpr int gap = 8; // px around the sheet, as in the main window

} // namespace

PaneWindow::PaneWindow(const Desk::Parts &parts, Qt::WindowFlags flags)
    : QWidget(nullptr, flags), m_parts(parts), m_actions(parts.theme, *this)
{
    m_body = std::make_unique<QWidget>();
    m_pane = new ChatPane({parts.theme, parts.services, parts.lists, parts.look.languages,
                           parts.look.formulas, m_actions},
                          m_body.get());
    auto *inner = new QVBoxLayout(m_body.get());
    inner->setContentsMargins(gap, gap, gap, gap);
    inner->addWidget(m_pane);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_body.get());
    m_tools = new PaneTools(
        {parts.theme, parts.services, parts.look, parts.lists, m_actions, *m_pane, *this});
    m_disk = std::make_unique<DiskNotice>(parts.chats.pool(), m_pane->bar());
    auto *ring = new FocusRing(parts.theme, *this);
    ring->setObjectName(QStringLiteral("focusRing"));
    connectPane();
    connectActions();
    showState();
}

PaneWindow::~PaneWindow() = default;

void PaneWindow::connectPane()
{
    // Steps that lead out of the chat lead to the main window, as if they were done there.
    ChatPane &main = m_parts.chats.pane();
    connect(m_pane, &ChatPane::settingsWanted, this, &PaneWindow::mainWanted);
    connect(m_pane, &ChatPane::settingsWanted, &main, &ChatPane::settingsWanted);
    connect(
        m_pane, &ChatPane::chatDropped, &m_parts.chats,
        [&chats = m_parts.chats](const ConversationId &id) { Q_EMIT chats.windowWanted(id, {}); });
    connect(m_pane, &ChatPane::budgetsWanted, this, &PaneWindow::mainWanted);
    connect(m_pane, &ChatPane::budgetsWanted, &main, &ChatPane::budgetsWanted);
    connect(m_pane, &ChatPane::importWanted, this, &PaneWindow::mainWanted);
    connect(m_pane, &ChatPane::importWanted, &main, &ChatPane::importWanted);
    connect(&m_pane->transcript(), &TranscriptView::newChatRequested, this, &PaneWindow::copyFrom);
    connect(&m_pane->transcript(), &TranscriptView::zoomRequested, this,
            [this](int step) { stepTextSize(m_parts.theme, m_parts.services.settings, step); });
    connect(&m_parts.chats.pool(), &SessionPool::answeringChanged, this, &PaneWindow::showState);
    const auto applyReading = [this] {
        setReadsAnswers(m_pane->transcript(), m_parts.services.settings.get(readsAnswersSetting));
    };
    connect(&m_parts.services.settings, &SettingsStore::changed, this, applyReading);
    applyReading();
}

void PaneWindow::own(Command command, const std::function<void()> &call)
{
    QAction *action = m_actions.get(command);
    m_own.insert(action);
    connect(action, &QAction::triggered, this, call);
}

void PaneWindow::connectActions()
{
    connectChatActions();
    connectReadingActions();
    // The parts of the pane do these themselves.
    for (const Command command :
         {Command::AnswerParameters, Command::PreviewSend, Command::MakeRoom}) {
        m_own.insert(m_actions.get(command));
    }
    for (const Command command :
         {Command::LargerText, Command::SmallerText, Command::NormalText, Command::Quit}) {
        own(command, [this, command] { m_parts.actions.get(command)->trigger(); });
    }
    m_actions.get(Command::PrintChat)->setEnabled(false); // the main window prints what it shows
    // Escape belongs to whatever is open; it reaches the window only when nothing takes it.
    m_actions.get(Command::StopAnswer)->setShortcutContext(Qt::WidgetShortcut);
}

void PaneWindow::connectChatActions()
{
    const auto id = [this] { return session()->conversation().head().id; };
    own(Command::RenameChat, [this] { m_pane->startRename(); });
    own(Command::PinChat, [this, id] {
        Cabinet &cabinet = m_parts.chats.cabinet();
        cabinet.setPinned(id(), !cabinet.placeOf(id()).pinned);
    });
    own(Command::ArchiveChat, [this, id] { m_parts.chats.cabinet().archive(id()); });
    own(Command::DeleteChat, [this, id] {
        Q_EMIT mainWanted(); // which asks, or offers to undo it
        m_parts.chats.sidebar().removeChat(id());
    });
    own(Command::CopyChat, [this] { copyFrom(session()->conversation().head().activeLeaf); });
    own(Command::ExportChat, [this] { Q_EMIT exportWanted(session(), this); });
    own(Command::PickModel, [this] { m_tools->pickModel(); });
    own(Command::AnswerAgain, [this] { m_pane->answerAgain(); });
    own(Command::StopAnswer, [this] { m_pane->stop(); });
}

void PaneWindow::connectReadingActions()
{
    own(Command::CopyLastAnswer, [this] { m_pane->transcript().actions().copyLastAnswer(); });
    own(Command::CopyLastCode, [this] { m_pane->transcript().actions().copyLastCode(); });
    own(Command::FindInChat, [this] { m_pane->findBar().open(); });
    own(Command::FindNext, [this] { m_pane->findBar().step(1); });
    own(Command::FindPrevious, [this] { m_pane->findBar().step(-1); });
    own(Command::NextRegion, [this] { focusNextRegion(*this, 1); });
    own(Command::PreviousRegion, [this] { focusNextRegion(*this, -1); });
}

void PaneWindow::passOn()
{
    const QList<QAction *> mine = m_actions.all();
    const QList<QAction *> main = m_parts.actions.all();
    for (qsizetype i = 0; i < mine.size(); ++i) {
        QAction *action = mine.at(i);
        QAction *there = main.at(i);
        const auto follow = [action, there] { action->setShortcuts(there->shortcuts()); };
        connect(there, &QAction::changed, action, follow);
        follow();
        if (!m_own.contains(action)) {
            connect(action, &QAction::triggered, this, [this, there] {
                Q_EMIT mainWanted();
                there->trigger();
            });
        }
    }
}

void PaneWindow::copyFrom(const NodeId &node)
{
    const ChatSession *shown = session();
    if (shown && shown->conversation().find(node)) {
        Q_EMIT mainWanted();
        m_parts.chats.openCopy(shown->conversation(), node);
    }
}

ChatSession *PaneWindow::session() const
{
    return m_pane->session();
}

void PaneWindow::setSession(ChatSession *session)
{
    if (ChatSession *former = this->session()) {
        former->disconnect(this);
    }
    m_pane->setSession(session);
    m_tools->setSession(session);
    if (session) {
        m_parts.look.colors.use(session->conversation().head().model);
        connect(session, &ChatSession::headChanged, this, &PaneWindow::showState);
        connect(session, &ChatSession::nodeAdded, this, &PaneWindow::showState);
    }
    showState();
}

void PaneWindow::showState()
{
    const ChatSession *shown = session();
    const bool any = shown && !shown->conversation().isEmpty();
    const bool busy = shown && shown->isBusy();
    const QString title = shown ? shown->conversation().head().title : QString();
    setWindowTitle(title.isEmpty() ? QStringLiteral("Parley")
                                   : tr("%1 - Parley", "window title").arg(title));
    for (const Command command :
         {Command::RenameChat, Command::PinChat, Command::ArchiveChat, Command::DeleteChat,
          Command::MakeRoom, Command::CopyChat, Command::CopyLastAnswer, Command::CopyLastCode,
          Command::ExportChat}) {
        m_actions.get(command)->setEnabled(any);
    }
    m_actions.get(Command::AnswerAgain)->setEnabled(any && !busy);
    m_actions.get(Command::StopAnswer)->setEnabled(busy);
}

void PaneWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_pane->stop();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parley
