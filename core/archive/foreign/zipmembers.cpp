// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/zipmembers.h"

#include "archive/foreign/importedchats.h"

#include <QFile>
#include <QScopeGuard>
#include <algorithm>
#include <zip.h>

namespace parley {

namespace {

Unexpected tooLarge()
{
    return refuseImport("archive_too_large",
                        QStringLiteral("the archive unpacks to more than Parley reads; it may be "
                                       "damaged or made to do harm"));
}

Unexpected damaged(const QString &why)
{
    return refuseImport(
        "archive_corrupt",
        QStringLiteral("the archive is damaged (%1); export or download it again").arg(why));
}

Unexpected encrypted()
{
    return refuseImport("archive_encrypted",
                        QStringLiteral("the archive has a password; unpack it and choose the "
                                       "folder or the file inside"));
}

bool isLink(zip *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t kindMask = 0170000;
    constexpr zip_uint32_t link = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 &&
           ((attributes >> 16) & kindMask) == link;
}

} // namespace

ZipMembers::ZipMembers(zip *archive, const MemberLimits &limits)
    : m_archive(archive), m_limits(limits)
{}

ZipMembers::~ZipMembers()
{
    zip_discard(m_archive);
}

Result<std::unique_ptr<ZipMembers>> ZipMembers::open(const QString &path,
                                                     const MemberLimits &limits)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const auto refusal = damaged(QString::fromUtf8(zip_error_strerror(&error)));
        zip_error_fini(&error);
        return refusal;
    }
    std::unique_ptr<ZipMembers> members(new ZipMembers(archive, limits));
    const auto listed = members->list();
    return listed ? Result<std::unique_ptr<ZipMembers>>(std::move(members))
                  : Unexpected(listed.error());
}

Result<void> ZipMembers::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > m_limits.count) {
        return tooLarge();
    }
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const auto looked = look(i); !looked) {
            return looked;
        }
    }
    if (m_names.isEmpty() && m_refused.isEmpty()) {
        return refuseImport("empty_archive", QStringLiteral("the archive has nothing in it"));
    }
    if (const QString folder = commonFolder(m_names); !folder.isEmpty()) {
        QHash<QString, qint64> indexes;
        for (QString &name : m_names) {
            const qint64 index = m_indexes.value(name);
            name = name.mid(folder.size());
            indexes.insert(name, index);
        }
        m_indexes = std::move(indexes);
    }
    return {};
}

Result<void> ZipMembers::look(qint64 index)
{
    const auto place = static_cast<zip_uint64_t>(index);
    zip_stat_t stat;
    if (zip_stat_index(m_archive, place, ZIP_FL_ENC_GUESS, &stat) != 0 || !stat.name) {
        return damaged(QString::fromUtf8(zip_strerror(m_archive)));
    }
    QString name = QString::fromUtf8(stat.name);
    name.replace(u'\\', u'/');
    if (name.endsWith(u'/') && isSafeMember(name)) {
        return {};
    }
    if (!isSafeMember(name)) {
        m_refused.append(QStringLiteral("unsafe_entry"));
        return {};
    }
    if (isLink(m_archive, place)) {
        m_refused.append(QStringLiteral("symlink_entry"));
        return {};
    }
    if (isLitter(name)) {
        return {};
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return encrypted();
    }
    if (m_indexes.contains(name)) {
        return refuseImport("archive_duplicate_names",
                            QStringLiteral("the archive holds two files named \"%1\"; no program "
                                           "exports that")
                                .arg(name));
    }
    m_indexes.insert(name, index);
    m_names.append(name);
    return {};
}

Result<void> ZipMembers::take(const QByteArray &piece, qint64 packed, QByteArray &bytes)
{
    m_total += piece.size();
    const qint64 size = bytes.size() + piece.size();
    const bool bomb =
        size > m_limits.freeInflated && size / qMax<qint64>(packed, 1) > m_limits.ratio;
    if (m_total > m_limits.total || size > m_limits.member || bomb) {
        return tooLarge();
    }
    bytes += piece;
    return {};
}

Result<QByteArray> ZipMembers::read(const QString &name)
{
    const auto known = m_indexes.constFind(name);
    if (known == m_indexes.cend()) {
        return refuseImport("archive_corrupt",
                            QStringLiteral("\"%1\" is not in the archive").arg(name));
    }
    const auto index = static_cast<zip_uint64_t>(*known);
    zip_stat_t stat;
    zip_file_t *file = zip_stat_index(m_archive, index, 0, &stat) == 0
                           ? zip_fopen_index(m_archive, index, 0)
                           : nullptr;
    if (!file) {
        return damaged(QString::fromUtf8(zip_strerror(m_archive)));
    }
    const auto close = qScopeGuard([file] { zip_fclose(file); });
    QByteArray bytes;
    QByteArray piece(64 << 10, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got =
            zip_fread(file, piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (got < 0) { // a wrong checksum is found here too
            return damaged(QString::fromUtf8(zip_file_strerror(file)));
        }
        if (got == 0) {
            return bytes;
        }
        const auto taken = take(piece.first(got), static_cast<qint64>(stat.comp_size), bytes);
        if (!taken) {
            return Unexpected(taken.error());
        }
    }
}

bool ZipMembers::holdsArchive() const
{
    return std::any_of(m_names.cbegin(), m_names.cend(), [](const QString &name) {
        return name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    });
}

} // namespace parley
