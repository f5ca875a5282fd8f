// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/instancelock.h"

#include <QFile>

namespace parley {

InstanceLock::InstanceLock(const QString &databasePath)
    : m_file(databasePath + QStringLiteral(".lock"))
{
    // Never stale by age alone: only when its process is gone (same machine and boot).
    m_file.setStaleLockTime(0);
}

bool InstanceLock::acquire()
{
    if (!m_file.isLocked() && m_file.tryLock(0)) {
        QFile::setPermissions(m_file.fileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return m_file.isLocked();
}

QString InstanceLock::heldBy() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program)) {
        return {};
    }
    return QStringLiteral("%1, process %2").arg(program).arg(process);
}

} // namespace parley
