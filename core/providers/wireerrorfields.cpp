// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/wireerrorfields.h"

#include "base/json.h"
#include "base/logging.h"

#include <QRegularExpression>

namespace parley {

namespace {

constexpr qsizetype maxMessage = 4000;
constexpr qsizetype maxTitle = 200;

void addWord(QStringList &words, const QString &word)
{
    if (!word.isEmpty() && !words.contains(word)) {
        words.append(word);
    }
}

QString text(const QJsonObject &object, QLatin1String name)
{
    return json::string(object, name).value_or(QString());
}

// FastAPI: a string, or [{"msg", "loc"}]
QString detailText(const QJsonValue &detail)
{
    if (detail.isString()) {
        return detail.toString();
    }
    const QJsonValue first = detail.isArray() ? detail.toArray().at(0) : detail;
    const QJsonObject object = first.toObject();
    for (const char *name : {"msg", "message", "detail"}) {
        if (const auto found = json::string(object, QLatin1String(name))) {
            return *found;
        }
    }
    return first.isString() ? first.toString() : QString();
}

QString messageText(const QJsonObject &object)
{
    const QJsonValue message = object.value(QLatin1String("message"));
    if (message.isString()) {
        return message.toString();
    }
    const QString nested = detailText(message.toObject().value(QLatin1String("detail")));
    if (!nested.isEmpty()) {
        return nested;
    }
    return message.isObject() || message.isArray() ? QString::fromUtf8(json::compact(message))
                                                   : QString();
}

void takeCode(WireErrorFields &fields, const QJsonValue &code)
{
    if (code.isString()) {
        fields.code = code.toString();
    } else if (code.isDouble()) {
        fields.code = QString::number(code.toInteger());
        fields.codeIsNumber = true;
    }
}

// Google's list of typed details.
void takeDetails(WireErrorFields &fields, const QJsonArray &details)
{
    for (const QJsonValue &value : details) {
        const QJsonObject detail = value.toObject();
        addWord(fields.words, text(detail, QLatin1String("reason")));
        if (const auto delay = json::string(detail, QLatin1String("retryDelay"))) {
            fields.retryDelay = *delay;
        }
        for (const QJsonValue &violation : detail.value(QLatin1String("violations")).toArray()) {
            addWord(fields.quotaIds, text(violation.toObject(), QLatin1String("quotaId")));
        }
    }
}

void takeObject(WireErrorFields &fields, const QJsonObject &error)
{
    const QJsonObject details = error.value(QLatin1String("details")).toObject();
    const QJsonObject metadata = error.value(QLatin1String("metadata")).toObject();
    const QJsonObject inner = error.value(QLatin1String("innererror")).toObject();
    fields.message = messageText(error);
    takeCode(fields, error.value(QLatin1String("code")));
    if (const QString specific = text(details, QLatin1String("error_code"));
        !specific.isEmpty() && fields.code.isEmpty()) {
        fields.code = specific;
    }
    for (const QString &type :
         {text(error, QLatin1String("type")), text(metadata, QLatin1String("error_type")),
          text(error, QLatin1String("status"))}) {
        if (fields.type.isEmpty()) {
            fields.type = type;
        }
    }
    addWord(fields.words, text(details, QLatin1String("error_code")));
    if (!fields.codeIsNumber) {
        addWord(fields.words, fields.code);
    }
    addWord(fields.words, text(inner, QLatin1String("code")));
    addWord(fields.words, text(metadata, QLatin1String("error_type")));
    takeDetails(fields, error.value(QLatin1String("details")).toArray());
    addWord(fields.words, fields.type);
    addWord(fields.words, text(error, QLatin1String("status")));
    addWord(fields.words, text(metadata, QLatin1String("provider_code")));
    fields.limitSource = text(metadata, QLatin1String("limit_source"));
    fields.moderated = metadata.value(QLatin1String("reasons")).isArray();
}

void takeBare(WireErrorFields &fields, const QJsonObject &body)
{
    takeObject(fields, body);
    if (fields.message.isEmpty()) {
        fields.message = detailText(body.value(QLatin1String("detail")));
    }
    if (fields.message.isEmpty()) {
        fields.message =
            messageText(body.value(QLatin1String("errors")).toArray().at(0).toObject());
    }
}

// Without keys or excess length.
QString tidy(const QString &message)
{
    return redacted(message.left(maxMessage));
}

QString htmlTitle(const QString &html)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]{0,400})"),
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(html).captured(1).simplified().left(maxTitle);
}

// A JSON error written as a server-sent event.
QByteArray firstData(const QByteArray &body)
{
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith("data:")) {
            return line.mid(5).trimmed();
        }
    }
    return {};
}

QString withStatus(int status, const QString &text)
{
    const QString number = QString::number(status);
    if (text.isEmpty()) {
        return QStringLiteral("HTTP %1").arg(number);
    }
    return text.startsWith(number + u' ') ? QStringLiteral("HTTP %1").arg(text)
                                          : QStringLiteral("HTTP %1 %2").arg(number, text);
}

} // namespace

WireErrorFields fieldsFromJson(const QJsonValue &value)
{
    WireErrorFields fields;
    const QJsonValue body = value.isArray() ? value.toArray().at(0) : value;
    const QJsonObject object = body.toObject();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isObject()) {
        takeObject(fields, error.toObject());
        fields.requestId = text(object, QLatin1String("request_id"));
    } else if (error.isString()) {
        takeCode(fields, object.value(QLatin1String("code")));
        fields.message = error.toString();
        addWord(fields.words, fields.codeIsNumber ? QString() : fields.code);
        fields.requestId = text(object, QLatin1String("request_id"));
    } else {
        takeBare(fields, object);
    }
    fields.message = tidy(body.isString() ? body.toString() : fields.message);
    return fields;
}

WireErrorFields fieldsFromBody(const HttpHead &head, const QByteArray &whole)
{
    const QByteArray type = head.header("content-type").toLower();
    QByteArray body = whole.left(64 * 1024).trimmed();
    if (type.startsWith("text/event-stream")) {
        body = firstData(body);
    }
    if (body.startsWith('{') || body.startsWith('[') || type.contains("json")) {
        if (const auto parsed = json::parseValue(body)) {
            WireErrorFields fields = fieldsFromJson(*parsed);
            if (fields.message.isEmpty()) {
                fields.message = withStatus(head.status, {});
            }
            return fields;
        }
    }
    WireErrorFields fields;
    if (body.isEmpty()) {
        fields.message = QStringLiteral("HTTP %1 (no body)").arg(head.status);
    } else if (type.startsWith("text/html") || body.startsWith('<')) {
        fields.isWebPage = true;
        fields.message = withStatus(head.status, tidy(htmlTitle(QString::fromUtf8(body))));
    } else {
        fields.message = withStatus(head.status, tidy(QString::fromUtf8(body).simplified()));
    }
    return fields;
}

int statusFromCode(const WireErrorFields &fields)
{
    bool isNumber = false;
    const int number = fields.code.toInt(&isNumber);
    return isNumber && number >= 400 && number <= 599 ? number : 0;
}

} // namespace parley
