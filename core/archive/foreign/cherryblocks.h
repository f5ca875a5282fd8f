// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Blocks of a Cherry Studio message (versions 4 to 6, and early builds of 2): text, thinking, code,
// images, files, tools. One object reads the blocks of one message; worker thread.
#pragma once

#include "archive/foreign/foreignformat.h"

#include <QJsonObject>

namespace parley {

class CherryBlocks
{
public:
    CherryBlocks(const QString &conversation, Members *members, ImportedChats &chats,
                 ImportedNode &node)
        : m_conversation(conversation), m_members(members), m_chats(chats), m_node(node)
    {}

    void read(const QJsonObject &block);
    // A file as messages name it: {id, ext, origin_name, …}.
    void attachFile(const QJsonObject &file);
    // A "data:" URL, or an address nothing is loaded from.
    void attachUrl(const QString &url, const QString &name, const QString &mediaType);
    void addText(const QString &text) { m_pieces.append(text); }
    void addThought(const QString &text) { m_thoughts.append(text); }
    void leave(const QString &what) { m_chats.leaveBehind(m_conversation, m_node.id, what); }
    // Joins what was read into the node; call it once, last.
    void finish();

private:
    void readTool(const QJsonObject &block);
    void keep(const ImportedAttachment &attachment);

    const QString m_conversation;
    Members *const m_members;
    ImportedChats &m_chats;
    ImportedNode &m_node;
    QStringList m_pieces;
    QStringList m_thoughts;
};

} // namespace parley
