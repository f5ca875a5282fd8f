// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/importedconversation.h"

#include "archive/foreign/importvalues.h"
#include "base/json.h"

#include <QCryptographicHash>

namespace parley {

namespace {

template <class T>
Id<T> mint(const QString &name)
{
    static const QUuid house =
        QUuid::fromString(QLatin1String("7be1a7c4-5c0e-4f55-9d0a-2f6c1d2a9e31"));
    return Id<T>::fromString(QUuid::createUuidV5(house, name).toString());
}

// Names what has no name of its own, so that the same export again is the same conversation.
QString contentName(const ImportedConversation &imported)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(QByteArray::number(text.size()) + ' ' + text.toUtf8());
    };
    add(imported.title);
    add(imported.created.toString(Qt::ISODateWithMs));
    for (const ImportedNode &node : imported.nodes) {
        for (const QString &text : {node.id, node.parent, node.text, node.reasoning,
                                    node.time.toString(Qt::ISODateWithMs)}) {
            add(text);
        }
        for (const ImportedAttachment &attachment : node.attachments) {
            add(attachment.name);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

Part toPart(const ImportedAttachment &attachment)
{
    const QByteArray bytes = attachment.bytes.value_or(QByteArray());
    if (attachment.mediaType.startsWith(QLatin1String("image/"))) {
        return ImagePart{attachment.mediaType, bytes, attachment.name};
    }
    return FilePart{attachment.mediaType, bytes, attachment.name};
}

Part toPart(const ImportedToolCall &call)
{
    QJsonObject input{{QStringLiteral("arguments"), call.arguments},
                      {QStringLiteral("result"), call.result}};
    if (call.isError) {
        input.insert(QStringLiteral("is_error"), true);
    }
    return ServerToolPart{QStringLiteral("imported"), call.id, call.name, json::compact(input)};
}

Message toMessage(const ImportedNode &node)
{
    Message message;
    message.role = node.role;
    for (const ImportedAttachment &attachment : node.attachments) {
        if (attachment.bytes) {
            message.parts.append(toPart(attachment));
        }
    }
    if (!node.reasoning.isEmpty()) {
        message.parts.append(ReasoningPart{node.reasoning, {}, {}});
    }
    for (const ImportedToolCall &call : node.toolCalls) {
        message.parts.append(toPart(call));
    }
    if (!node.text.isEmpty() || message.parts.isEmpty()) {
        message.parts.append(TextPart{node.text});
    }
    return message;
}

void addPart(const Part &part, ImportedNode &node, QStringList &texts)
{
    if (const auto *text = std::get_if<TextPart>(&part)) {
        texts.append(text->text);
    } else if (const auto *refusal = std::get_if<RefusalPart>(&part)) {
        texts.append(refusal->text);
    } else if (const auto *image = std::get_if<ImagePart>(&part)) {
        node.attachments.append({image->name, image->mediaType, image->data});
    } else if (const auto *file = std::get_if<FilePart>(&part)) {
        node.attachments.append({file->name, file->mediaType, file->data});
    } else if (const auto *call = std::get_if<ToolCallPart>(&part)) {
        node.toolCalls.append({call->id, call->name, toolArguments(call->arguments), QJsonValue()});
    } else if (const auto *result = std::get_if<ToolResultPart>(&part)) {
        texts.append(result->text);
    }
}

} // namespace

Conversation toConversation(const ImportedConversation &imported, const QString &program,
                            const QDateTime &now)
{
    const QString origin = imported.id.isEmpty() ? contentName(imported) : imported.id;
    const QString name = program + u'\n' + origin;
    ConversationHead head;
    head.id = mint<Conversation>(name);
    head.title = imported.title;
    head.titleByPerson = !imported.title.isEmpty();
    head.created = imported.created.isValid() ? imported.created : now;
    head.updated = imported.updated.isValid() ? imported.updated : head.created;
    head.system = imported.system;
    Conversation conversation(head);
    QHash<QString, NodeId> ids; // of the source; what was left out leads to its parent
    for (const ImportedNode &source : imported.nodes) {
        const NodeId parent = ids.value(source.parent);
        if (source.role == Role::System && source.text == imported.system) {
            ids.insert(source.id, parent); // the system prompt of the whole conversation
            continue;
        }
        Node node;
        node.id = mint<Node>(name + u'\n' + source.id);
        node.parent = parent;
        node.message = toMessage(source);
        node.created = source.time;
        if (!source.model.isEmpty()) {
            node.meta.asked = {program, source.model};
        }
        ids.insert(source.id, node.id);
        conversation.append(std::move(node));
    }
    conversation.head().activeLeaf = ids.value(imported.currentLeaf);
    return conversation;
}

Filing placeOf(const ImportedConversation &imported)
{
    return {{}, imported.pinned, imported.archived, {}};
}

ImportedConversation commonShape(const Conversation &conversation)
{
    const ConversationHead &head = conversation.head();
    ImportedConversation shape;
    shape.id = head.id.toString();
    shape.title = head.title;
    shape.created = head.created;
    shape.updated = head.updated;
    shape.model = head.model.model;
    shape.system = head.system;
    shape.currentLeaf = head.activeLeaf.isNull() ? QString() : head.activeLeaf.toString();
    for (const Node &source : conversation.nodes()) {
        ImportedNode node{source.id.toString(),
                          source.parent.isNull() ? QString() : source.parent.toString()};
        node.role = source.message.role;
        node.reasoning = source.message.reasoning();
        node.model = source.meta.asked.model;
        node.time = source.created;
        QStringList texts;
        for (const Part &part : source.message.parts) {
            addPart(part, node, texts);
        }
        node.text = texts.join(QString());
        shape.nodes.append(std::move(node));
    }
    return shape;
}

} // namespace parley
