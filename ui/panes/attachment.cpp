// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/attachment.h"

#include "chat/tokencounter.h"
#include "print/pdftext.h"
#include "print/refusedfile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QStringDecoder>

namespace parley {

namespace {

constexpr int thumbnailSide = 48;
constexpr qint64 pixelsPerToken = 750; // rule of thumb of the vendors that document one

Attachment fromImage(const QImage &image, ImagePart part)
{
    Attachment attachment;
    attachment.name = part.name;
    attachment.tokens = qMax<qint64>(1, qint64(image.width()) * image.height() / pixelsPerToken);
    if (!image.isNull()) {
        attachment.thumbnail = image.scaled(
            thumbnailSide, thumbnailSide, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    }
    attachment.part = std::move(part);
    return attachment;
}

Attachment fromFile(FilePart part)
{
    Attachment attachment;
    attachment.name = part.name;
    attachment.tokens = estimateTokens(QString::fromUtf8(part.data)).tokens;
    attachment.part = std::move(part);
    return attachment;
}

bool isSentAsItIs(const QString &mediaType)
{
    return mediaType == QLatin1String("image/png") || mediaType == QLatin1String("image/jpeg") ||
           mediaType == QLatin1String("image/gif") || mediaType == QLatin1String("image/webp");
}

// Text is what decodes as UTF-8 and has no zero bytes.
bool isText(const QByteArray &data)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(data);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

} // namespace

Result<Attachment> attachmentFromImage(const QImage &image, const QString &name)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG")) {
        return refusedFile("unreadable", "not an image");
    }
    if (data.size() > maxImageBytes) {
        return refusedFile("too_big", "image is too big");
    }
    return fromImage(image, {QStringLiteral("image/png"), data, name});
}

Result<Attachment> readAttachment(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return refusedFile("unreadable", "can't be read");
    }
    if (file.size() > maxImageBytes) {
        return refusedFile("too_big", "file is too big");
    }
    const QByteArray data = file.readAll();
    const QString type = QMimeDatabase().mimeTypeForData(data).name();
    if (type.startsWith(QLatin1String("image/")) && type != QLatin1String("image/svg+xml")) {
        const QImage image = QImage::fromData(data);
        if (image.isNull()) {
            return refusedFile("unreadable", "not a readable image");
        }
        return isSentAsItIs(type) ? fromImage(image, {type, data, info.fileName()})
                                  : attachmentFromImage(image, info.fileName());
    }
    if (looksLikePdf(data)) {
        const auto text = pdfText(data, maxTextBytes);
        return text ? Result<Attachment>(
                          fromFile({QStringLiteral("text/plain"), text->toUtf8(), info.fileName()}))
                    : Unexpected(text.error());
    }
    if (data.size() > maxTextBytes) {
        return refusedFile("too_big", "file is too big");
    }
    if (!isText(data)) {
        return refusedFile("unknown_kind", "neither image nor text");
    }
    return fromFile({QStringLiteral("text/plain"), data, info.fileName()});
}

std::optional<Attachment> attachmentOf(const Part &part)
{
    if (const auto *image = std::get_if<ImagePart>(&part)) {
        return fromImage(QImage::fromData(image->data), *image);
    }
    if (const auto *file = std::get_if<FilePart>(&part)) {
        return fromFile(*file);
    }
    return std::nullopt;
}

} // namespace parley
