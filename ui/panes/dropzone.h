// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What is dropped on a pane or a window of panes: files and pictures are attached, text goes to the
// caret (an address from elsewhere is text, it is never loaded), a file of chats is imported, a
// chat of the sidebar is opened. Shows which it will be while it is held there. Main thread; child
// of the place it watches.
#pragma once

#include "chat/conversation.h"
#include "ui/theme.h"

#include <QObject>

class QMimeData;

namespace parley {

class Composer;
class DropTarget;

class DropZone final : public QObject
{
    Q_OBJECT
public:
    enum class Chats { Taken, Refused }; // of the sidebar, and files of them
    DropZone(const Theme &theme, QWidget &place, Composer &composer, Chats chats = Chats::Taken);

Q_SIGNALS:
    // A file that can't be attached but holds chats.
    void importWanted(const QString &path);
    void chatDropped(const parley::ConversationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What a drop of it would do, for people; empty: nothing.
    [[nodiscard]] QString offerFor(const QMimeData &held) const;
    void take(const QMimeData &dropped);

    Composer &m_composer;
    DropTarget *m_target;
    const Chats m_chats;
};

} // namespace parley
