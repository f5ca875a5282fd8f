// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// A message as the field knows it: a role and an ordered list of typed parts. Plain value, any
// thread. Parts hold what was said, not how it looks; vendor JSON never appears here except where a
// vendor wants its own bytes back unchanged (signatures, encrypted reasoning).
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <variant>

namespace parley {

enum class Role { System, User, Assistant, Tool };

struct TextPart
{
    QString text; // Markdown
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

struct ImagePart
{
    QString mediaType; // "image/png"
    QByteArray data;
    QString name; // for display only, never a path
    friend bool operator==(const ImagePart &, const ImagePart &) = default;
};

struct FilePart
{
    QString mediaType;
    QByteArray data;
    QString name;
    friend bool operator==(const FilePart &, const FilePart &) = default;
};

struct ReasoningPart
{
    QString text;
    QString signature; // opaque; sent back unchanged to the vendor that made it
    QByteArray opaque; // a whole vendor block that must be sent back as it is (JSON), may be empty
    friend bool operator==(const ReasoningPart &, const ReasoningPart &) = default;
};

struct RefusalPart
{
    QString text;
    friend bool operator==(const RefusalPart &, const RefusalPart &) = default;
};

struct ToolCallPart
{
    QString id;
    QString name;
    QString arguments;   // as written by the model: JSON text, or free text for a custom tool
    bool custom = false; // arguments are free text
    friend bool operator==(const ToolCallPart &, const ToolCallPart &) = default;
};

struct ToolResultPart
{
    QString callId;
    QString text;
    bool isError = false;
    friend bool operator==(const ToolResultPart &, const ToolResultPart &) = default;
};

// A source the answer names. `url` is hostile text: shown, never loaded by itself.
struct CitationPart
{
    QString url;
    QString title;
    QString citedText;
    QByteArray raw; // the vendor's object or string, JSON
    friend bool operator==(const CitationPart &, const CitationPart &) = default;
};

// A tool that ran on the vendor's side (web search, …): shown, never executed by us.
struct ServerToolPart
{
    QString type;
    QString id;
    QString name;
    QByteArray input; // JSON
    friend bool operator==(const ServerToolPart &, const ServerToolPart &) = default;
};

using Part = std::variant<TextPart, ImagePart, FilePart, ReasoningPart, RefusalPart, ToolCallPart,
                          ToolResultPart, CitationPart, ServerToolPart>;

struct Message
{
    Role role = Role::User;
    QList<Part> parts;

    [[nodiscard]] static Message fromText(Role role, const QString &text);
    // All text parts, joined without anything between them.
    [[nodiscard]] QString text() const;
    // All reasoning, blocks joined by a blank line.
    [[nodiscard]] QString reasoning() const;
    // Adds to the end of the last part if that is text or reasoning, else begins a text.
    void extend(const QString &more);

    friend bool operator==(const Message &, const Message &) = default;
};

// "system", "user", "assistant", "tool"
[[nodiscard]] QLatin1String roleName(Role role);

} // namespace parley
