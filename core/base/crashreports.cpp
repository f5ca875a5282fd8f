// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "base/crashreports.h"

#include <QDir>
#include <QFile>
#include <algorithm>

namespace parley {

namespace {

constexpr qint64 largestReport = 64 * 1024;

// crash-20261123T010203Z-4711.txt
QDateTime timeOf(const QString &name)
{
    constexpr qsizetype prefix = 6;
    constexpr qsizetype stamp = 15;
    QDateTime time =
        QDateTime::fromString(name.mid(prefix, stamp), QStringLiteral("yyyyMMdd'T'HHmmss"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

CrashReports::CrashReports(const QString &dataDir)
    : m_folder(dataDir.isEmpty() ? QString() : dataDir + QStringLiteral("/crashes"))
{}

QList<CrashReport> CrashReports::list() const
{
    QList<CrashReport> reports;
    const QDir folder(m_folder);
    if (m_folder.isEmpty() || !folder.exists()) {
        return reports;
    }
    QStringList names = folder.entryList({QStringLiteral("crash-*.txt")},
                                         QDir::Files | QDir::NoSymLinks, QDir::Name);
    std::reverse(names.begin(), names.end());
    for (const QString &name : names) {
        const QDateTime time = timeOf(name);
        if (time.isValid()) {
            reports.append({folder.filePath(name), time});
        }
    }
    return reports;
}

QString CrashReports::textOf(const CrashReport &report)
{
    QFile file(report.path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largestReport)) : QString();
}

std::optional<CrashReport> CrashReports::unseen(const SettingsStore &settings) const
{
    const QList<CrashReport> reports = list();
    if (reports.isEmpty() ||
        QFileInfo(reports.first().path).fileName() <= settings.get(crashSeenSetting)) {
        return std::nullopt;
    }
    return reports.first();
}

void CrashReports::markSeen(SettingsStore &settings) const
{
    const QList<CrashReport> reports = list();
    if (!reports.isEmpty()) {
        settings.set(crashSeenSetting, QFileInfo(reports.first().path).fileName());
    }
}

bool CrashReports::removeAll() const
{
    const QList<CrashReport> reports = list();
    return std::count_if(reports.cbegin(), reports.cend(), [](const CrashReport &report) {
               return QFile::remove(report.path);
           }) == reports.size();
}

void CrashReports::prune() const
{
    const QList<CrashReport> reports = list();
    for (const CrashReport &old : reports.mid(kept)) {
        QFile::remove(old.path);
    }
}

} // namespace parley
