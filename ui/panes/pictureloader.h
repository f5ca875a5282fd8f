// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Gets the pictures a person asks for in a transcript: embedded ones and attachments at once, those
// from elsewhere once the person agreed to ask that host. Decoded aside, in kinds that carry no
// program, never larger than they are shown. Main thread; view and fetcher outlive it.
#pragma once

#include "base/result.h"
#include "ui/theme.h"

#include <QImage>

namespace parley {

class PictureFetcher;
class TranscriptView;

class PictureLoader final : public QObject
{
    Q_OBJECT
public:
    PictureLoader(TranscriptView &view, const Theme &theme, QObject *parent);

    // Without one, pictures from elsewhere stay placeholders.
    void setFetcher(PictureFetcher &fetcher) { m_fetcher = &fetcher; }

private:
    void load(const QString &source, const QByteArray &attached);
    void fetch(const QString &source);
    void decode(const QString &source, const QByteArray &bytes);
    [[nodiscard]] bool isWanted(const QString &source) const;
    void fail(const QString &source, const QString &why);

    TranscriptView &m_view;
    const Theme &m_theme;
    PictureFetcher *m_fetcher = nullptr;
};

// The picture in some bytes: PNG, JPEG, GIF (its first frame), WebP or BMP. The error's detail says
// what is wrong. Any thread.
[[nodiscard]] Result<QImage> pictureIn(const QByteArray &bytes);
// What a data: URL holds; empty when it holds nothing that can be read.
[[nodiscard]] QByteArray embeddedBytes(const QString &source);

} // namespace parley
