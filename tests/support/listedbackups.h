// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A BackupStore that holds what a test put there and notes what was asked of it.
#pragma once

#include "chat/backupstore.h"

#include <QPromise>
#include <QStringList>
#include <memory>

namespace parley {

struct ListedBackups final : BackupStore
{
    OpenReport report;
    QList<BackupSummary> list;
    QStringList asked; // "due 2026-11-22T10:00:00Z", "restore PATH"
    std::shared_ptr<QPromise<Result<OpenReport>>> recovery =
        std::make_shared<QPromise<Result<OpenReport>>>();

    QFuture<Result<OpenReport>> opened() const override;
    QFuture<Result<OpenReport>> recovered() const override { return recovery->future(); }
    QFuture<Result<QString>> backUpIfDue(const QDateTime &now) override;
    QFuture<Result<QList<BackupSummary>>> backups() override;
    QFuture<Result<OpenReport>> restoreBackup(const QString &path) override;
};

} // namespace parley
