// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What a start asks of the window beyond being there. A second start hands it to the first as one
// line of JSON, of which nothing is believed before it is read. Plain value, any thread.
#pragma once

#include <QStringList>
#include <optional>

namespace parley {

struct StartWish
{
    QStringList files; // absolute paths, for the composer of a new chat
    QString text;      // the same; nothing is sent before the person says so
    bool newChat = false;
    bool quick = false; // the quick window, not the main one
    // By which the desktop lets a window come forward: XDG_ACTIVATION_TOKEN, on X11 also
    // DESKTOP_STARTUP_ID.
    QByteArray token;
    friend bool operator==(const StartWish &, const StartWish &) = default;
};

constexpr qint64 longestWish = 1024 * 1024; // bytes, as a line

// What the desktop gave this process. Ask before the QApplication is made, which takes it.
[[nodiscard]] QByteArray activationToken();
// Ends with a line feed.
[[nodiscard]] QByteArray wishToLine(const StartWish &wish);
// Nothing when it is no wish.
[[nodiscard]] std::optional<StartWish> wishFromLine(const QByteArray &line);

} // namespace parley
