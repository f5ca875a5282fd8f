// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/foreign/importvalues.h"

#include "base/json.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>
#include <array>
#include <cmath>

namespace parley {

namespace {

constexpr qint64 lastMoment = 253402300799999; // the end of the year 9999, in milliseconds

QDateTime fromMilliseconds(double milliseconds)
{
    if (!std::isfinite(milliseconds) || milliseconds <= 0 ||
        milliseconds > static_cast<double>(lastMoment)) {
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

QDateTime fromNumber(double number)
{
    if (number >= 1e14) {
        return fromMilliseconds(std::floor(number / 1000));
    }
    if (number >= 1e11) {
        return fromMilliseconds(std::floor(number));
    }
    // A double of seconds holds about a tenth of a microsecond: .123 must not become .122.
    return fromMilliseconds(std::floor(number * 1000 + 5e-4));
}

QDateTime fromIso(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,12}))?)?)?"
        "\\s*(?:Z|([+-])(\\d\\d):?(\\d\\d)?)?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch()) {
        return {};
    }
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    QTime time(0, 0);
    if (match.hasCaptured(2)) {
        time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
        const int seconds = match.captured(3).toInt();
        const int milliseconds = match.captured(4).leftJustified(3, u'0').left(3).toInt();
        time = QTime(time.hour(), time.minute(), seconds, milliseconds);
    }
    if (!date.isValid() || !time.isValid()) {
        return {};
    }
    int offset = match.captured(6).toInt() * 3600 + match.captured(7).toInt() * 60;
    offset = match.captured(5) == QLatin1String("-") ? -offset : offset;
    const QDateTime moment = QDateTime(date, time, Qt::UTC).addSecs(-offset);
    return moment.toMSecsSinceEpoch() > 0 ? moment : QDateTime();
}

struct Ending
{
    const char *ending;
    const char *mediaType;
};

constexpr std::array endings{
    Ending{"png", "image/png"},
    Ending{"jpg", "image/jpeg"},
    Ending{"jpeg", "image/jpeg"},
    Ending{"gif", "image/gif"},
    Ending{"webp", "image/webp"},
    Ending{"svg", "image/svg+xml"},
    Ending{"bmp", "image/bmp"},
    Ending{"tif", "image/tiff"},
    Ending{"tiff", "image/tiff"},
    Ending{"heic", "image/heic"},
    Ending{"avif", "image/avif"},
    Ending{"pdf", "application/pdf"},
    Ending{"txt", "text/plain"},
    Ending{"log", "text/plain"},
    Ending{"md", "text/markdown"},
    Ending{"csv", "text/csv"},
    Ending{"html", "text/html"},
    Ending{"htm", "text/html"},
    Ending{"css", "text/css"},
    Ending{"xml", "application/xml"},
    Ending{"json", "application/json"},
    Ending{"zip", "application/zip"},
    Ending{"py", "text/x-python"},
    Ending{"js", "text/javascript"},
    Ending{"wav", "audio/wav"},
    Ending{"mp3", "audio/mpeg"},
    Ending{"m4a", "audio/mp4"},
    Ending{"ogg", "audio/ogg"},
    Ending{"flac", "audio/flac"},
    Ending{"mp4", "video/mp4"},
    Ending{"mov", "video/quicktime"},
    Ending{"webm", "video/webm"},
    Ending{"doc", "application/msword"},
    Ending{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Ending{"xls", "application/vnd.ms-excel"},
    Ending{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Ending{"ppt", "application/vnd.ms-powerpoint"},
    Ending{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
};

QString typeByEnding(const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    for (const Ending &entry : endings) {
        if (name.contains(u'.') && ending == QLatin1String(entry.ending)) {
            return QLatin1String(entry.mediaType);
        }
    }
    return {};
}

QString typeByBytes(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return QStringLiteral("image/png");
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return QStringLiteral("image/jpeg");
    }
    if (bytes.startsWith("GIF8")) {
        return QStringLiteral("image/gif");
    }
    if (bytes.startsWith("%PDF-")) {
        return QStringLiteral("application/pdf");
    }
    if (bytes.startsWith("RIFF")) {
        const QByteArray kind = bytes.mid(8, 4);
        return kind == "WEBP"   ? QStringLiteral("image/webp")
               : kind == "WAVE" ? QStringLiteral("audio/wav")
                                : QString();
    }
    if (bytes.startsWith("OggS")) {
        return QStringLiteral("audio/ogg");
    }
    if (bytes.startsWith("ID3")) {
        return QStringLiteral("audio/mpeg");
    }
    return bytes.startsWith("PK\x03\x04") ? QStringLiteral("application/zip") : QString();
}

} // namespace

QString joinPieces(const QStringList &pieces)
{
    QString joined;
    for (const QString &piece : pieces) {
        if (!piece.isEmpty()) {
            joined += joined.isEmpty() ? piece : QStringLiteral("\n\n") + piece;
        }
    }
    return joined;
}

QDateTime importedTime(const QJsonValue &value)
{
    if (value.isDouble()) {
        return fromNumber(value.toDouble());
    }
    bool isNumber = false;
    const double number = value.toString().trimmed().toDouble(&isNumber);
    return isNumber ? fromNumber(number) : fromIso(value.toString());
}

QString displayName(const QString &name)
{
    QString last = name.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1, -1,
                                QString::SectionSkipEmpty);
    last.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    return last;
}

