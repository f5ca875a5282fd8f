// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Shows the pictures of a transcript a person asks for. It gets none itself: wanted() is answered
// with put(). Main thread; owned by TranscriptActions.
#pragma once

#include "ui/transcript/pictureshelf.h"
#include "ui/transcript/transcripthits.h"

#include <QObject>
#include <QSet>

namespace parley {

class TranscriptView;

class TranscriptPictures : public QObject
{
    Q_OBJECT
public:
    explicit TranscriptPictures(TranscriptView &view) : m_view(view) {}

    [[nodiscard]] const PictureShelf &shelf() const { return m_shelf; }
    // Asks for a picture or, when it is shown, hides it.
    void toggle(const PartPlace &part, const QString &source);
    // It came, is on its way, or can't be shown.
    void put(const QString &source, const ShelfPicture &picture);
    void clear();

Q_SIGNALS:
    // A picture was asked for: an address, or an attachment with its bytes. Ask before anything is
    // loaded from elsewhere.
    void wanted(const QString &source, const QByteArray &attached);

private:
    void layOut(const QString &source);
    [[nodiscard]] QByteArray attachedBytes(int row, const QString &source) const;

    TranscriptView &m_view;
    PictureShelf m_shelf;
    // Which pieces show a picture: to lay them out again when it comes.
    QHash<QString, QSet<std::pair<NodeId, quint64>>> m_users;
};

} // namespace parley
