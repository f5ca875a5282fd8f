// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/sessionmemory.h"

#include "base/json.h"
#include "ui/chatdesk.h"
#include "ui/chatspage.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/panes/chatpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/transcript/transcriptview.h"
#include "ui/windowmemory.h"

#include <QEvent>
#include <QScrollBar>

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto memoryCalm = 500ms;
constexpr QLatin1String pageName("page");
constexpr QLatin1String readName("read");

} // namespace

QString readingPlace(TranscriptView &view)
{
    const int top = view.verticalScrollBar()->value();
    const int row = view.pieces().rowAt(top);
    const NodeId node = view.model().nodeId(row);
    return view.isAtEnd() || node.isNull()
               ? QString()
               : QStringLiteral("%1:%2").arg(node.toString()).arg(top - view.pieces().rowTop(row));
}

void readAt(TranscriptView &view, const QString &place)
{
    const QStringList parts = place.split(u':');
    const int row = view.model().rowOf(NodeId::fromString(parts.first()));
    if (parts.size() != 2 || row < 0) {
        return;
    }
    // Heights are estimates until something is in sight: the first time brings it there.
    for (int i = 0; i < 2; ++i) {
        view.scrollTo(view.pieces().rowTop(row) + parts.last().toInt());
    }
}

SessionMemory::SessionMemory(const Desk::Parts &parts, ChatWindows &windows)
    : QObject(&parts.window), m_parts(parts), m_windows(windows)
{
    if (!parts.services.settings.get(startAsLeftSetting)) {
        parts.services.settings.reset(openChatSetting);
    }
    const auto soon = [this] { rememberSoon(); };
    const auto shown = [this] {
        takeUpReading();
        rememberSoon();
    };
    parts.window.installEventFilter(this);
    parts.chats.sidebar().installEventFilter(this); // its width
    connect(parts.chats.pane().transcript().verticalScrollBar(), &QScrollBar::valueChanged, this,
            soon);
    connect(&parts.chats, &ChatDesk::figuresChanged, this, shown);
    connect(&windows, &ChatWindows::changed, this, shown);
}

void SessionMemory::restore()
{
    m_restored = true;
    const bool asLeft = m_parts.services.settings.get(startAsLeftSetting);
    m_windows.begin(asLeft);
    const auto stored = json::parseObject(m_parts.services.settings.get(sightSetting).toUtf8());
    if (!asLeft || !stored) {
        return;
    }
    m_toRead = stored->value(readName).toObject();
    takeUpReading();
    const QString page = stored->value(pageName).toString();
    const QList<QAction *> actions = m_parts.actions.all();
    for (QAction *action : actions) {
        if (!page.isEmpty() && action->objectName() == page) {
            action->trigger();
        }
    }
}

void SessionMemory::takeUpReading()
{
    const auto takeUp = [this](ChatPane &pane) {
        if (const ChatSession *session = pane.session()) {
            const QString id = session->conversation().head().id.toString();
            readAt(pane.transcript(), m_toRead.take(id).toString());
        }
    };
    takeUp(m_parts.chats.pane());
    const QList<ChatWindow *> windows = m_windows.all();
    for (ChatWindow *window : windows) {
        takeUp(window->pane());
    }
}

void SessionMemory::notePage(Command page)
{
    m_page = page == Command::ShowChats ? QString() : m_parts.actions.get(page)->objectName();
    rememberSoon();
}

bool SessionMemory::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        rememberSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SessionMemory::rememberSoon()
{
    if (m_restored) {
        m_remembering = m_parts.services.clock.after(memoryCalm, [this] { remember(); });
    }
}

void SessionMemory::remember()
{
    m_remembering.reset();
    SettingsStore &settings = m_parts.services.settings;
    QJsonObject read;
    const auto note = [&read](ChatPane &pane) {
        const ChatSession *session = pane.session();
        const QString place = readingPlace(pane.transcript());
        if (session && !session->status().temporary && !place.isEmpty()) {
            read.insert(session->conversation().head().id.toString(), place);
        }
    };
    note(m_parts.chats.pane());
    const QList<ChatWindow *> windows = m_windows.all();
    for (ChatWindow *window : windows) {
        note(window->pane());
    }
    settings.set(windowGeometrySetting, m_parts.window.saveGeometry());
    settings.set(sidebarWidthSetting, m_parts.chats.page().sidebarWidth());
    if (!m_restored) {
        return;
    }
    const QJsonObject sight{{pageName, m_page}, {readName, read}};
    settings.set(sightSetting, QString::fromUtf8(json::compact(sight)));
}

} // namespace parley
