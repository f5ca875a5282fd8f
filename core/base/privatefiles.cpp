// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/privatefiles.h"

#include "base/wholefile.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace parley {

namespace {

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;

#ifdef Q_OS_UNIX
void tighten(const QFileInfo &entry)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!entry.isSymLink() && (entry.permissions() & others)) {
        QFile::setPermissions(entry.filePath(), entry.isDir() ? ownersFolder : ownersFile);
    }
}
#endif

} // namespace

void keepProcessPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

bool makePrivateFolders(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isDir() ||
           (makePrivateFolders(info.absolutePath()) && QDir().mkdir(folder, ownersFolder)) ||
           QFileInfo(folder).isDir(); // another start was faster
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    static_cast<void>(makePrivateFolders(QFileInfo(path).absolutePath())); // or opening says it
    const auto written = writeWholeFile(path, bytes, ownersFile);
    return written
               ? written
               : Unexpected(
                     ErrorKind::Storage,
                     QStringLiteral("%1 can't be written: %2").arg(path, written.error().detail));
}

void tightenFiles([[maybe_unused]] const QString &folder, [[maybe_unused]] const QStringList &names)
{
#ifdef Q_OS_UNIX
    constexpr auto all = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    const QFileInfoList ours = QDir(folder).entryInfoList(names, all);
    for (const QFileInfo &entry : ours) {
        tighten(entry);
    }
    if (!ours.isEmpty()) {
        tighten(QFileInfo(folder));
    }
#endif
}

} // namespace parley
