// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/chatwindows.h"

#include "base/json.h"
#include "ui/chatdesk.h"
#include "ui/desktop/activation.h"
#include "ui/desktop/desktopsettings.h"
#include "ui/panes/chatpane.h"
#include "ui/windowmemory.h"

namespace parley {

namespace {

using namespace std::chrono_literals;

constexpr auto calm = 300ms; // a window that is dragged is not written at every step
constexpr QSize firstSize(760, 700);
constexpr QPoint beside(36, 36); // a new one does not hide the one before
constexpr QLatin1String chatName("chat");
constexpr QLatin1String geometryName("geometry");

struct Remembered
{
    ConversationId chat;
    QByteArray geometry;
};

QList<Remembered> rememberedIn(const SettingsStore &settings)
{
    QList<Remembered> list;
    const Result<QJsonValue> stored = json::parseValue(settings.get(apartSetting).toUtf8());
    for (const QJsonValue &value : stored.value_or(QJsonValue()).toArray()) {
        const QJsonObject object = value.toObject();
        const auto chat = ConversationId::fromString(object.value(chatName).toString());
        if (!chat.isNull()) {
            list.append(
                {chat, QByteArray::fromBase64(object.value(geometryName).toString().toLatin1())});
        }
    }
    return list;
}

QJsonObject jsonOf(const Remembered &entry)
{
    return {{chatName, entry.chat.toString()},
            {geometryName, QString::fromLatin1(entry.geometry.toBase64())}};
}

} // namespace

ChatWindows::ChatWindows(const Desk::Parts &parts) : QObject(&parts.window), m_parts(parts)
{
    connect(m_parts.actions.get(Command::OpenInWindow), &QAction::triggered, this,
            [this] { open(m_parts.chats.shownId()); });
    connect(&m_parts.chats.cabinet(), &Cabinet::left, this, &ChatWindows::close);
}

ChatWindows::~ChatWindows() = default;

ChatWindow *ChatWindows::find(const ConversationId &id) const
{
    const auto it = m_windows.find(id);
    return it == m_windows.end() ? nullptr : it->second.get();
}

QList<ChatWindow *> ChatWindows::all() const
{
    QList<ChatWindow *> list;
    for (const auto &[id, window] : m_windows) {
        list.append(window.get());
    }
    return list;
}

void ChatWindows::open(const ConversationId &id, const NodeId &message)
{
    if (ChatWindow *window = find(id)) {
        bringForward(*window);
        window->pane().showMessage(message);
        return;
    }
    if (m_parts.services.memory.compared.contains(id)) {
        return; // a pane of a comparison stands there
    }
    m_parts.chats.pool().open(id, [this, message](const Result<ChatSession *> &session) {
        if (session && !(*session)->conversation().isEmpty()) {
            show(**session, {}, message);
            remember();
        }
    });
}

void ChatWindows::show(ChatSession &session, const QByteArray &geometry, const NodeId &message)
{
    const ConversationId id = session.conversation().head().id;
    if (find(id)) {
        return;
    }
    const bool shownInMain = m_parts.chats.shownId() == id;
    m_parts.chats.pool().setApart(id, true);
    if (shownInMain) {
        m_parts.chats.newChat();
    }
    const ChatWindow *last = m_windows.empty() ? nullptr : m_windows.rbegin()->second.get();
    auto &kept = m_windows[id];
    kept = std::make_unique<ChatWindow>(m_parts, session);
    ChatWindow *window = kept.get();
    if (m_fetcher) {
        window->pane().setPictureFetcher(*m_fetcher);
    }
    putWindow(*window, geometry, firstSize);
    if (geometry.isEmpty() && last) {
        window->move(last->pos() + beside);
    }
    connect(window, &ChatWindow::placed, this, &ChatWindows::rememberSoon);
    connect(window, &ChatWindow::closed, this, [this, id] { close(id); });
    connect(window, &ChatWindow::homeWanted, this, [this, id] {
        close(id);
        Q_EMIT mainWanted();
        m_parts.chats.open(id);
    });
    connect(window, &PaneWindow::mainWanted, this, &ChatWindows::mainWanted);
    connect(window, &PaneWindow::exportWanted, this, &ChatWindows::exportWanted);
    // A backup is restored, or it becomes the pane of a comparison.
    connect(&session, &QObject::destroyed, window, [this, id] { close(id); });
    window->show();
    window->pane().showMessage(message);
    Q_EMIT changed();
}

void ChatWindows::close(const ConversationId &id)
{
    const auto it = m_windows.find(id);
    if (it == m_windows.end()) {
        return;
    }
    // It may be what called: it goes when that is over, or with this object.
    const std::shared_ptr<ChatWindow> window = std::move(it->second);
    QMetaObject::invokeMethod(
        this, [window] {}, Qt::QueuedConnection);
    m_windows.erase(it);
    m_parts.chats.pool().setApart(id, false);
    window->disconnect(this);
    window->hide();
    window->setSession(nullptr); // the main window may show it from now on
    remember();
}

void ChatWindows::begin(bool again)
{
    m_awaited.emplace();
    const QList<Remembered> remembered =
        again ? rememberedIn(m_parts.services.settings) : QList<Remembered>();
    for (const Remembered &entry : remembered) {
        const auto chat = m_parts.chats.feed().model().find(entry.chat);
        if (chat && !chat->place.trashed.isValid()) {
            m_awaited->insert(entry.chat);
        }
    }
    for (const Remembered &entry : remembered) {
        if (!m_awaited->contains(entry.chat)) {
            continue;
        }
        m_parts.chats.pool().open(entry.chat, [this, entry](const Result<ChatSession *> &session) {
            if (session) {
                show(**session, entry.geometry, {});
            }
            m_awaited->remove(entry.chat);
        });
    }
}

void ChatWindows::leave()
{
    remember();
    for (auto &[id, kept] : std::exchange(m_windows, {})) {
        const std::shared_ptr<ChatWindow> window = std::move(kept); // as above
        QMetaObject::invokeMethod(
            this, [window] {}, Qt::QueuedConnection);
        window->disconnect(this);
        window->hide();
    }
}

void ChatWindows::rememberSoon()
{
    m_remembering = m_parts.services.clock.after(calm, [this] { remember(); });
}

void ChatWindows::remember()
{
    m_remembering.reset();
    if (!m_awaited) {
        return;
    }
    QJsonArray list;
    const QList<Remembered> former = rememberedIn(m_parts.services.settings);
    for (const Remembered &entry : former) {
        if (m_awaited->contains(entry.chat) && !find(entry.chat)) {
            list.append(jsonOf(entry));
        }
    }
    for (const auto &[id, window] : m_windows) {
        if (!window->session() || window->session()->status().temporary) {
            continue; // nothing of it is written
        }
        list.append(jsonOf({id, window->saveGeometry()}));
    }
    m_parts.services.settings.set(apartSetting, QString::fromUtf8(json::compact(list)));
    Q_EMIT changed();
}

} // namespace parley
