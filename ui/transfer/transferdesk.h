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
class ChatSession;

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
    // Asks for the passphrase of a sealed archive first.
    void importFrom(const QString &path);
    void exportOpenChat();
    // Asked for in that window.
    void exportChat(const ChatSession *session, QWidget *window);
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
    using WithPassphrase = std::function<void(const Secret &passphrase)>;
    void connectActions(Actions &actions);
    void openSealed(const QString &path, const QString &trouble);
    // At once for a format that takes none.
    void seal(ExportFormat format, const WithPassphrase &write);
    void takeChanged(const QSet<ConversationId> &ids);

    const Theme &m_theme;
    Services &m_services;
    ChatDesk &m_desk;
    QWidget &m_window;
    Transfer m_transfer;
    TransferBar *m_bar;
    QString m_sealedPath; // being imported
    Awaiting<OpenReport> m_restoring;
};

} // namespace parley
