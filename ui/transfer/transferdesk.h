// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Everything a person does to move chats: the actions Import…, Export…, Export all…, files dropped
// on the window, the strip that tells how it goes; the list of chats follows what was imported.
// Main thread; the window, the desk and what it is given outlive it.
#pragma once

#include "ui/transfer/transfer.h"
#include "ui/transfer/transferbar.h"

namespace parley {

class Actions;
class ChatDesk;

class TransferDesk final : public QObject
{
    Q_OBJECT
public:
    TransferDesk(const Theme &theme, Services &services, Actions &actions, ChatDesk &desk,
                 QWidget &window);

    [[nodiscard]] TransferBar &bar() { return *m_bar; }
    [[nodiscard]] Transfer &transfer() { return m_transfer; }
    [[nodiscard]] bool isRunning() const { return m_transfer.isRunning(); }
    void chooseImport();
    void importFrom(const QString &path);
    void exportOpenChat();
    void exportAll();
    // Everything open is written and put down, then the chats of the backup take their place.
    void restoreBackup(const QString &path);

Q_SIGNALS:
    // An import begins: the page of chats should be seen.
    void chatsWanted();
    void backupRestored(const parley::Result<void> &result);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions(Actions &actions);
    void takeChanged(const QSet<ConversationId> &ids);

    Services &m_services;
    ChatDesk &m_desk;
    QWidget &m_window;
    Transfer m_transfer;
    TransferBar *m_bar;
    Awaiting<OpenReport> m_restoring;
};

} // namespace parley
