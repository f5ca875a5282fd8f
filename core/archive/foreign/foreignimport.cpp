// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/foreignimport.h"

#include "archive/archivejson.h"
#include "archive/conversationarchive.h"
#include "archive/foreign/foldermembers.h"
#include "archive/foreign/foreignformat.h"
#include "archive/foreign/importtree.h"
#include "archive/foreign/importvalues.h"
#include "archive/foreign/shards.h"
#include "archive/foreign/zipmembers.h"
#include "seal/sealedreader.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace parley {

namespace {

constexpr qint64 largestOwn = 8LL << 30; // bytes

// In the order of docs/import.md: a name or a member may fit several, the first is right.
QList<const ForeignFormat *> archiveFormats()
{
    return {&cherryDatabaseFormat(), &cherryFormat(), &janFormat(), &lmStudioFormat()};
}

QList<const ForeignFormat *> documentFormats()
{
    return {&claudeFormat(),    &chatGptFormat(),  &chatboxFormat(),  &cherryFormat(),
            &libreChatFormat(), &lmStudioFormat(), &openWebUiFormat()};
}

const ForeignFormat *formatOf(const QJsonValue &document)
{
    const auto formats = documentFormats();
    const auto found =
        std::find_if(formats.cbegin(), formats.cend(), [&document](const ForeignFormat *format) {
            return format->isDocument(document);
        });
    return found == formats.cend() ? nullptr : *found;
}

Unexpected unknownDocument(const QJsonValue &document)
{
    const QJsonObject object = document.toObject();
    if (document.isArray() && document.toArray().isEmpty()) {
        return refuseImport("empty_archive",
                            QStringLiteral("there are no conversations in this file"));
    }
    if (object.contains(QLatin1String("files")) || object.contains(QLatin1String("downloads")) ||
        object.contains(QLatin1String("links"))) {
        return refuseImport("unsupported_format",
                            QStringLiteral("this file only lists archives; download the archives "
                                           "it names and import those"));
    }
    return refuseImport("unsupported_format",
                        QStringLiteral("this JSON is not from a program Parley knows"));
}

Unexpected unknownMembers(const Members &members, bool holdsArchive)
{
    const QStringList &names = members.names();
    const auto any = [&names](auto fits) {
        return std::any_of(names.cbegin(), names.cend(), fits);
    };
    if (any([](const QString &name) { return name.startsWith(QLatin1String("IndexedDB/")); })) {
        return refuseImport("unsupported_format",
                            QStringLiteral("this backup of Cherry Studio holds its raw storage; "
                                           "make one with \"Legacy backup\" and import that"));
    }
    if (any([](const QString &name) {
            return name.endsWith(QLatin1String("grok-backend.json"));
        })) {
        return refuseImport("unsupported_format",
                            QStringLiteral("exports of Grok can't be imported yet"));
    }
    if (holdsArchive) {
        return refuseImport("archive_nested",
                            QStringLiteral("the archive only holds other archives; unpack it and "
                                           "import those one by one"));
    }
    if (names.isEmpty()) {
        return refuseImport("archive_unsafe_path",
                            QStringLiteral("all files in the archive lead outside of it; nothing "
                                           "was read"));
    }
    return refuseImport("unsupported_format",
                        QStringLiteral("nothing in it is from a program Parley knows"));
}

Result<ForeignExport> run(const ForeignFormat &format, const ForeignInput &input,
                          ImportedChats chats)
{
    ForeignExport result{QLatin1String(format.program), std::move(chats), {}};
    const auto read = format.read(input, result.chats);
    if (!read) {
        return Unexpected(read.error());
    }
    settleConversations(result.chats);
    if (const auto going = importStep(input, 1, 1); !going) {
        return Unexpected(going.error());
    }
    return result;
}

Result<ForeignExport> readDocument(ForeignInput input, ImportedChats chats)
{
    if (isArchive(input.document.toObject())) {
        auto own = readArchive(input.document.toObject());
        if (!own) {
            return refuseImport(own.error().providerCode == QLatin1String("newer_version")
                                    ? "unsupported_format"
                                    : "malformed_json",
                                own.error().detail);
        }
        return ForeignExport{QStringLiteral("Parley"), std::move(chats), std::move(own).value()};
    }
    const ForeignFormat *format = formatOf(input.document);
    return format ? run(*format, input, std::move(chats)) : unknownDocument(input.document);
}

Result<ForeignExport> readMembers(ForeignInput input, bool holdsArchive)
{
    ImportedChats chats;
    for (const QString &refused : input.members->refused()) {
        chats.leaveBehind({}, {}, refused);
    }
    for (const ForeignFormat *format : archiveFormats()) {
        if (format->isArchive(input.members->names())) {
            return run(*format, input, std::move(chats));
        }
    }
    const QStringList shards = conversationFiles(*input.members, chats);
    if (shards.isEmpty()) {
        return unknownMembers(*input.members, holdsArchive);
    }
    const auto document = readShards(*input.members, shards, chats);
    if (!document) {
        return Unexpected(document.error());
    }
    input.document = *document;
    return readDocument(input, std::move(chats));
}

Unexpected unreadable(const QString &path, const QString &why)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.providerCode = QStringLiteral("io");
    error.detail = QStringLiteral("can't read \"%1\": %2").arg(path, why);
    return Unexpected(error);
}

