// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Writes a Parley archive conversation by conversation, so that one of a million messages never
// stands in memory as a whole; attachments, each once, wait in a file nobody else can read until
// the end. begin(), add() …, end(), in one thread at a time. A full disk shows in isGood().
#pragma once

#include "chat/conversation.h"
#include "chat/filing.h"

#include <QIODevice>
#include <QSet>
#include <QTemporaryFile>

namespace parley {

class ArchiveWriter
{
public:
    // `device` is open for writing and outlives this.
    explicit ArchiveWriter(QIODevice &device) : m_device(device) {}

    void begin(const QList<Folder> &folders, const QDateTime &now);
    // `place` null: it was put nowhere in particular.
    void add(const Conversation &conversation, const Filing *place);
    void end();
    // Everything so far could be written.
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    void write(const QByteArray &bytes);
    void keep(const QString &hash, const QByteArray &bytes);

    QIODevice &m_device;
    QTemporaryFile m_attachments;
    QSet<QString> m_known;
    qsizetype m_conversations = 0;
    bool m_good = true;
};

} // namespace parley
