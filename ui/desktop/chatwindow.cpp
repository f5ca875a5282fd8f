// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/desktop/chatwindow.h"

#include "ui/panes/chatpane.h"
#include "ui/panes/composer.h"

#include <QEvent>

namespace parley {

namespace {

constexpr QSize smallestWindow(420, 360);

} // namespace

ChatWindow::ChatWindow(const Desk::Parts &parts, ChatSession &session)
    : PaneWindow(parts, Qt::Window)
{
    setMinimumSize(smallestWindow);
    QAction *home = actions().get(Command::OpenInWindow);
    home->setText(tr("Move to the main window"));
    own(Command::OpenInWindow, [this] { Q_EMIT homeWanted(); });
    passOn();
    setSession(&session);
    pane().composer().focusText();
}

bool ChatWindow::event(QEvent *event)
{
    const bool handled = PaneWindow::event(event);
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        Q_EMIT placed();
        break;
    case QEvent::Close:
        Q_EMIT closed();
        break;
    default:
        break;
    }
    return handled;
}

} // namespace parley
