// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A BackupStore that holds what a test put there and notes what was asked of it. Header only.
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

    QFuture<Result<OpenReport>> opened() const override
    {
        return QtFuture::makeReadyFuture(Result<OpenReport>(report));
    }
    QFuture<Result<OpenReport>> recovered() const override { return recovery->future(); }
    QFuture<Result<QString>> backUpIfDue(const QDateTime &now) override
    {
        asked.append(QStringLiteral("due ") + now.toString(Qt::ISODate));
        return QtFuture::makeReadyFuture(Result<QString>(QString()));
    }
    QFuture<Result<QList<BackupSummary>>> backups() override
    {
        return QtFuture::makeReadyFuture(Result<QList<BackupSummary>>(list));
    }
    QFuture<Result<OpenReport>> restoreBackup(const QString &path) override
    {
        asked.append(QStringLiteral("restore ") + path);
        for (const BackupSummary &backup : std::as_const(list)) {
            if (backup.path == path) {
                return QtFuture::makeReadyFuture(Result<OpenReport>(OpenReport()));
            }
        }
        return QtFuture::makeReadyFuture(Result<OpenReport>(
            Unexpected(ErrorKind::Storage, QStringLiteral("no such backup: ") + path)));
    }
};

} // namespace parley