// Parley writes its name first.
bool isOwn(QFile &file)
{
    constexpr qint64 enough = 64;
    return file.peek(enough).contains(archiveFormatName);
}

// What Parley closed, Parley reads, and nothing of it is used before its end was seen.
Result<QByteArray> openSealed(QFile &file, const ForeignInput &input, const Secret &passphrase)
{
    if (passphrase.isEmpty()) {
        return refuseImport("sealed", QStringLiteral("the file is closed with a passphrase"));
    }
    const auto reader = SealedReader::begin(file, passphrase);
    if (!reader) {
        return Unexpected(reader.error());
    }
    QByteArray bytes;
    while (true) {
        const auto chunk = (*reader)->next();
        if (!chunk) {
            return Unexpected(chunk.error());
        }
        if (!*chunk) {
            return bytes;
        }
        bytes += **chunk;
        if (const auto going = importStep(input, file.pos(), file.size()); !going) {
            return Unexpected(going.error());
        }
        if (bytes.size() > largestOwn) {
            return refuseImport("archive_too_large",
                                QStringLiteral("the file is larger than Parley reads at once"));
        }
    }
}

Result<ForeignExport> readJson(const QByteArray &bytes, ForeignInput input)
{
    const auto document = parseDocument(bytes);
    if (!document) {
        return Unexpected(document.error());
    }
    input.document = *document;
    return readDocument(input, {});
}

Result<ForeignExport> readFile(const QString &path, ForeignInput input, const MemberLimits &limits,
                               const Secret &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path, file.errorString());
    }
    if (file.peek(2) == "PK") {
        file.close();
        const auto members = ZipMembers::open(path, limits);
        if (!members) {
            return Unexpected(members.error());
        }
        input.members = members->get();
        return readMembers(input, (*members)->holdsArchive());
    }
    if (isSealed(file)) {
        const auto bytes = openSealed(file, input, passphrase);
        return bytes ? readJson(*bytes, input) : Result<ForeignExport>(Unexpected(bytes.error()));
    }
    // Nothing unpacks: what is there is all there is. What Parley wrote, Parley reads.
    const qint64 most = isOwn(file) ? largestOwn : limits.member * 5;
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return refuseImport("archive_too_large",
                            QStringLiteral("the file is larger than Parley reads at once"));
    }
    return readJson(bytes, input);
}

} // namespace

Result<void> importStep(const ForeignInput &input, qint64 done, qint64 total)
{
    if (input.progress && !input.progress(done, total)) {
        return Unexpected(ErrorKind::Cancelled, QStringLiteral("the import was stopped"));
    }
    return {};
}

bool mayHoldChats(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return true;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    return (file.peek(2) == "PK" && path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) ||
           isOwn(file) || isSealed(file);
}

bool isSealedArchive(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isSealed(file);
}

Result<ForeignExport> readExport(const QString &path, const ImportProgress &progress,
                                 const MemberLimits &limits, const Secret &passphrase)
{
    const QFileInfo info(path);
    ForeignInput input;
    input.fileName = info.fileName();
    input.progress = progress;
    if (info.isDir()) {
        const auto members = FolderMembers::open(path, limits);
        if (!members) {
            return Unexpected(members.error());
        }
        input.members = members->get();
        return readMembers(input, false);
    }
    if (!info.exists()) {
        return unreadable(path, QStringLiteral("there is no such file"));
    }
    if (!info.isFile()) {
        return unreadable(path, QStringLiteral("it is no ordinary file"));
    }
    return readFile(path, input, limits, passphrase);
}

} // namespace parley
