// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// One import from start to end: reads the export in a worker thread, then writes conversation by
// conversation, each as a whole or not at all, whatever ends the program meanwhile. Main thread;
// destroying it stops the reading and writes no more. What was written stays when it is cancelled,
// and comes to the same when it is done again.
#pragma once

#include "archive/foreign/foreignimport.h"
#include "base/clock.h"
#include "chat/conversationstore.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <atomic>
#include <memory>

namespace parley {

struct ImportOutcome
{
    QString program;
    qsizetype conversations = 0; // written
    qsizetype messages = 0;
    qsizetype known = 0; // were there already, with all their messages
    QList<NotCarried> notCarried;
    QMap<QString, QString> titles; // of conversations named in notCarried
    QSet<ConversationId> changed;  // in the store, new ones included
    std::optional<Error> error;    // why it ended early
};

class ImportRun : public QObject
{
    Q_OBJECT
public:
    ImportRun(ConversationStore &store, const Clock &clock) : m_store(store), m_clock(clock) {}
    ~ImportRun() override;
    Q_DISABLE_COPY_MOVE(ImportRun)

    // Once; the passphrase of an archive that is sealed.
    void start(const QString &path, const Secret &passphrase = {});
    void cancel();

Q_SIGNALS:
    // Reading first, then writing; `total` is 0 while nobody knows.
    void progressed(bool writing, qint64 done, qint64 total);
    void finished(const parley::ImportOutcome &outcome);

private:
    struct Item
    {
        Conversation conversation;
        Filing place;
        bool dated = true; // the export says when it was changed
    };
    void take(Result<ForeignExport> exported);
    void saveFolders(const QList<Folder> &folders);
    void writeNext();
    void write(Item item, const Result<Conversation> &present);
    void put(const Item &item);
    void end(const std::optional<Error> &error);

    ConversationStore &m_store;
    const Clock &m_clock;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    QFutureWatcher<Result<ForeignExport>> m_reading;
    QList<Item> m_items;
    QHash<ConversationId, Filing> m_places; // of what is there already
    qsizetype m_next = 0;
    ImportOutcome m_outcome;
};

} // namespace parley