QString mediaTypeOf(const QString &given, const QString &name, const QByteArray &bytes)
{
    static const QRegularExpression shape(
        QStringLiteral("^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+$"));
    const QString plain = given.section(u';', 0, 0).trimmed().toLower();
    if (shape.match(plain).hasMatch()) {
        return plain;
    }
    const QString byEnding = typeByEnding(name);
    const QString known = byEnding.isEmpty() ? typeByBytes(bytes) : byEnding;
    return known.isEmpty() ? QStringLiteral("application/octet-stream") : known;
}

std::optional<DataUrl> readDataUrl(const QString &url)
{
    const qsizetype comma = url.indexOf(u',');
    if (!url.startsWith(QLatin1String("data:"), Qt::CaseInsensitive) || comma < 0) {
        return std::nullopt;
    }
    const QString head = url.mid(5, comma - 5);
    if (!head.endsWith(QLatin1String(";base64"), Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    const auto bytes = QByteArray::fromBase64Encoding(url.mid(comma + 1).toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) {
        return std::nullopt;
    }
    return DataUrl{mediaTypeOf(head.section(u';', 0, 0), {}, *bytes), *bytes};
}

QJsonValue toolArguments(const QJsonValue &value)
{
    if (!value.isString()) {
        return value;
    }
    const QByteArray text = value.toString().trimmed().toUtf8();
    if (!text.startsWith('{') && !text.startsWith('[')) {
        return value;
    }
    const auto parsed = json::parseValue(text);
    return parsed ? *parsed : value;
}

QJsonValue toolResult(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return QJsonValue();
    }
    const QJsonValue inner =
        value.isObject() ? value.toObject().value(QLatin1String("content")) : value;
    if (value.isObject() && inner.isString()) {
        return inner;
    }
    QStringList pieces;
    for (const QJsonValue &part : inner.toArray()) {
        const QJsonValue text = part.toObject().value(QLatin1String("text"));
        if (text.isString()) {
            pieces.append(text.toString());
        }
    }
    return pieces.isEmpty() ? value : QJsonValue(joinPieces(pieces));
}

QJsonValue toolResultFromText(const QJsonValue &value)
{
    const QJsonValue parsed = toolArguments(value);
    const QJsonValue result = toolResult(parsed);
    // Text that is other JSON stays the text it was.
    return value.isString() && !result.isString() ? value : result;
}

std::optional<QByteArray> utf8Of(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool wide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    QStringDecoder decoder(wide && marked ? *marked : QStringConverter::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    if (wide) {
        return text.toUtf8();
    }
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

QJsonArray conversationsIn(const QJsonValue &document)
{
    return document.isArray() ? document.toArray() : QJsonArray{document};
}

bool hasSomething(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return true;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return false;
}

} // namespace parley
