// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/databasefiles.h"

#include "base/privatefiles.h"
#include "store/sql.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>
#include <QTimeZone>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace parley {

namespace {

constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto privateFolder = privateFile | QFileDevice::ExeOwner;

constexpr qsizetype namedLength = 15;
const QString namedFormat = QStringLiteral("yyyyMMdd-HHmmss");

// What SQLite keeps beside the database, then the database. A journal must never be left alone with
// a new database: SQLite would play it back into that one. So it goes first.
const QStringList &suffixes()
{
    static const QStringList list{QStringLiteral("-wal"), QStringLiteral("-journal"),
                                  QStringLiteral("-shm"), QString()};
    return list;
}

bool flush([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_WIN
    return true; // NTFS journals the entry itself
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    return done;
#endif
}

} // namespace

Result<void> prepareDatabaseFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QDir dir(folder);
    const bool ours =
        !dir.exists() ||
        dir.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System) ||
        QFileInfo::exists(path) || QFileInfo::exists(successorOf(path));
    if (!makePrivateFolders(folder)) {
        return Unexpected(storageError(QStringLiteral("can't make the folder ") + folder, "io"));
    }
    if (ours) {
        QFile::setPermissions(folder, privateFolder); // best effort: it may belong to another
    }
    if (!QFileInfo::exists(path) && QFileInfo::exists(successorOf(path))) {
        QFile::rename(successorOf(path), path);
    }
    if (QFileInfo::exists(path)) {
        for (const QString &suffix : suffixes()) {
            if (QFileInfo::exists(path + suffix)) {
                QFile::setPermissions(path + suffix, privateFile);
            }
        }
        return {};
    }
    QFile file(path);
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, privateFile);
    if (!made && !QFileInfo::exists(path)) { // else another start was faster
        return Unexpected(
            storageError(QStringLiteral("can't make %1: %2").arg(path, file.errorString()), "io"));
    }
    return {};
}

Result<QString> setDatabaseAside(const QString &path, const char *why)
{
    const QFileInfo info(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(namedFormat);
    const QString stem =
        QStringLiteral("%1/%2-%3-%4")
            .arg(info.absolutePath(), info.completeBaseName(), QLatin1String(why), stamp);
    QString target = stem + QStringLiteral(".db");
    for (int n = 2; QFileInfo::exists(target); ++n) {
        target = stem + QStringLiteral("-%1.db").arg(n);
    }
    QStringList moved;
    for (const QString &suffix : suffixes()) {
        QFile file(path + suffix);
        if (!file.exists()) {
            continue;
        }
        if (file.rename(target + suffix)) {
            moved.append(suffix);
        } else {
            for (const QString &done : moved) {
                QFile::rename(target + done, path + done);
            }
            return Unexpected(storageError(
                QStringLiteral("can't set %1 aside: %2").arg(file.fileName(), file.errorString()),
                "io"));
        }
    }
    return target;
}

QList<AsideDatabase> databasesSetAside(const QString &path, const char *why)
{
    const QFileInfo info(path);
    const QString start = QStringLiteral("%1-%2-").arg(info.completeBaseName(), QLatin1String(why));
    const QDir dir(info.absolutePath());
    QList<AsideDatabase> found;
    for (const QString &name : dir.entryList({start + QStringLiteral("*.db")}, QDir::Files)) {
        const QDateTime when =
            QDateTime::fromString(name.mid(start.size(), namedLength), namedFormat);
        if (when.isValid()) {
            found.append({dir.filePath(name),
                          QDateTime(when.date(), when.time(), QTimeZone::utc()).toUTC()});
        }
    }
    return found;
}

QString successorOf(const QString &path)
{
    return path + QStringLiteral(".next");
}

Result<QString> installSuccessor(const QString &path, const char *why)
{
    const QString successor = successorOf(path);
    Result<void> done = syncToDisk(successor);
    const auto aside = done ? setDatabaseAside(path, why) : Unexpected(done.error());
    if (!aside) {
        return aside;
    }
    if (!QFile::rename(successor, path)) {
        return Unexpected(storageError(QStringLiteral("can't name ") + path, "io"));
    }
    done = syncToDisk(path);
    return done ? aside : Unexpected(done.error());
}

Result<void> syncToDisk(const QString &path)
{
    QFile file(path);
    bool done = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_WIN
    done = done && ::_commit(file.handle()) == 0;
#else
    done = done && ::fsync(file.handle()) == 0;
#endif
    if (!done || !flush(QFileInfo(path).absolutePath())) {
        return Unexpected(
            storageError(QStringLiteral("can't write %1 down to the disk").arg(path), "io"));
    }
    return {};
}

bool isOnNetworkDrive(const QString &path)
{
    static const QList<QByteArray> networkTypes{"nfs",  "nfs4",  "cifs",        "smb2",
                                                "smb3", "smbfs", "fuse.sshfs",  "afpfs",
                                                "9p",   "davfs", "fuse.davfs2", "webdav"};
    return networkTypes.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

bool wasLeftOpen(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

} // namespace parley
