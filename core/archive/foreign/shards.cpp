// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/shards.h"

#include "archive/foreign/importvalues.h"
#include "base/json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

const QString wholeFile = QStringLiteral("conversations.json");

QStringList listedFiles(Members &members)
{
    const QString manifest = QStringLiteral("export_manifest.json");
    if (!members.contains(manifest)) {
        return {};
    }
    const auto bytes = members.read(manifest);
    const auto text = bytes ? utf8Of(*bytes) : std::nullopt;
    const auto object = text ? json::parseObject(*text) : Result<QJsonObject>();
    const QJsonObject files = json::member(object.value_or(QJsonObject()), "logical_files");
    QStringList names;
    for (const QJsonValue &file : json::items(files.value(wholeFile).toObject(), "files")) {
        names.append(file.toString());
    }
    return names;
}

QStringList numberedFiles(const QStringList &names)
{
    static const QRegularExpression shape(QStringLiteral("(?:^|/)conversations-(\\d+)\\.json$"));
    QList<QPair<qlonglong, QString>> found;
    for (const QString &name : names) {
        const auto match = shape.match(name);
        if (match.hasMatch()) {
            found.append({match.captured(1).toLongLong(), name});
        }
    }
    std::sort(found.begin(), found.end());
    QStringList files;
    for (const auto &entry : found) {
        files.append(entry.second);
    }
    return files;
}

bool isForbidden(const Error &error)
{
    return error.providerCode == QLatin1String("archive_too_large") ||
           error.providerCode == QLatin1String("archive_encrypted");
}

Unexpected foreignBytes(const QByteArray &bytes)
{
    if (bytes.trimmed().startsWith('<')) {
        return refuseImport("unsupported_format",
                            QStringLiteral("this is a web page; choose the ZIP archive or the "
                                           "JSON file of the export"));
    }
    return refuseImport("unsupported_format",
                        QStringLiteral("this is neither JSON nor a ZIP archive; choose the file as "
                                       "the other program exported it"));
}

} // namespace

QStringList conversationFiles(Members &members, ImportedChats &chats)
{
    QStringList files;
    for (const QString &name : listedFiles(members)) {
        if (members.contains(name)) {
            files.append(name);
        } else {
            chats.leaveBehind({}, {}, QStringLiteral("shard_missing:") + displayName(name));
        }
    }
    if (!files.isEmpty()) {
        return files;
    }
    const QStringList &names = members.names();
    if (members.contains(wholeFile)) {
        return {wholeFile};
    }
    const auto deeper = std::find_if(names.cbegin(), names.cend(), [](const QString &name) {
        return name.endsWith(u'/' + wholeFile);
    });
    if (deeper != names.cend()) {
        return {*deeper};
    }
    files = numberedFiles(names);
    if (files.isEmpty()) {
        std::copy_if(names.cbegin(), names.cend(), std::back_inserter(files),
                     [](const QString &name) {
                         return name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
                     });
        files = files.size() == 1 ? files : QStringList();
    }
    return files;
}

Result<QJsonValue> readShards(Members &members, const QStringList &files, ImportedChats &chats)
{
    QJsonArray all;
    Result<QJsonValue> single;
    qsizetype read = 0;
    for (const QString &name : files) {
        const auto bytes = members.read(name);
        single = bytes ? parseDocument(*bytes) : Unexpected(bytes.error());
        if (!single && isForbidden(single.error())) {
            return single;
        }
        if (!single) {
            if (files.size() > 1) {
                chats.leaveBehind({}, {}, QStringLiteral("shard_unreadable:") + displayName(name));
            }
            continue;
        }
        ++read;
        if (files.size() == 1) {
            return single;
        }
        if (single->isObject()) {
            all.append(*single);
        }
        for (const QJsonValue &conversation : single->toArray()) {
            all.append(conversation);
        }
    }
    return read > 0 ? Result<QJsonValue>(all) : single;
}

Result<QJsonValue> parseDocument(const QByteArray &bytes)
{
    const auto text = utf8Of(bytes);
    static const QList<QByteArray> others = {"\x1f\x8b", "7z\xbc\xaf", "Rar!",
                                             "\x89PNG",  "%PDF-",      "SQLite format 3"};
    const bool other =
        std::any_of(others.cbegin(), others.cend(),
                    [&bytes](const QByteArray &mark) { return bytes.startsWith(mark); });
    if (other) {
        return foreignBytes(bytes);
    }
    if (!text) {
        return refuseImport("encoding", QStringLiteral("the text is neither UTF-8 nor UTF-16; save "
                                                       "it as UTF-8 and try again"));
    }
    const QByteArray start = text->left(4096).trimmed();
    if (!start.isEmpty() && !start.startsWith('{') && !start.startsWith('[')) {
        return foreignBytes(*text);
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(*text, &problem);
    if (problem.error == QJsonParseError::DeepNesting ||
        problem.error == QJsonParseError::DocumentTooLarge) {
        return refuseImport(
            "archive_too_large",
            QStringLiteral("the JSON is nested deeper or larger than Parley reads"));
    }
    if (problem.error != QJsonParseError::NoError) {
        return refuseImport("malformed_json",
                            QStringLiteral("the JSON is damaged at byte %1 (%2); export it again")
                                .arg(problem.offset)
                                .arg(problem.errorString()));
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace parley
