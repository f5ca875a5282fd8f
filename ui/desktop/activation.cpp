// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/activation.h"

#include <QGuiApplication>
#include <QWidget>

#ifdef PARLEY_XCB
#include <cstdlib>
#include <cstring>
#include <xcb/xcb.h>
#endif

namespace parley {

namespace {

#ifdef PARLEY_XCB
constexpr uint32_t toManager =
    XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT;
constexpr uint32_t toListeners = XCB_EVENT_MASK_PROPERTY_CHANGE;

void sendToRoot(xcb_connection_t *connection, xcb_client_message_event_t message, uint32_t to)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    message.response_type = XCB_CLIENT_MESSAGE;
    xcb_send_event(connection, 0, root, to, reinterpret_cast<const char *>(&message));
    xcb_flush(connection);
}

xcb_atom_t atomOf(xcb_connection_t *connection, const QByteArray &name)
{
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(
        connection,
        xcb_intern_atom(connection, 0, static_cast<uint16_t>(name.size()), name.constData()),
        nullptr);
    const xcb_atom_t atom = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return atom;
}

// With the time of what the person did; Qt would give the time of the last event it saw itself.
void activateOnX11(QWidget &window, quint32 time)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11) {
        return;
    }
    constexpr uint32_t application = 1;
    xcb_client_message_event_t message;
    std::memset(&message, 0, sizeof message);
    message.format = 32;
    message.window = static_cast<xcb_window_t>(window.winId());
    message.type = atomOf(x11->connection(), QByteArrayLiteral("_NET_ACTIVE_WINDOW"));
    message.data.data32[0] = application;
    message.data.data32[1] = time;
    sendToRoot(x11->connection(), message, toManager);
}

// The desktop stops showing that something starts: the start that was asked for ended here. In
// pieces of 20 bytes, as the startup notification specification says.
void endStartup(QWidget &window, const QByteArray &id)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || id.contains('"') || id.contains('\\')) {
        return; // would have to be escaped; no desktop makes such ids
    }
    QByteArray text = "remove: ID=" + id;
    text.append('\0');
    xcb_atom_t type = atomOf(x11->connection(), QByteArrayLiteral("_NET_STARTUP_INFO_BEGIN"));
    for (qsizetype at = 0; at < text.size(); at += sizeof(xcb_client_message_data_t)) {
        xcb_client_message_event_t message;
        std::memset(&message, 0, sizeof message);
        message.format = 8;
        message.window = static_cast<xcb_window_t>(window.winId());
        message.type = type;
        const QByteArray piece = text.mid(at, sizeof(xcb_client_message_data_t));
        std::memcpy(message.data.data8, piece.constData(), static_cast<size_t>(piece.size()));
        sendToRoot(x11->connection(), message, toListeners);
        type = atomOf(x11->connection(), QByteArrayLiteral("_NET_STARTUP_INFO"));
    }
}
#endif

} // namespace

std::optional<quint32> startupTime(const QByteArray &token)
{
    const qsizetype at = token.lastIndexOf("_TIME");
    bool known = false;
    const quint32 time = at < 0 ? 0 : token.mid(at + 5).toUInt(&known);
    return known ? std::optional(time) : std::nullopt;
}

void bringForward(QWidget &window, const QByteArray &token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland"))) {
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt looks for it
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
#ifdef PARLEY_XCB
    if (const auto time = startupTime(token)) {
        activateOnX11(window, *time);
        endStartup(window, token);
    }
#endif
}

} // namespace parley
