// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/pictureloader.h"

#include "chat/picturefetcher.h"
#include "ui/linkguard.h"
#include "ui/transcript/transcriptactions.h"
#include "ui/transcript/transcriptview.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>
#include <QtConcurrent>

namespace parley {

namespace {

constexpr qsizetype mostPixels = 60'000'000; // more is refused: it would take too long
constexpr int widest = 2'400;                // px kept; more is never shown
constexpr qsizetype longestEmbedded = 24 * 1024 * 1024;

} // namespace

QByteArray embeddedBytes(const QString &source)
{
    const qsizetype comma = source.indexOf(u',');
    if (comma < 0 || source.size() > longestEmbedded) {
        return {};
    }
    const QByteArray body = QStringView(source).sliced(comma + 1).toLatin1();
    return QStringView(source).first(comma).endsWith(u";base64", Qt::CaseInsensitive)
               ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(body))
               : QByteArray::fromPercentEncoding(body);
}

Result<QImage> pictureIn(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QByteArrayList kinds{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    if (!kinds.contains(reader.format())) {
        return Unexpected(Error::of(ErrorKind::BadRequest,
                                    PictureLoader::tr("this is no PNG, JPEG, GIF, WebP or BMP")));
    }
    const QSize size = reader.size();
    if (!size.isValid() || qsizetype(size.width()) * size.height() > mostPixels) {
        return Unexpected(
            Error::of(ErrorKind::BadRequest, PictureLoader::tr("the picture is too large")));
    }
    if (size.width() > widest || size.height() > 2 * widest) {
        reader.setScaledSize(size.scaled(widest, 2 * widest, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return Unexpected(
            Error::of(ErrorKind::BadRequest, PictureLoader::tr("the picture is damaged")));
    }
    return image;
}

PictureLoader::PictureLoader(TranscriptView &view, const Theme &theme, QObject *parent)
    : QObject(parent), m_view(view), m_theme(theme)
{
    connect(&view.actions().pictures(), &TranscriptPictures::wanted, this, &PictureLoader::load);
}

void PictureLoader::load(const QString &source, const QByteArray &attached)
{
    const QUrl url(source, QUrl::StrictMode);
    if (!attached.isEmpty()) {
        decode(source, attached);
    } else if (url.scheme().compare(QLatin1String("data"), Qt::CaseInsensitive) == 0) {
        decode(source, embeddedBytes(source));
    } else if (!m_fetcher) {
        fail(source, tr("pictures from elsewhere can't be loaded here"));
    } else {
        askToLoadPicture(m_view, m_theme, url, [self = QPointer<PictureLoader>(this), source] {
            if (self) {
                self->fetch(source);
            }
        });
    }
}

void PictureLoader::fetch(const QString &source)
{
    m_view.actions().pictures().put(source, {});
    m_fetcher->fetch(QUrl(source, QUrl::StrictMode))
        .then(this, [this, source](const Result<QByteArray> &bytes) {
            if (!isWanted(source)) {
                return;
            }
            if (bytes) {
                decode(source, *bytes);
            } else {
                fail(source, bytes.error().detail);
            }
        });
}

void PictureLoader::decode(const QString &source, const QByteArray &bytes)
{
    m_view.actions().pictures().put(source, {});
    QtConcurrent::run(pictureIn, bytes).then(this, [this, source](const Result<QImage> &image) {
        if (!isWanted(source)) {
            return;
        }
        if (image) {
            m_view.actions().pictures().put(source, {*image, {}});
        } else {
            fail(source, image.error().detail);
        }
    });
}

bool PictureLoader::isWanted(const QString &source) const
{
    // Hidden again, or another chat: it left the shelf.
    return m_view.actions().pictures().shelf().find(source) != nullptr;
}

void PictureLoader::fail(const QString &source, const QString &why)
{
    m_view.actions().pictures().put(source, {{}, why});
}

} // namespace parley
