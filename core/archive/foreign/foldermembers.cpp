// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foldermembers.h"

#include "archive/foreign/importedchats.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>

namespace parley {

FolderMembers::FolderMembers(const QString &path, const MemberLimits &limits)
    : m_path(path), m_limits(limits)
{}

Result<std::unique_ptr<FolderMembers>> FolderMembers::open(const QString &path,
                                                           const MemberLimits &limits)
{
    std::unique_ptr<FolderMembers> members(new FolderMembers(path, limits));
    const QDir folder(path);
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString name = folder.relativeFilePath(files.filePath());
        if (files.fileInfo().isSymLink()) {
            members->m_refused.append(QStringLiteral("symlink_entry"));
        } else if (!isLitter(name)) {
            members->m_names.append(name);
        }
        if (members->m_names.size() > limits.count) {
            return refuseImport("archive_too_large",
                                QStringLiteral("the folder holds more than %1 files; choose the "
                                               "folder of the export itself")
                                    .arg(limits.count));
        }
    }
    std::sort(members->m_names.begin(), members->m_names.end());
    if (members->m_names.isEmpty()) {
        return refuseImport("empty_archive", QStringLiteral("the folder has no files in it"));
    }
    return members;
}

Result<QByteArray> FolderMembers::read(const QString &name)
{
    QFile file(m_path + u'/' + name);
    if (!m_names.contains(name) || !file.open(QIODevice::ReadOnly)) {
        return refuseImport(
            "archive_corrupt",
            QStringLiteral("\"%1\" can't be read: %2").arg(name, file.errorString()));
    }
    QByteArray bytes = file.read(m_limits.member + 1);
    m_total += bytes.size();
    if (bytes.size() > m_limits.member || m_total > m_limits.total) {
        return refuseImport("archive_too_large",
                            QStringLiteral("\"%1\" is larger than Parley reads").arg(name));
    }
    return bytes;
}

} // namespace parley
