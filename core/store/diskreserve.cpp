// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/diskreserve.h"

#include "base/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace parley {

namespace {

constexpr qint64 size = 8 * 1024 * 1024;
constexpr qint64 enoughRoom = 4 * size;

// Really takes the space: a file with a hole in it reserves nothing.
bool allocate(QFile &file)
{
#ifdef Q_OS_LINUX
    return ::posix_fallocate(file.handle(), 0, size) == 0;
#else
    const QByteArray block(64 * 1024, '\0');
    for (qint64 written = 0; written < size; written += block.size()) {
        if (file.write(block) != block.size()) {
            return false;
        }
    }
    return file.flush();
#endif
}

} // namespace

DiskReserve::DiskReserve(const QString &databasePath)
    : m_path(databasePath + QStringLiteral(".reserve"))
{}

void DiskReserve::ensure() const
{
    const QFileInfo info(m_path);
    if (info.size() == size || QStorageInfo(info.absolutePath()).bytesAvailable() < enoughRoom) {
        return;
    }
    QFile::remove(m_path);
    QFile file(m_path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      allocate(file);
    file.close();
    if (!made) {
        qCInfo(logStore) << "no reserve for a full disk:" << file.errorString();
        QFile::remove(m_path);
    }
}

bool DiskReserve::release() const
{
    return QFileInfo(m_path).size() > 0 && QFile::remove(m_path);
}

} // namespace parley
