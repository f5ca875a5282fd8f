// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/transcript/transcriptpictures.h"

#include "ui/transcript/transcriptview.h"

namespace parley {

QByteArray TranscriptPictures::attachedBytes(int row, const QString &source) const
{
    const Node *node = m_view.model().node(row);
    for (qsizetype i = 0; node && i < node->message.parts.size(); ++i) {
        const auto *image = std::get_if<ImagePart>(&node->message.parts.at(i));
        if (image && source == attachmentSource(node->id.toString(), i)) {
            return image->data;
        }
    }
    return {};
}

void TranscriptPictures::toggle(const PartPlace &part, const QString &source)
{
    const TranscriptItem *item = m_view.pieces().item(part.place);
    if (!item) {
        return;
    }
    m_users[source].insert({m_view.model().nodeId(part.place.row), item->key});
    if (m_shelf.find(source)) {
        m_shelf.remove(source);
        layOut(source);
    } else {
        Q_EMIT wanted(source, attachedBytes(part.place.row, source));
    }
}

void TranscriptPictures::put(const QString &source, const ShelfPicture &picture)
{
    m_shelf.put(source, picture);
    layOut(source);
}

void TranscriptPictures::clear()
{
    m_shelf.clear();
    m_users.clear();
}

void TranscriptPictures::layOut(const QString &source)
{
    const auto users = m_users.value(source);
    for (const auto &[id, key] : users) {
        const int row = m_view.model().rowOf(id);
        if (!m_view.pieces().holds(row)) {
            continue; // laid out anew when it comes into sight
        }
        const std::vector<TranscriptItem> &items = m_view.model().items(row);
        for (size_t i = 0; i < items.size(); ++i) {
            if (items[i].key == key) {
                const Place place{row, static_cast<int>(i)};
                ItemState state = m_view.pieces().state(place);
                ++state.pictures;
                m_view.changeState(place, state);
            }
        }
    }
}

} // namespace parley
