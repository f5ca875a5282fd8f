// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The pictures a person asked to see, by the address an answer gives for them or by the name of an
// attachment. Nothing gets here by itself. The least recently shown ones are let go of above a
// bound; they are placeholders again. Main thread; owned by the view.
#pragma once

#include <QCache>
#include <QImage>
#include <QStringList>

namespace parley {

struct ShelfPicture
{
    QImage image;    // null: not there (yet)
    QString problem; // why not; empty and no image: it is on its way
};

class PictureShelf
{
public:
    static constexpr qsizetype mostBytes = 96 * 1024 * 1024;

    PictureShelf() : m_pictures(mostBytes) {}

    void put(const QString &source, const ShelfPicture &picture);
    void remove(const QString &source) { m_pictures.remove(source); }
    void clear() { m_pictures.clear(); }
    // Null: nobody asked for it.
    [[nodiscard]] const ShelfPicture *find(const QString &source) const
    {
        return m_pictures.object(source);
    }

private:
    QCache<QString, ShelfPicture> m_pictures;
};

// Whether a picture can be asked for at all: data: URLs, http, https and attachments.
[[nodiscard]] bool canBeShown(const QString &source);
// Where it would come from, as the network sees it; for the placeholder.
[[nodiscard]] QString originOf(const QString &source);
// The name under which an attachment of a message stands here.
[[nodiscard]] QString attachmentSource(const QString &node, qsizetype part);

} // namespace parley
