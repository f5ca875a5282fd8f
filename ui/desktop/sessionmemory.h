// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// How Parley looked when it ended, however it ended: what stands in windowmemory, the page that was
// seen, the windows of single chats, and how far each was read. Written within a second of a
// change. Drafts belong to the chats. Main thread; what it is given outlives it.
#pragma once

#include "ui/desktop/chatwindows.h"

#include <QJsonObject>

namespace parley {

class TranscriptView;

// What stands at the upper edge, as text; empty: the end is followed.
[[nodiscard]] QString readingPlace(TranscriptView &view);
// Back to it, where that message is still on the path.
void readAt(TranscriptView &view, const QString &place);

class SessionMemory final : public QObject
{
    Q_OBJECT
public:
    // Make it before the chats are read: a start with a new chat forgets which was open.
    SessionMemory(const Desk::Parts &parts, ChatWindows &windows);

    // Once the chats are there.
    void restore();
    // That page is seen.
    void notePage(Command page);
    void remember();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rememberSoon();
    // What is shown and was not taken up yet.
    void takeUpReading();

    const Desk::Parts m_parts;
    ChatWindows &m_windows;
    QString m_page;
    QJsonObject m_toRead;    // places of last time, by chat
    bool m_restored = false; // before that there is nothing to remember
    std::unique_ptr<Clock::Timer> m_remembering;
};

} // namespace parley
