// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The chats that are shown in windows of their own: each at most once, and not in the main window
// meanwhile. Which they are and where they stand is remembered as it changes. Main thread; owns the
// windows; what it is given outlives it.
#pragma once

#include "ui/desktop/chatwindow.h"

#include <map>

namespace parley {

class PictureFetcher;

class ChatWindows final : public QObject
{
    Q_OBJECT
public:
    explicit ChatWindows(const Desk::Parts &parts);
    ~ChatWindows() override;

    // In front, if it is open already; out of the main window, if it is there.
    void open(const ConversationId &id, const NodeId &message = {});
    // Once the chats are there: from now on the windows are remembered. `again`: those of last time
    // that still are among the chats are opened.
    void begin(bool again);
    // The program ends: they are closed and stay remembered.
    void leave();
    [[nodiscard]] ChatWindow *find(const ConversationId &id) const; // null: has none
    [[nodiscard]] QList<ChatWindow *> all() const;
    void setPictureFetcher(PictureFetcher &fetcher) { m_fetcher = &fetcher; }

Q_SIGNALS:
    void mainWanted();
    void exportWanted(parley::ChatSession *session, QWidget *window);
    // One more, one less, or elsewhere.
    void changed();

private:
    void show(ChatSession &session, const QByteArray &geometry, const NodeId &message);
    void close(const ConversationId &id);
    void remember();
    void rememberSoon();

    const Desk::Parts m_parts;
    PictureFetcher *m_fetcher = nullptr;
    std::map<ConversationId, std::unique_ptr<ChatWindow>> m_windows;
    std::optional<QSet<ConversationId>> m_awaited; // of last time, not open yet; nothing: not begun
    std::unique_ptr<Clock::Timer> m_remembering;
};

} // namespace parley
