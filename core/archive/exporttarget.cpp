// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/exporttarget.h"

#include "archive/exporttext.h"
#include "base/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <cstdio>

namespace parley {

namespace {

bool isArchive(ExportFormat format)
{
    return format == ExportFormat::Parley || format == ExportFormat::Sealed;
}

} // namespace

Result<std::unique_ptr<ExportTarget>>
ExportTarget::open(const ExportPlace &place, const QList<Folder> &folders, const QDateTime &now)
{
    std::unique_ptr<ExportTarget> target(new ExportTarget(place, folders, now));
    const bool folder = place.many && !holdsMany(place.format);
    const auto opened = folder ? target->openFolder() : target->openFile(place.path);
    if (!opened) {
        return Unexpected(opened.error());
    }
    return target;
}

Result<void> ExportTarget::beginArchive()
{
    if (m_archive || !isArchive(m_place.format)) {
        return {};
    }
    if (m_place.format == ExportFormat::Sealed) {
        auto sealed = SealedWriter::begin(*m_file, m_place.passphrase);
        if (!sealed) {
            return Unexpected(sealed.error());
        }
        m_sealed = std::move(*sealed);
    }
    QIODevice *out = m_sealed ? static_cast<QIODevice *>(m_sealed.get()) : m_file.get();
    m_archive = std::make_unique<ArchiveWriter>(*out);
    m_archive->begin(m_folders, m_now);
    return {};
}

ExportTarget::~ExportTarget()
{
    m_archive.reset();
    m_sealed.reset();
    m_file.reset(); // what was not committed is gone
    if (m_finished) {
        return;
    }
    for (const QString &path : m_written) {
        QFile::remove(path);
    }
    if (m_ownsFolder) {
        QDir().rmdir(m_place.path);
    }
}

Unexpected ExportTarget::failure(const QString &path, const QString &why) const
{
    return Unexpected(ErrorKind::Storage, QStringLiteral("can't write \"%1\": %2").arg(path, why));
}

Result<void> ExportTarget::openFile(const QString &path)
{
    bool open = false;
    if (path == QLatin1String("-")) {
        auto file = std::make_unique<QFile>();
        open = file->open(stdout, QIODevice::WriteOnly);
        m_file = std::move(file);
    } else {
        m_file = std::make_unique<QSaveFile>(path);
        const bool replaces = QFileInfo::exists(path);
        open = m_file->open(QIODevice::WriteOnly) && (replaces || openToOthers(*m_file));
    }
    return open ? Result<void>() : failure(path, m_file->errorString());
}

Result<void> ExportTarget::closeFile()
{
    auto *saved = dynamic_cast<QSaveFile *>(m_file.get());
    const bool good = saved ? saved->commit() : m_file->flush();
    if (!good) {
        return failure(m_file->fileName(), m_file->errorString());
    }
    m_file.reset();
    return {};
}

Result<void> ExportTarget::openFolder()
{
    const QFileInfo info(m_place.path);
    m_ownsFolder = !info.exists();
    if (info.exists() && (!info.isDir() || !QDir(m_place.path).isEmpty())) {
        return failure(m_place.path, QStringLiteral("it is there already; choose a new name"));
    }
    if (!QDir().mkpath(m_place.path) || (m_ownsFolder && !openToOthers(m_place.path))) {
        m_ownsFolder = false;
        return failure(m_place.path, QStringLiteral("the folder can't be made"));
    }
    return {};
}

// File systems that don't tell upper from lower case get different names too.
QString ExportTarget::freeName(const QString &title)
{
    QString name = exportFileName(title, m_place.format);
    const QString suffix = u'.' + exportSuffix(m_place.format);
    const QString stem = name.chopped(suffix.size());
    for (int number = 2; m_names.contains(name.toLower()); ++number) {
        name = QStringLiteral("%1 %2").arg(stem).arg(number) + suffix;
    }
    m_names.insert(name.toLower());
    return name;
}

Result<void> ExportTarget::add(const Conversation &conversation, const Filing *filing,
                               const QByteArray &printed)
{
    if (const auto begun = beginArchive(); !begun) {
        return begun;
    }
    if (m_archive) {
        m_archive->add(conversation, filing);
        return m_archive->isGood() ? Result<void>() : failure(m_place.path, m_file->errorString());
    }
    const QByteArray bytes = m_place.format == ExportFormat::Pdf
                                 ? printed
                                 : exportedBytes(conversation, m_place.format, m_now);
    const bool folder = m_place.many && !holdsMany(m_place.format);
    if (folder) {
        const QString path = QDir(m_place.path).filePath(freeName(exportTitle(conversation)));
        if (const auto opened = openFile(path); !opened) {
            return opened;
        }
        m_written.append(path);
    }
    if (m_file->write(bytes) != bytes.size()) {
        return failure(m_file->fileName(), m_file->errorString());
    }
    return folder ? closeFile() : Result<void>();
}

Result<void> ExportTarget::finish()
{
    if (const auto begun = beginArchive(); !begun) {
        return begun;
    }
    if (m_archive) {
        m_archive->end();
        if (!m_archive->isGood() || (m_sealed && !m_sealed->finish())) {
            return failure(m_place.path, m_file->errorString());
        }
    }
    const Result<void> closed = m_file ? closeFile() : Result<void>();
    m_finished = closed.has_value();
    return closed;
}

} // namespace parley
