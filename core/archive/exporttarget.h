// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Where an export goes: one file, or a new folder with a file for each conversation. Written by one
// worker at a time (sealing takes about a second before the first word); whole or not at all:
// without finish() nothing of it stays. Storage errors name the file.
#pragma once

#include "archive/archivewriter.h"
#include "archive/exportformat.h"
#include "seal/sealedwriter.h"

#include <QSet>
#include <memory>

class QFileDevice;

namespace parley {

struct ExportPlace
{
    ExportFormat format = ExportFormat::Parley;
    QString path; // "-": standard output, of one file
    // Several conversations are to come: formats that hold one get a folder of this name.
    bool many = false;
    Secret passphrase = {}; // of a sealed one
};

class ExportTarget
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ExportTarget>>
    open(const ExportPlace &place, const QList<Folder> &folders, const QDateTime &now);
    ~ExportTarget();
    Q_DISABLE_COPY_MOVE(ExportTarget)

    // `filing` null: it was put nowhere in particular. `printed`: the conversation as PDF, where
    // that is the format.
    [[nodiscard]] Result<void> add(const Conversation &conversation, const Filing *filing,
                                   const QByteArray &printed = {});
    [[nodiscard]] Result<void> finish();

private:
    ExportTarget(const ExportPlace &place, const QList<Folder> &folders, const QDateTime &now)
        : m_place(place), m_folders(folders), m_now(now)
    {}
    [[nodiscard]] Result<void> beginArchive();
    [[nodiscard]] Result<void> openFile(const QString &path);
    [[nodiscard]] Result<void> closeFile();
    [[nodiscard]] Result<void> openFolder();
    [[nodiscard]] QString freeName(const QString &title);
    [[nodiscard]] Unexpected failure(const QString &path, const QString &why) const;

    const ExportPlace m_place;
    const QList<Folder> m_folders;
    const QDateTime m_now;
    std::unique_ptr<QFileDevice> m_file; // what is being written now
    std::unique_ptr<SealedWriter> m_sealed;
    std::unique_ptr<ArchiveWriter> m_archive;
    QSet<QString> m_names; // taken, in lower case
    QStringList m_written;
    bool m_ownsFolder = false;
    bool m_finished = false;
};

} // namespace parley
