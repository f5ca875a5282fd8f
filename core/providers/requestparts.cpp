// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/requestparts.h"

#include "base/json.h"
#include "chat/tokencounter.h"
#include "chat/toolnotes.h"
#include "chat/vendorlimits.h"

#include <QJsonDocument>
#include <algorithm>

namespace parley {

namespace {

// `extra` below `body`: objects are merged, lists joined, everything else stays as `body` has it.
QJsonObject laidUnder(const QJsonObject &extra, QJsonObject body)
{
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        const QJsonValue said = body.value(it.key());
        if (said.isUndefined()) {
            body.insert(it.key(), it.value());
        } else if (said.isObject() && it.value().isObject()) {
            body.insert(it.key(), laidUnder(it.value().toObject(), said.toObject()));
        } else if (said.isArray() && it.value().isArray()) {
            QJsonArray joined = said.toArray();
            for (const QJsonValue &value : it.value().toArray()) {
                joined.append(value);
            }
            body.insert(it.key(), joined);
        }
    }
    return body;
}

} // namespace

QUrl urlBelow(const QUrl &base, const QString &path)
{
    QUrl url = base;
    QString below = base.path(QUrl::FullyEncoded);
    while (below.endsWith(u'/')) {
        below.chop(1);
    }
    url.setPath(below + path, QUrl::StrictMode);
    return url;
}

HttpHeaders extraHeaders(const ProviderProfile &profile)
{
    HttpHeaders headers;
    for (auto it = profile.headers.begin(); it != profile.headers.end(); ++it) {
        headers.emplaceBack(it.key().toLatin1().toLower(), it.value().toUtf8());
    }
    return headers;
}

HttpRequest getRequest(const ProviderProfile &profile, const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers.emplaceBack("accept", "application/json");
    request.headers += extraHeaders(profile);
    request.connectTimeout = profile.timeouts.connect;
    request.firstByteTimeout = profile.timeouts.firstByte;
    request.idleTimeout = profile.timeouts.idle;
    request.proxy = profile.proxy;
    request.caFile = profile.caFile;
    return request;
}

HttpRequest jsonRequest(const ProviderProfile &profile, const QUrl &url, const QJsonObject &body)
{
    HttpRequest request = getRequest(profile, url);
    request.method = "POST";
    request.headers.first().second = "text/event-stream, application/json";
    request.headers.emplaceBack("content-type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

QJsonObject withExtra(const ProviderProfile &profile, const QJsonObject &body)
{
    const auto extra = json::parseObject(profile.extra);
    return extra ? laidUnder(*extra, body) : body;
}

HttpRequest questionRequest(const ProviderProfile &profile, const QUrl &url,
                            const QJsonObject &body)
{
    return jsonRequest(profile, url, withExtra(profile, body));
}

QString dataUrl(const QString &mediaType, const QByteArray &data)
{
    return QStringLiteral("data:%1;base64,%2").arg(mediaType, QString::fromLatin1(data.toBase64()));
}

bool isTextFile(const FilePart &file)
{
    static const QStringList textual = {
        QStringLiteral("application/json"), QStringLiteral("application/xml"),
        QStringLiteral("application/yaml"), QStringLiteral("application/javascript"),
        QStringLiteral("application/x-sh"), QStringLiteral("application/toml"),
    };
    return file.mediaType.startsWith(QLatin1String("text/")) || textual.contains(file.mediaType);
}

QString fencedText(const FilePart &file)
{
    QString name = file.name.simplified();
    name.remove(u'"').remove(u'<').remove(u'>');
    return QStringLiteral("<attachment name=\"%1\">\n%2\n</attachment>")
        .arg(name, QString::fromUtf8(file.data));
}

std::optional<QJsonObject> replayFor(const Message &message, const QString &dialect)
{
    const auto *first =
        message.parts.isEmpty() ? nullptr : std::get_if<ReasoningPart>(&message.parts.first());
    const auto replay = json::parseObject(first ? first->opaque : QByteArray());
    const bool isOurs = replay && replay->value(QLatin1String("dialect")).toString() == dialect;
    return isOurs ? std::optional(*replay) : std::nullopt;
}

ChatRequest asModelTakesIt(const ChatRequest &request, const ProviderProfile &profile)
{
    if (!request.carriesOn || replayFor(request.messages.last(), profile.dialect)) {
        return request;
    }
    const QStringList &takers = profile.quirks.prefill;
    const bool isTaker =
        std::any_of(takers.cbegin(), takers.cend(), [&request](const QString &beginning) {
            return beginning == u'*' || request.model.startsWith(beginning);
        });
    // Models that think must do so before their first word, and white space at the end is refused
    // or read badly.
    const QString begun = request.messages.last().text();
    const bool isTakable =
        request.sampling.reasoningEffort.isEmpty() && !begun.isEmpty() && !begun.back().isSpace();
    return isTaker && isTakable ? request : request.askedToCarryOn();
}

void addCacheMark(QJsonObject &body, const ChatRequest &request, const ProviderProfile &profile)
{
    if (request.keepsPrefix && profile.promptCache &&
        estimateTokens(request).tokens >= worthCaching) {
        body.insert(QLatin1String("cache_control"),
                    QJsonObject{{QLatin1String("type"), QLatin1String("ephemeral")}});
    }
}

void addCacheKey(QJsonObject &body, const ChatRequest &request, const ProviderProfile &profile)
{
    const bool isOpenAi = profile.preset.startsWith(QLatin1String("openai")) ||
                          profile.baseUrl.host() == QLatin1String("api.openai.com");
    if (isOpenAi && request.keepsPrefix && !request.cacheKey.isEmpty() && profile.promptCache) {
        body.insert(QLatin1String("prompt_cache_key"), request.cacheKey);
    }
}

bool isMadeUp(const QString &callId)
{
    return callId.isEmpty() || callId.startsWith(madeUpCallId);
}

Result<QJsonObject> toolParameters(const ToolSpec &tool)
{
    if (tool.parameters.isEmpty()) {
        return QJsonObject{{QLatin1String("type"), QLatin1String("object")},
                           {QLatin1String("properties"), QJsonObject{}}};
    }
    const auto parsed = json::parseObject(tool.parameters);
    if (!parsed) {
        return Unexpected(
            ErrorKind::Configuration,
            QStringLiteral("the parameters of tool \"%1\" are no JSON schema").arg(tool.name));
    }
    return *parsed;
}

Result<qint64> countFrom(const QByteArray &body, std::initializer_list<const char *> names)
{
    const auto object = json::parseObject(body);
    if (!object) {
        return Unexpected(object.error());
    }
    for (const char *name : names) {
        const auto count = json::integer(*object, QLatin1String(name));
        if (count && *count >= 0) {
            return *count;
        }
    }
    return Unexpected(ErrorKind::Transport, QStringLiteral("no count of tokens came"));
}

Result<QJsonArray> listFrom(const QByteArray &body, const char *name)
{
    const auto object = json::parseObject(body);
    return object ? json::requireArray(*object, QLatin1String(name))
                  : Result<QJsonArray>(Unexpected(object.error()));
}

QList<float> vectorFrom(const QJsonValue &numbers)
{
    const QJsonArray list = numbers.toArray();
    QList<float> vector;
    vector.reserve(list.size());
    for (const QJsonValue &number : list) {
        if (!number.isDouble()) {
            return {};
        }
        vector.append(static_cast<float>(number.toDouble()));
    }
    return vector;
}

} // namespace parley
