// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/archivewriter.h"

#include "archive/archivejson.h"
#include "base/json.h"

namespace parley {

namespace {

// Its members without the braces, to be followed by more.
QByteArray membersOf(const QJsonObject &object)
{
    return json::compact(object).mid(1).chopped(1);
}

} // namespace

void ArchiveWriter::write(const QByteArray &bytes)
{
    m_good = m_good && m_device.write(bytes) == bytes.size();
}

// What says that it is an archive comes first: a reader sees it without reading on.
void ArchiveWriter::begin(const QList<Folder> &folders, const QDateTime &now)
{
    write("{" + membersOf({{QStringLiteral("format"), QLatin1String(archiveFormatName)}}) + "," +
          membersOf({{QStringLiteral("version"), archiveVersion}}) + "," +
          membersOf({{QStringLiteral("written"), archiveTime(now)}}) + "," +
          membersOf({{QStringLiteral("folders"), archiveFolders(folders)}}) +
          ",\"conversations\":[");
}

void ArchiveWriter::add(const Conversation &conversation, const Filing *place)
{
    const BlobSink sink = [this](const QByteArray &bytes) {
        const QString hash = archiveHash(bytes);
        if (!m_known.contains(hash)) {
            m_known.insert(hash);
            keep(hash, bytes);
        }
        return hash;
    };
    const QByteArray bytes = json::compact(archiveConversation(conversation, place, sink));
    write(m_conversations++ > 0 ? "," + bytes : bytes);
}

void ArchiveWriter::keep(const QString &hash, const QByteArray &bytes)
{
    const QByteArray member =
        (m_known.size() > 1 ? ",\"" : "\"") + hash.toLatin1() + "\":\"" + bytes.toBase64() + "\"";
    m_good = m_good && (m_attachments.isOpen() || m_attachments.open()) &&
             m_attachments.write(member) == member.size();
}

void ArchiveWriter::end()
{
    constexpr qint64 piece = 1 << 20;
    write("],\"attachments\":{");
    if (m_attachments.isOpen()) {
        m_good = m_good && m_attachments.seek(0);
        while (m_good && !m_attachments.atEnd()) {
            const QByteArray bytes = m_attachments.read(piece);
            m_good = !bytes.isEmpty();
            write(bytes);
        }
    }
    write("}}");
}

} // namespace parley
