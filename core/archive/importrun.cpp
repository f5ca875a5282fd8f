// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "archive/importrun.h"

#include "archive/foreign/importedconversation.h"

#include <QPointer>
#include <QtConcurrentRun>
#include <algorithm>

namespace parley {

ImportRun::~ImportRun()
{
    *m_stopped = true;
}

void ImportRun::cancel()
{
    *m_stopped = true;
}

void ImportRun::start(const QString &path, const Secret &passphrase)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this,
            [this] { take(m_reading.future().takeResult()); });
    // The worker may outlive this object: it holds only the flag, and tells through the event loop.
    auto tell = [self = QPointer<ImportRun>(this), stopped = m_stopped](qint64 done, qint64 total) {
        if (*stopped) {
            return false;
        }
        if (done % 64 == 0) {
            QMetaObject::invokeMethod(
                self.data(), [self, done, total] { Q_EMIT self->progressed(false, done, total); },
                Qt::QueuedConnection);
        }
        return !stopped->load();
    };
    m_reading.setFuture(QtConcurrent::run(
        [path, tell, passphrase] { return readExport(path, tell, {}, passphrase); }));
}

void ImportRun::take(Result<ForeignExport> exported)
{
    if (!exported) {
        end(exported.error());
        return;
    }
    m_outcome.program = exported->program;
    m_outcome.notCarried = exported->chats.notCarried;
    for (const ImportedConversation &imported : exported->chats.conversations) {
        m_outcome.titles.insert(imported.id, imported.title);
        if (imported.nodes.isEmpty()) {
            continue;
        }
        m_items.append({toConversation(imported, exported->program, m_clock.now()),
                        placeOf(imported),
                        imported.updated.isValid() || imported.created.isValid()});
    }
    for (const Conversation &conversation : exported->own.conversations) {
        m_items.append({conversation, exported->own.places.value(conversation.head().id)});
    }
    exported->chats.conversations.clear();
    saveFolders(exported->own.folders);
    m_store.list().then(this, [this](const Result<QList<ConversationSummary>> &list) {
        for (const ConversationSummary &summary : list ? *list : QList<ConversationSummary>()) {
            m_places.insert(summary.id, summary.place);
        }
        writeNext(); // a list that can't be read: nothing can be written either, which is told
    });
}

void ImportRun::saveFolders(const QList<Folder> &folders)
{
    for (const Folder &folder : folders) { // in the order asked for: before what is put into them
        m_store.saveFolder(folder).then(this, [this](const Result<void> &saved) {
            if (!saved && !m_outcome.error) {
                m_outcome.error = saved.error();
            }
        });
    }
}

void ImportRun::writeNext()
{
    if (*m_stopped) {
        Error stopped;
        stopped.kind = ErrorKind::Cancelled;
        stopped.detail = QStringLiteral("the import was stopped");
        end(stopped);
        return;
    }
    Q_EMIT progressed(true, m_next, m_items.size());
    if (m_next == m_items.size()) {
        end(m_outcome.error);
        return;
    }
    const Item item = m_items.at(m_next);
    m_store.load(item.conversation.head().id)
        .then(this, [this, item](const Result<Conversation> &present) { write(item, present); });
}

void ImportRun::write(Item item, const Result<Conversation> &present)
{
    Conversation &conversation = item.conversation;
    if (!present) {
        put(item); // not there yet: an error of the disk shows when it is written
        return;
    }
    const QList<Node> nodes = conversation.nodes();
    const bool complete = std::all_of(nodes.cbegin(), nodes.cend(), [&present](const Node &node) {
        return present->find(node.id) != nullptr;
    });
    const bool newer = item.dated && conversation.head().updated > present->head().updated;
    if (complete && !newer) {
        ++m_outcome.known;
        ++m_next;
        writeNext();
        return;
    }
    if (!newer) {
        conversation.head() = present->head();
    }
    if (!newer || item.place == Filing()) { // where the person put it
        item.place = m_places.value(conversation.head().id);
    }
    put(item);
}

void ImportRun::put(const Item &item)
{
    const ConversationId id = item.conversation.head().id;
    m_store.saveWhole(item.conversation, item.place)
        .then(this, [this, id, size = item.conversation.size()](const Result<void> &saved) {
            if (!saved) {
                end(saved.error());
                return;
            }
            ++m_outcome.conversations;
            m_outcome.changed.insert(id);
            m_outcome.messages += size;
            ++m_next;
            writeNext();
        });
}

void ImportRun::end(const std::optional<Error> &error)
{
    m_outcome.error = error;
    Q_EMIT finished(m_outcome);
}

} // namespace parley
