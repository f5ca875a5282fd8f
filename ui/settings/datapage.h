// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Settings: where the chats are, moving them in and out, and the backups that were made. Main
// thread; `services` outlive it.
#pragma once

#include "base/awaiting.h"
#include "engine/services.h"
#include "ui/controls/sheet.h"

class QVBoxLayout;

namespace parley {

class BackupRow;
class Label;
class NoteLine;

class DataPage final : public Sheet
{
    Q_OBJECT
public:
    DataPage(const Theme &theme, Services &services, QWidget *parent = nullptr);

    // How putting a backup back went.
    void tellRestored(const Result<void> &result);

Q_SIGNALS:
    void importWanted();
    void exportWanted();
    void restoreWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFolder(QVBoxLayout &column);
    void buildMoving(QVBoxLayout &column);
    void buildBackups(QVBoxLayout &column);
    void ask();
    void show(const Result<QList<BackupSummary>> &backups);
    using QWidget::show;

    const Theme &m_theme;
    Services &m_services;
    QWidget *m_content = nullptr;
    NoteLine *m_note = nullptr;
    Label *m_empty = nullptr;
    QVBoxLayout *m_rows = nullptr;
    Awaiting<QList<BackupSummary>> m_asking;
};

} // namespace parley
