// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/listedbackups.h"

namespace parley {

QFuture<Result<OpenReport>> ListedBackups::opened() const
{
    return QtFuture::makeReadyFuture(Result<OpenReport>(report));
}

QFuture<Result<QString>> ListedBackups::backUpIfDue(const QDateTime &now)
{
    asked.append(QStringLiteral("due ") + now.toString(Qt::ISODate));
    return QtFuture::makeReadyFuture(Result<QString>(QString()));
}

QFuture<Result<QList<BackupSummary>>> ListedBackups::backups()
{
    return QtFuture::makeReadyFuture(Result<QList<BackupSummary>>(list));
}

QFuture<Result<OpenReport>> ListedBackups::restoreBackup(const QString &path)
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

} // namespace parley
