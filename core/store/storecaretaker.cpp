// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/storecaretaker.h"

#include "base/logging.h"
#include "store/database.h"
#include "store/rollingbackups.h"

namespace parley {

QFuture<Result<QString>> StoreCaretaker::check(const QFuture<Result<OpenReport>> &opened)
{
    return m_thread.run([this, opened]() -> Result<QString> {
        const auto report = opened.result();
        return report ? Database::check(m_path, CheckDepth::Full, m_interruption)
                      : Unexpected(report.error());
    });
}

void StoreCaretaker::checkRest(std::function<void()> damaged)
{
    static_cast<void>(m_thread.run([this, damaged = std::move(damaged)] {
        const auto verdict = Database::check(m_path, CheckDepth::Quick, m_interruption);
        if (!verdict) {
            qCWarning(logStore) << "not checked to the end:" << verdict.error().detail;
        } else if (*verdict != QLatin1String("ok")) {
            qCWarning(logStore) << "damaged database:" << *verdict;
            damaged();
        }
        return true;
    }));
}

QFuture<Result<QString>> StoreCaretaker::backUpIfDue(const QDateTime &now)
{
    return m_thread.run([this, now]() -> Result<QString> {
        const auto wanted = m_interruption.check();
        return wanted ? parley::backUpIfDue(m_path, now, &m_interruption)
                      : Unexpected(wanted.error());
    });
}

QFuture<Result<QList<BackupSummary>>> StoreCaretaker::backups()
{
    return m_thread.run([this] { return Result<QList<BackupSummary>>(describeBackups(m_path)); });
}

void StoreCaretaker::end()
{
    m_thread.end([this] { m_interruption.request(); });
}

} // namespace parley
