// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/cherryblocks.h"

#include "archive/foreign/importvalues.h"
#include "base/json.h"

#include <algorithm>

namespace parley {

void CherryBlocks::read(const QJsonObject &block)
{
    const QString type = json::text(block, "type");
    if (type == QLatin1String("main_text")) {
        addText(json::text(block, "content"));
    } else if (type == QLatin1String("thinking")) {
        addThought(json::text(block, "content"));
    } else if (type == QLatin1String("code")) {
        addText(QStringLiteral("```%1\n%2\n```")
                    .arg(json::text(block, "language"), json::text(block, "content")));
    } else if (type == QLatin1String("image") || type == QLatin1String("file") ||
               type == QLatin1String("video")) {
        if (block.value(QLatin1String("file")).isObject()) {
            attachFile(json::member(block, "file"));
        } else {
            attachUrl(json::text(block, "url"), {}, {});
        }
    } else if (type == QLatin1String("tool")) {
        readTool(block);
    } else if (type == QLatin1String("citation")) {
        leave(QStringLiteral("citations"));
    } else if (type == QLatin1String("error")) {
        leave(type);
    } else if (type != QLatin1String("unknown")) { // those are placeholders
        leave(QStringLiteral("content_type:") + type);
        addText(type == QLatin1String("translation") ? QString() : json::text(block, "text"));
    }
}

void CherryBlocks::readTool(const QJsonObject &block)
{
    const QJsonObject raw = json::member(json::member(block, "metadata"), "rawMcpToolResponse");
    const auto either = [&block, &raw](const char *ours, const char *theirs) {
        const QJsonValue value = block.value(QLatin1String(ours));
        return hasSomething(value) ? value : raw.value(QLatin1String(theirs));
    };
    QString name = json::text(block, "toolName");
    name = name.isEmpty() ? json::text(json::member(raw, "tool"), "name") : name;
    const QJsonValue result = either("content", "response");
    m_node.toolCalls.append({either("toolId", "id").toString(), name,
                             toolArguments(either("arguments", "arguments")), toolResult(result),
                             json::flag(result.toObject(), "isError")});
}

void CherryBlocks::attachFile(const QJsonObject &file)
{
    ImportedAttachment attachment;
    attachment.name = displayName(json::text(file, "origin_name"));
    if (attachment.name.isEmpty()) {
        attachment.name = displayName(json::text(file, "name"));
    }
    const QString stored = QStringLiteral("Data/Files/") + displayName(json::text(file, "id")) +
                           displayName(json::text(file, "ext"));
    if (m_members && m_members->contains(stored)) {
        if (auto bytes = m_members->read(stored)) {
            attachment.bytes = std::move(bytes).value();
        }
    }
    const QString known = attachment.name + displayName(json::text(file, "ext"));
    attachment.mediaType = mediaTypeOf({}, attachment.name.contains(u'.') ? attachment.name : known,
                                       attachment.bytes.value_or(QByteArray()));
    keep(attachment);
}

void CherryBlocks::attachUrl(const QString &url, const QString &name, const QString &mediaType)
{
    ImportedAttachment attachment;
    attachment.name = displayName(name);
    QString given = mediaType;
    if (const auto data = readDataUrl(url)) {
        attachment.bytes = data->bytes;
        given = given.isEmpty() ? data->mediaType : given;
    } else {
        const QString base = displayName(url.section(u'?', 0, 0));
        attachment.name = attachment.name.isEmpty() ? base : attachment.name;
        const QString stored = QStringLiteral("Data/Files/") + base;
        if (m_members && !base.isEmpty() && m_members->contains(stored)) {
            if (auto bytes = m_members->read(stored)) {
                attachment.bytes = std::move(bytes).value();
            }
        }
    }
    attachment.mediaType =
        mediaTypeOf(given, attachment.name, attachment.bytes.value_or(QByteArray()));
    keep(attachment);
}

void CherryBlocks::keep(const ImportedAttachment &attachment)
{
    if (!attachment.bytes) {
        leave(QStringLiteral("attachment_bytes"));
    }
    m_node.attachments.append(attachment);
}

void CherryBlocks::finish()
{
    m_node.text = joinPieces(m_pieces);
    m_node.reasoning = joinPieces(m_thoughts);
}

} // namespace parley
