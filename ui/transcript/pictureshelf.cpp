// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/pictureshelf.h"

#include <QCoreApplication>
#include <QUrl>

namespace parley {

namespace {

constexpr QLatin1String attachmentScheme("parley-attachment:");

} // namespace

void PictureShelf::put(const QString &source, const ShelfPicture &picture)
{
    const qsizetype bytes = picture.image.sizeInBytes() + 100;
    m_pictures.insert(source, new ShelfPicture(picture), bytes); // the cache owns it
}

bool canBeShown(const QString &source)
{
    if (source.startsWith(attachmentScheme) ||
        source.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive)) {
        return true;
    }
    const QUrl url(source, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    return url.isValid() && !url.host().isEmpty() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

QString originOf(const QString &source)
{
    const QUrl url(source);
    if (url.scheme() == QLatin1String("data")) {
        return QCoreApplication::translate("parley::InlineText", "embedded");
    }
    return url.host().isEmpty() ? QCoreApplication::translate("parley::InlineText", "no address")
                                : url.host(QUrl::FullyEncoded);
}

QString attachmentSource(const QString &node, qsizetype part)
{
    return attachmentScheme + node + u'/' + QString::number(part);
}

} // namespace parley
