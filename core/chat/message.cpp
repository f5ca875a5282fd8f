// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/message.h"

namespace parley {

Message Message::fromText(Role role, const QString &text)
{
    return Message{role, {TextPart{text}}};
}

QString Message::text() const
{
    QString result;
    for (const Part &part : parts) {
        if (const auto *text = std::get_if<TextPart>(&part)) {
            result += text->text;
        }
    }
    return result;
}

QString Message::reasoning() const
{
    QString result;
    for (const Part &part : parts) {
        const auto *reasoning = std::get_if<ReasoningPart>(&part);
        if (!reasoning || reasoning->text.isEmpty()) {
            continue;
        }
        if (!result.isEmpty()) {
            result += QStringLiteral("\n\n");
        }
        result += reasoning->text;
    }
    return result;
}

void Message::extend(const QString &more)
{
    if (auto *last = parts.isEmpty() ? nullptr : std::get_if<ReasoningPart>(&parts.last())) {
        last->text += more;
        return;
    }
    if (parts.isEmpty() || !std::holds_alternative<TextPart>(parts.last())) {
        parts.append(TextPart{});
    }
    std::get<TextPart>(parts.last()).text += more;
}

QLatin1String roleName(Role role)
{
    switch (role) {
    case Role::System:
        return QLatin1String("system");
    case Role::User:
        return QLatin1String("user");
    case Role::Assistant:
        return QLatin1String("assistant");
    case Role::Tool:
        return QLatin1String("tool");
    }
    Q_UNREACHABLE();
}

} // namespace parley
