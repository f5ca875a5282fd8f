// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A small window above all others for a question in between: a chat like any other, which Escape
// puts away and Ctrl+Enter moves to the main window. Main thread; what it is given outlives it.
#pragma once

#include "ui/desktop/panewindow.h"

namespace parley {

class QuickWindow final : public PaneWindow
{
    Q_OBJECT
public:
    explicit QuickWindow(const Desk::Parts &parts);
    ~QuickWindow() override;

    // In front, with the chat of last time, or a new one. Once more: away again.
    void toggle(const QByteArray &token);
    void open(const QByteArray &token);
    [[nodiscard]] ConversationId shownId() const; // null: none

Q_SIGNALS:
    // To be shown in the main window; it is not shown here any more.
    void moved(const parley::ConversationId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void beginChat();
    ConversationId letGo();
    void moveToMain();
};

} // namespace parley
