// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/exporttext.h"

#include "base/logging.h"

namespace parley {

QString exportTitle(const Conversation &conversation)
{
    QString title = conversation.head().title.simplified();
    for (const Node &node : conversation.nodes()) {
        if (title.isEmpty() && node.message.role == Role::User) {
            title = titleFromText(node.message.text());
        }
    }
    return title.isEmpty() ? QStringLiteral("Conversation") : title;
}

QString paneTitle(const Conversation &pane, qsizetype place)
{
    const ModelRef &model = pane.head().model;
    return QStringLiteral("%1. %2").arg(place + 1).arg(model.isEmpty() ? QStringLiteral("No model")
                                                                       : model.toString());
}

QString speaker(const Node &node)
{
    switch (node.message.role) {
    case Role::System:
        return QStringLiteral("System");
    case Role::User:
        return QStringLiteral("You");
    case Role::Tool:
        return QStringLiteral("Tool");
    case Role::Assistant:
        break;
    }
    return node.meta.answerer().isEmpty() ? QStringLiteral("Assistant")
                                          : node.meta.answerer().toString();
}

QString exportTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"))
                          : QString();
}

QString stateNote(const Node &node)
{
    if (node.state == NodeState::Complete && !node.meta.error) {
        return {};
    }
    QString note =
        node.state == NodeState::Failed ? QStringLiteral("failed") : QStringLiteral("interrupted");
    if (node.meta.error) {
        note += QStringLiteral(": ") + errorKindName(node.meta.error->kind);
        if (!node.meta.error->detail.isEmpty()) {
            note += QStringLiteral(", ") + redacted(node.meta.error->detail).simplified();
        }
    }
    return note;
}

QString attachmentNote(const QString &name, const QString &mediaType, qsizetype bytes)
{
    return QStringLiteral("%1, %2, %3 bytes")
        .arg(name.isEmpty() ? QStringLiteral("attachment") : name.simplified(), mediaType,
             QString::number(bytes));
}

} // namespace parley
