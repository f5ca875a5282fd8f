// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "support/faultvfs.h"

#include <QFile>
#include <QRandomGenerator>
#include <algorithm>
#include <sqlite3.h>

namespace parley {

namespace {

sqlite3_vfs *s_real = nullptr;
sqlite3_vfs s_vfs;

// Ours, with the real file's own structure right behind it.
struct File
{
    sqlite3_file base;
    QString *path; // null for temporary files, which are left alone
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

const QString *pathOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->path;
}

int fault(bool writes = false)
{
    return FaultVfs::installed().next(writes);
}

int closeFile(sqlite3_file *file)
{
    auto *ours = reinterpret_cast<File *>(file);
    delete ours->path;
    ours->path = nullptr;
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    const int code = fault();
    return code ? (code == SQLITE_FULL ? SQLITE_IOERR_READ : code)
                : realOf(file)->pMethods->xRead(realOf(file), buffer, amount, offset);
}

int writeFile(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 offset)
{
    if (const int code = fault(true)) {
        return code;
    }
    const int code = realOf(file)->pMethods->xWrite(realOf(file), buffer, amount, offset);
    if (code == SQLITE_OK && pathOf(file)) {
        FaultVfs::installed().wrote(*pathOf(file), offset,
                                    QByteArray(static_cast<const char *>(buffer), amount));
    }
    return code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = fault(true)) {
        return code;
    }
    if (pathOf(file)) {
        FaultVfs::installed().truncated(*pathOf(file), size);
    }
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (const int code = fault()) {
        return code;
    }
    if (pathOf(file)) { // the real disk needs no sync: nobody pulls its plug
        FaultVfs::installed().synced(*pathOf(file));
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const int code = fault();
    return code ? code : realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    const int code = fault();
    return code ? code : realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *reserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}

int control(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *)
{
    return 0; // the worst disk: nothing is atomic, nothing stays in order
}

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    const int code = fault();
    return code ? code
                : realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods s_methods = {
    2,        closeFile,  readFile,      writeFile, truncateFile, syncFile,        fileSize,
    lockFile, unlockFile, checkReserved, control,   sectorSize,   characteristics, shmMap,
    shmLock,  shmBarrier, shmUnmap,      nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = reinterpret_cast<File *>(file);
    ours->base.pMethods = nullptr;
    ours->path = nullptr;
    if (const int code = fault()) {
        return code == SQLITE_NOMEM ? code : SQLITE_CANTOPEN;
    }
    const int code = s_real->xOpen(s_real, name, realOf(file), flags, outFlags);
    if (code == SQLITE_OK) {
        ours->base.pMethods = &s_methods;
        if (name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL))) {
            ours->path = new QString(QString::fromUtf8(name));
            FaultVfs::installed().opened(*ours->path);
        }
    }
    return code;
}

int removeFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int code = fault()) {
        return code == SQLITE_FULL ? SQLITE_IOERR_DELETE : code;
    }
    const int code = s_real->xDelete(s_real, name, syncFolder);
    if (code == SQLITE_OK) {
        FaultVfs::installed().removed(QString::fromUtf8(name));
    }
    return code;
}

int accessFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    const int code = fault();
    return code ? (code == SQLITE_FULL ? SQLITE_IOERR_ACCESS : code)
                : s_real->xAccess(s_real, name, flags, result);
}

} // namespace

FaultVfs::FaultVfs()
{
    s_real = sqlite3_vfs_find(nullptr);
    s_vfs = *s_real;
    s_vfs.zName = "parley-fault";
    s_vfs.szOsFile = static_cast<int>(sizeof(File)) + s_real->szOsFile;
    s_vfs.xOpen = openFile;
    s_vfs.xDelete = removeFile;
    s_vfs.xAccess = accessFile;
}

FaultVfs &FaultVfs::installed()
{
    static FaultVfs vfs;
    static const int done = sqlite3_vfs_register(&s_vfs, 1);
    Q_UNUSED(done)
    return vfs;
}

void FaultVfs::failAt(qint64 call, int code, Until until)
{
    const QMutexLocker lock(&m_mutex);
    m_calls = 0;
    m_failAt = call;
    m_code = code;
    m_until = until;
    m_failed = false;
}

int FaultVfs::next(bool writes)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls;
    const bool now = m_until == Until::Once ? m_calls == m_failAt
                                            : writes && m_failAt > 0 && m_calls >= m_failAt;
    if (!now) {
        return SQLITE_OK;
    }
    m_failed = true;
    return m_code;
}

void FaultVfs::atEachSync(std::function<void()> look)
{
    const QMutexLocker lock(&m_mutex);
    m_look = std::move(look);
    m_durable.clear();
    m_pending.clear();
}

void FaultVfs::apply(const Change &change, QByteArray &file)
{
    if (change.truncates) {
        file.resize(static_cast<qsizetype>(change.offset));
        return;
    }
    const auto end = static_cast<qsizetype>(change.offset) + change.bytes.size();
    if (file.size() < end) {
        file.append(QByteArray(end - file.size(), '\0'));
    }
    file.replace(static_cast<qsizetype>(change.offset), change.bytes.size(), change.bytes);
}

void FaultVfs::opened(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (m_look && !m_durable.contains(path)) {
        QFile file(path); // what was there before counts as safe
        m_durable.insert(path, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
}

void FaultVfs::wrote(const QString &path, qint64 offset, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_look) {
        m_pending[path].append({offset, bytes, false});
    }
}

void FaultVfs::truncated(const QString &path, qint64 size)
{
    const QMutexLocker lock(&m_mutex);
    if (m_look) {
        m_pending[path].append({size, {}, true});
    }
}

void FaultVfs::synced(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_look) {
        return;
    }
    m_look();
    for (const Change &change : m_pending.take(path)) {
        apply(change, m_durable[path]);
    }
}

void FaultVfs::removed(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    m_durable.remove(path);
    m_pending.remove(path);
}

FaultVfs::Files FaultVfs::afterPowerCut(quint32 seed) const
{
    const QMutexLocker lock(&m_mutex);
    QRandomGenerator random(seed);
    Files files = m_durable;
    for (auto pending = m_pending.cbegin(); pending != m_pending.cend(); ++pending) {
        QList<Change> changes = *pending;
        std::shuffle(changes.begin(), changes.end(), random);
        changes.resize(random.bounded(static_cast<int>(changes.size()) + 1));
        if (!changes.isEmpty() && changes.last().bytes.size() > 512) { // torn in the middle
            const auto sectors = static_cast<int>(changes.last().bytes.size() / 512);
            changes.last().bytes.truncate(512 * random.bounded(1, sectors + 1));
        }
        for (const Change &change : changes) {
            apply(change, files[pending.key()]);
        }
    }
    return files;
}

} // namespace parley
