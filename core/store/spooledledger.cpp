// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/spooledledger.h"

#include "base/json.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "chat/ledgerexport.h"

#include <QDir>

namespace parley {

namespace {

Result<void> leave(const QString &folder, const LedgerEntry &entry)
{
    const QString name = entry.id.toString() + QStringLiteral(".json");
    return writePrivateFile(QDir(folder).filePath(name), json::compact(entryToJson(entry)));
}

Result<LedgerEntry> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected(ErrorKind::Storage, file.errorString());
    }
    const auto object = json::parseObject(file.readAll());
    return object ? entryFromJson(*object) : Unexpected(object.error());
}

} // namespace

SpooledLedger::SpooledLedger(UsageLedger &within, QString folder)
    : m_within(within), m_folder(std::move(folder))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SpooledLedger::look);
}

SpooledLedger::~SpooledLedger() = default;

void SpooledLedger::begin()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (makePrivateFolders(m_folder)) { // else nobody can leave anything there either
                m_watcher.addPath(m_folder);
                look();
            }
        },
        Qt::QueuedConnection);
}

void SpooledLedger::look()
{
    if (m_recorded.isWaiting()) {
        return; // looks again at the end
    }
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    m_files.clear();
    for (const QString &name : names) {
        m_files.push_front(folder.filePath(name)); // the oldest first
    }
    takeNext();
}

void SpooledLedger::takeNext()
{
    if (m_files.empty()) {
        return;
    }
    const QString path = m_files.front();
    m_files.pop_front();
    const Result<LedgerEntry> entry = readEntry(path);
    if (!entry) {
        qCWarning(logStore) << "a request of another program can't be taken into the ledger:"
                            << path << entry.error().detail;
        QFile::rename(path, path + QStringLiteral(".unreadable"));
        takeNext();
        return;
    }
    m_recorded.wait(m_within.record(*entry), [this, path, entry](const Result<void> &recorded) {
        if (!recorded) {
            return; // the file stays for the next time
        }
        const bool removed = QFile::remove(path); // else it would be taken up without end
        Q_EMIT takenUp(*entry);
        if (!m_files.empty()) {
            takeNext();
        } else if (removed) {
            look(); // for what came meanwhile
        }
    });
}

QFuture<Result<void>> SpooledLedger::record(const LedgerEntry &entry)
{
    return m_within.record(entry).then(
        [folder = m_folder, entry](const Result<void> &recorded) -> Result<void> {
            const bool held =
                !recorded && recorded.error().providerCode == QLatin1String("held_by_other");
            return held ? leave(folder, entry) : recorded;
        });
}

QFuture<Result<QList<LedgerLine>>> SpooledLedger::sums(const LedgerQuestion &question)
{
    return m_within.sums(question);
}

QFuture<Result<LedgerMedians>> SpooledLedger::medians(const LedgerQuestion &question)
{
    return m_within.medians(question);
}

QFuture<Result<QList<LedgerEntry>>> SpooledLedger::entries(const LedgerQuestion &question)
{
    return m_within.entries(question);
}

} // namespace parley
