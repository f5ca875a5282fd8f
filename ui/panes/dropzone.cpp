// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/panes/dropzone.h"

#include "archive/foreign/foreignimport.h"
#include "ui/controls/droptarget.h"
#include "ui/panes/composer.h"
#include "ui/sidebar/draggedchat.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace parley {

namespace {

// The one file that holds chats; empty: it is something else.
QString fileOfChats(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return !file.isEmpty() && mayHoldChats(file) ? file : QString();
}

} // namespace

DropZone::DropZone(const Theme &theme, QWidget &place, Composer &composer, Chats chats)
    : QObject(&place), m_composer(composer), m_target(new DropTarget(theme, place)), m_chats(chats)
{
    place.setAcceptDrops(true);
    place.installEventFilter(this);
}

QString DropZone::offerFor(const QMimeData &held) const
{
    if (!draggedChat(held).isNull()) {
        return m_chats == Chats::Taken ? tr("Drop to open this chat here") : QString();
    }
    const QList<QUrl> urls = held.urls();
    const auto files = std::count_if(urls.cbegin(), urls.cend(),
                                     [](const QUrl &url) { return url.isLocalFile(); });
    if (files > 0) {
        return m_chats == Chats::Taken && !fileOfChats(held).isEmpty()
                   ? tr("Drop to import the chats in this file")
                   : tr("Drop to attach to the message");
    }
    if (held.hasImage()) {
        return tr("Drop to attach to the message");
    }
    return held.hasText() ? tr("Drop to add the text to the message") : QString();
}

void DropZone::take(const QMimeData &dropped)
{
    const ConversationId chat = draggedChat(dropped);
    const QString file = m_chats == Chats::Taken ? fileOfChats(dropped) : QString();
    if (!chat.isNull()) {
        Q_EMIT chatDropped(chat);
    } else if (!file.isEmpty()) {
        Q_EMIT importWanted(file);
    } else {
        m_composer.take(dropped);
    }
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        const QString offer = offerFor(*enter->mimeData());
        if (offer.isEmpty()) {
            return false;
        }
        m_target->offer(offer);
        enter->acceptProposedAction();
        return true;
    }
    case QEvent::DragMove:
        event->accept();
        return true;
    case QEvent::DragLeave:
        m_target->hide();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_target->hide();
        if (offerFor(*drop->mimeData()).isEmpty()) {
            return false;
        }
        take(*drop->mimeData());
        drop->acceptProposedAction();
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace parley
