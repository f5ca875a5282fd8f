// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A chat in a window of its own. Closing it ends nothing: an answer goes on as if another chat were
// shown. Main thread; owned by ChatWindows.
#pragma once

#include "ui/desktop/panewindow.h"

namespace parley {

class ChatWindow final : public PaneWindow
{
    Q_OBJECT
public:
    ChatWindow(const Desk::Parts &parts, ChatSession &session);

Q_SIGNALS:
    // It was moved or made larger.
    void placed();
    void closed();
    // Back to where it came from.
    void homeWanted();

protected:
    bool event(QEvent *event) override;
};

} // namespace parley
