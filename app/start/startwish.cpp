// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/start/startwish.h"

#include "base/json.h"

#include <QDir>
#include <algorithm>

namespace parley {

namespace {

constexpr QLatin1String wordName("parley");
constexpr QLatin1String wordValue("start");
constexpr QLatin1String filesName("files");
constexpr QLatin1String textName("text");
constexpr QLatin1String newChatName("newChat");
constexpr QLatin1String quickName("quick");
constexpr QLatin1String tokenName("token");
constexpr qsizetype longestToken = 512;

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestToken &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

QByteArray activationToken()
{
    for (const char *variable : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        const QByteArray token = qgetenv(variable);
        if (isToken(token)) {
            return token;
        }
    }
    return {};
}

QByteArray wishToLine(const StartWish &wish)
{
    const QJsonObject object{
        {wordName, wordValue},   {filesName, QJsonArray::fromStringList(wish.files)},
        {textName, wish.text},   {newChatName, wish.newChat},
        {quickName, wish.quick}, {tokenName, QString::fromLatin1(wish.token)}};
    return json::compact(object) + '\n';
}

std::optional<StartWish> wishFromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = json::parseObject(line);
    if (!object || json::string(*object, wordName) != wordValue) {
        return {};
    }
    StartWish wish;
    for (const QJsonValue &file : object->value(filesName).toArray()) {
        if (QDir::isAbsolutePath(file.toString())) {
            wish.files.append(file.toString());
        }
    }
    wish.text = json::string(*object, textName).value_or(QString());
    wish.newChat = json::boolean(*object, newChatName).value_or(false);
    wish.quick = json::boolean(*object, quickName).value_or(false);
    const QByteArray token = object->value(tokenName).toString().toUtf8();
    wish.token = isToken(token) ? token : QByteArray();
    return wish;
}

} // namespace parley
