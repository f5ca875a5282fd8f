// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One backup in the list: what it contains, and a way to put it back that asks once, in place. Main
// thread.
#pragma once

#include "chat/storereport.h"
#include "ui/theme.h"

#include <QWidget>

namespace parley {

class Button;

class BackupRow final : public QWidget
{
    Q_OBJECT
public:
    BackupRow(const Theme &theme, const BackupSummary &backup, QWidget *parent = nullptr);

    [[nodiscard]] const BackupSummary &backup() const { return m_backup; }
    void setAsking(bool asking);

Q_SIGNALS:
    // Asked for, and confirmed.
    void asked();
    void restoreWanted(const QString &path);

private:
    const BackupSummary m_backup;
    Button *m_restore;
    QWidget *m_question;
};

// "Daily", "22 Nov 2026, 10:00"; "120 chats, 3,400 messages · newest …".
[[nodiscard]] QString backupKindText(BackupKind kind);
[[nodiscard]] QString backupContentText(const BackupSummary &backup);

} // namespace parley
