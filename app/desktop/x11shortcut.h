// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Keys on X11: a passive grab on the root window, once for each state of Caps Lock, Num Lock and
// Scroll Lock. It has a connection of its own: Qt's one asks for keys by XInput 2 and reads events
// whenever it likes, while a grab tells the connection that made it. The grab follows the keyboard
// when its layout changes. Speaks with the X server in a few round trips, main thread.
#pragma once

#include "engine/globalshortcut.h"

#include <memory>
#include <optional>
#include <xcb/xcb.h>

class QSocketNotifier;

namespace parley {

// What the server is asked for: a key of this keyboard with modifiers. `locks` are those of the
// modifiers that change nothing.
struct X11Keys
{
    xcb_keycode_t code = 0;
    uint16_t modifiers = 0;
    uint16_t locks = 0;

    friend bool operator==(const X11Keys &, const X11Keys &) = default;
};

class X11Shortcut final : public GlobalShortcut
{
    Q_OBJECT
public:
    // On the display that the environment names.
    X11Shortcut();
    ~X11Shortcut() override;

    void setKeys(const QString &keys) override;

private:
    struct Closer
    {
        void operator()(xcb_connection_t *connection) const { xcb_disconnect(connection); }
    };

    void take();
    [[nodiscard]] State grab(const X11Keys &keys);
    void release(const X11Keys &keys);
    void read();
    void notePress(const xcb_key_press_event_t &event);
    void become(State state);

    std::unique_ptr<xcb_connection_t, Closer> m_connection;
    xcb_window_t m_root = XCB_WINDOW_NONE;
    std::unique_ptr<QSocketNotifier> m_notifier; // null: no server. It goes before the connection
    QString m_keys;
    std::optional<X11Keys> m_taken;
    // A key that is held comes again and again as released and pressed at one time.
    std::optional<xcb_timestamp_t> m_released;
};

} // namespace parley
