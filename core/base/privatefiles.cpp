// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/privatefiles.h"

#include "base/wholefile.h"

#include <QDir>
#include <optional>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace parley {

namespace {

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;

#ifdef Q_OS_UNIX
std::optional<mode_t> personsUmask;

bool tighten(const QFileInfo &entry)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!entry.isSymLink() && (entry.permissions() & others)) {
        return QFile::setPermissions(entry.filePath(), entry.isDir() ? ownersFolder : ownersFile);
    }
    return false;
}
#endif

// What a new file, or a new folder, would have without keepProcessPrivate(); nothing: it has it.
std::optional<QFileDevice::Permissions> personsRights([[maybe_unused]] bool folder)
{
#ifdef Q_OS_UNIX
    constexpr std::pair<mode_t, QFileDevice::Permission> rights[] = {
        {S_IRUSR, QFileDevice::ReadOwner},  {S_IWUSR, QFileDevice::WriteOwner},
        {S_IXUSR, QFileDevice::ExeOwner},   {S_IRGRP, QFileDevice::ReadGroup},
        {S_IWGRP, QFileDevice::WriteGroup}, {S_IXGRP, QFileDevice::ExeGroup},
        {S_IROTH, QFileDevice::ReadOther},  {S_IWOTH, QFileDevice::WriteOther},
        {S_IXOTH, QFileDevice::ExeOther}};
    if (!personsUmask) {
        return std::nullopt;
    }
    constexpr mode_t never = S_IXUSR | S_IXGRP | S_IXOTH; // of a file
    QFileDevice::Permissions given;
    for (const auto &[bit, permission] : rights) {
        given.setFlag(permission, !(*personsUmask & bit) && (folder || !(never & bit)));
    }
    return given;
#else
    return std::nullopt;
#endif
}

} // namespace

bool openToOthers(QFileDevice &file)
{
    const auto given = personsRights(false);
    return !given || file.setPermissions(*given);
}

bool openToOthers(const QString &folder)
{
    const auto given = personsRights(true);
    return !given || QFile::setPermissions(folder, *given);
}

void keepProcessPrivate()
{
#ifdef Q_OS_UNIX
    personsUmask = ::umask(S_IRWXG | S_IRWXO);
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

bool tightenFiles([[maybe_unused]] const QString &folder, [[maybe_unused]] const QStringList &names)
{
#ifdef Q_OS_UNIX
    constexpr auto all = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    const QFileInfoList ours = QDir(folder).entryInfoList(names, all);
    bool mended = !ours.isEmpty() && tighten(QFileInfo(folder));
    for (const QFileInfo &entry : ours) {
        mended = tighten(entry) || mended;
    }
    return mended;
#else
    return false;
#endif
}

} // namespace parley
