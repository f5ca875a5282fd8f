// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Brings a window in front of other programs' windows. Desktops allow that only to whom a person
// asked for just now: the token they gave says so (xdg-activation on Wayland, the startup
// notification's id with its time on X11). Main thread.
#pragma once

#include <QByteArray>
#include <optional>

class QWidget;

namespace parley {

void bringForward(QWidget &window, const QByteArray &token = {});
// The X server's time in a startup id ("…_TIME123"); nothing when there is none.
[[nodiscard]] std::optional<quint32> startupTime(const QByteArray &token);

} // namespace parley
