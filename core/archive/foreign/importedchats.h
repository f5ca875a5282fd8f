// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// What another program's export says, in one common shape, before it becomes conversations of ours.
// Ids are the source's own text and only good for finding things again. Plain values, any thread.
#pragma once

#include "base/result.h"
#include "chat/message.h"

#include <QDateTime>
#include <QJsonValue>
#include <functional>
#include <optional>

namespace parley {

struct ImportedAttachment
{
    QString name; // for display; empty: not known
    QString mediaType;
    std::optional<QByteArray> bytes; // nothing: they are not in the export
    friend bool operator==(const ImportedAttachment &, const ImportedAttachment &) = default;
};

struct ImportedToolCall
{
    QString id; // empty: none
    QString name;
    QJsonValue arguments;
    QJsonValue result = QJsonValue(); // null: none, or a message of its own
    bool isError = false;
    friend bool operator==(const ImportedToolCall &, const ImportedToolCall &) = default;
};

struct ImportedNode
{
    enum class Kind {
        Message,
        Placeholder, // not a message: its children move up
        Thought,     // reasoning of the next answer
        Recap,       // stands between a thought and its answer
    };

    QString id;
    QString parent; // empty: a root
    Role role = Role::User;
    QString text = {};
    QString reasoning = {};
    QString model = {};
    QDateTime time = {}; // UTC; invalid: not known
    QList<ImportedAttachment> attachments = {};
    QList<ImportedToolCall> toolCalls = {};
    bool hidden = false; // the source did not show it
    Kind kind = Kind::Message;
    friend bool operator==(const ImportedNode &, const ImportedNode &) = default;
};

struct ImportedConversation
{
    QString id;
    QString title;
    QDateTime created;
    QDateTime updated;
    QString model;
    QString system;
    QString currentLeaf;
    bool pinned = false;
    bool archived = false;
    QList<ImportedNode> nodes;
};

// Something an import had to leave behind. Codes are those of docs/import.md.
struct NotCarried
{
    QString conversation; // empty: of the whole file
    QString node;         // empty: of the whole conversation
    QString what;
    friend bool operator==(const NotCarried &, const NotCarried &) = default;
};

struct ImportedChats
{
    QList<ImportedConversation> conversations;
    QList<NotCarried> notCarried;

    // Once for each place and thing.
    void leaveBehind(const QString &conversation, const QString &node, const QString &what);
};

// How far it is, in steps of its own; false: stop.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

// A Storage error whose providerCode is the class of the refusal: "unsupported_format",
// "malformed_json", "encoding", "archive_corrupt", "archive_encrypted", "archive_too_large",
// "archive_nested", "archive_duplicate_names", "empty_archive".
[[nodiscard]] Unexpected refuseImport(const char *errorClass, const QString &sentence);

} // namespace parley
